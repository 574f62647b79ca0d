"""From YAML events to data and positions, in one pass."""

from __future__ import annotations

from typing import NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from codegen.text.characters import FORBIDDEN, code_point
from codegen.text.diagnostics import Findings, SchemaError
from codegen.text.events import EventSource, event_source, explain
from codegen.text.marks import Mark, Node
from codegen.text.scalars import Refusal, Scalar, resolve
from codegen.text.values import JSON

MAX_DEPTH = 40
"""Deepest nesting of mappings and lists."""
MAX_VALUES = 500_000
"""Most values of a document, those that aliases repeat counted each time."""
MAX_FINDINGS = 100
"""After so many findings the rest of the file is not looked at."""

_PLAIN_STYLES = (None, "")


def build(text: str, display: str) -> tuple[JSON, Node | Mark]:
    """Give the data of the only document in `text`, and its positions.

    Raises:
        SchemaError: The text is not YAML or breaks one of the rules of the schema's YAML.
    """
    return _Builder(event_source(text), display).document()


class _Anchor:
    """What an alias repeats; `data` is only there once the anchored value has ended."""

    __slots__ = ("complete", "data", "mark", "node", "size")

    def __init__(self, mark: Mark) -> None:
        self.mark = mark
        self.complete = False
        self.data: JSON = None
        self.node: Node | Mark = mark
        self.size = 0


