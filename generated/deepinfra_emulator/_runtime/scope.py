# Generated from codegen/runtime/emulator/scope.py. Do not edit; run: nox -s generate
"""What templates see: the request under way, and the emulator it came to."""

from __future__ import annotations

import copy
import itertools
import time
import uuid
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple, Protocol

from .costs import Price, current
from .hosted import Hosted
from .ledger import Grant, Ledger
from .route import CapabilityTable, PriceBook, no_prices
from .spoken import Spoken
from .values import ABSENT, Absent, digest

Models = Literal["any", "known"]
"""Which model ids are answered: any, or only those that a capability table knows."""


class Upload(dict[str, object]):
    """An uploaded file: templates see its facts as an object, generators read `data`."""

    def __init__(self, filename: str, content_type: str, data: bytes) -> None:
        super().__init__(filename=filename, content_type=content_type, size=len(data))
        self.data = data


class Called(NamedTuple):
    """The answer to a call that a template made."""

    status: int
    body: object
    """JSON; text when it is none."""
    error: dict[str, object] | None = None
    """Of a call that was refused: `message`, `param`, `code` and `type`."""


class InnerCalls(Protocol):
    """Answers calls that templates make, by the routes of the API."""

    def call(self, method: str, path: str, body: object, scope: Scope) -> Called:
        """Answer a call; a refusal is an answer too."""
        ...


class World:
    """The state of one emulator: what was stored, how many requests came, which seed it has.

    `seed` makes all ids repeatable; `clock` gives the unix time in seconds. With `models` "known"
    only the models of the tables are there.
    """

    def __init__(
        self,
        tables: Mapping[str, CapabilityTable] | None = None,
        prices: Callable[[], PriceBook] = no_prices,
        *,
        seed: int = 0,
        clock: Callable[[], float] = time.time,
        models: Models = "any",
    ) -> None:
        self.tables: Mapping[str, CapabilityTable] = tables or {}
        self.seed = seed
        self.clock = clock
        self.models: Models = models
        self.objects: dict[str, dict[str, object]] = {}
        """Collection to key to stored object, in the order of making."""
        self.data: dict[tuple[str, str], bytes] = {}
        """Bytes kept beside a stored object."""
        self.hosted = Hosted()
        """Files that answers point to."""
        self.expiries: dict[tuple[str, str], float] = {}
        """Unix times at which stored objects end, by collection and key."""
        self.spoken = Spoken()
        """What the sounds say that were made."""
        self.ledger = Ledger()
        """The calls that cost money."""
        self.keys: dict[str, bool] = {}
        """Keys made (True) and revoked (False) through the API itself."""
        self.grants: dict[str, Grant] = {}
        """What limited keys are good for."""
        self.own_models: dict[str, bool] = {}
        """Models made through the API itself, and whether they can be called."""
        self.calls: InnerCalls | None = None
        """Answers calls that templates make; None when there is no API around."""
        self._prices = prices
        self._numbers: Iterator[int] = itertools.count(1)

    @cached_property
    def book(self) -> PriceBook:
        """All prices, loaded at first use."""
        return self._prices()

    def price(self, model: object) -> Price | None:
        """Return the newest price of a model, None when none is known."""
        entries = self.book.get(model, ()) if isinstance(model, str) else ()
        return current(entries)

    def next_number(self) -> int:
        """Count one request; the first is 1."""
        return next(self._numbers)

    def request_id(self, number: int) -> str:
        """Return the id that the header of an answer has."""
        return digest("request", self.seed, number).hex()[:24]

    def admit(self, key: str, grant: Grant | None = None) -> None:
        """Take a key from now on, for all or for what it is granted."""
        self.keys[key] = True
        if grant is not None:
            self.grants[key] = grant

    def kept(self, collection: str) -> dict[str, object]:
        """Return the objects of a collection, without those whose time is over."""
        now = self.clock()
        for (name, key), ends in list(self.expiries.items()):
            if ends <= now:
                self.objects.get(name, {}).pop(key, None)
                self.data.pop((name, key), None)
                del self.expiries[name, key]
        return self.objects.get(collection, {})

    def reset(self) -> None:
        """Forget all objects that were made and begin to count anew."""
        self.objects.clear()
        self.data.clear()
        self.expiries.clear()
        self.hosted.clear()
        self.spoken.clear()
        self.ledger.clear()
        self.keys.clear()
        self.grants.clear()
        self.own_models.clear()
        self._numbers = itertools.count(1)

    def find_row(self, model: object, table: str | None = None) -> tuple[str, object] | None:
        """Return (table, row) of a model; without `table` every table is looked through."""
        if not isinstance(model, str):
            return None
        names = self.tables if table is None else (table,)
        for name in names:
            held = self.tables.get(name)
            row = None if held is None else held.rows.get(model)
            if row is not None:
                return name, row
        return None

    def tasks(self, model: str) -> frozenset[str]:
        """Return what a model is for, as far as the tables tell."""
        found = (table.task(model) for table in self.tables.values() if model in table.rows)
        return frozenset(task for task in found if task is not None)

    def serves(self, model: object, table: str | None = None, tasks: Collection[str] = ()) -> bool:
        """Tell whether a model can be called, with `table` whether a call of its kind can be made.

        A model that another table knows is of another kind, unless it is known for one of the
        `tasks`. One that no table knows may be new or private: it can be called unless only known
        models are there.
        """
        if isinstance(model, str) and model in self.own_models:
            return self.own_models[model]
        known_for = self.tasks(model) if tasks and isinstance(model, str) else frozenset[str]()
        if known_for:
            return not known_for.isdisjoint(tasks)
        if self.find_row(model, table) is not None:
            return True
        known = table is not None and self.find_row(model) is not None
        return not known and self.models == "any"


