"""From instructions, messages and a prompt to the messages of a request.

What is here does no I/O: a draft says which files it needs, and writes the messages when they are
there.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple, TypeAlias, cast

from ...checks import wrong_type
from ...errors import ArgumentTypeError, InvalidArgumentError
from ...narrow import class_of, is_list, is_map, is_row
from ...options import Omit
from ..shapes import fill
from ..spec import Conversation, MethodSpec
from ..tools.output import output_text
from .attachment import Attachment, is_file, no_part
from .history import dumped, is_model, reader
from .load import Loaded
from .parts import file_part, plain_text, text_part

Key: TypeAlias = tuple[object, ...]


class Wanted(NamedTuple):
    """A file that a draft needs."""

    key: Key
    """Equal for the same file."""
    attachment: Attachment
    where: str


class Slot(NamedTuple):
    """The place of a file among the parts of a message."""

    attachment: Attachment
    where: str


def draft(spec: MethodSpec, given: Mapping[str, Any], *, check: bool = True) -> Draft:
    """Make the conversation of instructions, messages and prompt, in this order.

    `check` refuses a history in which the result of a tool is missing.

    Raises ArgumentTypeError when there is neither a prompt nor messages and for values of the
    wrong type, InvalidArgumentError for a missing result.
    """
    conversation = spec.conversation
    if conversation is None:
        raise TypeError(f"{spec.name} has no conversation")
    prompt = _given(spec, "prompt", given)
    earlier = _messages(_given(spec, "messages", given))
    if not earlier and (prompt is None or (is_row(prompt) and not prompt)):
        raise ArgumentTypeError("give a prompt, or `messages`, or both")
    made = Draft(conversation, _given(spec, "send_reasoning", given) is not False)
    instructions = _given(spec, "instructions", given)
    if instructions is not None and not isinstance(instructions, str):
        raise wrong_type("instructions", "a str", instructions)
    made.open(instructions, earlier, prompt, check=check)
    return made


class Draft:
    """The messages of a request before their files are there."""

    def __init__(self, conversation: Conversation, send_reasoning: bool = True) -> None:
        self._conversation = conversation
        self._reader = reader(conversation)
        self._send_reasoning = send_reasoning
        self._first: list[Any] = []
        self._messages: list[Mapping[str, Any]] = []
        self._made: set[int] = set()
        """Messages whose list of parts was written here."""
        self._prompt: Any = None
        self._wanted: dict[Key, Wanted] = {}
        self._uses: Counter[Key] = Counter()
        """In how many places each file stands."""
        self._odd: set[int] = set()
        """Messages that may need more than to be sent as they are."""

    @property
    def wanted(self) -> list[Wanted]:
        """The files to load, each once."""
        return list(self._wanted.values())

    def open(
        self, instructions: str | None, earlier: Iterable[Any], prompt: Any, *, check: bool
    ) -> None:
        """Take what the user gave."""
        if instructions is not None:
            self._first.append(fill(self._conversation.system, {"text": instructions}))
        is_plain = self._reader.is_plain
        for at, item in enumerate(earlier):
            if class_of(item) is dict and is_plain(item):
                self._messages.append(item)
                continue
            self._odd.add(at)
            message = self._reader.as_mapping(item, f"messages[{at}]")
            if not self._send_reasoning:
                message = self._reader.without_reasoning(message)
            self._messages.append(self._with_slots(message, at))
        if check and self._odd:
            self._reader.check_results(self._messages)
        self._prompt = prompt if isinstance(prompt, str | None) else self._prompt_parts(prompt)

    def _prompt_parts(self, prompt: Any) -> list[Any]:
        items: list[Any] = list(prompt) if is_row(prompt) else [prompt]
        for at, item in enumerate(items):
            if is_map(item) and self._reader.kind(item) is not None:
                where = f"prompt[{at}]" if is_row(prompt) else "prompt"
                raise ArgumentTypeError(f"{where} is a message; give messages in `messages`")
        if not is_row(prompt):
            return [self._part(prompt, "prompt")]
        return [self._part(item, f"prompt[{at}]") for at, item in enumerate(items)]

    def _with_slots(self, message: Mapping[str, Any], at: int) -> Mapping[str, Any]:
        """Put files into their slots; a message without any comes back as it is."""
        key = self._reader.content_key(message)
        content = message.get(key) if key is not None else None
        if key is None or content is None or isinstance(content, str):
            return message
        where = f"messages[{at}].{key}"
        if isinstance(content, Attachment) or (is_file(content) and not is_map(content)):
            self._made.add(at)
            return {**message, key: [self._slot(content, where)]}
        answer = self._reader.kind(message) == "tool"
        if not is_row(content):
            return {**message, key: output_text(content)} if answer else message
        if answer and self._is_data(content):
            return {**message, key: output_text(content)}
        parts = [self._part(item, f"{where}[{n}]") for n, item in enumerate(content)]
        if all(new is old for new, old in zip(parts, content, strict=True)) and is_list(content):
            return message
        self._made.add(at)
        return {**message, key: parts}

    def _is_data(self, content: Iterable[Any]) -> bool:
        """Whether a list in a tool's answer is data: nothing but texts, or not all of it parts."""
        others = [item for item in content if not isinstance(item, str)]
        return not others or not all(self._can_stand(item) for item in others)

    def _can_stand(self, item: Any) -> bool:
        fields = dumped(item) if is_model(item) else item
        return self._reader.is_part(fields) or isinstance(item, Attachment) or is_file(item)

    def _part(self, item: Any, where: str) -> Any:
        if isinstance(item, str):
            return text_part(self._conversation, item)
        if is_map(item):
            return item
        if is_model(item):
            return dumped(item)
        if isinstance(item, Attachment) or is_file(item):
            return self._slot(item, where)
        raise no_part(where, item)

    def _slot(self, item: Any, where: str) -> Slot:
        attachment = item if isinstance(item, Attachment) else Attachment(item)
        if attachment.address is None or attachment.download is not None:
            key = key_of(attachment)
            self._uses[key] += 1
            self._wanted.setdefault(key, Wanted(key, attachment, where))
        return Slot(attachment, where)

    def messages(self, loaded: dict[Key, Loaded]) -> list[Any]:
        """Write the messages. Files are taken out where they are used last, to be let go.

        Raises InvalidArgumentError for a file that cannot be sent.
        """
        written: list[Any] = list(self._first)
        if not self._odd:
            written += self._messages
        for at, message in enumerate(self._messages if self._odd else ()):
            if at not in self._odd:
                written.append(message)
            elif at in self._made:
                key = self._reader.content_key(message) or ""
                message = {**message, key: self._content(message[key], loaded)}
                message = self._reader.flat(message)
                written.append(message if message[key] != [] else {**message, key: ""})
            else:
                written.append(self._reader.flat(message))
        if self._prompt is not None:
            text = self._prompt
            content = text if isinstance(text, str) else self._content(text, loaded) or ""
            written.append(fill(self._conversation.user, {"content": content}))
        return written

    def _content(self, items: Iterable[Any], loaded: dict[Key, Loaded]) -> Any:
        """Write parts: without empty texts, and a single text by itself."""
        parts: list[Any] = []
        for item in items:
            part = item
            if isinstance(item, Slot):
                with located(item.where):
                    part = file_part(self._conversation, item.attachment, self._file(item, loaded))
            if plain_text(self._conversation, part) != "":
                parts.append(part)
        alone = plain_text(self._conversation, parts[0]) if len(parts) == 1 else None
        return parts if alone is None else alone

    def _file(self, slot: Slot, loaded: dict[Key, Loaded]) -> Loaded | None:
        key = key_of(slot.attachment)
        self._uses[key] -= 1
        return loaded.get(key) if self._uses[key] > 0 else loaded.pop(key, None)


def key_of(attachment: Attachment) -> Key:
    """Tell files apart: equal for the same path or address, else for the same object."""
    source: Any = attachment.source
    if isinstance(source, os.PathLike):
        return "path", str(os.fspath(cast("os.PathLike[str]", source)))
    if isinstance(source, str):
        return "address", source, attachment.download
    return "object", id(source)


@contextmanager
def located(where: str) -> Generator[None, None, None]:
    """Say in the errors of a file where it stands."""
    try:
        yield
    except (InvalidArgumentError, ArgumentTypeError) as error:
        error.message = f"{where}: {error.message}"
        error.args = (error.message,)
        raise


def _given(spec: MethodSpec, role: Any, given: Mapping[str, Any]) -> Any:
    value = given.get(spec.compiled.names.get(role, ""))
    return None if isinstance(value, Omit) else value


def _messages(given: Any) -> list[Any]:
    if given is None:
        return []
    if isinstance(given, str | bytes) or is_map(given) or is_model(given):
        raise wrong_type("messages", "a list of messages", given)
    if not isinstance(given, Iterable):
        raise wrong_type("messages", "a list of messages", given)
    return list(given)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