class _Builder:
    """State of one pass."""

    def __init__(self, source: EventSource, display: str) -> None:
        self._source = source
        self._display = display
        self._findings = Findings()
        self._anchors: dict[str, _Anchor] = {}
        self._size = 0
        self._last = Mark(1, 1)

    def document(self) -> tuple[JSON, Node | Mark]:
        """Read the whole stream."""
        self._next()
        start = self._next()
        if isinstance(start, StreamEndEvent):
            self._stop("empty-file", "the file holds no YAML document", self._last)
        if isinstance(start, DocumentStartEvent) and (start.version or start.tags):
            self._refuse("directive", "YAML directives are not allowed", _mark(start), "remove it")
        result = self._value(self._next(), 1)
        self._next()
        after = self._next()
        if not isinstance(after, StreamEndEvent):
            self._stop(
                "several-documents",
                "a second document starts here; a schema file holds one",
                _mark(after),
                "move it into a file of its own",
            )
        self._findings.raise_if_errors()
        return result

    def _next(self) -> Event:
        try:
            event = self._source.get_event()
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            # The pure parser lets ValueError and OverflowError out for bad escapes.
            message, mark, hint = explain(error)
            self._stop("yaml-syntax", message, mark or self._last, hint)
        self._last = _mark(event)
        return event

    def _value(self, event: Event, depth: int) -> tuple[JSON, Node | Mark]:
        mark = self._last
        self._grow(1, mark)
        if isinstance(event, ScalarEvent):
            data: JSON = self._scalar(event, mark)
            if event.anchor is not None:
                self._complete(self._anchor(event.anchor, mark), data, mark, 1)
            return data, mark
        if isinstance(event, AliasEvent):
            return self._alias(event.anchor or "", mark)
        assert isinstance(event, CollectionStartEvent)
        if depth > MAX_DEPTH:
            self._stop(
                "too-deep", f"more than {MAX_DEPTH} levels", mark, "name inner parts and refer"
            )
        if event.tag is not None:
            self._refuse_tag(event.tag, mark)
        anchor = None if event.anchor is None else self._anchor(event.anchor, mark)
        before = self._size
        node = Node(mark)
        if isinstance(event, MappingStartEvent):
            data = self._mapping(node, depth)
        else:
            assert isinstance(event, SequenceStartEvent)
            data = self._sequence(node, depth)
        if anchor is not None:
            self._complete(anchor, data, node, self._size - before + 1)
        return data, node

    def _mapping(self, node: Node, depth: int) -> dict[str, JSON]:
        data: dict[str, JSON] = {}
        keys, items = node.keys, node.items
        while not isinstance(event := self._next(), MappingEndEvent):
            mark = self._last
            key = self._key(event, mark)
            value, child = self._value(self._next(), depth + 1)
            if key is None:
                continue
            if key in data:
                self._refuse(
                    "duplicate-key",
                    f"the key {key!r} is already given in line {keys[key].line}",
                    mark,
                    "keep one of the two",
                )
                continue
            data[key] = value
            keys[key] = mark
            items[key] = child
        return data

    def _sequence(self, node: Node, depth: int) -> list[JSON]:
        data: list[JSON] = []
        while not isinstance(event := self._next(), SequenceEndEvent):
            value, child = self._value(event, depth + 1)
            node.items[len(data)] = child
            data.append(value)
        return data

    def _key(self, event: Event, mark: Mark) -> str | None:
        self._grow(1, mark)
        if not isinstance(event, ScalarEvent):
            # Without a word for the key nothing below it can be named: reading stops.
            self._stop("bad-key", "a key must be one word of text", mark, _KEY_HINT)
        if event.anchor is not None:
            self._refuse("bad-key", "a key cannot have an anchor", mark, "remove the &name")
        value = self._scalar(event, mark)
        if not isinstance(value, str):
            self._refuse("bad-key", f"a key must be text, not {event.value!r}", mark, _KEY_HINT)
            return None
        if value == "<<":
            self._refuse("merge-key", "merge keys are not allowed", mark, "write the keys out")
            return None
        if not value or not value.isascii() or "\n" in value or "\t" in value:
            self._refuse(
                "bad-key",
                f"a key must be ASCII text in one line and not empty, not {value!r}",
                mark,
                "choose another name",
            )
            return None
        return value

    def _scalar(self, event: ScalarEvent, mark: Mark) -> Scalar:
        if event.tag is not None:
            self._refuse_tag(event.tag, mark)
        text: str = event.value
        if event.style in _PLAIN_STYLES:
            value = resolve(text)
            if isinstance(value, Refusal):
                self._refuse("ambiguous-scalar", f"{text} {value.reason}", mark, value.hint)
                return text
            return value
        if event.style == '"' and (found := FORBIDDEN.search(text)):
            # Only escapes can bring such a character here: the raw text was checked.
            self._refuse(
                "forbidden-character",
                f"the character {code_point(found.group())} is not allowed in a schema",
                mark,
                "remove the escape",
            )
        return text

    def _anchor(self, name: str, mark: Mark) -> _Anchor:
        if (first := self._anchors.get(name)) is not None:
            self._refuse(
                "duplicate-anchor",
                f"the anchor &{name} is already given in line {first.mark.line}",
                mark,
                "choose another name",
            )
        anchor = self._anchors[name] = _Anchor(mark)
        return anchor

    def _complete(self, anchor: _Anchor, data: JSON, node: Node | Mark, size: int) -> None:
        anchor.data, anchor.node, anchor.size = data, node, size
        anchor.complete = True

    def _alias(self, name: str, mark: Mark) -> tuple[JSON, Node | Mark]:
        anchor = self._anchors.get(name)
        if anchor is None:
            self._refuse("unknown-alias", f"no anchor &{name} stands above", mark, "define it")
            return None, mark
        if not anchor.complete:
            self._refuse("recursive-alias", f"*{name} contains itself", mark, "write it out")
            return None, mark
        self._grow(anchor.size, mark)
        return anchor.data, anchor.node

    def _grow(self, count: int, mark: Mark) -> None:
        self._size += count
        if self._size > MAX_VALUES:
            message = f"the file has more than {MAX_VALUES} values (repeated aliases count)"
            self._stop("too-many-values", message, mark, "split the file; use fewer aliases")

    def _refuse_tag(self, tag: str, mark: Mark) -> None:
        self._refuse("tag", f"the tag {tag} is not allowed", mark, "remove it; use quotes for text")

    def _refuse(self, code: str, message: str, mark: Mark, hint: str) -> None:
        self._findings.error(code, message, self._display, mark, hint=hint)
        if len(self._findings) >= MAX_FINDINGS:
            raise SchemaError(self._findings.items)

    def _stop(self, code: str, message: str, mark: Mark, hint: str = "") -> NoReturn:
        self._findings.error(code, message, self._display, mark, hint=hint)
        raise SchemaError(self._findings.items)


_KEY_HINT = "write keys as plain words, or in quotes when they look like a number"


def _mark(event: Event) -> Mark:
    start = event.start_mark
    assert start is not None
    return Mark(start.line + 1, start.column + 1)
