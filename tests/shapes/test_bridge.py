"""The types tool: what comes back is what was asked for, or the build stops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from codegen.shapes import bridge
from codegen.shapes.bridge import BridgeError, generate_types

BASE = ".._runtime.models.WireModel"


def document(**schemas: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "types", "version": "1"},
        "paths": {},
        "components": {"schemas": {f"things.{name}": body for name, body in schemas.items()}},
    }


THING = {"type": "object", "description": "A thing.", "properties": {"a": {"type": "string"}}}


@pytest.fixture
def returning(monkeypatch: pytest.MonkeyPatch) -> Callable[[dict[str, str]], None]:
    """Let the tool give these texts."""
    monkeypatch.setenv("CODEGEN_CACHE", "off")

    def give(modules: dict[str, str]) -> None:
        def run(text: str, options: dict[str, Any]) -> dict[str, str]:
            return modules

        monkeypatch.setattr(bridge, "_run", run)

    return give


def test_models_and_typed_dicts() -> None:
    expected = {"things": frozenset({"Thing"})}
    (model,) = generate_types(document(Thing=THING), expected, "models", BASE).values()
    assert "class Thing(WireModel):" in model
    assert "a: str | None = None" in model
    (typed,) = generate_types(document(Thing=THING), expected, "typed_dicts", BASE).values()
    assert "class Thing(TypedDict, total=False):" in typed


def test_nothing_expected_is_nothing_asked(returning: Callable[[dict[str, str]], None]) -> None:
    returning({"surprise": "class A:\n    pass\n"})
    assert generate_types(document(), {}, "models", BASE) == {}
    assert generate_types(document(), {"things": frozenset()}, "models", BASE) == {}


@pytest.mark.parametrize(
    ("modules", "message"),
    [
        ({}, r"missing \['things'\]"),
        ({"things": "class Thing:\n    pass\n", "_internal": "class A:\n    pass\n"}, "surplus"),
        ({"things": "class Thing1:\n    pass\n"}, r"missing \['Thing'\], surplus \['Thing1'\]"),
        (
            {"things": "class Thing:\n    pass\n\nThings = TypeAliasType('Things', int)\n"},
            "surplus",
        ),
        ({"things": "class Thing(RootModel[str]):\n    pass\n"}, "RootModel"),
    ],
)
def test_guard(
    returning: Callable[[dict[str, str]], None], modules: dict[str, str], message: str
) -> None:
    returning(modules)
    with pytest.raises(BridgeError, match=message):
        generate_types(document(Thing=THING), {"things": frozenset({"Thing"})}, "models", BASE)


def test_the_working_folder_has_no_part_in_it(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CODEGEN_CACHE", "off")
    expected = {"things": frozenset({"Thing"})}
    before = generate_types(document(Thing=THING), expected, "models", BASE)
    (tmp_path / "pyproject.toml").write_text(
        "[tool.datamodel-codegen]\nsnake-case-field = true\n[tool.black]\nline-length = 20\n"
    )
    monkeypatch.chdir(tmp_path)
    assert generate_types(document(Thing=THING), expected, "models", BASE) == before
