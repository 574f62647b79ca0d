"""Free text as docstrings and comments."""

from __future__ import annotations

import re
import textwrap
from functools import lru_cache

from codegen.render.code import Code, SchemaText
from codegen.text.characters import escape_unprintable

WIDTH = 100
"""Columns of a line of generated source."""

_QUOTES = '"""'
_LIST_ITEM = re.compile(r"(?:[-*+]|[0-9]+[.)]) +")
_KEPT = re.compile(r"\s|>>>|```|\||#|\.\. ")
_BARE_QUOTE_LAST = re.compile(r'(?<!\\)(?:\\\\)*"$')
_DIRECTIVE = re.compile(
    r"(?i)(?:type|noqa|fmt|ruff|flake8|mypy|pyright|basedpyright|ty|pyre|isort|yapf|pylint|pragma"
    r"|nosec|nosonar|cspell|black|region|endregion|!)\b"
    r"|!"
)
_CODING = re.compile(r"(?i)(coding)([:=])")


def doc(text: str | SchemaText, indent: int = 0) -> Code:
    """Give the body of a docstring that stands `indent` columns deep, without its quotes.

    Paragraphs are wrapped to 100 columns. Lines that start with a space, list items, code
    fences, tables and blank lines stay lines of their own. The template puts three double
    quotes on both sides; text that runs over one line ends in a newline and the indent, so
    that the closing quotes stand alone.
    """
    lines = _body(_plain(text), indent)
    if len(lines) == 1 and indent + len(lines[0]) + 2 * len(_QUOTES) <= WIDTH:
        return Code(lines[0])
    margin = " " * indent
    # The first line stands behind the opening quotes and needs no margin.
    rest = "".join(f"\n{margin}{line}" if line else "\n" for line in lines[1:])
    return Code(f"{lines[0]}{rest}\n{margin}")


def docstring(text: str | SchemaText, indent: int = 0) -> Code:
    """Give a whole docstring with its quotes: in one line where it fits (PEP 257)."""
    return Code(f"{_QUOTES}{doc(text, indent)}{_QUOTES}")


def comment(text: str | SchemaText) -> Code:
    """Give a comment of one line, `# ` included.

    Words that tools obey (`noqa`, `type: ignore`, an encoding line) are defused.
    """
    line = escape_unprintable(" ".join(_plain(text).split()))
    # A second # could start a directive of its own, an encoding line works anywhere.
    line = _CODING.sub(r"\1 \2", line.replace("#", "\\x23"))
    if _DIRECTIVE.match(line):
        line = f"- {line}"
    return Code(f"# {line}".rstrip())


def _plain(text: str | SchemaText) -> str:
    if isinstance(text, SchemaText):
        return text.value
    # A subclass of str, such as Code, has methods of its own.
    return str.__str__(text)


@lru_cache(maxsize=4096)
def _body(text: str, indent: int) -> tuple[str, ...]:
    """Escape and wrap; the first line leaves room for the opening quotes.

    Remembered: each text stands in a blocking and in an asynchronous class.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).strip("\n")
    escaped = escape_unprintable(plain.replace("\\", "\\\\")).replace(_QUOTES, '\\"\\"\\"')
    lines = _wrap([line.rstrip(" ") for line in escaped.split("\n")], max(WIDTH - indent, 40))
    lines[0] = lines[0].lstrip(" ")
    if _BARE_QUOTE_LAST.search(lines[-1]):
        lines[-1] = f'{lines[-1][:-1]}\\"'
    if lines[0].startswith('"'):
        # Some formatters put a space between the opening quotes and a quote.
        lines[0] = f"\\{lines[0]}"
    return tuple(lines)


def _wrap(lines: list[str], width: int) -> list[str]:
    result: list[str] = []
    paragraph: list[str] = []
    fenced = False

    def flush() -> None:
        if paragraph:
            item = _LIST_ITEM.match(paragraph[0])
            result.extend(
                textwrap.wrap(
                    ("" if result else " " * len(_QUOTES)) + " ".join(paragraph),
                    width,
                    subsequent_indent=" " * len(item.group()) if item else "",
                    break_long_words=False,
                    break_on_hyphens=False,
                    drop_whitespace=True,
                )
            )
            paragraph.clear()

    for line in lines:
        if line.startswith("```"):
            fenced = not fenced
            flush()
            result.append(line)
        elif fenced or not line or _KEPT.match(line):
            flush()
            result.append(line)
        elif _LIST_ITEM.match(line):
            flush()
            paragraph.append(line)
        else:
            paragraph.append(line)
    flush()
    return result or [""]
