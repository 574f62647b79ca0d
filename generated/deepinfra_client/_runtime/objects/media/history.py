# Generated from codegen/runtime/client/objects/media/history.py. Do not edit; run: nox -s generate
"""Messages that users bring along: what they are, by the templates of the provider."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, cast

from ...checks import kind
from ...errors import ArgumentTypeError, InvalidArgumentError
from ...narrow import is_list, is_map
from ...protocols import SENDING
from ..shapes import constants, fill, place
from ..spec import Conversation
from .parts import plain_text

Kind: TypeAlias = Literal["assistant", "tool", "user", "system"]
_KINDS: tuple[Kind, ...] = ("assistant", "tool", "user", "system")


class Reader:
    """Reads messages by the templates."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation
        templates = {name: getattr(conversation, name) for name in _KINDS}
        self._fixed = {name: constants(template) for name, template in templates.items()}
        self._contents = {
            name: place(template, "content" if name == "user" else "text")
            for name, template in templates.items()
        }
        self._marks = constants(conversation.text_part)
        self._calls = place(conversation.assistant, "calls")
        self._reasoning = place(conversation.assistant, "reasoning")
        self._call_id = path(conversation.call, "id")
        self._call_name = path(conversation.call, "name")
        self._result_id = path(conversation.tool, "id")
        marks = {key for fixed in self._fixed.values() for key in fixed}
        one = len(marks) == 1 and all(self._fixed.values())
        self._mark = next(iter(marks)) if one else None
        """The only key that tells the kinds apart."""
        self._by_mark: dict[Any, Kind] = {
            fixed[self._mark]: name
            for name in reversed(_KINDS)
            if self._mark is not None and (fixed := self._fixed[name])
        }

    def kind(self, message: Mapping[str, Any]) -> Kind | None:
        """Tell whose message it is by what is the same in all of that kind; None for others."""
        if self._mark is not None:
            said = message.get(self._mark)
            return self._by_mark.get(said) if isinstance(said, str) else None
        for name in _KINDS:
            fixed = self._fixed[name]
            if fixed and all(message.get(key) == value for key, value in fixed.items()):
                return name
        return None

    def is_plain(self, message: Mapping[str, Any]) -> bool:
        """Whether a message is sure to need no work: a text of a known side, without calls."""
        said = message.get(self._mark) if self._mark is not None else None
        found = self._by_mark.get(said) if type(said) is str else None
        if found is None or found == "tool":
            return False
        if type(message.get(self._contents[found] or "")) is not str:
            return False
        return found != "assistant" or not (self._calls in message or self._reasoning in message)

    def content_key(self, message: Mapping[str, Any]) -> str | None:
        """Return the key of the content; for a message of an unknown kind, one that it has."""
        found = self.kind(message)
        if found is not None:
            return self._contents[found]
        return next((key for key in self._contents.values() if key and key in message), None)

    def as_mapping(self, given: Any, where: str) -> Mapping[str, Any]:
        """Take a message: a mapping as it is, a model by its fields.

        Raises ArgumentTypeError for anything else.
        """
        if is_map(given):
            return given
        if is_model(given):
            return self._filled_up(dumped(given))
        hint = ""
        if isinstance(given, str):
            hint = "; a text of the user goes into `prompt`"
        elif isinstance(given, list | tuple):
            hint = "; put the messages of a list in one by one with *"
        elif hasattr(given, "messages"):
            hint = "; put the messages of a result in with *result.messages"
        raise ArgumentTypeError(
            f"{where} must be a message: a mapping or a pydantic model, found {kind(given)}{hint}"
        )

    def _filled_up(self, message: dict[str, Any]) -> dict[str, Any]:
        """Give the message of an assistant what an answer may have as null: its text."""
        if self.kind(message) != "assistant":
            return message
        if self._calls is not None and message.get(self._calls) == []:
            del message[self._calls]
        text = self._contents["assistant"]
        if text is not None and text not in message:
            message[text] = None if self._calls in message else ""
        return message

    def is_part(self, item: object) -> bool:
        """Whether a mapping says what it is, as all parts do; other mappings are data."""
        return is_map(item) and all(key in item for key in self._marks)

    def without_reasoning(self, message: Mapping[str, Any]) -> Mapping[str, Any]:
        """Leave out what an assistant thought."""
        key = self._reasoning
        if key is None or key not in message or self.kind(message) != "assistant":
            return message
        return {name: value for name, value in message.items() if name != key}

    def flat(self, message: Mapping[str, Any]) -> Mapping[str, Any]:
        """Write the content of assistants and tools as one text where it is nothing but text."""
        found = self.kind(message)
        key = self._contents[found] if found in ("assistant", "tool") else None
        content = message.get(key) if key is not None else None
        if key is None or not is_list(content):
            return message
        texts = [plain_text(self._conversation, part) for part in content]
        known = [text for text in texts if text is not None]
        if len(known) < len(texts):
            return message
        joined = "".join(known)
        called = found == "assistant" and self._calls is not None and message.get(self._calls)
        return {**message, key: joined if joined or not called else None}

    def check_results(self, messages: Sequence[Mapping[str, Any]]) -> None:
        """Refuse a call of a tool that has no result: no service takes such a conversation.

        Raises InvalidArgumentError.
        """
        open_calls: dict[str, str] = {}
        began = 0
        for at, message in enumerate(messages):
            found = self.kind(message)
            if found in ("user", "assistant"):
                self._all_there(open_calls, began)
                open_calls, began = self._ids(message) if found == "assistant" else {}, at
            elif found == "tool":
                open_calls.pop(str(value_at(message, self._result_id)), None)
        self._all_there(open_calls, began)

    def _ids(self, message: Mapping[str, Any]) -> dict[str, str]:
        calls = message.get(self._calls) if self._calls is not None else None
        found: dict[str, str] = {}
        for call in calls if is_list(calls) else []:
            item: Any = dumped(call) if is_model(call) else call
            id, name = value_at(item, self._call_id), value_at(item, self._call_name)
            if isinstance(id, str) and id:
                found[id] = str(name)
        return found

    def _all_there(self, open_calls: Mapping[str, str], at: int) -> None:
        if not open_calls:
            return
        names = ", ".join(f"{id!r} ({name})" for id, name in open_calls.items())
        values = {"id": next(iter(open_calls)), "text": "...", "name": "..."}
        example = json.dumps(fill(self._conversation.tool, values))
        raise InvalidArgumentError(
            f"messages[{at}] calls tools whose results are missing: {names}; add a message such "
            f"as {example} for each after it, before the next message of the user or the "
            'assistant, or take the calls out; validation="off" sends the messages as they are'
        )


