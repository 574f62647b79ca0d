"""Documentation tables: one page for each capability table, one for the API."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import cast

from codegen.dialect.capabilities import ChoiceCell, LengthCell, RangeCell, SizeCell
from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.helpers import AnswerHelper, Helper
from codegen.ir.model.package import Package
from codegen.ir.model.resources import Lookup, Signer
from codegen.ir.model.tables import Row, Table
from codegen.render.plan import FilePlan
from codegen.render.spell import Imports, Speller
from codegen.targets.client.helper_calls import result_text, signature
from codegen.targets.client.helper_kinds import Calling
from codegen.targets.docs_text import first_sentence

NOTE = "<!-- Generated from schema/. Do not edit; run: nox -s generate -->"


def plans(package: Package) -> Iterator[FilePlan]:
    """The pages below `docs/`."""
    for table in package.tables:
        yield FilePlan(f"docs/models-{table.kind}.md", None, text=_table(table))
    yield FilePlan("docs/api.md", None, text=_api(package))


def _table(table: Table) -> str:
    used = [
        name for name in table.columns if any(r.cells.get(name) is not None for r in table.rows)
    ]
    head = ["model", "profile", *used, "retired", "checked"]
    lines = [NOTE, "", f"# Models: {table.kind}", "", _text(table.doc), ""]
    lines += ["An empty cell is unknown; unknown permits.", "", "## Profiles", ""]
    lines += [
        f"- `{profile.name}` ({len(profile.models)}): {_text(profile.doc)}"
        for profile in table.profiles
    ]
    lines += ["", "## Columns", ""]
    lines += [f"- `{name}`: {_text(table.columns[name].doc)}" for name in used]
    lines += ["", "## Models", "", _line(head), _line(["---"] * len(head))]
    lines += [_line(_cells(row, used)) for row in table.rows]
    return "\n".join(lines) + "\n"


def _cells(row: Row, columns: list[str]) -> list[str]:
    retired = "" if row.retired is None else row.retired
    if row.replaced_by is not None:
        retired += f" → `{row.replaced_by}`"
    return [
        f"`{row.id}`",
        row.profile,
        *(_text(cell_text(row.cells.get(c))) for c in columns),
        retired,
        row.checked,
    ]


def cell_text(value: object) -> str:
    """A cell in words."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return " ".join(str(item) for item in cast("tuple[object, ...]", value))
    if isinstance(value, ChoiceCell):
        return " ".join(str(item) for item in value.allowed)
    if isinstance(value, RangeCell):
        low, high = value.min, value.max
        text = "" if low is None and high is None else f"{_edge(low)}..{_edge(high)}"
        text = " ".join([text, *(f"or {one}" for one in value.also)]).strip()
        return text if value.default is None else f"{text} default {value.default}".strip()
    if isinstance(value, LengthCell):
        return f"{_edge(value.min)}..{_edge(value.max)} long"
    if isinstance(value, SizeCell):
        return _size(value)
    return str(value)


def _edge(value: float | None) -> str:
    return "" if value is None else str(value)


def _size(value: SizeCell) -> str:
    parts = list(value.presets)
    if value.min is not None or value.max is not None:
        parts.append(f"{_edge(value.min)}..{_edge(value.max)} px")
    if value.min_size is not None or value.max_size is not None:
        parts.append(f"{value.min_size or ''}..{value.max_size or ''}")
    if value.multiple_of is not None:
        parts.append(f"by {value.multiple_of}")
    if value.default is not None:
        parts.append(f"default {value.default}")
    return ", ".join(parts) or "any"


def _api(package: Package) -> str:
    lines = [NOTE, "", f"# API of {package.client.client}", "", _text(package.client.doc), ""]
    for endpoint in package.endpoints():
        lines += _endpoint(endpoint)
    for resource in package.resources():
        lines += [line for item in resource.lookups for line in _lookup(item)]
        lines += [line for item in resource.signers for line in _signer(item)]
    for helpers in package.helpers.values():
        for helper in helpers:
            lines += _helper(helper)
    for gatherings in package.gatherings.values():
        for item in gatherings:
            lines += [f"## `client.{item.id}`", "", *_paragraphs(item.source.doc)]
            lines += [f"Takes the arguments of `client.{item.endpoint.id}`.", ""]
            lines += [f"Returns `{item.source.class_}`.", ""]
    return "\n".join(lines).rstrip() + "\n"


