"""Error bodies: where the text stands in each known shape, and which class a status has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from .narrow import is_list
from .pointer import lookup
from .record import Record

if TYPE_CHECKING:
    from .errors import APIStatusError

_TEXT_LIMIT = 500


class BodyForm(Record):
    """One shape of an error body. Pointers are into the body, or into an item of `list`."""

    name: str
    message: str
    code: str | None = None
    param: str | None = None
    type: str | None = None
    list: str | None = None
    """Pointer to a list of findings."""
    nested: bool = False
    """The message may itself be the JSON text of another form."""


class Found(NamedTuple):
    """What an error body says."""

    message: str
    code: str | None = None
    param: str | None = None
    type: str | None = None
    form: str | None = None
    """Name of the body form; None when no form fits."""


class ErrorTree(Record):
    """The provider's error classes and body shapes."""

    statuses: tuple[tuple[int, bool, type[APIStatusError]], ...] = ()
    """Status, whether it stands for all above as well, class."""
    bodies: tuple[BodyForm, ...] = ()
    """In order: the first that fits gives the text."""
    types: tuple[tuple[str, int], ...] = ()
    """Words of `code` or `type` and the status they stand for; used inside streams."""

    def error_class(self, status: int) -> type[APIStatusError] | None:
        """Return the class of a status, None when there is none of its own."""
        for known, _, cls in self.statuses:
            if known == status:
                return cls
        above = [entry for entry in self.statuses if entry[1] and status >= entry[0]]
        return max(above, key=lambda entry: entry[0])[2] if above else None

    def match(self, body: Any) -> Found | None:
        """Read a decoded body; None when it has no error form."""
        if not isinstance(body, dict | list):
            return None
        for form in self.bodies:
            found = self._read(form, body)
            if found is not None:
                return found
        return None

    def status_of(self, found: Found) -> int | None:
        """Find the HTTP status that an error without one of its own stands for."""
        for word in (found.code, found.type):
            if word is None:
                continue
            if len(word) == 3 and word.isdecimal() and 400 <= int(word) <= 599:
                return int(word)
            for known, status in self.types:
                if word == known:
                    return status
        return None

    def _read(self, form: BodyForm, body: Any) -> Found | None:
        if form.list is not None:
            return self._findings(form, lookup(body, form.list))
        message = lookup(body, form.message)
        if not isinstance(message, str) or not message.strip():
            return None
        found = Found(
            message.strip(),
            _word(form.code, body),
            _word(form.param, body),
            _word(form.type, body),
            form.name,
        )
        return self._unfold(found) if form.nested else found

    def _unfold(self, outer: Found) -> Found:
        if not outer.message.startswith(("{", "[")):
            return outer
        import json

        try:
            inner = self.match(json.loads(outer.message))
        except (ValueError, RecursionError):
            return outer
        if inner is None:
            return outer
        return Found(
            inner.message,
            inner.code or outer.code,
            inner.param or outer.param,
            inner.type or outer.type,
            outer.form,
        )

    def _findings(self, form: BodyForm, items: Any) -> Found | None:
        if not is_list(items):
            return None
        lines: list[str] = []
        first: Found | None = None
        for item in items:
            message = lookup(item, form.message)
            if not isinstance(message, str) or not message:
                continue
            found = Found(
                message,
                _word(form.code, item),
                _word(form.param, item),
                _word(form.type, item),
                form.name,
            )
            first = first or found
            lines.append(f"{found.param}: {message}" if found.param else message)
        return first and first._replace(message="; ".join(lines))


def _word(pointer: str | None, body: Any) -> str | None:
    value = lookup(body, pointer) if pointer is not None else None
    if is_list(value):
        return ".".join(str(part) for part in value) or None
    if value is None or isinstance(value, dict):
        return None
    return str(value)


def decode(content: bytes) -> Any:
    """Decode a body for an error: JSON when it is JSON, text otherwise, None when empty."""
    if not content.strip():
        return None
    import json

    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def describe(tree: ErrorTree, body: Any, reason: str) -> Found:
    """Say what an error body says, whatever shape it has; `reason` is used when it is empty."""
    found = tree.match(body)
    if found is not None:
        return found
    if isinstance(body, str):
        text = plain_text(body)
        return Found(text or reason)
    if body is None or body == {} or body == []:
        return Found(reason)
    import json

    return Found(shorten(json.dumps(body, ensure_ascii=False, default=str)))


def plain_text(text: str) -> str:
    """Turn HTML into its title and text; other text is only shortened."""
    if not re.search(r"<(!doctype|html|head|body|title|h1|p|div)\b", text[:2000], re.IGNORECASE):
        return shorten(text)
    return shorten(" - ".join(dict.fromkeys(_html_parts(text[:50_000]))))


def _html_parts(text: str) -> Iterator[str]:
    from html import unescape

    title = re.search(r"<title[^<>]*>([^<]*)", text, re.IGNORECASE)
    if title and title[1].strip():
        yield unescape(title[1].strip())
    rest = re.sub(r"(?is)<(script|style|head)\b.*?(</\1\s*>|\Z)|<!--.*?(-->|\Z)", " ", text)
    body = unescape(re.sub(r"<[^<>]*>", " ", rest))
    if body.strip():
        yield " ".join(body.split())


def shorten(text: str, limit: int = _TEXT_LIMIT) -> str:
    """Cut a text to `limit` characters, on one line, and say that it was cut."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else f"{flat[: limit - 3]}..."