_READERS: dict[int, Reader] = {}


def reader(conversation: Conversation) -> Reader:
    """Return the reader of a conversation; made once, as templates are constants of a package."""
    found = _READERS.get(id(conversation))
    if found is None:
        # It holds the conversation, whose id is therefore never that of another one.
        found = _READERS[id(conversation)] = Reader(conversation)
    return found


def path(template: Any, name: str) -> tuple[str, ...] | None:
    """Return the keys that lead to the value `name` in a template of nested objects."""
    if not is_map(template):
        return None
    for key, item in template.items():
        if item == f"${name}":
            return (str(key),)
        deeper = path(item, name)
        if deeper is not None:
            return (str(key), *deeper)
    return None


def value_at(value: Any, keys: tuple[str, ...] | None) -> Any:
    """Follow keys into nested mappings; None when one is missing."""
    if keys is None:
        return None
    for key in keys:
        value = value.get(key) if is_map(value) else None
    return value


def is_model(value: object) -> bool:
    """Whether a value is a model with fields, as those of pydantic are."""
    return not isinstance(value, type) and callable(getattr(value, "model_dump_json", None))


def dumped(model: Any) -> dict[str, Any]:
    """Return the fields of a model by their wire names, without those that are None."""
    rebuild = getattr(cast("Any", type(model)), "model_rebuild", None)
    if callable(rebuild):
        # Before pydantic 2.14, a model inside of an answer has no serializer of its own yet.
        rebuild()
    dump = getattr(model, "model_dump", None)
    context = {"context": SENDING} if hasattr(model, "__pydantic_serializer__") else {}
    fields: Any = dump(by_alias=True, exclude_none=True, **context) if callable(dump) else None
    return dict(fields) if is_map(fields) else json.loads(model.model_dump_json())
