"""The base of all response models."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict

from .brief import Brief

_REQUEST_ID: Final = "_request_id"

if TYPE_CHECKING:
    Unlisted: TypeAlias = Literal["a kind that this version does not know"]
    """The tag of a class for what no other class of a union stands for; any text when it runs.

    Type checkers can tell classes apart by their tags (`if block.type == "text":`) only when each
    of them has its own.
    """
else:
    Unlisted = str


class WireModel(BaseModel):
    """A part of an answer. Fields that the schema does not know are kept (`model_extra`).

    Where a field is called otherwise on the wire, `model_dump` and `model_dump_json` give its name
    in Python, and with `by_alias=True` that of the wire. An answer that is sent back as an argument
    goes by the names of the wire.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        protected_namespaces=(),
        populate_by_name=True,
    )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Give the fields for `repr`, long values cut short and secrets left out.

        `model_dump` has them whole.
        """
        for name, value in super().__repr_args__():
            yield name, Brief(value)
        for name, field in type(self).model_fields.items():
            if not field.repr and self.__dict__.get(name) is not None:
                yield name, "***"

    def __eq__(self, other: object) -> bool:
        """Compare what was answered; the ids of the requests are not looked at."""
        if not isinstance(other, WireModel):
            return NotImplemented
        return (
            type(self) is type(other)
            and self.__dict__ == other.__dict__
            and (self.__pydantic_extra__ or {}) == (other.__pydantic_extra__ or {})
        )

    if TYPE_CHECKING:

        @property
        def request_id(self) -> str | None:
            """Id of the request that gave this answer; quote it when asking for help."""
            ...

    else:

        def __getattr__(self, name: str) -> Any:
            # Only asked when the answer has no field of that name itself.
            try:
                return super().__getattr__(name)
            except AttributeError:
                if name != "request_id":
                    raise
            return (self.__pydantic_private__ or {}).get(_REQUEST_ID)


def set_request_id(result: object, request_id: str | None) -> None:
    """Note the id of the request on a result that is a model."""
    if request_id is not None and isinstance(result, WireModel):
        # Where pydantic keeps private attributes, so that copies and pickles have it. Declared as
        # one, it would cost a call of Python for each model inside of each answer.
        private = {**(result.__pydantic_private__ or {}), _REQUEST_ID: request_id}
        object.__setattr__(result, "__pydantic_private__", private)
