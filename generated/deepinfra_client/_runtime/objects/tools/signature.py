# Generated from codegen/runtime/client/objects/tools/signature.py. Do not edit; run: nox -s generate
"""A Python function as a tool: its arguments as JSON Schema, and a call of it from JSON."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

from ...errors import ArgumentTypeError
from ..typeddicts import modern
from .docstring import Doc, parse
from .hints import bare, parameters
from .misfit import Bound, misfit

if TYPE_CHECKING:
    from pydantic import BaseModel

_WAY_OUT = "Tool(name=..., parameters=<type or JSON Schema>, execute=...) takes any function"


def doc_of(function: Callable[..., Any]) -> Doc:
    """Take the docstring of a function apart; that of a class where an object is called."""
    inner = bare(function)
    text = None
    if inspect.isroutine(inner):
        # What Python says of every `__call__` says nothing of this one.
        text = inner.__doc__ if inner.__name__ == "__call__" else inspect.getdoc(inner)
    if text is None and not inspect.isroutine(function):
        # Partials and other builtin wrappers describe only themselves.
        own = type(function).__module__ not in ("functools", "builtins")
        text = inspect.getdoc(type(function)) if own else None
    return parse(inspect.cleandoc(text) if text else None)


class FunctionArguments:
    """The arguments of a function, from its signature, type hints and docstring."""

    def __init__(self, function: Callable[..., Any], tool: str) -> None:
        """Raises ArgumentTypeError where a parameter cannot be told to a model."""
        told = doc_of(function).parameters
        items = parameters(function, tool)
        for item in items:
            _check(item, tool)
        self._items = [item.replace(annotation=modern(item.annotation)) for item in items]
        self._model = _model(self._items, tool, told)
        self.schema: Mapping[str, Any] = _schema(self._model, self._items, tool)

    def bind(self, text: str, given: dict[str, Any]) -> Bound:
        """Convert arguments to the types of the parameters. Those left out keep their default.

        Raises Misfit.
        """
        from pydantic import ValidationError

        try:
            made = self._model.model_validate_json(text)
        except ValidationError as error:
            raise misfit(error) from None
        named = [item for item in self._items if item.kind is not item.VAR_KEYWORD]
        args: list[Any] = []
        kwargs: dict[str, Any] = dict(made.model_extra or {})
        for position, item in enumerate(named):
            field = _field(position)
            # The function knows its own defaults; those that only pydantic knows are passed.
            left_out = field not in made.model_fields_set and _has_default(item)
            if item.kind is not item.POSITIONAL_ONLY:
                if not left_out:
                    kwargs[item.name] = getattr(made, field)
            elif left_out:
                args.append(item.default)
            else:
                args.append(getattr(made, field))
        return Bound(tuple(args), kwargs)


def _field(position: int) -> str:
    # Names of parameters may be those of methods of a pydantic model, or begin with `_`.
    return f"p{position}"


def _check(item: inspect.Parameter, tool: str) -> None:
    if item.kind is item.VAR_POSITIONAL:
        raise ArgumentTypeError(
            f"the tool {tool!r} takes *{item.name}, and a model gives arguments by name only; "
            f"make it a list, `{item.name}: list[...]`. {_WAY_OUT}"
        )
    if item.kind is item.VAR_KEYWORD and typing.get_origin(item.annotation) is typing.Unpack:
        raise ArgumentTypeError(
            f"the tool {tool!r} takes **{item.name}: Unpack[...]; give the TypedDict itself, and a "
            "function of one argument: Tool(name=..., parameters=<TypedDict>, execute=...)"
        )


def _has_default(item: inspect.Parameter) -> bool:
    from pydantic.fields import FieldInfo

    return item.default is not item.empty and not isinstance(item.default, FieldInfo)


def _model(
    items: Sequence[inspect.Parameter], tool: str, told: Mapping[str, str]
) -> type[BaseModel]:
    """Make a pydantic model whose fields are the parameters."""
    from pydantic import BaseModel, ConfigDict, create_model
    from pydantic.errors import PydanticUndefinedAnnotation, PydanticUserError

    rest = next((item for item in items if item.kind is item.VAR_KEYWORD), None)
    settings = ConfigDict(extra="allow" if rest else "forbid")
    body: dict[str, Any] = {"__module__": __name__, "model_config": settings}
    if rest is not None:
        body["__annotations__"] = {"__pydantic_extra__": dict[str, rest.annotation]}  # type: ignore[name-defined]
    try:
        base: Any = type("Arguments", (BaseModel,), body)
        fields: dict[str, Any] = {
            _field(position): (_annotation(item), _info(item, told))
            for position, item in enumerate(items)
            if item is not rest
        }
        made: type[BaseModel] = create_model(f"{tool}_arguments", __base__=base, **fields)
        made.model_rebuild()
    except (PydanticUserError, PydanticUndefinedAnnotation, TypeError) as error:
        raise _unfit(items, tool, error) from error
    return made


def _annotation(item: inspect.Parameter) -> Any:
    """Return the type; a default such as `Field(...)` belongs to it."""
    from pydantic.fields import FieldInfo

    if isinstance(item.default, FieldInfo):
        return Annotated[item.annotation, item.default]
    return item.annotation


def _info(item: inspect.Parameter, told: Mapping[str, str]) -> Any:
    """Say what the signature and the docstring know of a field. `Annotated` wins over them."""
    from pydantic import Field
    from pydantic.fields import FieldInfo

    own = FieldInfo.from_annotation(_annotation(item))
    details: dict[str, Any] = {}
    words = _words(own.metadata) or told.get(item.name)
    if own.description is None and words:
        details["description"] = words
    if own.alias is None and own.validation_alias is None:
        details["alias"] = item.name
    if _has_default(item):
        details["default"] = item.default
    return Field(**details)


def _words(metadata: Sequence[Any]) -> str | None:
    """Return what `Annotated[str, "The city."]` says, or `Doc("The city.")` in its place."""
    found = (getattr(item, "documentation", item) for item in metadata)
    return next((item for item in found if isinstance(item, str)), None)


def _schema(model: type[BaseModel], items: Sequence[inspect.Parameter], tool: str) -> Any:
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUserError

    from ..plainschema import schema_of

    try:
        schema = schema_of(TypeAdapter(model))
    except PydanticUserError as error:
        raise _unfit(items, tool, error) from error
    schema.pop("title", None)
    return schema


def _unfit(items: Sequence[inspect.Parameter], tool: str, error: Exception) -> ArgumentTypeError:
    """Find the parameter whose type a model cannot give."""
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUndefinedAnnotation, PydanticUserError

    for item in items:
        try:
            TypeAdapter(item.annotation).json_schema()
        except (PydanticUserError, PydanticUndefinedAnnotation, TypeError) as found:
            return ArgumentTypeError(
                f"the parameter {item.name!r} of the tool {tool!r} has a type that has no JSON "
                f"Schema, {item.annotation!r}: {_first_line(found)}. Bind such a parameter with "
                "functools.partial(f, name=value), or choose a type of data"
            )
    return ArgumentTypeError(
        f"the parameters of the tool {tool!r} have no JSON Schema: {_first_line(error)}. {_WAY_OUT}"
    )


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0].rstrip(".")
