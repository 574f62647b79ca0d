# Generated from codegen/runtime/client/objects/structured/target.py. Do not edit; run: nox -s generate
"""What is asked for: the schema that is sent, and the way from an answer to an object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from ...checks import kind as kind_of
from ...errors import ArgumentTypeError, InvalidArgumentError
from ...options import Omit, omit
from ..shapes import fill
from ..spec import Conversation
from .kinds import LONGEST_NAME, Kind, clean_name, kind
from .locate import first, member, whole
from .misfits import MisfitError
from .schemas import inlined, only_objects, wrapped

DEFAULT_NAME: Final = "response"
"""Name of a schema whose type has none."""


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of value together with the form in which it is asked for."""

    kind: Kind
    schema: Any
    """The JSON Schema that is sent; that of an object."""
    key: str | None
    """The property that holds the value; None for an object, which stands by itself."""

    @property
    def label(self) -> str:
        """What errors call the value."""
        return self.kind.label

    def read(self, text: str, *, lenient: bool) -> Any:
        """Make the value of an answer.

        Raises NoJSONError and MisfitError.
        """
        span = first(text) if lenient else whole(text)
        if self.key is not None:
            found = member(text, span.start, self.key) if isinstance(span.value, dict) else None
            if found is None:
                raise MisfitError([f"an object with the property {self.key!r} is needed"])
            span = found
        return self.kind.check(text[span.start : span.end])


def target(given: Any, conversation: Conversation, argument: str = "schema") -> Target:
    """Understand what the caller asks for, and wrap it into an object where it is none.

    `argument` is what errors call it.

    Raises ArgumentTypeError and InvalidArgumentError for what cannot be asked for.
    """
    found = kind(given, argument)
    if found.own_schema:
        is_object = only_objects(found.schema)
    else:
        # Servers want one object at the root, not several to choose from.
        is_object = found.schema.get("type") == "object"
    if is_object:
        return Target(found, found.schema, None)
    is_list = inlined(found.schema).get("type") == "array"
    key = conversation.list_key if is_list else conversation.value_key
    return Target(found, wrapped(found.schema, key), key)


def form(wanted: Target, conversation: Conversation, name: Any, about: Any, strict: Any) -> Any:
    """Write the field that asks for the answer.

    Raises ArgumentTypeError and InvalidArgumentError for a name, description or flag that cannot
    be sent.
    """
    if not isinstance(strict, bool):
        raise ArgumentTypeError(f"`strict` must be True or False, found {kind_of(strict)}")
    if not isinstance(about, str | Omit):
        raise ArgumentTypeError(f"`schema_description` must be a str, found {kind_of(about)}")
    return fill(
        conversation.schema_format,
        {
            "name": _name(name) or wanted.kind.name or DEFAULT_NAME,
            "description": about or omit,
            "schema": wanted.schema,
            "strict": strict,
        },
    )


def _name(given: Any) -> str | None:
    if isinstance(given, Omit):
        return None
    if not isinstance(given, str):
        raise ArgumentTypeError(f"`schema_name` must be a str, found {kind_of(given)}")
    if not given or len(given) > LONGEST_NAME or clean_name(f"x{given}x") != f"x{given}x":
        raise InvalidArgumentError(
            f"`schema_name` must have 1 to {LONGEST_NAME} of the ASCII letters, digits, _ and -, "
            f"found {given!r}"
        )
    return given
