"""Strict YAML: one document, plain data, and the position of every key and value."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from codegen.text.builder import build
from codegen.text.characters import FORBIDDEN, code_point
from codegen.text.diagnostics import Diagnostic, SchemaError
from codegen.text.marks import Mark, Marks
from codegen.text.values import JSON

MAX_BYTES = 1024 * 1024
"""Largest schema file, in bytes."""


@dataclass(frozen=True, slots=True)
class Document:
    """A loaded file.

    Attributes:
        display: File as shown to the user.
        data: Its content: mappings with text keys, lists, text, numbers, truth values, None.
        marks: Positions of keys and values by path.
    """

    display: str
    data: JSON
    marks: Marks


def load(path: Path, *, display: str | None = None) -> Document:
    """Read the YAML file `path`; `display` is its name in findings (default: the path).

    Raises:
        SchemaError: The file cannot be read, is not UTF-8 or breaks a rule of `loads`.
    """
    shown = display if display is not None else path.as_posix()
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _refuse("unreadable-file", f"cannot be read: {reason}", shown) from error
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        if len(raw) > MAX_BYTES:
            raise _too_large(shown) from None
        before = raw[: error.start].decode("utf-8")
        raise _refuse(
            "not-utf-8",
            f"byte 0x{raw[error.start]:02x} is not valid UTF-8",
            shown,
            _position(before, len(before)),
            "save the file as UTF-8",
        ) from error
    return loads(text, shown)


def loads(text: str, display: str) -> Document:
    """Load YAML text; `display` is its name in findings.

    Taken: one document of at most 1 MB and 40 levels, with text keys, each once. Tags,
    merge keys, directives, control characters and aliases that contain themselves are
    refused, and so are unquoted words that YAML readers understand differently.

    Raises:
        SchemaError: With the position of everything that is refused.
    """
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise _too_large(display)
    text = text.replace("\r\n", "\n")
    found = FORBIDDEN.search(text)
    if found is not None:
        raise _refuse(
            "forbidden-character",
            f"the character {code_point(found.group())} is not allowed in a schema",
            display,
            _position(text, found.start()),
            "remove it (a tool may have put it in unseen); lines end with a plain newline",
        )
    data, positions = build(text, display)
    return Document(display, data, Marks(positions))


def _position(text: str, index: int) -> Mark:
    return Mark(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def _refuse(
    code: str, message: str, display: str, mark: Mark | None = None, hint: str = ""
) -> SchemaError:
    line, column = mark or Mark(1, 1)
    return SchemaError([Diagnostic(code, message, display, line, column, hint)])


def _too_large(display: str) -> SchemaError:
    return _refuse(
        "file-too-large",
        f"the file is larger than {MAX_BYTES} bytes",
        display,
        hint="split it into several files",
    )
