"""Hostile texts in every position of a schema: refused with a place, or harmless and intact."""

from __future__ import annotations

import ast
import builtins
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from codegen import build as builder
from codegen.emit.errors import EmitError
from codegen.emit.tree import write
from codegen.text.characters import FORBIDDEN as NEVER
from codegen.text.diagnostics import SchemaError
from tests.security import corpus, sinks
from tests.security.conftest import Built, build
from tests.support.broken import findings
from tests.support.generated import run_python
from tests.support.schemas import dump, write_schema


class _Blank(ast.NodeTransformer):
    """Makes all texts equal, so that only the structure of a module is left."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("text" if isinstance(node.value, str) else node.value)


def structure(text: bytes) -> str:
    """What a module consists of, whatever its texts say."""
    return ast.dump(_Blank().visit(ast.parse(text)))


def modules(built: Mapping[str, bytes]) -> dict[str, bytes]:
    """The modules that are made from the schema; copied ones are the same for all."""
    return {
        path: data
        for path, data in built.items()
        if path.endswith(".py") and "/_runtime/" not in path
    }


def renamed(built: Built) -> dict[str, bytes]:
    """The build as if its package had the name of the plain one."""
    return {
        re.sub(r"^hostile_\d+", "sample_client", path): re.sub(
            rb"\bhostile_\d+", b"sample_client", data
        )
        for path, data in built.items()
    }


def differences(plain: Built, built: Built) -> list[str]:
    """Files that differ from the plain ones in more than their texts."""
    made = renamed(built)
    if plain.keys() != made.keys():
        return sorted(plain.keys() ^ made.keys())
    sources = modules(made).items()
    found = [path for path, data in sources if structure(data) != structure(plain[path])]
    for path, data in made.items():
        if path.endswith((".md", ".txt")):
            same = data.count(b"\n") == plain[path].count(b"\n")
            # Markup in code spans is shown, elsewhere it would work.
            markup = re.sub(rb"(`+)[^\n]*?(?<!`)\1(?!`)", b"", data)
            if not same or (path.endswith(".md") and re.search(rb"<(script|img)", markup)):
                found.append(path)
    return found


def test_the_plain_schema_covers_every_target(plain: Built) -> None:
    assert {"sample_client/types/gadgets.py", "sample_client/models/gadget/second.py",
            "sample_client/capabilities/prices.py", "docs/models-gadget.md", "surface.txt",
            "sample_client_emulator/routes/gadgets.py"} <= set(plain)  # fmt: skip
    assert len(list(sinks.free_positions(sinks.everywhere("x")))) > 80


@pytest.mark.parametrize("name", corpus.PRINTABLE)
def test_free_text_changes_texts_only(
    name: str, plain: Built, hostile: Callable[[str], Built]
) -> None:
    """The text in all free positions gives the same modules with the same statements."""
    assert differences(plain, hostile(name)) == []


LOOK = """
import builtins, importlib, json, os, sys
folder, canary, wanted = sys.argv[1], sys.argv[2], json.load(open(sys.argv[3]))
before = set(os.listdir("."))
problems = []
for package, (text, key, names) in wanted.items():
    sys.path.insert(0, os.path.join(folder, package))
    for name in names:
        importlib.import_module(name)
        if hasattr(builtins, canary):
            problems.append(f"{name} executed the text")
            delattr(builtins, canary)
    get = lambda name: importlib.import_module(package + "." + name)
    row = get("capabilities.tables.gadget").ROWS["v/one"]
    second = get("capabilities.tables.gadget").ROWS["v/two"]
    (price,) = get("capabilities.prices").PRICES["v/one"]
    settings = get("_settings").SETTINGS
    emulate = importlib.import_module(package + "_emulator.routes.gadgets").MAKE.emulate
    fields = get("types.gadgets").Answer.model_fields
    told = [
        row.notes, row.status, row.source[0], row.uses[0], row.since, row.area.default, row.maker,
        second.form.allowed[0], second.form.default, price.notes, price.formula, price.tiers[0],
        settings.key_url, get("operations.gadgets").MAKE_EVENTS.end,
        fields["fixed"].annotation.__args__[0].__args__[0],
        fields["kind"].annotation.__args__[0].__args__[0],
        dict(get("models.gadget.methods").MAKE.constants)["fixed"],
        dict(get("models.gadget.methods").MAKE.defaults)["items"][0],
        get("models.gadget.methods").FINISH_REASONS[0][0],
        get("models.gadget.methods").CONVERSATION.tool_choices[0],
        get("models.gadget.methods").CONVERSATION.audio_formats[0][1],
        emulate["answer"]["kind"], emulate["answer"]["list"][0], emulate["answer"][key],
        emulate["refuse"][0]["message"], emulate["headers"]["x-mark"],
    ]
    problems += [f"{package}: text {n} came out as {t!r}" for n, t in enumerate(told) if t != text]
    if settings.errors.types != ((key, 429),):
        problems.append(f"{package}: word {settings.errors.types!r}")
    if get("models.gadget.methods").CONVERSATION.text_part != {key: "$text"}:
        problems.append(f"{package}: template {get('models.gadget.methods').CONVERSATION!r}")
    hints = {hint for _, hint in get("operations.gadgets").MAKE.refused}
    if hints != {" ".join(text.split()).rstrip(".")}:
        problems.append(f"{package}: hints {hints!r}")
    if get("errors").BadRequestError.hint != " ".join(text.split()):
        problems.append(f"{package}: hint {get('errors').BadRequestError.hint!r}")
