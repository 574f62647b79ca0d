"""One endpoint at work: judge a request, then make its answer. No HTTP in here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from . import fallback
from .block import compile_block
from .capability import enforce, model_of
from .compiled import Block
from .failures import Fault, Refusal, invalid
from .forms import QueryReader, form_object, texts_for_files, without_files
from .route import Returns, Route
from .scope import Scope, Upload, World
from .sse import encode_end, encode_event, encode_line
from .validation import Validator, compiled, faults
from .values import ABSENT, as_text, at, is_map, json_bytes

JSON = "application/json"

_EXACT = 2**53
"""Below this every integer is a float."""


@dataclass(slots=True)
class Incoming:
    """A request as it came: what HTTP said, nothing judged yet."""

    number: int = 0
    """Which request of the emulator it is; ids depend on it."""
    path: Mapping[str, str] = field(default_factory=dict[str, str])
    query: Sequence[tuple[str, str]] = ()
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    payload: bytes = b""
    fields: Sequence[tuple[str, str | Upload]] | None = None
    """The fields of a form; None when the body is none."""
    origin: str = ""
    key: str = ""
    """The key that came with it."""


@dataclass(slots=True)
class Answer:
    """What goes back: one body, or parts that are sent one after the other."""

    status: int
    media: str
    body: bytes = b""
    parts: Iterator[bytes] | None = None
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


class Endpoint:
    """A route with its compiled block; raises TemplateError when the block is wrong."""

    def __init__(
        self, route: Route, world: World, schemas: Mapping[str, object] | None = None
    ) -> None:
        """`schemas` are the named schemas that the route's own ones may refer to."""
        self.route = route
        self._schemas = dict(schemas or {})
        self.world = world
        self.block: Block = compile_block(route.emulate or {}, route.name)
        self._query = QueryReader(route.query)

    @cached_property
    def _body_schema(self) -> dict[str, object]:
        return {"$defs": self._schemas, **(self.route.body.schema or {})}

    @cached_property
    def _validator(self) -> Validator | None:
        return None if self.route.body.schema is None else compiled(self._body_schema)

    def knows(self, path: Mapping[str, str]) -> bool | None:
        """Tell whether the capability table knows the model in the path; None without a check."""
        check = self.route.check
        if check is None:
            return None
        model = model_of(check, ABSENT, path)
        if model is not None and check.tasks and (tasks := self.world.tasks(model)):
            return not tasks.isdisjoint(check.tasks)
        table = self.world.tables.get(check.table)
        return table is not None and model in table.rows

    def means(self, incoming: Incoming) -> bool:
        """Tell whether the block says that a request is meant for this endpoint."""
        if self.block.meant is None:
            return False
        try:
            body = self._read(incoming)
        except Refusal:
            return False
        return self.block.meant(self._scope(incoming, body, {}))

    def _scope(self, incoming: Incoming, body: object, query: Mapping[str, object]) -> Scope:
        scope = Scope(
            self.world,
            number=incoming.number,
            now=self.world.clock(),
            body=body,
            path=incoming.path,
            query=query,
            headers=incoming.headers,
            origin=incoming.origin,
            key=incoming.key,
        )
        self.block.open(scope)
        return scope

    def answer(self, incoming: Incoming) -> Answer:
        """Answer a request. Raises Refusal."""
        query = self._query.read(incoming.query)
        body = self.body(incoming)
        if self.route.check is not None:
            enforce(self.route.check, self.world, body, incoming.path)
        scope, block = self._scope(incoming, body, query), self.block
        if block.record is not None:
            block.record.admit(scope)
        for rule in block.refuse:
            rule.check(scope)
        for effect in block.before:
            effect(scope)
        answer = self._streamed(scope) or self._whole(scope)
        for effect in block.after:
            effect(scope)
        if block.record is not None:
            block.record.keep(scope, self.route.name)
        answer.headers = [(name, as_text(make(scope))) for name, make in block.headers.items()]
        return answer

    def body(self, incoming: Incoming) -> object:
        """Return the body of a request as JSON, checked. Raises Refusal (422)."""
        body = self._read(incoming)
        if body is not ABSENT and self._validator is not None:
            found = faults(self._validator, without_files(body), ("body",))
            if found:
                raise invalid(found)
        return body

    def _read(self, incoming: Incoming) -> object:
        """Return the body as JSON, not checked. Raises Refusal (422) when it is none."""
        asked = self.route.body
        if asked.kind == "none":
            return ABSENT
        if asked.kind == "bytes":
            media = incoming.headers.get("content-type", "application/octet-stream")
            return Upload("", media, incoming.payload)
        if incoming.fields is not None:
            made = form_object(incoming.fields, self._body_schema, asked.arrays)
            if asked.kind == "multipart":
                wrong = list(texts_for_files(made, self._body_schema))
                if wrong:
                    raise invalid(wrong)
            return made
        if asked.kind != "json":
            return {}
        if incoming.payload.strip():
            return _parsed(incoming.payload)
        if asked.required:
            raise invalid([Fault(("body",), "is required", "missing")])
        return ABSENT

    def _streamed(self, scope: Scope) -> Answer | None:
        form, plan = self.route.stream, self.block.stream
        if form is None or plan is None:
            return None
        if form.flag is not None and at(scope.body, "/" + form.flag) is not True:
            return None
        if form.form == "ndjson":
            lines = map(encode_line, plan.events(scope))
            return Answer(self.block.status, "application/x-ndjson", parts=iter([*lines]))
        events = [encode_event(event, _name(event, plan.event)) for event in plan.events(scope)]
        if form.end is not None:
            events.append(encode_end(form.end))
        return Answer(self.block.status, "text/event-stream; charset=utf-8", parts=iter(events))

    def _whole(self, scope: Scope) -> Answer:
        block, returns = self.block, self._returns(scope)
        media = as_text(block.media(scope))
        if block.bytes is not None:
            made = block.bytes(scope)
            data = made if isinstance(made, bytes) else as_text(made).encode()
            return self._binary(data, media or _first(returns.media))
        if block.text is not None:
            text = block.text(scope)
            # A text that is absent leaves the answer to the other members.
            if text is not ABSENT or block.answer is None:
                return self._text(as_text(text), media)
        if block.answer is not None:
            scope.answer = block.answer(scope)
        elif returns.kind == "bytes":
            data, usual = fallback.bytes_answer(self.route, scope, returns.media)
            return self._binary(data, media or usual)
        elif returns.kind == "text":
            return self._text(f"This is the emulated answer of {self.route.name}.\n", media)
        elif returns.kind == "json":
            schema: dict[str, object] = {"$defs": self._schemas, **(returns.schema or {})}
            scope.answer = fallback.json_answer(self.route, scope, schema)
        if scope.answer is ABSENT:
            return Answer(block.status, JSON)
        return Answer(block.status, media or JSON, json_bytes(scope.answer))

    def _returns(self, scope: Scope) -> Returns:
        """Return the form of the answer that a request asks for."""
        returns = self.route.returns
        if returns.by is None:
            return returns
        value = scope.query.get(returns.by, at(scope.body, f"/{returns.by}"))
        return dict(returns.cases).get(as_text(value), returns)

    def _text(self, text: str, media: str) -> Answer:
        return Answer(self.block.status, media or "text/plain; charset=utf-8", text.encode())

    def _binary(self, data: bytes, media: str) -> Answer:
        size = self.block.chunks
        if size <= 0:
            return Answer(self.block.status, media, data)
        parts = (data[start : start + size] for start in range(0, len(data), size))
        return Answer(self.block.status, media, parts=parts)


