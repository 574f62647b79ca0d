"""The answers that refuse: a response per family of errors, in the forms that the schema names."""

from __future__ import annotations

from typing import Any

from codegen.dialect.settings import BodyForm
from codegen.ir.model.package import Package
from codegen.targets.openapi.schemas import either

JSON = dict[str, Any]


def error_responses(package: Package) -> dict[str, JSON]:
    """The components that operations refer to, by the name of the family."""
    forms = {form.name: form for form in package.errors.bodies}
    return {
        name: {
            "description": "The request is refused or has failed; the status tells why.",
            "content": {
                "application/json": {
                    "schema": either(
                        [
                            _form(forms[used])
                            for used in dict.fromkeys(
                                (family.default, family.validation, family.wrong_key)
                            )
                            if used is not None
                        ]
                    )
                }
            },
        }
        for name, family in package.errors.families.items()
    }


def errors_of(family: str) -> dict[str, JSON]:
    """What an operation says about its errors."""
    found = {"$ref": f"#/components/responses/{family}"}
    return {"4XX": found, "5XX": found}


def _form(form: BodyForm) -> JSON:
    """The schema of a body from the places where it holds what."""
    item: JSON = {"type": "object"}
    _put(item, form.message, {"type": "string"})
    if form.list_ is None:
        return item
    made: JSON = {"type": "object"}
    _put(made, form.list_, {"type": "array", "items": item})
    return made


def _put(schema: JSON, pointer: str, inner: JSON) -> None:
    """Describe what is at a place of an object, which has to be there."""
    names = pointer.split("/")[1:]
    for name in names[:-1]:
        schema.setdefault("required", []).append(name)
        schema = schema.setdefault("properties", {}).setdefault(name, {"type": "object"})
    schema.setdefault("required", []).append(names[-1])
    schema.setdefault("properties", {})[names[-1]] = inner
