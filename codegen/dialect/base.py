"""The base of every dialect model and the small value types they share."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=64)]
"""A Python name in snake_case: resource, endpoint, argument, column, profile."""

ClassName = Annotated[str, Field(pattern=r"^[A-Z][A-Za-z0-9]*$", max_length=64)]
"""A Python class name in CamelCase."""

PropertyName = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_.\-\[\]]*$", max_length=64)]
"""A name on the wire: a JSON key, a query parameter, a form field."""

HeaderName = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9\-]*$", max_length=64)]
"""An HTTP header field name."""

HeaderValue = Annotated[str, Field(pattern=r"^[!-~]([ -~]*[!-~])?$", max_length=200)]
"""The value of an HTTP header field: printable ASCII in one line, no space at its ends."""

Pointer = Annotated[str, Field(pattern=r"^(/[^\s]*)?$", max_length=200)]
"""A JSON Pointer (RFC 6901); the empty text is the whole document."""

Place = Annotated[str, Field(pattern=r"^(/[^\s/]+)+$", max_length=200)]
"""A JSON Pointer to something inside."""

PointerPattern = Annotated[str, Field(pattern=r"^/[^\s=]+(=[^\s=]+)?$", max_length=200)]
"""A pointer in which `*` stands for any element; `=a|b` at the end asks for one of these values."""

PointerValue = Annotated[str, Field(pattern=r"^(/[^\s/=*]+)+(=[^\s=|]+)?$", max_length=200)]
"""A pointer and the text that stands there: `/type=finished`; without `=`, anything but null."""

Prose = Annotated[str, Field(pattern=r"\S", max_length=4000)]
"""Free text of a description; it has to say something."""

EnvironmentName = Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]*$", max_length=64)]
"""The name of an environment variable."""

Decimal = Annotated[str, Field(pattern=r"^[0-9]+(\.[0-9]+)?$", max_length=24)]
"""A decimal number as quoted text, so that no digit is lost."""

Date = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
"""A calendar date, year-month-day."""


class Node(BaseModel):
    """A strict, frozen piece of a schema file: no unknown keys, no silent conversion."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, populate_by_name=False, protected_namespaces=()
    )
