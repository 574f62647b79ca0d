# Generated from codegen/runtime/emulator/compiled.py. Do not edit; run: nox -s generate
"""What a compiled block is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .effects import Effect
from .failures import Refusal
from .recording import Record
from .registry import Condition, Maker, nothing
from .scope import Lets, Scope
from .values import ABSENT, as_text, is_list


@dataclass(frozen=True, slots=True)
class RefuseRule:
    """A condition under which a request is refused."""

    when: Condition
    status: int
    parts: Mapping[str, Maker]

    def check(self, scope: Scope) -> None:
        """Raise Refusal when the condition holds."""
        if not self.when(scope):
            return
        found = {name: as_text(maker(scope)) or None for name, maker in self.parts.items()}
        raise Refusal(
            self.status,
            found.get("message") or "The request is refused.",
            param=found.get("param"),
            code=found.get("code"),
            type=found.get("type"),
        )


@dataclass(frozen=True, slots=True)
class StreamPlan:
    """The events of a streamed answer, in order."""

    first: Maker
    each: tuple[Maker, ...]
    last: tuple[Maker, ...]
    event: str | None = None
    """Where an event holds the name that goes beside its data."""

    def events(self, scope: Scope) -> Iterator[object]:
        """Yield the events of a request."""
        if (event := self.first(scope)) is not ABSENT:
            yield event
        for source in self.each:
            made = source(scope)
            yield from made if is_list(made) else ()
        for maker in self.last:
            if (event := maker(scope)) is not ABSENT:
                yield event


@dataclass(slots=True)
class Block:
    """A compiled block; what was not written is None or empty."""

    lets: dict[str, Maker] = field(default_factory=dict[str, Maker])
    meant: Condition | None = None
    """When a request with a model that no table knows is for this one of several endpoints with
    the same call."""
    refuse: list[RefuseRule] = field(default_factory=list[RefuseRule])
    answer: Maker | None = None
    bytes: Maker | None = None
    text: Maker | None = None
    media: Maker = nothing
    headers: dict[str, Maker] = field(default_factory=dict[str, Maker])
    status: int = 200
    stream: StreamPlan | None = None
    before: list[Effect] = field(default_factory=list[Effect])
    after: list[Effect] = field(default_factory=list[Effect])
    chunks: int = 0
    record: Record | None = None

    def open(self, scope: Scope) -> None:
        """Make the `let` values ready; each is made when it is first asked for."""
        scope.lets = Lets(self.lets, scope)