def _endpoint(endpoint: Endpoint) -> list[str]:
    speller = Speller(Imports(1))
    lines = [f"## `client.{endpoint.id}`", "", _text(first_sentence(endpoint.doc)), ""]
    lines += [f"`{endpoint.source.call}`", ""]
    if endpoint.arguments:
        lines += [_line(["argument", "type", "meaning"]), _line(["---"] * 3)]
        lines += [_line(_argument(item, speller)) for item in endpoint.arguments]
        lines.append("")
    result = str(speller.spell(endpoint.result.type))
    if endpoint.stream is not None:
        events = f"a stream of {endpoint.stream.event.name}"
        flag = endpoint.stream.flag
        result = events if flag is None else f"{result}, with `{flag}=True` {events}"
    if endpoint.page is not None:
        result = f"pages of {endpoint.page.item.name}"
    return [*lines, f"Returns {result}.", ""]


def _helper(helper: Helper) -> list[str]:
    if not isinstance(helper, AnswerHelper):
        return _calling(helper)
    call, form = helper.endpoint, f"`{helper.format}`"
    taken = {item.name for item in helper.arguments}
    gone = [item.name for item in call.arguments if item.name not in taken]
    without = f" all but {', '.join(f'`{name}`' for name in gone)}" if gone else ""
    lines = [f"## `client.{helper.id}`", "", *_paragraphs(helper.source.doc)]
    lines += [
        f"Takes the arguments of `client.{call.id}`{without and f',{without}'}. {form} may be a "
        "type or a JSON Schema.",
        "",
    ]
    stream = helper.source.class_
    result = helper.answer if stream is None else stream
    return [*lines, f"Returns `{result}[T]`, where T is the type that was given.", ""]


def _calling(helper: Calling) -> list[str]:
    names = ", ".join(
        f"`{name}`{' (required)' if needed else ''}" for name, needed in signature(helper)
    )
    lines = [f"## `client.{helper.id}`", "", *_paragraphs(helper.source.doc)]
    return [*lines, f"Takes {names}.", "", f"Returns {_code(result_text(helper))}.", ""]


def _lookup(item: Lookup) -> list[str]:
    lines = [f"## `client.{item.id}`", "", *_paragraphs(item.source.doc)]
    lines += [f"Takes the arguments of `client.{item.endpoint.id}`.", ""]
    return [*lines, f"Returns `dict[str, float]`: {_text(item.source.returns)}", ""]


def _signer(item: Signer) -> list[str]:
    speller = Speller(Imports(1))
    lines = [f"## `client.{item.id}`", "", *_paragraphs(item.source.doc)]
    lines += [_line(["argument", "type", "meaning"]), _line(["---"] * 3)]
    lines += [_line(_argument(argument, speller)) for argument in item.arguments]
    return [*lines, "", "Returns `str`; nothing is sent.", ""]


def _paragraphs(text: str) -> list[str]:
    return [line for part in text.strip().split("\n\n") for line in (_text(part), "")]


def _argument(argument: Argument, speller: Speller) -> list[str]:
    name = f"`{argument.name}`" + (" (required)" if argument.required else "")
    return [name, _code(str(speller.spell(argument.type))), _text(argument.doc)]


def _code(text: str) -> str:
    """Text as code; the fence is longer than any run of backticks in it."""
    runs = [len(run) for run in re.findall("`+", text)]
    if not runs:
        return f"`{text}`"
    fence = "`" * (max(runs) + 1)
    return f"{fence} {text} {fence}"


def _text(text: str) -> str:
    """Free text on one line, without markup of its own."""
    return html.escape(" ".join(text.split()), quote=False)


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
