"""The packages of the invented provider: complete, self-contained, light to import."""

from __future__ import annotations

import re
from pathlib import Path

from codegen import build as builder
from tests.support.generated import Generated, build
from tests.support.paths import CODEGEN, OTHER_PROVIDER
from tests.support.tree import files

LIGHT = """
import sys

def heavy():
    return sorted({name.partition(".")[0] for name in sys.modules} & {"pydantic", "httpx", "yaml"})

import skylark_client
print(heavy(), skylark_client.__version__)
client = skylark_client.Skylark(api_key="none")
client.stations.observations, client.with_raw_response.sheets, client.map_style("skylark/brush")
print(heavy(), skylark_client.capabilities.check("style", "skylark/brush", night=True)[0].option)
"""


def test_written_tree_is_what_was_built(skylark: Generated) -> None:
    assert files(skylark.root) == dict(skylark.files)
    assert builder.build(builder.load(OTHER_PROVIDER)) == dict(skylark.files)


def test_a_second_build_changes_nothing(skylark: Generated, tmp_path: Path) -> None:
    first = build(OTHER_PROVIDER, tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    build(OTHER_PROVIDER, tmp_path)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before
    assert first.files == skylark.files


def test_every_kind_of_file_is_there(skylark: Generated) -> None:
    for name in (
        "__init__.py", "py.typed", "_version.py", "client.py", "aclient.py", "errors.py",
        "resources/stations.py", "resources/aio/stations.py", "operations/sheets.py",
        "types/stations.py", "types/common.py", "params/sheets.py", "capabilities/tables/style.py",
        "capabilities/prices.py", "models/style/painted.py", "models/aio/writer/clerk.py",
        "_runtime/transport.py",
    ):  # fmt: skip
        assert f"skylark_client/{name}" in skylark.files
    assert {"skylark_emulator/__main__.py", "surface.txt", "docs/api.md", "manifest.json"} <= set(
        skylark.files
    )


def test_nothing_of_the_real_provider_is_in_it(skylark: Generated) -> None:
    hits = [path for path, data in skylark.files.items() if b"deepinfra" in data.lower()]
    assert hits == []


def test_packages_stand_alone(skylark: Generated) -> None:
    """No import of the generator, and of what is installed only what the wheel asks for."""
    foreign = re.compile(rb"^\s*(?:from|import) (codegen|tests|jinja2|yaml|datamodel_code)\b", re.M)
    hits = {path: foreign.findall(data) for path, data in skylark.files.items()}
    assert {path: found for path, found in hits.items() if found} == {}
    assert str(CODEGEN).encode() not in b"".join(skylark.files.values())


def test_import_loads_nothing_heavy(skylark: Generated) -> None:
    """Neither the package, nor a client with its resources, nor the tables: only the first call."""
    assert skylark.run(LIGHT).splitlines() == ["[] 2.3.4", "[] night"]


def test_every_module_can_be_imported(skylark: Generated) -> None:
    names = [
        path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in skylark.files
        if path.endswith(".py") and not path.endswith("/__main__.py")
    ]
    code = f"import importlib\nfor name in {names!r}: importlib.import_module(name)\nprint('ok')"
    assert skylark.run(code).strip() == "ok"


def test_every_public_name_exists(skylark: Generated) -> None:
    for module in ("", "errors", "types", "params", "models", "capabilities"):
        found = skylark.module(module)
        public: list[str] = found.__all__
        assert public
        assert [name for name in public if getattr(found, name, None) is None] == []
        assert set(public) <= set(dir(found))
