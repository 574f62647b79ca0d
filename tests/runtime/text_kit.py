"""A made-up chat service in terms of the runtime, for the tests of text and tools.

Its keys are deliberately unlike those of any real one where the runtime could be tempted to know
them: a message is {who, says, thinks, asks}, a result of a tool {who, for, says}.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from codegen.runtime.client.objects.spec import ArgumentSpec, Conversation, MethodSpec
from codegen.runtime.client.objects.text.aio import AsyncText
from codegen.runtime.client.objects.text.events import TextEvent, ToolInputDelta, ToolInputStart
from codegen.runtime.client.objects.text.results import TextResult
from codegen.runtime.client.objects.text.stream import AsyncTextStream, TextStream
from codegen.runtime.client.objects.text.sync import SyncText
from codegen.runtime.client.operation import Events, Json, Operation
from codegen.runtime.client.options import CallOptions
from tests.runtime.kit import AClient, Client, Peer, answer, sse

ANYTHING = Json[Any]("types", "Anything")
CHAT: Operation[Any] = Operation("POST", ("/chat",), ANYTHING, body="json", retry="safe")
EVENTS: Events[Any] = Events("types", "Anything", "[DONE]", "/error")
FORM = Conversation(
    system={"who": "rules", "says": "$text"},
    user={"who": "person", "says": "$content"},
    assistant={"who": "model", "says": "$text", "thinks": "$reasoning", "asks": "$calls"},
    tool={"who": "tool", "for": "$id", "says": "$text"},
    call={"ref": "$id", "fn": {"name": "$name", "args": "$arguments"}, "sign": "$extra"},
    text_part={"type": "words", "words": "$text"},
    tool_definition={
        "fn": {"name": "$name", "description": "$description", "parameters": "$parameters"}
    },
    tool_choice={"fn": {"name": "$name"}},
    tool_choices=("auto", "none", "required"),
)
COMMON = (
    ("id", "/id"),
    ("model", "/model"),
    ("created", "/created"),
    ("usage", "/usage"),
    ("input_tokens", "/usage/prompt"),
    ("output_tokens", "/usage/completion"),
    ("cached_tokens", "/usage/cached"),
    ("reasoning_tokens", "/usage/reasoning"),
    ("total_tokens", "/usage/total"),
    ("cost", "/usage/cost"),
    ("call_id", "/ref"),
    ("call_name", "/fn/name"),
    ("call_arguments", "/fn/args"),
    ("call_index", "/at"),
    ("call_extra", "/sign"),
)
ARGUMENTS = (
    ArgumentSpec("prompt", None, "prompt"),
    ArgumentSpec("messages", "messages", "messages"),
    ArgumentSpec("instructions", None, "instructions"),
    ArgumentSpec("max_tokens", "max_tokens"),
    ArgumentSpec("tools", "tools", "tools", option="tools"),
    ArgumentSpec("tool_choice", "tool_choice", "tool_choice"),
    ArgumentSpec("active_tools", None, "active_tools"),
    ArgumentSpec("max_steps", None, "max_steps"),
    ArgumentSpec("stop_when", None, "stop_when"),
    ArgumentSpec("on_step", None, "on_step"),
    ArgumentSpec("approve", None, "approve"),
    ArgumentSpec("repair_tool_call", None, "repair_tool_call"),
    ArgumentSpec("max_parallel", None, "max_parallel"),
    ArgumentSpec("send_reasoning", None, "send_reasoning"),
)


REASONS = (
    ("stop", "stop"),
    ("eos", "stop"),
    ("length", "length"),
    ("tool_calls", "tool_calls"),
    ("function_call", "tool_calls"),
    ("content_filter", "content_filter"),
)


def results(place: str) -> tuple[tuple[str, Any], ...]:
    return (
        *COMMON,
        ("text", f"/choices/0/{place}/says"),
        ("reasoning", (f"/choices/0/{place}/thinks", f"/choices/0/{place}/thoughts")),
        ("refusal", f"/choices/0/{place}/declines"),
        ("tool_calls", f"/choices/0/{place}/asks"),
        ("finish_reason", "/choices/0/finish_reason"),
        ("choice_index", "/choices/0/at"),
    )


GENERATE = MethodSpec(
    "generate",
    CHAT,
    ARGUMENTS,
    constants=(("fixed", 1),),
    results=results("message"),
    conversation=FORM,
    finish_reasons=REASONS,
)
STREAM = MethodSpec(
    "stream",
    CHAT,
    ARGUMENTS,
    results=results("delta"),
    events=EVENTS,
    flag="stream",
    conversation=FORM,
    finish_reasons=REASONS,
)
COMPLETE = MethodSpec(
    "complete",
    CHAT,
    (ArgumentSpec("prompt", "prompt", "prompt"),),
    results=(*COMMON, ("text", "/choices/0/text"), ("finish_reason", "/choices/0/finish_reason")),
    finish_reasons=REASONS,
)
COMPLETE_STREAM = MethodSpec(
    "stream",
    CHAT,
    COMPLETE.arguments,
    results=COMPLETE.results,
    events=EVENTS,
    flag="stream",
    finish_reasons=REASONS,
)


class Model(SyncText):
    """A model of the made-up service, blocking."""

    _kind = "image"

    def generate(self, options: CallOptions | None = None, **given: Any) -> TextResult:
        return self._text(GENERATE, given, options or CallOptions())

    def stream(self, **given: Any) -> TextStream:
        return self._text_stream(STREAM, given, CallOptions())

    def complete(self, **given: Any) -> TextResult:
        return self._completion(COMPLETE, given, CallOptions())

    def complete_stream(self, **given: Any) -> TextStream:
        return self._completion_stream(COMPLETE_STREAM, given, CallOptions())


class AModel(AsyncText):
    """A model of the made-up service, awaited."""

    _kind = "image"

    async def generate(self, **given: Any) -> TextResult:
        return await self._text(GENERATE, given, CallOptions())

    def stream(self, **given: Any) -> AsyncTextStream:
        return self._text_stream(STREAM, given, CallOptions())

    async def complete(self, **given: Any) -> TextResult:
        return await self._completion(COMPLETE, given, CallOptions())


def call(name: str, args: Any = "{}", ref: str | int | None = "t1", **more: Any) -> dict[str, Any]:
    """Write a call of a tool as the service does."""
    return {"ref": ref, "fn": {"name": name, "args": args}, **more}


def reply(
    says: Any = None,
    *calls: dict[str, Any],
    why: str | None = "stop",
    usage: dict[str, Any] | None = None,
    **message: Any,
) -> dict[str, Any]:
    """Write a whole answer."""
    asks = {"asks": list(calls)} if calls else {}
    choice = {"message": {"says": says, **asks, **message}, "finish_reason": why}
    return {"id": "c1", "model": "a/free", "created": 9, "choices": [choice], "usage": usage}


def delta(*, why: str | None = None, **parts: Any) -> dict[str, Any]:
    """Write an event of a stream."""
    return {"id": "s", "model": "a/free", "choices": [{"delta": parts, "finish_reason": why}]}


def piece(
    args: Any = None, ref: Any = None, name: Any = None, at: Any = None, **more: Any
) -> dict[str, Any]:
    """Write an event with a piece of a call; what is None is not there."""
    fn = {key: value for key, value in (("name", name), ("args", args)) if value is not None}
    item = {key: value for key, value in (("ref", ref), ("at", at)) if value is not None}
    return delta(asks=[{**item, "fn": fn, **more}])


def streamed(body: dict[str, Any]) -> bytes:
    """Write the stream that brings what a whole answer holds."""
    choice = body["choices"][0]
    message = dict(choice["message"])
    asks = message.pop("asks", [])
    said = message.pop("says", None)
    events = [delta(**{key: value}) for key, value in message.items()]
    events += [delta(says=character) for character in said or ""]
    for at, item in enumerate(asks):
        events.append(piece("", item.get("ref"), item["fn"]["name"], at, sign=item.get("sign")))
        events += [piece(character, at=at) for character in item["fn"]["args"]]
    last = {**delta(why=choice["finish_reason"]), "usage": body.get("usage")}
    return sse(*events, {**last, "model": body["model"]})


def answered(body: dict[str, Any], *, stream: bool) -> bytes:
    """Write an answer in either form."""
    return streamed(body) if stream else answer(body)


def outline(result: TextResult) -> Any:
    """Take from a result what does not depend on how it was sent."""
    return (
        result.text,
        result.reasoning,
        result.refusal,
        result.tool_calls,
        [(item.name, item.text, item.is_error) for item in result.tool_results],
        result.finish_reason,
        result.usage,
        result.cost,
        [step.messages for step in result.steps],
        result.warnings,
    )


def folded(events: Sequence[TextEvent]) -> list[Any]:
    """Join the neighbouring pieces of each call, and leave out what a result repeats."""
    found: list[Any] = []
    open_: dict[str, int] = {}
    for event in events:
        if isinstance(event, ToolInputStart):
            open_[event.id] = len(found)
            found.append([event.id, event.name, ""])
        elif isinstance(event, ToolInputDelta):
            assert event.arguments
            found[open_[event.id]][2] += event.arguments
        else:
            found.append(event)
    return found


WAYS = ("sync", "async", "stream", "async stream")
"""How a test may ask a model; all give the same."""


class Asker:
    """Asks a model in one of the ways, with answers written for it."""

    def __init__(self, way: str, server: Peer, client: Client, aclient: AClient) -> None:
        self.way = way
        self.server = server
        self.model = Model(client, "a/free")
        self.amodel = AModel(aclient, "a/free")

    @property
    def streams(self) -> bool:
        return "stream" in self.way

    @property
    def blocking(self) -> bool:
        return "async" not in self.way

    def then(self, *bodies: dict[str, Any]) -> None:
        """Let the service give these answers."""
        for body in bodies:
            self.server.then(answered(body, stream=self.streams))

    @property
    def sent(self) -> list[Any]:
        return [got.json for got in self.server.got]

    async def ask(self, **given: Any) -> TextResult:
        given.setdefault("prompt", "Hello")
        if self.way == "sync":
            return self.model.generate(**given)
        if self.way == "async":
            return await self.amodel.generate(**given)
        if self.way == "stream":
            return self.model.stream(**given).read()
        return await self.amodel.stream(**given).read()
