"""Compile the `emulate` block of an endpoint; needs nothing but the standard library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .compiled import Block, RefuseRule, StreamPlan
from .effects import EFFECTS, Effect, guarded, revocation, service
from .gen_lists import loop
from .gen_text import streamed
from .recording import admitted, recorded
from .registry import Condition, Maker, nothing
from .template import Compiler, TemplateError
from .values import is_list, is_map

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
        "record",
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
        if "record" in self.raw:
            block.record = recorded(self.compiler, self.raw["record"])
        if "admit" in self.raw:
            block.after.append(admitted(self.compiler, self.raw["admit"]))
        if "revoke" in self.raw:
            block.after.append(revocation(self.compiler.argument(self.raw["revoke"], "/revoke")))
        for name, served in (("serve", True), ("retire", False)):
            if name in self.raw:
                made = self.compiler.argument(self.raw[name], f"/{name}")
                block.after.append(service(made, served=served))
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
        members = {"in", "key", "message", "value", "data", "when", "expires"}
        for key in found:
            if key not in members:
                self.compiler.problem(place, f"unknown key {key!r}")
        makers: dict[str, Maker] = {
            key: self.compiler.argument(found[key], f"{place}/{key}")
            for key in ("key", "value", "data", "expires")
            if key in found
        }
        effect = EFFECTS[name](collection, makers, message)
        when = found.get("when")
        if when is None:
            yield effect
        elif is_map(when):
            yield guarded(self.compiler.condition(when, f"{place}/when"), effect)
        else:
            self.compiler.problem(f"{place}/when", "has to be a condition")
