"""Conversations: instructions, messages and prompts to the messages of a request."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from codegen.runtime.client.errors import ArgumentTypeError, InvalidArgumentError
from codegen.runtime.client.models import WireModel
from codegen.runtime.client.objects.media.aio import amessages
from codegen.runtime.client.objects.media.attachment import Attachment
from codegen.runtime.client.objects.media.conversation import draft
from codegen.runtime.client.objects.media.sync import messages
from codegen.runtime.client.objects.spec import ArgumentSpec, Conversation, MethodSpec
from codegen.runtime.client.operation import Json, Operation
from codegen.runtime.client.options import omit

CHAT = Conversation(
    system={"who": "sys", "says": "$text"},
    user={"who": "me", "says": "$content"},
    assistant={"who": "bot", "says": "$text", "thinks": "$reasoning", "asks": "$calls"},
    tool={"who": "tool", "for": "$id", "says": "$text"},
    call={"id": "$id", "fn": {"called": "$name", "with": "$arguments"}},
    text_part={"is": "text", "text": "$text"},
    image_part={"is": "image", "image": {"at": "$url", "detail": "$detail"}},
    audio_part={"is": "audio", "audio": {"data": "$base64", "format": "$format"}},
    video_part={"is": "video", "video": "$url"},
    file_part={"is": "file", "name": "$name", "at": "$url"},
    audio_formats=(("audio/wav", "wav"), ("audio/mpeg", "mp3")),
)
SPEC = MethodSpec(
    "generate",
    Operation("POST", ("/chat",), Json[Any]("types", "Anything"), body="json"),
    (
        ArgumentSpec("prompt", None, "prompt"),
        ArgumentSpec("messages", "messages", "messages"),
        ArgumentSpec("instructions", None, "instructions"),
        ArgumentSpec("send_reasoning", None, "send_reasoning"),
    ),
    conversation=CHAT,
)
PNG = b"\x89PNG\r\n\x1a\n...."
CALL = {"id": "c1", "fn": {"called": "weather", "with": "{}"}}
ASKS = {"who": "bot", "says": None, "asks": [CALL]}
ANSWER = {"who": "tool", "for": "c1", "says": "sunny"}


def make(check: bool = True, **given: Any) -> list[Any]:
    return messages(SPEC, given, check=check)


def text(value: str) -> dict[str, str]:
    return {"is": "text", "text": value}


def test_the_order_is_instructions_messages_prompt() -> None:
    history = [{"who": "me", "says": "a"}, {"who": "sys", "says": "late"}]
    assert make(instructions="i", messages=history, prompt="p") == [
        {"who": "sys", "says": "i"},
        *history,
        {"who": "me", "says": "p"},
    ]


@pytest.mark.parametrize(
    ("prompt", "content"),
    [
        ("", ""),
        ("hello", "hello"),
        ("/etc/passwd", "/etc/passwd"),
        ("data:image/png;base64,AAAA", "data:image/png;base64,AAAA"),
        (["hello"], "hello"),
        (("", "hello", ""), "hello"),
        ([""], ""),
        (["a", "b"], [text("a"), text("b")]),
        ([{"is": "new"}], [{"is": "new"}]),
        ({"is": "new"}, [{"is": "new"}]),
        (
            ["what?", Attachment("https://h.test/a.png")],
            [text("what?"), {"is": "image", "image": {"at": "https://h.test/a.png"}}],
        ),
        (b"words", "words"),
    ],
)
def test_a_prompt_becomes_a_message_of_the_user(prompt: Any, content: Any) -> None:
    assert make(prompt=prompt) == [{"who": "me", "says": content}]


@pytest.mark.parametrize("given", [{}, {"prompt": None}, {"messages": []}, {"prompt": []}])
def test_nothing_to_say_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ArgumentTypeError, match="give a prompt, or `messages`, or both"):
        make(**given)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"messages": "hello"}, "`messages` must be a list of messages, found str"),
        ({"messages": {"who": "me"}}, "`messages` must be a list of messages, found dict"),
        ({"messages": 3}, "`messages` must be a list of messages, found int"),
        ({"messages": ["hello"]}, r"messages\[0\] must be a message.*goes into `prompt`"),
        ({"messages": [[ANSWER]]}, r"one by one with \*"),
        ({"messages": [SimpleNamespace(messages=())]}, r"\*result\.messages"),
        ({"prompt": [{"who": "me", "says": "x"}]}, r"prompt\[0\] is a message"),
        ({"prompt": {"who": "bot", "says": "x"}}, "prompt is a message"),
        ({"prompt": 7}, "`prompt` must be text, a path object.*an Attachment, or a part"),
        ({"prompt": ["a", None]}, r"`prompt\[1\]` must be text"),
        ({"prompt": "p", "instructions": ["i"]}, "`instructions` must be a str, found list"),
        ({"messages": [{"who": "me", "says": ["a", 7]}]}, r"messages\[0\]\.says\[1\]"),
    ],
)
def test_values_of_other_types_are_refused(given: dict[str, Any], why: str) -> None:
    with pytest.raises(ArgumentTypeError, match=why):
        make(**given)


def test_what_needs_no_change_is_the_same_object() -> None:
    history: list[dict[str, Any]] = [
        {"who": "sys", "says": [text("kept as a list")]},
        {"who": "me", "says": [text("a"), {"is": "image", "image": {"at": "x"}}]},
        {"who": "bot", "says": [{"is": "refusal", "why": "no"}, text("a")]},
        {"who": "bot", "says": "a", "thinks": "t", "more": object()},
        {"who": "developer", "says": [text("a")]},
        {"nothing": "known"},
    ]
    sent = make(messages=history)
    assert all(new is old for new, old in zip(sent, history, strict=True))


def test_files_in_messages_become_parts_without_a_change_to_what_was_given(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(PNG)
    history: list[dict[str, Any]] = [
        {"who": "me", "says": ["look", file, {"is": "wire"}], "extra": 1},
        {"who": "me", "says": file},
        {"who": "developer", "says": [file]},
        {"who": "me", "says": ("only text",)},
    ]
    before = copy.deepcopy(history)
    sent = make(messages=history)
    part = {"is": "image", "image": {"at": "data:image/png;base64,iVBORw0KGgouLi4u"}}
    assert [message["says"] for message in sent] == [
        [text("look"), part, {"is": "wire"}],
        [part],
        [part],
        "only text",
    ]
    assert sent[0]["extra"] == 1
    assert history == before


@pytest.mark.parametrize(
    ("message", "says"),
    [
        ({"who": "bot", "says": [text("a"), text("b")]}, "ab"),
        ({"who": "bot", "says": []}, ""),
        ({"who": "bot", "says": ["a", "b"]}, "ab"),
        ({"who": "tool", "for": "x", "says": [text("a")]}, "a"),
        ({"who": "tool", "for": "x", "says": {"degrees": 20}}, '{"degrees":20}'),
        ({"who": "tool", "for": "x", "says": [1, 2]}, "[1,2]"),
        ({"who": "tool", "for": "x", "says": ["Rome", "Oslo"]}, '["Rome","Oslo"]'),
        ({"who": "tool", "for": "x", "says": ["a", text("b")]}, "ab"),
        ({"who": "tool", "for": "x", "says": [{"city": "Rome"}]}, '[{"city":"Rome"}]'),
        (
            {"who": "tool", "for": "x", "says": [text("a"), {"city": 1}]},
            '[{"is":"text","text":"a"},{"city":1}]',
        ),
        ({"who": "tool", "for": "x", "says": []}, "[]"),
        ({"who": "tool", "for": "x", "says": 4.5}, "4.5"),
        ({"who": "tool", "for": "x", "says": [{"is": "image"}]}, [{"is": "image"}]),
        ({"who": "tool", "for": "x", "says": None}, None),
        ({"who": "bot", "says": [{**text("a"), "cache": 1}]}, [{**text("a"), "cache": 1}]),
    ],
)
def test_texts_of_assistants_and_tools_are_written_as_one(message: Any, says: Any) -> None:
    assert make(messages=[message]) == [{**message, "says": says}]


@pytest.mark.parametrize("says", [[text("")], [""], []])
def test_an_assistant_that_only_calls_has_no_text(says: Any) -> None:
    sent = make(messages=[{**ASKS, "says": says}, ANSWER])
    assert sent[0]["says"] is None


class Words(WireModel):
    who: str
    says: str | None = None
    thinks: str | None = None
    asks: list[dict[str, Any]] | None = None
    other_name: str | None = None


class Report(WireModel):
    degrees: int
    note: str | None = None


def test_models_go_out_by_their_fields() -> None:
    bot = Words.model_validate({"who": "bot", "says": None, "thinks": None, "asks": [CALL]})
    silent = Words.model_validate({"who": "bot", "asks": []})
    spoken = Words.model_validate({"who": "bot", "says": "hi", "unknown": 1})
    sent = make(messages=[bot, ANSWER, silent, spoken])
    assert sent == [
        {"who": "bot", "says": None, "asks": [CALL]},
        ANSWER,
        {"who": "bot", "says": ""},
        {"who": "bot", "says": "hi", "unknown": 1},
    ]


def test_a_model_without_model_dump_is_read_as_json() -> None:
    class Foreign:
        def model_dump_json(self) -> str:
            return json.dumps({"who": "me", "says": "x"})

    assert make(messages=[Foreign()]) == [{"who": "me", "says": "x"}]


def test_the_result_of_a_tool_may_be_a_model() -> None:
    sent = make(messages=[ASKS, {**ANSWER, "says": Report(degrees=20)}])
    assert json.loads(sent[1]["says"])["degrees"] == 20


@pytest.mark.parametrize("send", [True, None, omit])
def test_reasoning_is_sent(send: Any) -> None:
    message = {"who": "bot", "says": "a", "thinks": "t"}
    assert make(messages=[message], send_reasoning=send)[0] is message


def test_reasoning_can_be_left_out() -> None:
    history = [{"who": "bot", "says": "a", "thinks": "t"}, {"who": "me", "thinks": "mine"}]
    assert make(messages=history, send_reasoning=False) == [
        {"who": "bot", "says": "a"},
        {"who": "me", "thinks": "mine"},
    ]


@pytest.mark.parametrize(
    "history",
    [
        [ASKS],
        [ASKS, {"who": "sys", "says": "x"}],
        [ASKS, {"who": "me", "says": "x"}, ANSWER],
        [ASKS, {**ANSWER, "for": "other"}],
        [ASKS, {"who": "bot", "says": "x"}],
        [{**ASKS, "asks": [CALL, {**CALL, "id": "c2"}]}, {**ANSWER, "for": "c2"}],
        [Words(who="bot", asks=[CALL])],
    ],
)
def test_a_call_without_a_result_is_refused(history: list[Any]) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        make(messages=history)
    said = str(caught.value)
    assert "messages[0] calls tools whose results are missing: 'c1' (weather)" in said
    assert '{"who": "tool", "for": "c1", "says": "..."}' in said
    assert make(messages=history, check=False)


def test_a_call_without_a_result_is_refused_before_the_prompt() -> None:
    with pytest.raises(InvalidArgumentError, match="c1"):
        make(messages=[ASKS], prompt="and now?")


def test_calls_with_results_go_out() -> None:
    both = {**ASKS, "asks": [CALL, {**CALL, "id": "c2"}]}
    note = {"who": "sys", "says": "in between"}
    history = [ASKS, ANSWER, both, note, {**ANSWER, "for": "c2"}, ANSWER, {"who": "me", "says": ""}]
    assert make(messages=history, prompt="p")[:-1] == history


def test_calls_that_have_no_id_are_not_judged() -> None:
    history: list[Any] = [
        {**ASKS, "asks": [{"fn": {}}, "odd", None]},
        {"who": "bot", "asks": "odd"},
    ]
    assert make(messages=history) == history


def test_a_method_without_a_conversation_is_a_mistake_of_its_author() -> None:
    with pytest.raises(TypeError, match="no conversation"):
        messages(MethodSpec("complete", SPEC.operation, ()), {"prompt": "x"})


def test_mistakes_are_found_before_any_file_is_read() -> None:
    class Unreadable:
        def read(self) -> bytes:
            raise AssertionError("read too early")

    with pytest.raises(InvalidArgumentError, match="c1"):
        draft(SPEC, {"messages": [ASKS], "prompt": [Unreadable()]})


async def test_the_asynchronous_twin_writes_the_same(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(PNG)
    asked = {"prompt": ["a", file, PNG, Attachment(file, detail="low")], "messages": [ASKS, ANSWER]}
    assert await amessages(SPEC, asked) == messages(SPEC, asked)
    assert await amessages(SPEC, {"prompt": "p"}) == [{"who": "me", "says": "p"}]
    with pytest.raises(InvalidArgumentError, match=r"prompt\[1\]: .*missing\.png cannot be read"):
        await amessages(SPEC, {"prompt": [file, tmp_path / "missing.png"]})
    with pytest.raises(InvalidArgumentError, match="c1"):
        await amessages(SPEC, {"messages": [ASKS]})


WORDS = st.text(max_size=8)
PARTS = st.one_of(
    WORDS,
    WORDS.map(text),
    st.dictionaries(st.sampled_from(["is", "text", "x"]), WORDS, max_size=3),
)


def words(content: Any) -> list[str]:
    items: list[Any] = [content] if isinstance(content, str) else content
    return [item if isinstance(item, str) else str(item.get("text")) for item in items]


@examples(st.sampled_from(["bot", "tool", "me", "sys", "new"]), st.lists(PARTS, max_size=6))
def test_flattening_loses_no_text(who: str, content: list[Any]) -> None:
    (sent,) = make(messages=[{"who": who, "says": content}])
    said = sent["says"]
    marked = [part for part in content if not isinstance(part, str) and "is" in part]
    if who == "tool" and len(marked) < max(1, sum(not isinstance(part, str) for part in content)):
        assert json.loads(said) == content  # data, not parts
        return
    assert "".join(words(said)) == "".join(words(content))
    bare = all(isinstance(part, str) or part == text(str(part.get("text"))) for part in content)
    assert isinstance(said, str) or not (bare and who in ("bot", "tool"))


@examples(st.lists(PARTS, max_size=6))
def test_prompts_lose_no_text(parts: list[Any]) -> None:
    (sent,) = make(prompt=parts, messages=[{"nothing": "known"}])[1:]
    assert "".join(words(sent["says"])) == "".join(words(parts))


def test_importing_loads_neither_pydantic_nor_the_http_library() -> None:
    names = "attachment policy guard load kinds parts trip download history conversation sync aio"
    lines = [f"import codegen.runtime.client.objects.media.{name}" for name in names.split()]
    lines.append("import sys; print([n for n in ('pydantic', 'httpx') if n in sys.modules])")
    found = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[]"
