# Generated from codegen/runtime/client/batches/writing.py. Do not edit; run: nox -s generate
"""Requests as JSON lines, checked against what is known before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import IO, Any

from ..body import encode_json
from ..config import Config, checked_validation
from ..core import check_arguments
from ..errors import ArgumentTypeError, InvalidArgumentError, SDKError
from ..narrow import is_map, is_row
from ..operation import Operation
from ..options import Validation
from ..pointer import MISSING, find, parts
from ..uploads.source import lines_file, write_lines
from .spec import BatchSpec

Body = Mapping[str, Any]


class Requests:
    """The requests of a batch: writes them, and keeps them by their ids."""

    def __init__(
        self, config: Config, spec: BatchSpec[Any], target: Any, validation: Validation | None
    ) -> None:
        """`target` says which call the lines make.

        Raises InvalidArgumentError when there is no such call.
        """
        self._config = config
        self._spec = spec
        self._target = target
        self._validation: Validation = checked_validation(validation or config.validation)
        self._call: Operation[Any] | None = dict(spec.results.calls).get(target)
        self._common: dict[str, Any] = {}
        self._counts = dict.fromkeys((pointer for pointer, _ in spec.limits.totals), 0)
        self.bodies: dict[str, Any] = {}
        """The bodies by the ids of their requests, in order."""
        if self._call is None and self._validation != "off":
            known = ", ".join(repr(word) for word, _ in spec.results.calls)
            raise InvalidArgumentError(
                f"`{spec.target}` is {target!r}; a batch can make these calls: {known}"
            )

    def write(self, requests: Iterable[Any]) -> IO[bytes]:
        """Write all requests into a file that nobody else sees, and return it at its beginning.

        Raises ArgumentTypeError and InvalidArgumentError for what cannot be a batch, and
        CapabilityError for an option that a model is known not to take.
        """
        if is_map(requests) or isinstance(requests, str | bytes) or not _iterable(requests):
            raise ArgumentTypeError(
                "`requests` must be an iterable of request bodies, or of pairs (custom id, body); "
                f"found {type(requests).__name__}"
            )
        file = lines_file()
        try:
            write_lines(file, self._lines(requests), self._check_size)
        except BaseException:
            file.close()
            raise
        if not self.bodies:
            file.close()
            raise InvalidArgumentError("`requests` is empty; a batch has one request at least")
        return file

    def _lines(self, requests: Iterable[Any]) -> Iterator[bytes]:
        form = self._spec.results.line
        most = self._spec.limits.lines
        for number, request in enumerate(requests):
            name, body = self._taken(number, request)
            if name in self.bodies:
                raise InvalidArgumentError(
                    f"requests[{number}] has the id {name!r}, as an earlier one has; each id may "
                    "stand once in a batch"
                )
            if most is not None and number >= most:
                raise InvalidArgumentError(
                    f"a batch has {most:,} requests at most; make several of them"
                )
            self._check(number, name, body)
            self.bodies[name] = body
            line: dict[str, Any] = dict(form.constants)
            for pointer, value in ((form.id, name), (form.target, self._target)):
                _put(line, pointer, value)
            _put(line, form.body, body)
            try:
                encoded = encode_json(line)
            except SDKError as error:
                error.add_note(f"in {_where(number, name)}")
                raise
            yield encoded

    def _taken(self, number: int, request: Any) -> tuple[str, Any]:
        """Take a request apart: its id, and its body."""
        form = self._spec.results.line
        if isinstance(request, tuple):
            pair: tuple[Any, ...] = request  # pyright: ignore[reportUnknownVariableType]
            if len(pair) != 2 or not isinstance(pair[0], str) or not pair[0]:
                raise ArgumentTypeError(
                    f"requests[{number}]: a tuple must be (custom id, body) with a str as its id"
                )
            return pair[0], _body(number, pair[1])
        body = _body(number, request)
        name, inner = find(body, form.id), find(body, form.body)
        if name is MISSING or inner is MISSING:
            return f"request-{number}", body
        # A whole line, as it would stand in the file.
        target = find(body, form.target)
        if target is not MISSING and target != self._target:
            raise InvalidArgumentError(
                f"requests[{number}] ({name}) is for {target!r}, and the batch for "
                f"{self._target!r}; make a batch for each"
            )
        return str(name), _body(number, inner)

    def _check(self, number: int, name: str, body: Any) -> None:
        if self._validation == "off":
            return
        where = _where(number, name)
        limits = self._spec.limits
        for pointer, why in limits.refused:
            if find(body, pointer) is not MISSING:
                raise InvalidArgumentError(f"{where} has `{_dotted(pointer)}`: {why}")
        for pointer in limits.same:
            found = find(body, pointer)
            first = self._common.setdefault(pointer, found)
            if found is MISSING:
                raise InvalidArgumentError(f"{where} has no `{_dotted(pointer)}`")
            if found != first:
                raise InvalidArgumentError(
                    f"{where} has the {_dotted(pointer)} {found!r}, others have {first!r}; all "
                    "requests of a batch have the same, so make a batch for each"
                )
        for pointer, most in limits.totals:
            found = find(body, pointer)
            self._counts[pointer] += 0 if found is MISSING else len(found) if is_row(found) else 1
            if self._counts[pointer] > most:
                raise InvalidArgumentError(
                    f"{where}: with its `{_dotted(pointer)}` the requests hold more than {most:,} "
                    "in all, which a batch has at most; make several of them"
                )
        if self._call is None or not is_map(body):
            return
        try:
            check_arguments(self._config, self._call, body, None, self._validation, frozenset())
        except SDKError as error:
            error.add_note(f"in {where}")
            raise

    def _check_size(self, written: int) -> None:
        most = self._spec.limits.bytes
        if most is not None and written > most and self._validation != "off":
            raise InvalidArgumentError(
                f"the requests take more than {most:,} bytes, which a batch has at most; make "
                "several of them"
            )


def _iterable(value: Any) -> bool:
    return isinstance(value, Iterable)


def _body(number: int, value: Any) -> Any:
    if is_map(value) or (not isinstance(value, type) and hasattr(value, "model_dump")):
        return value
    raise ArgumentTypeError(
        f"requests[{number}]: the body must be a mapping, found {type(value).__name__}"
    )


def _where(number: int, name: str) -> str:
    return f"requests[{number}] ({name})"


def _put(target: dict[str, Any], pointer: str, value: Any) -> None:
    *way, last = parts(pointer)
    for step in way:
        target = target.setdefault(step, {})
    target[last] = value


def _dotted(pointer: str) -> str:
    return ".".join(parts(pointer))
