"""Every mistake that is found when a schema is resolved: code, place, hint."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ir.test_gathering import CASES as GATHERING_CASES
from tests.ir.test_helper_calls import CASES as CALL_CASES
from tests.ir.test_helpers import CASES as HELPER_CASES
from tests.support.broken import THINGS, Broken, check, findings
from tests.support.codes import codes_of
from tests.support.schemas import common

THING = """\
resource: things
doc: Things.
types:
  Thing: {type: object, description: A thing., properties: {id: {type: string, description: Id.}}}
"""
GET = """\
  get: {doc: Get it., call: "GET {base}/things", returns: {json: "#/types/Thing"}}
"""
TABLE = """\
kind: tool
doc: Tools.
columns:
  size: {type: range, doc: How big.}
  form: {type: choice, doc: Its form.}
options:
  size: {column: size, status: 422}
profiles:
  plain: {class: Plain, doc: Plain ones.}
models:
  - {id: a/b, profile: plain, source: [x], checked: 2026-01-01}
"""
OBJECTS = """\
objects:
  tool:
    class: Spade
    factory: tool_model
    table: tool
    doc: A tool.
    methods:
      make:
        behavior: images
        call: things.get
        doc: Make it.
        arguments: {}
"""


def things(text: str, **more: str) -> dict[str, str]:
    """The resource file alone, or with others."""
    return {"resources/things.yaml": text, **more}


def with_table(endpoints: str, table: str = TABLE) -> dict[str, str]:
    return things(f"{THING}endpoints:\n{endpoints}", **{"capabilities/tool.yaml": table})


def call(rest: str, path: str = "things") -> str:
    """An endpoint on one line, with further keys."""
    return (
        f'  get: {{doc: Get it., call: "GET {{base}}/{path}", returns: {{json: "#/types/Thing"}}, '
        f"{rest}}}\n"
    )


def decided(returns: str, rest: str = "") -> dict[str, str]:
    """An endpoint with a query parameter that may decide the form of the answer."""
    return things(
        "resource: things\ndoc: Things.\nendpoints:\n  get:\n    doc: Get it.\n"
        "    call: GET {base}/things\n"
        "    query: {form: {type: string, enum: [a, b], description: F.}}\n"
        f"    returns: {returns}\n{rest}"
    )


def typed(types: str, rest: str = 'body: {json: "#/types/Params"}') -> dict[str, str]:
    """Types in use as the body of a call."""
    return things(f"{THING}{types}endpoints:\n{call(rest)}")


def signer(payload: str, argument: str = "{type: string}") -> dict[str, str]:
    """A resource that signs tokens."""
    return things(
        f"{THING}endpoints:\n{GET}signers:\n"
        f"  sign: {{doc: S., arguments: {{name: {argument}}}, payload: {payload}}}\n"
    )


MODEL = "query: {model: {type: string, description: M.}}"


def objects(edit: str, to: str, endpoint: str = MODEL) -> dict[str, str]:
    """Model objects with one edit, over an endpoint that takes a model."""
    assert edit in OBJECTS
    return {
        **with_table(call(endpoint)),
        "model_objects.yaml": OBJECTS.replace(edit, to),
    }


PARAMS = "  Params: {type: object, description: All., properties: {%s}}\n"

TEMPLATES = {
    "system": "{says: $text}",
    "user": "{says: $content}",
    "assistant": "{says: $text, calls: $calls}",
    "tool": "{of: $id, says: $text}",
    "call": "{id: $id, name: $name, with: $arguments}",
    "text_part": "$text",
}
"""The templates that a conversation needs."""


def conversation(arguments: str = "{}", behavior: str = "images", **edits: str) -> dict[str, str]:
    """Model objects with a conversation, some templates being others."""
    written = "".join(f"      {key}: {text}\n" for key, text in {**TEMPLATES, **edits}.items())
    files = objects("    methods:", f"    conversation:\n{written}    methods:")
    text = files["model_objects.yaml"].replace("arguments: {}", f"arguments: {arguments}")
    return {
        **files, "model_objects.yaml": text.replace("behavior: images", f"behavior: {behavior}"),
    }  # fmt: skip


TEXT = "{role: messages, type: {type: string}, extra: lines}"
SHAPE = (
    f"{{lines: {TEXT}, kind: {{role: schema}}, "
    "form: {role: format, type: {type: string}, extra: form}}"
)


def method(text: str) -> dict[str, str]:
    """Model objects whose method has further keys, each on a line of its own."""
    return objects("        arguments: {}\n", text)


IMAGES = (
    "        arguments: {pictures: {role: images}, size: {type: {type: integer}, role: count}}\n"
)
WITH_SIZE = (
    "query: {model: {type: string, description: M.}, size: {type: integer, description: S.}}"
)


def instead(text: str) -> dict[str, str]:
    """Model objects whose method has another call for pictures."""
    text = f"{IMAGES}        instead: {text}\n"
    return objects("        arguments: {}\n", text, WITH_SIZE)


CASES = [
    # ---- references -------------------------------------------------------------------------
    Broken(
        "result", "unknown-type",
        things(f'{THING}endpoints:\n{GET}  put: {{doc: D., call: "PUT {{base}}/x", '
               'returns: {json: @@"#/types/Thyng"}}\n'),
    ),
    Broken(
        "property", "unknown-type",
        typed(PARAMS % 'a: {$ref: @@"#/types/Thng", description: A.}'),
    ),
    Broken(
        "other-file", "unknown-type",
        things(f"{THING}endpoints:\n{GET}", **{
            "resources/more.yaml": "resource: more\ndoc: More.\nendpoints:\n"
            '  get: {doc: D., call: "GET {base}/x", returns: {json: @@"#/types/Thing"}}\n',
        }),
    ),
    Broken(
        "extends", "unknown-type",
        typed('  Params: {extends: @@"#/types/None1", type: object, description: D.}\n'),
    ),
    # ---- answers that an argument decides ------------------------------------------------------
    Broken(
        "returns-by", "unknown-argument",
        decided("{text: true, by: @@shape, cases: {a: {bytes: [image/png]}}}"),
    ),
    Broken(
        "value", "unknown-case",
        decided("{text: true, by: form, cases: {c: @@{bytes: [image/png]}}}"),
    ),
    Broken(
        "by-place", "positional-case",
        decided("{text: true, by: @@form, cases: {a: {bytes: [image/png]}}}",
                "    positional: [form]\n"),
    ),
    Broken(
        "page-and-bytes", "mixed-answer",
        decided("{bytes: [image/png], streamed: @@true}",
                '    page: {kind: none, items: "", item: "#/types/Thing"}\ntypes:\n'
                "  Thing: {type: object, description: A thing., properties: {}}\n"),
    ),
    Broken(
        "event", "unknown-type",
        typed(PARAMS % "s: {type: boolean, description: S.}",
              'body: {json: "#/types/Params"}, '
              'stream: {flag: s, events: {sse: @@"#/types/Event"}}'),
    ),
    Broken(
        "item", "unknown-type",
        things(THING + "endpoints:\n" + call('page: {kind: none, items: "", item: @@"#/types/I"}')),
    ),
    Broken(
        "unused", "unused-type",
        things(f"{THING}  Other: @@{{type: object, description: O., properties: {{}}}}\n"
               f"endpoints:\n{GET}"),
    ),
    Broken(
        "two-files", "duplicate-type",
        things(f"{THING}endpoints:\n{GET}", **{
            "resources/tools.yaml": THING.replace("things", "tools").replace(
                "Thing: {", "Thing: @@{") + f"endpoints:\n{GET}",
        }),
        says="resources/things.yaml",
    ),
    # ---- methods that are no calls ----------------------------------------------------------
    Broken(
        "signer-argument", "unknown-argument",
        signer('{sub: @@"{who}"}'), says="`who`", also=("unused-argument",),
    ),
    Broken("signer-unused", "unused-argument", signer('{sub: "me"}', "@@{type: string}")),
    Broken(
        "signer-name", "name-collision",
        things(signer('{sub: "{name}"}')["resources/things.yaml"].replace(
            "  sign: {", "  get: @@{")),
    ),
    Broken(
        "signer-word", "reserved-name",
        things(signer('{sub: "{name}"}')["resources/things.yaml"].replace(
            "  sign: {", "  class: @@{")),
    ),
    Broken(
        "lookup-call", "unknown-endpoint",
        things(f"{THING}endpoints:\n{GET}lookups:\n  by_id: {{doc: D., call: @@take, "
               "items: /a, key: /b, value: /c, returns: R.}\n"),
        says="`take`",
    ),
    # ---- results ----------------------------------------------------------------------------
    Broken(
        "list-of-lists", "inline-result",
        things(f"{THING}endpoints:\n{GET}  all: {{doc: D., call: 'GET {{base}}/x', returns: "
               "{json: @@{type: array, items: {type: array, items: {type: string}}}}}\n"),
    ),
    Broken(
        "union", "result-type",
        things(THING + '  Other: {anyOf: [{$ref: "#/types/Thing"}, {type: string}], '
               "description: O.}\nendpoints:\n"
               '  get: {doc: D., call: "GET {base}/x", returns: {json: @@"#/types/Other"}}\n'),
    ),
    Broken(
        "list-of-maps", "result-type",
        things(THING + "  Other: {type: object, additionalProperties: true, description: O.}\n"
               f"endpoints:\n{GET}  all: {{doc: D., call: 'GET {{base}}/x', "
               'returns: {json: {type: array, items: {$ref: @@"#/types/Other"}}}}\n'),
    ),
    # ---- names ------------------------------------------------------------------------------
    Broken(
        "arguments", "name-collision",
        things(THING + "endpoints:\n" + call(
            'path: {id: {type: string, description: A.}}, '
            'query: {Id: {type: string, description: B.}}', "{id}").replace("get: {", "get: @@{")),
        says="`id`",
    ),
    Broken(
        "endpoint-and-resource", "name-collision",
        things(f"{THING}endpoints:\n" + GET.replace("get: {", "get: @@{")
               + "resources:\n  get: {doc: D., endpoints: {do: {doc: D., "
               'call: "GET {base}/y", returns: {none: true}}}}\n'),
    ),
    Broken(
        "endpoint", "reserved-name",
        things(f"{THING}endpoints:\n" + GET.replace("get:", "@@import:")),
        says="keyword",
    ),
    Broken(
        "endpoint-of-a-class", "reserved-name",
        things(f"{THING}endpoints:\n" + GET.replace("get:", "@@omit:")),
    ),
    Broken(
        "endpoint-of-a-resource", "reserved-name",
        things(f"{THING}endpoints:\n" + GET.replace("get:", "@@with_raw_response:")),
    ),
    Broken(
        "resource", "reserved-name",
        things("", **{
            "resources/close.yaml": f"{THING}endpoints:\n{GET}".replace(
                "resource: things", "@@resource: close"),
        }),
        without=("resources/things.yaml",),
    ),
    Broken(
        "nested", "reserved-name",
        things(f"{THING}endpoints:\n{GET}resources:\n  @@class: {{doc: D., endpoints: {{do: "
               '{doc: D., call: "GET {base}/y", returns: {none: true}}}}\n'),
    ),
    Broken(
        "no-letters", "reserved-name",
        things(THING + "endpoints:\n" + call(
            "query: {_: {type: string, description: A.}}").replace("get:", "@@get:")),
        says="`_`",
    ),
    Broken(
        "x-name", "reserved-name",
        things(THING + "endpoints:\n" + call(
            "query: {a: {type: string, description: A., x-name: timeout}}"
        ).replace("get:", "@@get:")),
        says="`timeout`",
    ),
    Broken(
        "type", "reserved-name",
        things(f"{THING}endpoints:\n{GET}".replace("  Thing:", "  @@Text:").replace(
            "types/Thing", "types/Text")),
    ),
    Broken(
        "instance", "reserved-name",
        {"client.yaml": common()["client.yaml"].replace("instance: sample", "@@instance: types")},
    ),
    Broken(
        "same-package", "reserved-name",
        {"client.yaml": common()["client.yaml"].replace(
            "emulator_package: sample_client_emulator", "@@emulator_package: sample_client")},
    ),
    Broken(
        "error", "reserved-name",
        {"errors.yaml": common()["errors.yaml"].replace(
            "{name: NotFoundError", "{@@name: APIError")},
    ),
    Broken(
        "errors", "name-collision",
        {"errors.yaml": common()["errors.yaml"].replace(
            "{name: NotFoundError", "{@@name: BadRequestError")},
    ),
    Broken("table", "reserved-name",
           {"capabilities/find.yaml": TABLE.replace("kind: tool", "@@kind: find")}),
    Broken(
        "column", "reserved-name",
        with_table(GET, TABLE.replace("  form: {type", "  @@order_by: {type")),
    ),
    Broken(
        "filters", "name-collision",
        with_table(GET, TABLE.replace("  form: {type: choice", "  @@min_size: {type: integer")),
        says="`min_size`",
    ),
    Broken(
        "resource-and-type", "name-collision",
        things(f"{THING}endpoints:\n{GET}".replace("  Thing:", "  Things:").replace(
            "types/Thing", "types/Things").replace("resource: things", "@@resource: things")),
        says="`Things`",
    ),
    Broken(
        "two-calls", "name-collision",
        things(f"{THING}endpoints:\n" + call(
            'page: {kind: none, items: "", item: "#/types/Thing"}').replace("get:", "list:")
            + GET.replace("get:", "@@list_pages:")),
        says="`LIST_PAGES`",
    ),
    Broken(
        "client", "name-collision",
        {"client.yaml": common()["client.yaml"].replace("client: Sample", "client: Things"),
         "resources/things.yaml": THINGS.replace("resource: things", "@@resource: things")},
        says="`Things`",
    ),
    Broken(
        "factory", "name-collision",
        objects("    factory: tool_model", "    @@factory: things"),
        says="`things`",
    ),
    Broken(
        "factory", "reserved-name",
        objects("    factory: tool_model", "    @@factory: with_options"),
    ),
    Broken(
        "method", "reserved-name",
        objects("      make:", "      @@id:"),
    ),
    Broken(
        "object-argument", "reserved-name",
        objects("arguments: {}",
                "arguments: {@@lambda: {role: instructions, type: {type: string}}}"),
    ),
    Broken(
        "request-type", "name-collision",
        typed(PARAMS % 'a: {$ref: "#/types/A", description: A.}, '
              'b: {$ref: "#/types/AParam", description: B.}'
              + "  A: {type: object, description: A., properties: {}}\n"
              + "  @@AParam: {type: object, description: A., properties: {}}\n"),
        says="`AParam`",
    ),
    # ---- endpoints --------------------------------------------------------------------------
    Broken(
        "not-described", "path-parameter",
        things(THING + "endpoints:\n"
               '  get: {doc: D., call: @@"GET {base}/{id}", returns: {json: "#/types/Thing"}}\n'),
    ),
    Broken(
        "not-in-call", "path-parameter",
        things(THING + "endpoints:\n" + call(
            "path: {id: @@{type: string, description: I.}}")),
    ),
    Broken(
        "positional", "unknown-argument",
        things(THING + "endpoints:\n" + call("positional: @@[nope]")),
    ),
    Broken(
        "order", "positional-order",
        things(THING + "endpoints:\n" + call(
            "query: {a: {type: string, description: A.}, "
            "b: {type: string, description: B., x-required: true}}, positional: @@[a, b]")),
    ),
    Broken(
        "flag", "unknown-argument",
        typed(PARAMS % "s: {type: boolean, description: S.}",
              'body: {json: "#/types/Params"}, '
              'stream: {flag: @@live, events: {sse: "#/types/Thing"}}'),
        says="`live`",
    ),
    Broken(
        "cursor", "unknown-argument",
        things(THING + "endpoints:\n" + call(
            'page: {kind: offset, items: "", item: "#/types/Thing", send: @@skip}')),
        says="`skip`",
    ),
    Broken(
        "brace", "path-parameter",
        things(THING + "endpoints:\n"
               '  get: {doc: D., call: @@"GET {base}/{Id}", returns: {json: "#/types/Thing"}}\n'),
        says="brace",
    ),
    Broken(
        "union", "body-type",
        typed('  Params: {description: P., anyOf: [{type: string}, {$ref: "#/types/Thing"}]}\n',
              'body: @@{json: "#/types/Params"}'),
    ),
    Broken(
        "key", "emulate",
        things(THING + "endpoints:\n" + call("emulate: @@{answr: 1}")),
        says="answr",
    ),
    Broken(
        "generator", "emulate",
        things(THING + "endpoints:\n" + call("emulate: {answer: {id: @@{$idd: x}}}")),
        says="$idd",
    ),
    Broken(
        "then", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$when: {has: /a, then: @@/a, else: b}}}")),
        says="{$request: /a}",
    ),
    Broken(
        "else", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$when: {has: /a, then: b, else: @@/a/b}}}")),
        says="{$literal: /a/b}",
    ),
    Broken(
        "default", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$match: {value: /a, cases: {}, default: @@/a}}}")),
        says="no pointer",
    ),
    Broken(
        "case", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$match: {value: /a, cases: {x: @@/a}}}}")),
        says="no pointer",
    ),
    Broken(
        "default-of-a-value", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$request: {at: /a, default: @@/b}}}")),
        says="no pointer",
    ),
    Broken(
        "rows", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$rows: {table: tools, item: 1, where: @@{good: true}}}}")),
        says="list of columns",
    ),
    Broken(
        "timeout", "unknown-timeout",
        things(THING + "endpoints:\n" + call("timeout: @@slow")),
    ),
    Broken(
        "endpoint", "unknown-family",
        things(THING + "endpoints:\n" + call("errors: @@strange")),
    ),
    # ---- capability -------------------------------------------------------------------------
    Broken(
        "endpoint", "unknown-table",
        with_table(call("capability: {table: @@tols, model: m}, "
                        "query: {m: {type: string, description: M.}}")),
    ),
    Broken(
        "x-model", "unknown-table",
        with_table(call("query: {m: {type: string, description: M., x-model: @@tols}}")),
    ),
    Broken(
        "x-model-of-a-property", "unknown-table",
        typed(PARAMS % "a: {type: string, description: A., x-model: @@tool}"),
    ),
    Broken(
        "x-model-of-a-profile", "unknown-profile",
        with_table(call("query: {m: {type: string, description: M., x-model: @@tool/round}}")),
        says="`round`",
    ),
    Broken(
        "tasks", "unknown-task",
        with_table(call("capability: {table: tool, model: m, tasks: [@@digging]}, "
                        "query: {m: {type: string, description: M.}}"),
                   TABLE.replace("doc: Tools.", "doc: Tools.\ntask: mowing")),
        says="`digging`",
    ),
    Broken(
        "model", "unknown-argument",
        with_table(call("capability: {table: tool, model: @@m}")),
    ),
    Broken(
        "option", "unknown-option",
        with_table(call("capability: {table: tool, model: m, options: {speed: @@/m}}, "
                        "query: {m: {type: string, description: M.}}")),
    ),
    Broken(
        "pattern", "unknown-argument",
        with_table(call("capability: {table: tool, model: m, options: {size: @@/s/x=1}}, "
                        "query: {m: {type: string, description: M.}}")),
        says="`/s/x=1`",
    ),
    Broken(
        "row-twice", "duplicate-model",
        with_table(GET, TABLE
                   + "  - {id: @@a/b, profile: plain, source: [x], checked: 2026-01-01}\n"),
    ),
    Broken(
        "replacement", "unknown-model",
        with_table(GET, TABLE.replace("id: a/b,", "id: a/b, retired: yes, replaced_by: @@a/c,")),
    ),
    Broken(
        "price", "unknown-model",
        {**with_table(GET), "capabilities/prices.yaml":
         "kind: prices\ndoc: P.\nprices:\n"
         '  @@x/y: [{from: 2026-01-01, unit: image, price: "1"}]\n'},
    ),
    # ---- model objects ----------------------------------------------------------------------
    Broken("object", "unknown-table", objects("table: tool", "table: @@tols")),
    Broken("call", "unknown-endpoint", objects("call: things.get", "call: @@things.gt"),
           says="things.gt"),
    Broken("field", "unknown-argument", objects("arguments: {}", "arguments: {size: @@{}}"),
           also=("no-type",)),
    Broken("column", "unknown-option",
           objects("arguments: {}",
                   "arguments: {a: {role: instructions, type: {type: string}, column: @@speed}}")),
    Broken("argument", "no-type",
           objects("arguments: {}", "arguments: {a: @@{role: instructions}}")),
    Broken(
        "profiles", "too-many-variants",
        {
            "resources/things.yaml": f"{THING}endpoints:\n" + call(
                "query: {model: {type: string, description: M.}, "
                "size: {type: integer, description: S.}}"),
            "model_objects.yaml": OBJECTS.replace("  tool:\n    class", "  tool:\n    @@class")
            .replace("arguments: {}", "arguments: {size: {}}"),
            "capabilities/tool.yaml": TABLE.partition("profiles:")[0] + "profiles:\n"
            + "".join(f"  p{n}: {{class: P{n}, doc: D., cells: {{size: no}}}}\n" for n in range(17))
            + "models:\n" + "".join(
                f"  - {{id: a/{n}, profile: p{n}, source: [x], checked: 2026-01-01}}\n"
                for n in range(17)
            ),
        },
        says="17",
    ),
    Broken(
        "constant", "unknown-argument",
        objects("arguments: {}", "arguments: {}\n        constants: {speed: @@1}"),
        says="`speed`",
    ),
    Broken(
        "default", "unknown-argument",
        method("        arguments: {}\n        defaults: {speed: @@{a: 1}}\n"), says="`speed`",
    ),
    Broken(
        "method", "unknown-option",
        method("        arguments: {}\n        column: @@speed\n"), says="`speed`",
    ),
    Broken(
        "ignored", "unknown-column",
        method("        arguments: {model: {ignored_without: @@loud}}\n"), says="`loud`",
    ),
    Broken(
        "most", "unknown-column",
        method("        arguments: {}\n        limits: {per_call_column: @@most}\n"), says="`most`",
    ),
    Broken(
        "shared", "no-type",
        objects("    methods:", "    arguments: {a: @@{role: instructions}}\n    methods:"),
    ),
    Broken(
        "shared-field", "unknown-argument",
        objects("    methods:", "    arguments: {modle: @@{type: {type: string}}}\n    methods:"),
        says="`modle`",
    ),
    Broken(
        "when", "unknown-argument",
        instead("{when: @@size_, call: things.get, arguments: {}}"), says="`size_`",
    ),
    Broken(
        "when-without-role", "unknown-argument",
        objects("        arguments: {}\n",
                "        arguments: {size: {type: {type: integer}}}\n"
                "        instead: {when: @@size, call: things.get, arguments: {}}\n", WITH_SIZE),
        says="no argument with a role",
    ),
    Broken(
        "alternative", "unknown-argument",
        instead("{when: pictures, call: things.get, "
                "arguments: {picture: @@{extra: picture}, size: {}}}"),
        says="`picture`",
    ),
    Broken(
        "alternative-field", "unknown-argument",
        instead("{when: pictures, call: things.get, arguments: {pictures: @@{field: file}}}"),
        says="`file`",
    ),
    Broken(
        "alternative-call", "unknown-endpoint",
        instead("{when: pictures, call: @@things.put, arguments: {}}"),
    ),
    Broken(
        "part", "unknown-value", conversation(text_part="{words: @@$txt}"), says="`$txt`",
        also=("missing-value",),
    ),
    Broken(
        "far", "unknown-value",
        conversation(image_part="{kind: photo, photo: [{at: @@$hue}, $url]}"), says="`$hue`",
    ),
    Broken(
        "call", "missing-value", conversation(call="@@{id: $id, name: $name}"),
        says="`$arguments`",
    ),
    Broken(
        "schema", "missing-value", conversation(schema_format="@@json"), says="`$schema`",
    ),
    Broken("messages", "missing-role", conversation("@@{}", "text"), says="`messages`"),
    Broken(
        "format", "missing-role",
        conversation(f"@@{{lines: {TEXT}, kind: {{role: schema}}}}", "object",
                     schema_format="{like: $schema}"),
        says="`format`",
    ),
    Broken("value", "missing-role",
           objects("images\n        call: things.get\n        doc: Make it.\n        arguments: {}",
                   "embed_many\n        call: things.get\n        doc: D\n        arguments: @@{}"),
           says="`values`"),
    Broken("object", "missing-template", conversation(SHAPE, "@@object"), says="`schema_format`"),
    Broken(
        "tools", "missing-template",
        conversation(f"{{lines: {TEXT}, helpers: {{role: tools, extra: helpers}}}}", "@@text"),
        says="`tool_definition`",
    ),
    Broken(
        "result", "unknown-result",
        method("        arguments: {}\n        results: {sed: @@/s}\n"), says="`sed`",
    ),
    Broken(
        "shared-result", "unknown-result",
        objects("    methods:", "    results: {sad: @@/s}\n    methods:"), says="`sad`",
    ),
    Broken(
        "alternative-result", "unknown-result",
        instead("{when: pictures, call: things.get, arguments: {pictures: {}}, "
                "results: {finish: @@/f}}"),
        says="`finish`",
    ),
    Broken(
        "role", "duplicate-role",
        method("        arguments: {a: {role: instructions, type: {type: string}}, "
               "b: {role: @@instructions, type: {type: string}}}\n"),
        says="`a`",
    ),
    Broken(
        "extra", "described-extra",
        method("        arguments: {a: {extra: @@model, type: {type: string}}}\n"), says="`model`",
    ),
    # ---- fields that the service does not know ----------------------------------------------
    Broken(
        "refused", "unknown-argument",
        typed(PARAMS % "a: {type: string, description: A.}",
              'body: {json: "#/types/Params"}, refused: {/b/c: @@Use `a`.}'),
        says="`b`",
    ),
    Broken(
        "refused-without-body", "unknown-argument",
        things(THING + "endpoints:\n" + call("refused: {/b: @@Use a.}")), says="no fields",
    ),
    Broken(
        "refused-in-a-whole-body", "unknown-argument",
        things(THING + "endpoints:\n" + call(
            "body: {json: {type: object, additionalProperties: true, description: B.}, "
            "argument: body}, refused: {/b: @@Use a.}")),
        says="no fields",
    ),
    Broken("behavior", "no-stream", objects("behavior: images", "behavior: @@text_stream")),
    Broken("behavior", "no-bytes", objects("behavior: images", "behavior: @@speech_stream")),
    Broken("job", "unknown-endpoint",
           method("        arguments: {}\n        job: {retrieve: @@things.look, done: [x]}\n")),
    Broken("job", "no-job-id",
           method("        arguments: {}\n        job: {retrieve: @@things.get, done: [x]}\n")),
    Broken("named-by", "unknown-column",
           method("        arguments: {model: {named_by: @@loud}}\n"), says="`loud`"),
    Broken("inputs-per-call", "unknown-column",
           method("        arguments: {}\n        limits: {inputs_per_call_column: @@most}\n"),
           says="`most`"),
    Broken("call", "no-model",
           objects("call: things.get", "call: @@things.get", MODEL.replace("model", "m"))),
    # ---- house rules ------------------------------------------------------------------------
    Broken("type", "no-description",
           typed("  Params: @@{type: object, properties: {a: {type: string, description: A.}}}\n")),
    Broken("property", "no-description", typed(PARAMS % "a: @@{type: string}")),
    Broken(
        "property", "inline-object",
        typed(PARAMS % "a: @@{type: object, description: A., "
              "properties: {b: {type: string, description: B.}}}"),
    ),
    Broken(
        "extends", "inline-object",
        typed(PARAMS % 'a: @@{type: object, description: A., extends: "#/types/Thing"}'),
    ),
    Broken(
        "member", "limit-in-union",
        typed(PARAMS % "a: @@{description: A., "
              "anyOf: [{type: integer, minimum: 1}, {type: string}]}"),
    ),
    Broken(
        "null", "null-union",
        typed(PARAMS % 'a: @@{description: A., anyOf: [{type: integer}, {type: "null"}]}'),
        says="null",
    ),
    Broken(
        "required", "unknown-property",
        typed("  Params: {type: object, description: P., required: [a, @@b], "
              "properties: {a: {type: string, description: A.}}}\n"),
        says="`b`",
    ),
    Broken(
        "member", "discriminator",
        typed(PARAMS % 'a: {$ref: "#/types/Either", description: A.}'
              + '  Either: {description: E., discriminator: kind, '
              'anyOf: [@@{$ref: "#/types/Thing"}, {$ref: "#/types/Tag"}]}\n'
              "  Tag: {type: object, description: T., properties: "
              "{kind: {type: string, const: tag, description: K.}}}\n"),
    ),
    Broken(
        "no-union", "discriminator",
        typed("  Params: {type: object, description: P., discriminator: @@a, "
              "properties: {a: {type: string, description: A.}}}\n"),
    ),
    Broken(
        "inside", "file-type",
        typed(PARAMS % 'a: {$ref: @@"#/types/Up", description: A.}'
              + "  Up: {type: object, description: U., properties: "
              "{f: {type: string, x-file: true, description: F.}}}\n"),
    ),
    Broken(
        "uri-inside", "file-type",
        typed(PARAMS % 'a: {$ref: @@"#/types/Up", description: A.}'
              + "  Up: {type: object, description: U., properties: "
              "{f: {type: string, x-file: data-uri, description: F.}}}\n"),
    ),
    Broken(
        "json", "file-type",
        typed("  Params: {type: object, description: U., properties: "
              "{f: {type: string, x-file: true, description: F.}}}\n",
              'body: @@{json: "#/types/Params"}'),
    ),
    Broken(
        "no-file", "result-file",
        things(f"{THING}endpoints:\n" + GET.replace('Thing"}', 'Thing", file: @@id}')),
        says="`id`",
    ),
    Broken(
        "file-and-more", "result-file",
        things(THING.replace("{id: {type: string,", "{id: {type: string, x-data: true,").replace(
            "Id.}}}", "Id.}, a: {type: string, description: A.}}, required: [a]}")
            + "endpoints:\n" + GET.replace('Thing"}', 'Thing", file: @@id}')),
        says="`a`",
    ),
    Broken(
        "base", "type-cycle",
        typed('  Params: @@{extends: "#/types/Params", type: object, description: P.}\n'),
    ),
    Broken(
        "list", "type-cycle",
        typed(PARAMS % 'a: {$ref: "#/types/Deep", description: A.}'
              + '  Deep: @@{description: D., anyOf: [{type: string}, '
              '{type: array, items: {$ref: "#/types/Deep"}}]}\n'),
    ),
    Broken(
        "one-user", "shared-type",
        {**typed(PARAMS % 'a: {$ref: "types.yaml#/types/Shared", description: A.}'),
         "types.yaml": "types:\n  Shared: @@{type: string, enum: [a], description: S.}\n"},
        says="`things`",
    ),
    Broken(
        "circle", "module-cycle",
        {
            **typed(PARAMS % 'a: {$ref: "tools.yaml#/types/Tool", description: A.}'),
            "resources/things.yaml": typed(
                PARAMS % 'a: {$ref: "tools.yaml#/types/Tool", description: A.}'
            )["resources/things.yaml"].replace("resource: things", "resource: @@things"),
            "resources/tools.yaml": "resource: tools\ndoc: Tools.\ntypes:\n"
            "  Tool: {type: object, description: T., properties: {t: "
            '{$ref: "things.yaml#/types/Thing", description: T.}}}\n'
            "endpoints:\n  get: {doc: D., call: 'GET {base}/t', returns: {json: '#/types/Tool'}}\n",
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=str)
def test_finding(case: Broken, tmp_path: Path) -> None:
    check(case, tmp_path)


def test_every_code_has_a_case() -> None:
    cases = (*CASES, *GATHERING_CASES, *HELPER_CASES, *CALL_CASES)
    assert codes_of("ir") == {case.code for case in cases}


def test_the_sound_schema_has_no_findings(tmp_path: Path) -> None:
    assert findings(tmp_path, {**common(), "resources/things.yaml": THINGS}) == ()


def test_everything_is_reported_at_once_and_sorted(tmp_path: Path) -> None:
    """Three mistakes in two files come in one run, in the order of their places."""
    broken = THINGS.replace("#/types/Thing", "#/types/Thang")
    second = broken.replace("resource: things", "resource: tools").replace("Thing:", "Tool:")
    found = findings(
        tmp_path,
        {**common(), "resources/things.yaml": broken, "resources/tools.yaml": second},
    )
    assert [(item.file, item.line, item.code) for item in found] == [
        ("schema/resources/things.yaml", 5, "unused-type"),
        ("schema/resources/things.yaml", 13, "unknown-type"),
        ("schema/resources/tools.yaml", 5, "unused-type"),
        ("schema/resources/tools.yaml", 13, "unknown-type"),
    ]


def test_the_hint_names_the_nearest_and_the_other_file(tmp_path: Path) -> None:
    near = THINGS.replace('"#/types/Thing"', '"#/types/Thnig"')
    found = findings(tmp_path, {**common(), "resources/things.yaml": near})
    hints = {item.code: item.hint for item in found}
    assert "did you mean `Thing`?" in hints["unknown-type"]
    other = "resource: tools\ndoc: T.\nendpoints:\n  get: {doc: D., call: 'GET {base}/t', "
    other += "returns: {json: '#/types/Thing'}}\n"
    files = {**common(), "resources/things.yaml": THINGS, "resources/tools.yaml": other}
    (finding,) = findings(tmp_path, files)
    assert "write `things.yaml#/types/Thing`" in finding.hint


def test_what_methods_share_is_reported_once_and_where_it_stands(tmp_path: Path) -> None:
    """A mistake in the arguments of an object is none of each of its methods."""
    two = OBJECTS.replace("    methods:", "    arguments: {sise: {}}\n    methods:")
    two += "      again:\n" + two.partition("      make:\n")[2]
    files = {**common(), **with_table(call(WITH_SIZE)), "model_objects.yaml": two}
    found = findings(tmp_path, files)
    assert [(item.line, item.column, item.code) for item in found] == [
        (7, 23, "no-type"),
        (7, 23, "unknown-argument"),
    ]
    assert found[1].hint == "did you mean `size`?"


def test_templates_are_checked_all_at_once(tmp_path: Path) -> None:
    files = conversation(
        tool="{of: $id}", assistant="{says: $tekst}", tool_choice="{only: $tool}", user="$content"
    )
    found = findings(tmp_path, {**common(), **files})
    assert [(item.code, item.message) for item in found] == [
        ("missing-value", "`assistant` has no place for `$text`"),
        ("unknown-value", "`assistant` has no value `$tekst`"),
        ("missing-value", "`tool` has no place for `$text`"),
        ("missing-value", "`tool_choice` has no place for `$name`"),
        ("unknown-value", "`tool_choice` has no value `$tool`"),
    ]
    hints = {item.message: item.hint for item in found}
    assert hints["`assistant` has no value `$tekst`"] == "did you mean `$text`?"
    assert hints["`tool_choice` has no value `$tool`"] == "values: $name"


def test_a_sound_conversation_has_no_findings(tmp_path: Path) -> None:
    files = conversation(SHAPE, "object", schema_format="{like: $schema}")
    assert findings(tmp_path, {**common(), **files}) == ()


def test_a_sound_alternative_has_no_findings(tmp_path: Path) -> None:
    files = instead(
        "{when: pictures, call: things.get, arguments: {pictures: {extra: p}, size: {}}}"
    )
    assert findings(tmp_path, {**common(), **files}) == ()