def choose(
    endpoints: Sequence[Endpoint], path: Mapping[str, str], incoming: Incoming | None = None
) -> Endpoint:
    """Return the endpoint of several with the same call that is meant.

    One for any model whose block says that the request is meant for it; else the one whose
    capability table knows the model of the path; else one that is meant; else one for any model.
    """
    if len(endpoints) > 1:
        for endpoint in endpoints:
            if incoming is None or endpoint.knows(path) is not None:
                continue
            if endpoint.means(incoming):
                return endpoint
        for endpoint in endpoints:
            if endpoint.knows(path):
                return endpoint
        for endpoint in endpoints:
            if incoming is not None and endpoint.means(incoming):
                return endpoint
        for endpoint in endpoints:
            if endpoint.knows(path) is None and endpoint.block.meant is None:
                return endpoint
    return endpoints[0]


def _number(text: str) -> float:
    """Read a number; 2.0 is the integer 2, as JSON Schema has it."""
    number = float(text)
    return int(number) if abs(number) < _EXACT and number.is_integer() else number


def _parsed(payload: bytes) -> object:
    def refuse(word: str) -> object:
        raise ValueError(f"{word} is not a JSON value")

    try:
        return json.loads(payload, parse_constant=refuse, parse_float=_number)
    except (ValueError, RecursionError) as error:
        reason = str(error) or "it is nested too deeply"
        fault = Fault(("body",), f"is not valid JSON: {reason[:200]}", "json_invalid")
        raise invalid([fault]) from None


def _name(event: object, pointer: str | None) -> str | None:
    if pointer is None or not is_map(event):
        return None
    found = at(event, pointer)
    return found if isinstance(found, str) else None


def _first(media: Sequence[str]) -> str:
    return next((one for one in media if "*" not in one), "application/octet-stream")
