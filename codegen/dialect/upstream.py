"""`schema/upstream/`: where the service describes itself, and which differences are accepted."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from codegen.dialect.base import Date, Decimal, Identifier, Node, Pointer, Prose

Address = Annotated[str, Field(pattern=r"^https?://[^\s]+$", max_length=300)]
"""An address of http or https."""

Glob = Annotated[str, Field(pattern=r"^[!-~]+( [!-~]+)*$", max_length=300)]
"""Text in which `*` stands for any characters."""


class AcceptedEntry(Node):
    """Differences that stay, and why. What is left out matches anything."""

    operation: Glob | list[Glob] = "*"
    """Method and path with the names of the document, such as `GET /v1/things/{id}`."""
    place: Glob | list[Glob] | None = None
    """`location:path`, such as `body:messages[].role`; without it only the calls themselves."""
    finding: Literal["missing", "gone", "changed"] | None = None
    subject: (
        Literal[
            "operation", "parameter", "field", "status", "media", "required", "type", "null",
            "enum", "limit", "default", "deprecated", "id",
        ]
        | None
    ) = None  # fmt: skip
    direction: (
        Literal["request narrower", "request wider", "response narrower", "response wider"] | None
    ) = None
    detail: Glob | None = None
    """What it was and what it is, as the report says it; pins a change to these values."""
    reason: Prose
    checked: Date | None = None
    """The day on which somebody made sure that the reason holds."""


class AcceptedFile(Node):
    """`schema/upstream/accepted.yaml`."""

    doc: Prose
    accepted: list[AcceptedEntry] = []


class Kinds(Node):
    """How a list tells which table a model belongs to."""

    at: Pointer
    """Where an entry holds its kind: a word, or a list of words."""
    tables: dict[str, Identifier]
    """Word of the service -> capability table; other words are not compared."""


class Amount(Node):
    """Where an entry holds an amount, and what makes it the amount of our tables."""

    at: Pointer
    times: Decimal = "1"
    of: Literal["input", "output"] | None = None
    """The amount of which this one is a factor."""


class PriceForm(Node):
    """How the prices of one kind are read."""

    unit: Annotated[str, Field(min_length=1, max_length=60)]
    """The unit as `prices.yaml` names it."""
    same: list[str] = []
    """Other units of `prices.yaml` whose amounts mean the same."""
    input: Amount | None = None
    output: Amount | None = None
    cache_read: Amount | None = None
    cache_write: Amount | None = None
    price: Amount | None = None
    scale: list[Pointer] | None = Field(None, min_length=3, max_length=3)
    """Where width, height and steps of one unit are."""


class Prices(Node):
    """Where an entry tells its prices."""

    form: Pointer | None = None
    """Where the word for the form of the prices is; without it the first form that fits."""
    forms: dict[str, PriceForm]


class Words(Node):
    """Where an entry lists what a model can do."""

    at: Pointer
    flags: dict[Identifier, list[str]] = {}
    """Column of a table -> words of which each says yes."""


class ModelListSource(Node):
    """One way in which the service lists its models."""

    url: Address
    entries: Pointer
    """Where the list is."""
    id: Pointer
    """Where an entry holds the id of the model."""
    kinds: Kinds | None = None
    complete: list[Identifier] = []
    """Tables of which the list holds every model that is offered; others can lack some."""
    retired: Pointer | None = None
    """Where the time of retirement is, in seconds since 1970."""
    replaced_by: Pointer | None = None
    limits: dict[Identifier, Pointer] = {}
    """Column of a table -> where the number is."""
    words: Words | None = None
    prices: Prices | None = None


class ModelLists(Node):
    """What is needed to compare lists of models with the tables."""

    tolerance: Decimal = "0.001"
    """Share by which prices may differ, as lists round them."""
    source: Annotated[str, Field(pattern=r"^[a-z][a-z0-9\-]*$", max_length=40)]
    """The name that proposed rows give as their source."""
    profiles: dict[Identifier, Identifier] = {}
    """Table -> the profile of a model of which nothing is known."""
    lists: dict[Identifier, ModelListSource] = Field(min_length=1)


class SourcesFile(Node):
    """`schema/upstream/sources.yaml`."""

    documents: list[Address] = []
    """Where the service serves its OpenAPI document; the first that answers is read."""
    models: ModelLists | None = None