if set(os.listdir(".")) != before:
    problems.append("files were made")
print(json.dumps(problems))
"""


def test_nothing_is_executed_and_texts_come_out_as_they_went_in(
    hostile: Callable[[str], Built], tmp_path: Path
) -> None:
    """All packages in one process of their own: every module imported, every text compared."""
    wanted: dict[str, Any] = {}
    for number, (name, text) in enumerate(corpus.PRINTABLE.items()):
        package, built = f"hostile_{number}", hostile(name)
        out = tmp_path / "out" / package
        _write_with_shared_runtime(out, built, tmp_path / "out" / "hostile_0")
        names = [
            path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            for path in modules(built)
            if not path.endswith("__main__.py")
        ]
        wanted[package] = (text, sinks.as_key(text), sorted(names))
    (tmp_path / "wanted.json").write_text(json.dumps(wanted), "utf-8")
    (tmp_path / "empty").mkdir()
    arguments = [str(tmp_path / "out"), corpus.CANARY, str(tmp_path / "wanted.json")]
    code = f"import sys\nsys.argv = ['look', *{arguments!r}]\n{LOOK}"
    assert json.loads(run_python(code, cwd=tmp_path / "empty")) == []


def _write_with_shared_runtime(out: Path, built: Built, first: Path) -> None:
    """Write a build; all but the first take the runtime of the first, which is the same."""
    for path, data in built.items():
        if path.endswith(".py") and (out == first or "/_runtime/" not in path):
            target = out / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    if out != first:
        for package in sorted({path.partition("/")[0] for path in modules(built)}):
            shared = first / re.sub(r"^hostile_\d+", "hostile_0", package) / "_runtime"
            (out / package / "_runtime").mkdir()
            (out / package / "_runtime" / "__init__.py").write_text(
                f"__path__ = [{str(shared)!r}]\n", "utf-8"
            )


@pytest.mark.parametrize("name", corpus.FORBIDDEN)
def test_unprintable_text_is_refused_wherever_it_stands(name: str, tmp_path: Path) -> None:
    """Escaped in YAML it is refused at its place; raw it never gets that far."""
    data = sinks.filled(sinks.everywhere("sample_client"), "plain text")
    data["resources/gadgets.yaml"]["doc"] = corpus.FORBIDDEN[name]
    with pytest.raises(SchemaError) as caught:
        build(tmp_path, data)
    (finding,) = caught.value.findings
    assert finding.code in ("forbidden-character", "yaml-syntax")
    assert str(finding).startswith("schema/resources/gadgets.yaml:1:")
    assert not NEVER.search(str(finding).replace("\n", ""))
    raw = f"resource: gadgets\ndoc: {corpus.FORBIDDEN[name]}\n"
    (tmp_path / "schema" / "resources" / "gadgets.yaml").write_bytes(
        raw.encode("utf-8", "surrogatepass")
    )
    with pytest.raises(SchemaError) as caught:
        builder.load(tmp_path / "schema")
    assert {item.code for item in caught.value.findings} <= {"forbidden-character", "not-utf-8"}


PICKED = (
    "quotes", "triple-double", "quote-and-bracket", "new-statement", "call", "jinja-print",
    "f-string", "encoding-line", "path-up", "shell", "yaml", "not-ascii", "constant", "dunder",
)  # fmt: skip


@pytest.mark.parametrize("name", PICKED)
def test_names_and_paths(name: str, tmp_path: Path) -> None:
    """A text at one place that wants a name: refused with a place in that file, or harmless.

    Where it is taken it stays, so that one build shows what it does in all such places.
    """
    text = corpus.PRINTABLE[name]
    data = sinks.filled(sinks.everywhere("sample_client"), "plain text")
    refused: list[str] = []
    for position, path in sinks.NAMED.items():
        tried = sinks.replaced(data, path, sinks.value_for(position, text))
        files = {file: dump(content) for file, content in tried.items()}
        found = findings(tmp_path, files)
        if found:
            refused.append(position)
            assert all(item.line >= 1 and item.column >= 1 for item in found)
            assert any(item.file == f"schema/{path[0]}" for item in found), str(found[0])
        else:
            data = tried
    assert len(refused) > 30
    built = build(tmp_path, data)
    for path_, source in modules(built).items():
        foreign = [ast.unparse(node) for node in ast.walk(ast.parse(source)) if _is_foreign(node)]
        assert foreign == [], f"{path_}; taken: {sorted(set(sinks.NAMED) - set(refused))}"
    assert all(".." not in path.split("/") and not path.startswith("/") for path in built)
    assert not hasattr(builtins, corpus.CANARY)


def _is_foreign(node: ast.AST) -> bool:
    """Tell whether code of the corpus has become code of a module."""
    if not isinstance(node, ast.Name | ast.Attribute):
        return False
    return ast.unparse(node).startswith(("__import__", "Evil", corpus.CANARY, "os"))


@pytest.mark.parametrize(
    "name", ["a b.yaml", "'.yaml", "__import__.yaml", "con\N{NO-BREAK SPACE}.yaml", "-rf.yaml"]
)
def test_names_of_files(name: str, tmp_path: Path) -> None:
    """A resource is called as its file, so the name of a file cannot smuggle anything in."""
    data = sinks.filled(sinks.everywhere("sample_client"), "plain text")
    files = {file: dump(content) for file, content in data.items()}
    folder = write_schema(tmp_path / "schema", files)
    content = {**data["resources/others.yaml"], "resource": "more"}
    (folder / "resources" / name).write_text(dump(content), "utf-8")
    with pytest.raises(SchemaError) as caught:
        builder.load(folder)
    (finding,) = caught.value.findings
    assert finding.code == "file-name"


def test_links_out_of_the_tree_are_not_followed(tmp_path: Path, plain: Built) -> None:
    target = tmp_path / "outside"
    target.mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "sample_client").symlink_to(target)
    with pytest.raises(EmitError, match="symbolic link"):
        write(tmp_path / "out", plain)
    assert list(target.iterdir()) == []


TEXT = st.text(min_size=1, max_size=200).filter(
    lambda text: text.strip() and not NEVER.search(text)
)
CODE = st.text(st.sampled_from("\"'\\\n{}%#() N_xu0ab`$|<"), max_size=60).map("x{}".format)


@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(text=st.one_of(TEXT, CODE).filter(lambda text: text != "other"))
def test_any_text(text: str, plain: Built, tmp_path: Path) -> None:
    """Any text that says something, in all free positions at once, changes texts only."""
    made = build(tmp_path, sinks.filled(sinks.everywhere("sample_client"), text))
    assert differences(plain, made) == []
