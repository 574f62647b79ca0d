"""The YAML parsers behind the loader, and their complaints in our words."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

import yaml
from yaml.error import Mark as YamlMark
from yaml.error import MarkedYAMLError
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader, ReaderError
from yaml.scanner import Scanner

from codegen.text.marks import Mark


class EventSource(Protocol):
    """The part of a YAML parser that the loader uses."""

    def get_event(self) -> Event:
        """Give the next event of the stream."""
        ...


class PureParser(Reader, Scanner, Parser):
    """The parser in Python: ten times slower, used where PyYAML has no C part."""

    def __init__(self, text: str) -> None:
        """Prepare to read `text`."""
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def event_source(text: str) -> EventSource:
    """Give the fastest parser there is, over `text`."""
    if not yaml.__with_libyaml__:
        return cast("EventSource", PureParser(text))
    return cast("EventSource", import_module("yaml.cyaml").CParser(text))


_HINTS = (
    ("cannot start any token", "indent with spaces; quote values that start with @ ` % or a tab"),
    ("mapping values are not allowed", 'quote text that contains ": "'),
    ("could not find expected ':'", "check the indentation and the colon after the key"),
    ("unexpected end of stream", "close the quote or bracket that is still open"),
    ("undefined alias", "quote text that starts with *"),
    ("while scanning an alias", "quote text that starts with *"),
    ("while scanning an anchor", "quote text that starts with &"),
    ("tag", "quote text that starts with !"),
)
_GENERAL_HINT = "check the indentation, colons, quotes and brackets near this place"


def explain(error: Exception) -> tuple[str, Mark | None, str]:
    """Give message, position (when known) and hint for an exception of a parser."""
    if isinstance(error, MarkedYAMLError):
        message = error.problem or error.context or "not valid YAML"
        mark = _mark(error.problem_mark or error.context_mark)
        if error.problem and error.context:
            started = _mark(error.context_mark)
            where = f" that starts in line {started.line}" if started and started != mark else ""
            message = f"{message} ({error.context}{where})"
    elif isinstance(error, ReaderError):
        message, mark = f"not valid YAML: {error.reason}", None
    else:
        message, mark = "not valid YAML: a character escape is out of range", None
    hint = next((hint for words, hint in _HINTS if words in message), _GENERAL_HINT)
    return message, mark, hint


def _mark(mark: YamlMark | None) -> Mark | None:
    return None if mark is None else Mark(mark.line + 1, mark.column + 1)
