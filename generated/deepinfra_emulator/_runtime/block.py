# Generated from codegen/runtime/emulator/block.py. Do not edit; run: nox -s generate
"""Compile the `emulate` block of an endpoint; needs nothing but the standard library."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from .failures import Refusal
from .gen_lists import loop
from .gen_store import not_found
from .gen_text import streamed
from .media import blob
from .registry import Condition, Maker, nothing
from .scope import Lets, Scope
from .template import Compiler, TemplateError
from .values import ABSENT, as_text, is_list, is_map

KEYS = frozenset(
    {
        "admit",
        "answer",
        "bytes",
        "change",
        "chunks",
        "headers",
        "let",
        "meant",
        "media",
        "refuse",
        "remove",
        "retire",
        "revoke",
        "serve",
        "status",
        "store",
        "stream",
        "text",
    }
)
"""The members that a block may have."""

_STREAM_KEYS = frozenset({"first", "each", "last", "event"})


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


Effect = Callable[[Scope], None]


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

    def open(self, scope: Scope) -> None:
        """Make the `let` values ready; each is made when it is first asked for."""
        scope.lets = Lets(self.lets, scope)


def compile_block(raw: Mapping[str, object], owner: str) -> Block:
    """Compile a block. Raises TemplateError, which names the endpoint and the places."""
    reader = _Reader(dict(raw))
    block = reader.read()
    if reader.compiler.problems:
        raise TemplateError(owner, reader.compiler.problems)
    return block


def validate_block(raw: object) -> list[str]:
    """Return what is wrong with an `emulate` block, one text per mistake; empty when fine."""
    if not is_map(raw):
        return ["/: an emulate block is a map"]
    reader = _Reader(raw)
    reader.read()
    return reader.compiler.problems


class _Reader:
    """Reads the members of one block."""

    def __init__(self, raw: dict[str, object]) -> None:
        self.raw = raw
        lets = raw.get("let")
        self.compiler = Compiler(lets if is_map(lets) else ())

    def read(self) -> Block:
        for key in self.raw:
            if key not in KEYS:
                self.compiler.problem(
                    "", f"unknown key {key!r}; allowed: {', '.join(sorted(KEYS))}"
                )
        block = Block(
            lets=self.makers("let"),
            meant=self.condition("meant"),
            refuse=self.refusals(),
            answer=self.template("answer"),
            bytes=self.template("bytes"),
            text=self.template("text"),
            media=self.template("media") or nothing,
            headers=self.makers("headers"),
            status=self.whole("status", 200),
            stream=self.stream(),
            chunks=self.whole("chunks", 0),
        )
        for name, into in (
            ("change", block.before),
            ("store", block.after),
            ("remove", block.after),
        ):
            into += self.effects(name)
        for name, allowed in (("admit", True), ("revoke", False)):
            if name in self.raw:
                made = self.compiler.argument(self.raw[name], f"/{name}")
                block.after.append(_admission(made, allowed=allowed))
        for name, served in (("serve", True), ("retire", False)):
            if name in self.raw:
                made = self.compiler.argument(self.raw[name], f"/{name}")
                block.after.append(_service(made, served=served))
        return block

    def template(self, name: str) -> Maker | None:
        if name not in self.raw:
            return None
        return self.compiler.template(self.raw[name], f"/{name}")

    def condition(self, name: str) -> Condition | None:
        return self.compiler.condition(self.map(name), f"/{name}") if name in self.raw else None

    def whole(self, name: str, default: int) -> int:
        value = self.raw.get(name, default)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self.compiler.problem(f"/{name}", "has to be an integer")
        return default

    def map(self, name: str) -> dict[str, object]:
        value = self.raw.get(name, {})
        if is_map(value):
            return value
        self.compiler.problem(f"/{name}", "has to be a map")
        return {}

    def makers(self, name: str) -> dict[str, Maker]:
        found = self.map(name)
        return {key: self.compiler.argument(found[key], f"/{name}/{key}") for key in found}

    def refusals(self) -> list[RefuseRule]:
        found = self.raw.get("refuse", [])
        rules: list[RefuseRule] = []
        if not is_list(found):
            self.compiler.problem("/refuse", "has to be a list")
            return rules
        for index, rule in enumerate(found):
            place = f"/refuse/{index}"
            if not is_map(rule) or not is_map(rule.get("when")) or "status" not in rule:
                self.compiler.problem(place, "needs when (a condition), status and message")
                continue
            when, status = rule["when"], rule["status"]
            condition = self.compiler.condition(when if is_map(when) else {}, f"{place}/when")
            parts: dict[str, Maker] = {}
            for key in rule:
                if key in ("message", "param", "code", "type"):
                    parts[key] = self.compiler.template(rule[key], f"{place}/{key}")
                elif key not in ("when", "status"):
                    self.compiler.problem(place, f"unknown key {key!r}")
            if not isinstance(status, int) or not 400 <= status <= 599:
                self.compiler.problem(place, "status has to be 400 to 599")
                continue
            rules.append(RefuseRule(condition, status, parts))
        return rules

    def stream(self) -> StreamPlan | None:
        if "stream" not in self.raw:
            return None
        found = self.map("stream")
        for key in found:
            if key not in _STREAM_KEYS:
                allowed = ", ".join(sorted(_STREAM_KEYS))
                self.compiler.problem("/stream", f"unknown key {key!r}; allowed: {allowed}")
        each, last = found.get("each", []), found.get("last", [])
        sources = each if is_list(each) else [each]
        ends = last if is_list(last) else [last]
        event = found.get("event")
        first = found.get("first", {"$omit": True})
        return StreamPlan(
            self.compiler.template(first, "/stream/first"),
            tuple(self.source(one, f"/stream/each/{at}") for at, one in enumerate(sources)),
            tuple(self.compiler.template(one, f"/stream/last/{at}") for at, one in enumerate(ends)),
            event if isinstance(event, str) else None,
        )

    def source(self, raw: object, place: str) -> Maker:
        if not is_map(raw) or set(raw) != {"of", "item"}:
            self.compiler.problem(place, "needs exactly of and item")
            return nothing
        of = self.compiler.argument(raw["of"], f"{place}/of")
        item = self.compiler.template(raw["item"], f"{place}/item")
        return loop(lambda scope: streamed(of(scope)), item)

    def effects(self, name: str) -> Iterator[Effect]:
        """Compile what a request does to kept objects: one effect, or a list of them."""
        found = self.raw.get(name, [])
        several = found if is_list(found) else [found]
        for at, one in enumerate(several):
            place = f"/{name}/{at}" if is_list(found) else f"/{name}"
            if is_map(one):
                yield from self.effect(name, one, place)
            else:
                self.compiler.problem(place, "has to be a map")

    def effect(self, name: str, found: dict[str, object], place: str) -> Iterator[Effect]:
        collection, message = found.get("in"), found.get("message", "")
        if not isinstance(collection, str) or "key" not in found or not isinstance(message, str):
            self.compiler.problem(place, "needs in (the name of a collection) and key")
            return
        members = {"in", "key", "message", "value", "data", "when"}
        for key in found:
            if key not in members:
                self.compiler.problem(place, f"unknown key {key!r}")
        makers: dict[str, Maker] = {
            key: self.compiler.argument(found[key], f"{place}/{key}")
            for key in ("key", "value", "data")
            if key in found
        }
        effect = _EFFECTS[name](collection, makers, message)
        when = found.get("when")
        if when is None:
            yield effect
        elif is_map(when):
            yield _guarded(self.compiler.condition(when, f"{place}/when"), effect)
        else:
            self.compiler.problem(f"{place}/when", "has to be a condition")


def _guarded(when: Condition, effect: Effect) -> Effect:
    def act(scope: Scope) -> None:
        if when(scope):
            effect(scope)

    return act


def _admission(key: Maker, *, allowed: bool) -> Effect:
    """Let a key be taken from now on, or refuse it."""

    def act(scope: Scope) -> None:
        scope.world.keys[as_text(key(scope))] = allowed

    return act


def _service(model: Maker, *, served: bool) -> Effect:
    """Let a model be called from now on, or not; nothing when the template gives no model."""

    def act(scope: Scope) -> None:
        found = model(scope)
        if isinstance(found, str):
            scope.world.own_models[found] = served

    return act


def _store(collection: str, makers: Mapping[str, Maker], _message: str) -> Effect:
    def act(scope: Scope) -> None:
        key = as_text(makers["key"](scope))
        value = makers["value"](scope) if "value" in makers else scope.answer
        scope.world.objects.setdefault(collection, {})[key] = value
        data = blob(makers["data"](scope)) if "data" in makers else None
        if data is not None:
            scope.world.data[collection, key] = data.data

    return act


def _change(collection: str, makers: Mapping[str, Maker], message: str) -> Effect:
    def act(scope: Scope) -> None:
        key = as_text(makers["key"](scope))
        kept = scope.world.objects.get(collection, {})
        old = kept.get(key)
        if not is_map(old):
            raise not_found(collection, key, message)
        new = makers["value"](scope) if "value" in makers else ABSENT
        kept[key] = {**old, **new} if is_map(new) else old

    return act


def _remove(collection: str, makers: Mapping[str, Maker], message: str) -> Effect:
    def act(scope: Scope) -> None:
        key = as_text(makers["key"](scope))
        if scope.world.objects.get(collection, {}).pop(key, ABSENT) is ABSENT:
            raise not_found(collection, key, message)
        scope.world.data.pop((collection, key), None)

    return act


_EFFECTS = {"store": _store, "change": _change, "remove": _remove}
