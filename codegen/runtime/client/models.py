"""The base of all response models."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, PrivateAttr

from .brief import Brief


class WireModel(BaseModel):
    """A part of an answer. Fields that the schema does not know are kept (`model_extra`)."""

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        protected_namespaces=(),
        populate_by_name=True,
    )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Give the fields for `repr`, long values cut short; `model_dump` has them whole."""
        for name, value in super().__repr_args__():
            yield name, Brief(value)

    _request_id: str | None = PrivateAttr(default=None)

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
            return self._request_id


def set_request_id(result: object, request_id: str | None) -> None:
    """Note the id of the request on a result that is a model."""
    if request_id is not None and isinstance(result, WireModel):
        result._request_id = request_id  # pyright: ignore[reportPrivateUsage]
