"""The only import of datamodel-code-generator: a document in, one text per module out."""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

from codegen import cache

Style = Literal["models", "typed_dicts"]

_RENAMED = ("bool", "float", "int", "Field")
"""Fields of models that would hide a name which annotations after them need."""

HEADER = "#"


class BridgeError(Exception):
    """The types that came back are not those that were asked for."""


def tool_version() -> str:
    """The version of datamodel-code-generator, without importing it."""
    return version("datamodel-code-generator")


def generate_types(
    document: dict[str, Any],
    expected: Mapping[str, frozenset[str]],
    style: Style,
    base_class: str,
    names: Mapping[str, str | list[str]] | None = None,
) -> dict[str, str]:
    """Write the types of `document`: module name -> source text without header.

    `names` tells of fields (`module.Class.field`) of models the name in Python, or the names on the
    wire where there are several.

    Raises BridgeError when a module or class is missing, surplus or renamed.
    """
    if not any(expected.values()):
        return {}
    options = _options(style, base_class, names or {})
    text = json.dumps(document)
    source = Path(__file__).read_text("utf-8")
    key = cache.key(text, json.dumps(options, sort_keys=True), tool_version(), source)
    modules = cache.get(key)
    if modules is None:
        modules = _run(text, options)
        _guard(modules, expected)
        cache.put(key, modules)
    return modules


def _options(style: Style, base_class: str, names: Mapping[str, str | list[str]]) -> dict[str, Any]:
    common: dict[str, Any] = {
        "treat_dot_as_module": True,
        "use_exact_imports": True,
        "formatters": [],
        "disable_timestamp": True,
        "custom_file_header": HEADER,
        "strict_nullable": True,
        "use_type_alias": True,
        "collapse_root_models": True,
        "use_double_quotes": True,
        "use_schema_description": True,
        "use_field_description": True,
        "use_single_line_docstring": True,
        "allow_remote_refs": False,
        "type_mappings": [
            f"string+{name}=string" for name in ("email", "uri", "date-time", "binary")
        ],
    }
    if style == "models":
        return {
            **common,
            "use_annotated": True,
            "aliases": {**{name: f"{name}_" for name in _RENAMED}, **names},
            "field_constraints": True,
            "field_extra_keys": ["repr"],
            "base_class": base_class,
        }
    return {**common, "use_total_false_for_typed_dict": True, "use_closed_typed_dict": False}


def _run(text: str, options: dict[str, Any]) -> dict[str, str]:
    from datamodel_code_generator import generate
    from datamodel_code_generator.config import GenerateConfig
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    models = "base_class" in options
    config = GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output_model_type=(
            DataModelType.PydanticV2BaseModel if models else DataModelType.TypingTypedDict
        ),
        target_python_version=PythonVersion.PY_311,
        enum_field_as_literal=LiteralType.All,
        **options,
    )
    result = generate(text, config=config)
    if not isinstance(result, dict):
        raise BridgeError(f"expected one text per module, found {type(result).__name__}")
    modules: dict[str, str] = {}
    for parts, body in result.items():
        name = "/".join(parts).removesuffix(".py")
        if name != "__init__":
            modules[name] = str(getattr(body, "body", body)).removeprefix(HEADER).strip() + "\n"
    return modules


def _guard(modules: Mapping[str, str], expected: Mapping[str, frozenset[str]]) -> None:
    wanted = {name for name, classes in expected.items() if classes}
    found = {name for name, text in modules.items() if _classes(text)}
    if wanted != found:
        raise BridgeError(
            f"modules differ: missing {sorted(wanted - found)}, surplus {sorted(found - wanted)}"
        )
    for name in wanted:
        classes = _classes(modules[name])
        if classes != expected[name]:
            raise BridgeError(
                f"types of `{name}` differ: missing {sorted(expected[name] - classes)}, "
                f"surplus {sorted(classes - expected[name])}"
            )
        if "RootModel" in modules[name]:
            raise BridgeError(f"a type of `{name}` became a RootModel")


def _classes(text: str) -> frozenset[str]:
    names: set[str] = set()
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            names.update(target.id for target in node.targets if isinstance(target, ast.Name))
    return frozenset(names)
