"""Answers whose form an argument decides, and bytes that are given while they arrive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from codegen.dialect.endpoints import Endpoint as EndpointSource
from codegen.ir.model.calls import Argument, Result
from codegen.ir.model.types import TypeRef
from codegen.ir.results import ResultLowering
from codegen.ir.schema_paths import SchemaPath

_BYTE_STREAM = TypeRef("hook", "ByteStream", "bytestream")


class AnswerLowering:
    """Lowers what the endpoints of one file answer, whatever decides it."""

    def __init__(self, results: ResultLowering) -> None:
        """`results` lowers single forms; findings go to its index."""
        self.results = results

    def answer(
        self, source: EndpointSource, arguments: Sequence[Argument], path: SchemaPath
    ) -> Result:
        """What a successful answer is."""
        returns, place = source.returns, (*path, "returns")
        usual = self.results.result(returns, place)
        if returns.by is not None:
            usual = self._decided(source, usual, arguments, path)
        if returns.streamed:
            usual = replace(usual, type=_BYTE_STREAM, usual=_BYTE_STREAM, streamed=True)
        if source.stream is not None or source.page is not None:
            for name, stated in (("by", returns.by), ("streamed", returns.streamed)):
                if stated:
                    self._error(
                        (*place, name),
                        "mixed-answer",
                        f"`{name}` goes with neither `stream` nor `page`",
                        "make two endpoints of it",
                    )
        return usual

    def _decided(
        self,
        source: EndpointSource,
        usual: Result,
        arguments: Sequence[Argument],
        path: SchemaPath,
    ) -> Result:
        place = (*path, "returns")
        wire = source.returns.by
        found = next((item for item in arguments if item.wire == wire and not item.refused), None)
        if found is None:
            self._error(
                (*place, "by"),
                "unknown-argument",
                f"`{wire}` is no argument",
                f"arguments: {', '.join(item.wire for item in arguments) or 'none'}",
            )
            return usual
        if found.positional:
            self._error(
                (*place, "by"),
                "positional-case",
                f"`{wire}` is given by its place, so that no overload can name it",
                "take it out of `positional`",
            )
        known = literals(found)
        cases: list[tuple[str, Result]] = []
        for value, form in source.returns.cases.items():
            here = (*place, "cases", value)
            cases.append((value, self.results.result(form, here)))
            if value not in known:
                self._error(
                    here,
                    "unknown-case",
                    f"`{wire}` never is `{value}`",
                    f"values: {', '.join(map(str, known)) or 'none; give it an `enum`'}",
                )
        types = dict.fromkeys((usual.type, *(result.type for _, result in cases)))
        whole = usual.type if len(types) == 1 else TypeRef("union", args=tuple(types))
        return replace(usual, type=whole, by=found.name, cases=tuple(cases), usual=usual.type)

    def _error(self, path: SchemaPath, code: str, message: str, hint: str) -> None:
        self.results.index.error(self.results.file, path, code, message, hint)


def literals(argument: Argument) -> tuple[str | int | bool | None, ...]:
    """The values that an argument names in its type, null among them."""
    return tuple(dict.fromkeys(_values(argument.type)))


def _values(ref: TypeRef) -> Iterator[str | int | bool | None]:
    if ref.kind == "literal":
        yield from ref.values
    elif ref.kind == "builtin" and ref.name == "None":
        yield None
    elif ref.kind == "union":
        for item in ref.args:
            yield from _values(item)