class Lets:
    """The named values of a block, each made when it is first read."""

    def __init__(self, makers: Mapping[str, Callable[[Scope], object]], scope: Scope) -> None:
        self._makers = makers
        self._scope = scope
        self._made: dict[str, object] = {}

    def read(self, name: str) -> object:
        """Return a value by name; a value that needs itself finds nothing there."""
        if name not in self._made:
            self._made[name] = ABSENT
            maker = self._makers.get(name)
            self._made[name] = ABSENT if maker is None else maker(self._scope)
        return self._made[name]


@dataclass(slots=True)
class Scope:
    """The view of one request; loops work on copies with their own item, index and row."""

    world: World
    number: int = 0
    now: float = 0.0
    body: object = ABSENT
    path: Mapping[str, str] = field(default_factory=dict[str, str])
    query: Mapping[str, object] = field(default_factory=dict[str, object])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    origin: str = ""
    key: str = ""
    """The key that the request came with."""
    lets: Lets | None = None
    answer: object = ABSENT
    item: object = ABSENT
    index: int | Absent = ABSENT
    row: object = ABSENT
    table: str | Absent = ABSENT
    outer: Scope | None = None
    """The scope in which the loop stands."""

    def inside(self, *, item: object = ABSENT, index: int | None = None) -> Scope:
        """Return the scope of one turn of a loop."""
        inner = copy.copy(self)
        inner.outer = self
        if item is not ABSENT:
            inner.item = item
        if index is not None:
            inner.index = index
        return inner

    def on_row(self, table: str, row: object, index: int | None = None) -> Scope:
        """Return the scope in which a table's row is the current one."""
        inner = self.inside(index=index)
        inner.table, inner.row = table, row
        return inner

    def fresh(self, *parts: object) -> bytes:
        """Return 32 bytes that are the same within this request and differ in the next one."""
        return digest("fresh", self.world.seed, self.number, *parts)

    def fresh_id(self, prefix: str, *parts: object) -> str:
        """Return the prefix with 24 hex digits that belong to this request."""
        return prefix + self.fresh(prefix, *parts).hex()[:24]

    def fresh_uuid(self, *parts: object) -> str:
        """Return a version 4 UUID that belongs to this request."""
        return str(uuid.UUID(bytes=self.fresh("uuid", *parts)[:16], version=4))
