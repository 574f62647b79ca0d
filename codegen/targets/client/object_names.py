"""How classes and modules of model objects are called."""

from __future__ import annotations

from codegen.ir.model.objects import ModelObject, Variant

SOURCE = "schema/model_objects.yaml"
GENERAL = "general"


def class_name(item: ModelObject, variant: Variant | None, *, is_async: bool) -> str:
    """The class of a kind, general or of a profile."""
    name = item.class_name if variant is None else variant.class_name
    return f"Async{name}" if is_async else name


def module_name(variant: Variant | None) -> str:
    """The module of a class within the package of its kind."""
    return GENERAL if variant is None else variant.profile.name


def any_name(item: ModelObject) -> str:
    """The alias for every class of a kind."""
    return f"Any{item.class_name}"
