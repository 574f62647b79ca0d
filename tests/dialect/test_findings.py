"""Every mistake that is found when the files of a schema are read, each for itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.broken import THINGS, Broken, check, findings
from tests.support.codes import codes_of
from tests.support.schemas import common

CLIENT = common()["client.yaml"]
ERRORS = common()["errors.yaml"]

TABLE = """\
kind: tool
doc: Tools.
columns:
  size: {type: range, doc: How big.}
  form: {type: choice, doc: Its form.}
  area: {type: size, doc: Its area.}
  loud: {type: flag, doc: Whether one hears it.}
  uses: {type: words, doc: What it is for.}
  teeth: {type: integer, doc: How many.}
  weight: {type: number, doc: In grams.}
  maker: {type: text, doc: Who made it.}
  since: {type: date, doc: When.}
options:
  size: {column: size, status: 422}
profiles:
  plain: {class: Plain, doc: Plain ones.}
models:
  - {id: a/b, profile: plain, source: [x], checked: 2026-01-01, size: {min: 1}, loud: no, uses: [a]}
"""


def edited(file: str, text: str, before: str, after: str) -> dict[str, str]:
    """One file with one edit."""
    assert text.count(before) == 1, before
    return {file: text.replace(before, after)}


def thing(before: str, after: str) -> dict[str, str]:
    return edited("resources/things.yaml", THINGS, before, after)


def client(before: str, after: str) -> dict[str, str]:
    return edited("client.yaml", CLIENT, before, after)


def errors(before: str, after: str) -> dict[str, str]:
    return edited("errors.yaml", ERRORS, before, after)


def table(before: str, after: str) -> dict[str, str]:
    return edited("capabilities/tool.yaml", TABLE, before, after)


def cell(text: str) -> dict[str, str]:
    """The row with another cell in place of its first."""
    return table("size: {min: 1}", text)


def part(text: str, name: str = "more") -> dict[str, str]:
    """The resource with a part in a file of its own."""
    front = f"resource: things\npart: {name}\ndoc: More.\n"
    return {"resources/things.yaml": THINGS, "resources/things_more.yaml": front + text}


CALL = "{doc: Do it., call: 'GET {base}/it', returns: {none: true}}"
ID = "{type: string, description: Its name.}"
RETURNS = 'returns: {json: "#/types/Thing"}'

CASES = [
    # ---- files ------------------------------------------------------------------------------
    Broken("client", "missing-file", {}, without=("client.yaml",)),
    Broken("errors", "missing-file", {}, without=("errors.yaml",)),
    Broken("resource", "file-name", thing("resource: things", "resource: @@thing")),
    Broken("table", "file-name", table("kind: tool", "kind: @@tols")),
    Broken("part", "file-name", {
        "resources/things.yaml": THINGS,
        "resources/things_more.yaml":
            f"resource: @@things\npart: other\ndoc: D.\nendpoints: {{do: {CALL}}}\n",
    }, says="`things`"),
    Broken("part-of-nothing", "unknown-resource", {
        "resources/tools_more.yaml":
            f"resource: tools\npart: @@more\ndoc: D.\nendpoints: {{do: {CALL}}}\n",
    }, says="`tools`"),
    Broken("part-with-class", "part-class",
           part(f"class: @@Other\nendpoints: {{do: {CALL}}}\n")),
    Broken("part-again", "name-collision", part(f"endpoints: {{get: @@{CALL}}}\n"),
           says="resources/things.yaml"),
    Broken("ending", "unknown-file", {"resources/more.yml": "a: 1"}, says="not part"),
    Broken("mistyped", "unknown-file", {"type.yaml": "types: {}"}),
    # ---- shape of files ---------------------------------------------------------------------
    Broken("unknown-key", "dialect", thing("doc: Things.", "doc: Things.\n@@docs: Things."),
           says="unknown key `docs`"),
    Broken("missing-key", "dialect", thing("    doc: Get a thing.\n    call", "    @@call"),
           says="key `doc` is missing"),
    Broken("no-map", "dialect", {"resources/things.yaml": "@@[]"}, says="expected a map"),
    Broken("text-for-map", "dialect", thing(RETURNS, "returns: @@thing"), says="expected a map"),
    Broken("number-for-text", "dialect", thing("doc: Get a thing.", "doc: @@5"),
           says="expected text, found 5"),
    Broken("empty-text", "dialect", thing("doc: Get a thing.", "doc: @@''")),
    Broken("type", "dialect", thing(ID, "{type: @@strng, description: D.}"), says="'strng'"),
    Broken("limit", "dialect", thing(ID, "{type: string, description: D., maxLength: @@-1}"),
           says="found -1"),
    Broken("reference", "dialect", thing('"#/types/Thing"', '@@"Thing"'), says="found 'Thing'"),
    Broken("remote", "dialect",
           thing('"#/types/Thing"', '@@"https://example.test/x.yaml#/types/Thing"')),
    Broken("outside", "dialect", thing('"#/types/Thing"', '@@"../secret.yaml#/types/Thing"')),
    Broken("inside-a-union", "dialect",
           thing('"#/types/Thing"', "{type: array, @@itms: {type: string}}"), says="`itms`"),
    Broken("call", "dialect", thing("GET {base}/things", "@@FETCH {base}/things")),
    Broken("address", "dialect", thing("GET {base}/things", "@@GET https://a.test/things")),
    Broken("returns-two", "dialect",
           thing(RETURNS, 'returns: @@{text: true, json: "#/types/Thing"}'), says="exactly one"),
    Broken("returns-none", "dialect", thing(RETURNS, "returns: @@{}"), says="exactly one"),
    Broken("returns-by-alone", "dialect",
           thing(RETURNS, "returns: @@{text: true, by: form}"), says="belong together"),
    Broken("returns-case-of-nothing", "dialect",
           thing(RETURNS, "returns: @@{text: true, by: form, cases: {a: {none: true}}}"),
           says="what a field decides"),
    Broken("streamed-text", "dialect",
           thing(RETURNS, "returns: @@{text: true, streamed: true}"), says="only `bytes`"),
    Broken("body-two", "dialect",
           thing(RETURNS, RETURNS + '\n    body: @@{json: "#/types/Thing", form: "#/types/Thing"}'),
           says="exactly one"),
    Broken("body-inline", "dialect",
           thing(RETURNS, RETURNS + "\n    body: @@{json: {type: object}}"), says="argument"),
    Broken("body-files", "dialect",
           thing(RETURNS, RETURNS + '\n    body: @@{form: "#/types/Thing", files: multipart}'),
           says="`files`"),
    Broken("file-of-text", "dialect",
           thing(RETURNS, "returns: @@{text: true, file: id}"), says="`file`"),
    Broken("data-of-a-number", "dialect",
           thing(ID, "@@{type: integer, x-data: true, description: D.}"), says="`x-data`"),
    Broken("uri-of-a-number", "dialect",
           thing(ID, "@@{type: integer, x-file: data-uri, description: D.}"), says="`x-file"),
    Broken("two-ways-to-rename", "dialect",
           thing(ID, "@@{type: integer, x-name: a, x-also: [b], description: D.}"),
           says="`x-also`"),
    Broken("page", "dialect",
           thing(RETURNS, RETURNS
                 + '\n    page: @@{kind: cursor, items: "", item: "#/types/Thing"}'),
           says="`next` and `send`"),
    Broken("empty-resource", "dialect",
           {"resources/things.yaml": "@@resource: things\ndoc: D.\n"}, says="`endpoints`"),
    *(
        Broken(f"keyword-{word}", "dialect", thing(ID, f"@@{{type: string, {word}: x}}"), says=word)
        for word in ("allOf", "not", "if", "patternProperties", "title", "nullable", "definitions")
    ),
    # ---- client.yaml ------------------------------------------------------------------------
    Broken("version", "dialect", client("version: 1.2.3", "version: @@1.2")),
    Broken("version-shape", "dialect", client("version: 1.2.3", 'version: @@"1.2.x"')),
    Broken("url", "dialect", client('default: "http://localhost:9/v1"', 'default: @@"ftp://x/v1"')),
    Broken("suffix", "dialect", client('base_url: {default: "http://localhost:9/v1"',
                                       'base_url: @@{default: "http://localhost:9/v2"'),
           says="does not end in"),
    Broken("environment", "dialect", client("env: [SAMPLE_KEY]", "env: [@@sample_key]")),
    Broken("header", "dialect", client("header: Authorization", 'header: @@"X Key"')),
    Broken("timeout", "dialect", client('connect: "5"', "connect: @@5")),
    Broken("retries", "dialect", client("max_retries: 0", "max_retries: @@99")),
    Broken("class", "dialect", client("client: Sample", "client: @@sample")),
    Broken("agent", "dialect", client("user_agent: sample-client", 'user_agent: @@"a b"')),
    # ---- errors.yaml ------------------------------------------------------------------------
    Broken("status", "dialect", errors("status: 400", "status: @@200")),
    Broken("pointer", "dialect", errors("message: /error", "message: @@error")),
    Broken("form", "unknown-body", errors("plain: {default: plain}", "plain: {default: @@plane}")),
    Broken("default", "unknown-family", errors("families:", "default_family: @@other\nfamilies:")),
    Broken("twice", "duplicate-status", errors("status: 404", "status: @@401")),
    # ---- tables -----------------------------------------------------------------------------
    Broken("option", "unknown-column", table("{column: size,", "{column: @@sise,")),
    Broken("row", "unknown-column", cell("sise: @@{min: 1}")),
    Broken("profile", "unknown-column",
           table("doc: Plain ones.}", "doc: Plain ones., cells: {sise: @@5}}")),
    Broken("row", "unknown-profile", table("profile: plain,", "profile: @@fancy,")),
    Broken("range", "cell", cell("size: @@5"), says="min, max"),
    Broken("range-key", "cell", cell("size: @@{minimum: 5}"), says="minimum"),
    Broken("choice", "cell", cell("form: @@{allowed: [a, a]}"), says="repeats"),
    Broken("choice-default", "cell", cell("form: @@{allowed: [a], default: b}"), says="allowed"),
    Broken("size", "cell", cell("area: @@{min_size: 5x}")),
    Broken("flag", "cell", table("loud: no", "loud: @@true"), says="yes, no or unknown"),
    Broken("words", "cell", table("uses: [a]", "uses: @@a"), says="a list of words"),
    Broken("integer", "cell", cell("teeth: @@1.5"), says="an integer"),
    Broken("number", "cell", cell("weight: @@heavy"), says="a number"),
    Broken("text", "cell", cell("maker: @@5"), says="text"),
    Broken("date", "cell", cell("since: @@5"), says="a date"),
    Broken("profile-cell", "cell",
           table("doc: Plain ones.}", "doc: Plain ones., cells: {loud: @@maybe}}"), says="maybe"),
    Broken("id", "dialect", table("id: a/b", 'id: @@"a b"')),
    Broken("no-source", "dialect", table("source: [x]", "source: @@[]")),
    Broken("checked", "dialect", table("checked: 2026-01-01", "checked: @@yesterday")),
    Broken("price", "dialect", {
        "capabilities/prices.yaml":
        "kind: prices\ndoc: P.\nprices: {a/b: [{from: 2026-01-01, unit: image, price: @@1.5}]}\n",
        "capabilities/tool.yaml": TABLE,
    }),
    Broken("split", "dialect", {
        "model_objects.yaml":
        "objects: {tool: {class: T, factory: t, table: tool, doc: D., methods: {m: {behavior: "
        "images, call: things.get, doc: D., arguments: {a: @@{split: x}}}}}}\n",
        "capabilities/tool.yaml": TABLE,
    }, says="belong together"),
    Broken("finish-word", "dialect", {
        "model_objects.yaml":
        "objects: {tool: {class: T, factory: t, table: tool, doc: D., finish_reasons: "
        "{ended: @@[end]}, methods: {m: {behavior: images, call: things.get, doc: D., "
        "arguments: {}}}}}\n",
        "capabilities/tool.yaml": TABLE,
    }, says="content_filter"),
    Broken("role", "dialect", {
        "model_objects.yaml":
        "objects: {tool: {class: T, factory: t, table: tool, doc: D., methods: {m: {behavior: "
        "images, call: things.get, doc: D., arguments: {a: {role: @@tool}}}}}}\n",
        "capabilities/tool.yaml": TABLE,
    }, says="tools"),
    Broken("no-template", "dialect", {
        "model_objects.yaml":
        "objects: {tool: {class: T, factory: t, table: tool, doc: D., conversation: @@{system: {}, "
        "user: {}, assistant: {}, tool: {}, call: {}}, methods: {m: {behavior: text, "
        "call: things.get, doc: D., arguments: {}}}}}\n",
        "capabilities/tool.yaml": TABLE,
    }, says="`text_part`"),
    Broken("no-when", "dialect", {
        "model_objects.yaml":
        "objects: {tool: {class: T, factory: t, table: tool, doc: D., methods: {m: {behavior: "
        "images, call: things.get, doc: D., arguments: {}, instead: @@{call: things.get, "
        "arguments: {}}}}}}\n",
        "capabilities/tool.yaml": TABLE,
    }, says="`when`"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=str)
def test_finding(case: Broken, tmp_path: Path) -> None:
    check(case, tmp_path)


def test_every_code_has_a_case() -> None:
    assert codes_of("dialect") == {case.code for case in CASES}


def test_the_sound_table_has_no_findings(tmp_path: Path) -> None:
    files = {**common(), "resources/things.yaml": THINGS, "capabilities/tool.yaml": TABLE}
    assert findings(tmp_path, files) == ()


def test_yaml_mistakes_come_with_their_place(tmp_path: Path) -> None:
    """What the loader refuses is reported beside what the dialect refuses in other files."""
    files = {
        **common(),
        "resources/things.yaml": THINGS + "endpoints: {}\n",
        "errors.yaml": ERRORS.replace("status: 404", "status: 99"),
    }
    found = findings(tmp_path, files)
    assert [(item.file, item.line, item.column, item.code) for item in found] == [
        ("schema/errors.yaml", 5, 35, "dialect"),
        ("schema/resources/things.yaml", 14, 1, "duplicate-key"),
    ]


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    found = findings(tmp_path, {})
    assert [(item.file, item.code) for item in found] == [
        ("schema/client.yaml", "missing-file"),
        ("schema/errors.yaml", "missing-file"),
    ]


def test_the_folder_is_named_wherever_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from codegen.dialect.read import read_schema
    from codegen.text.diagnostics import SchemaError

    folder = tmp_path / "my-schema"
    folder.mkdir()
    monkeypatch.chdir(folder)
    with pytest.raises(SchemaError) as caught:
        read_schema(Path())
    assert {item.file for item in caught.value.findings} == {
        "my-schema/client.yaml", "my-schema/errors.yaml",
    }  # fmt: skip
