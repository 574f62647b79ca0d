"""Conversations of the invented provider, whose wire form is nothing like that of any other.

The client's loop, files, tools and objects stand on the templates of its schema alone; its
emulator, or a server that only keeps what it gets, is on the other side.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from tests.client.pictures import size_of, small
from tests.support.generated import Generated
from tests.support.wire import Wire

OWL = "skylark/owl"
PARROT = "skylark/parrot"


def weather(city: str) -> str:
    """Tell the weather of a city.

    Args:
        city: Its name.
    """
    return f"hail over {city}"


def clock() -> dict[str, int]:
    """Tell the time."""
    return {"hour": 4}


class Report(BaseModel):
    """A report of the weather."""

    city: str
    degrees: int


@pytest.fixture
def owl(client: Any) -> Any:
    return client.talker(OWL)


@pytest.fixture
def told(skylark: Generated, wire: Wire) -> Iterator[Any]:
    """The owl, and a server that keeps what it gets."""
    with skylark.client(wire.url, max_retries=0) as made:
        yield made.talker(OWL)


def answer(
    wire: Wire, text: str | None = "Yes.", *calls: tuple[str, str, str], **more: Any
) -> None:
    """Let the server answer; `calls` have a name, a gadget and what it is given."""
    said: dict[str, Any] = {"text": text}
    if calls:
        said["gadget_calls"] = [
            {"ref": ref, "gadget": gadget, "with_json": given} for ref, gadget, given in calls
        ]
    wire.json({"said": {**said, **more}, "why": "gadget" if calls else "told"})


# ---- requests -----------------------------------------------------------------------------------


def test_lines_of_a_talk(told: Any, wire: Wire) -> None:
    answer(wire)
    before = [{"who": "guest", "says": "Hello"}, {"who": "sky", "says": "Good day."}]
    told.ask("Will it rain?", lines=before, rule="Be short.", cap=5)
    assert wire.last.json == {
        "bird": OWL,
        "cap": 5,
        "lines": [
            {"who": "rule", "says": "Be short."},
            *before,
            {"who": "guest", "says": "Will it rain?"},
        ],
    }


def test_files_become_parts(told: Any, wire: Wire, skylark: Generated) -> None:
    attach = skylark.module().Attachment
    sound = b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(28)
    answer(wire)
    told.ask(["What is this?", small(), attach(small(), detail="high"), sound])
    (line,) = wire.last.json["lines"]
    words, plain, closely, tune = line.pop("says")
    assert line == {"who": "guest"}
    assert words == {"kind": "words", "words": "What is this?"}
    assert plain.pop("photo").startswith("data:image/png;base64,iVBOR")
    assert plain == {"kind": "photo"}
    assert (closely["kind"], closely["care"]) == ("photo", "high")
    assert (tune["kind"], tune["sort"]) == ("tune", "wave")
    with pytest.raises(skylark.module().InvalidArgumentError, match="audio/wav"):
        told.ask([b"%PDF-1.7\n"])
    assert len(wire.requests) == 1


def test_gadgets_go_to_and_fro(told: Any, wire: Wire) -> None:
    """Definition, choice, call, result, thought: every part of a talk in the provider's words."""
    answer(wire, None, ("g1", "weather", '{"city": "Oslo"}'), ("g2", "clock", ""), mused="Hm.")
    answer(wire, "Hail.")
    result = told.ask("Weather?", gadgets=[weather, clock], use="must", rounds=3)
    first, second = (request.json for request in wire.requests)
    assert first["gadgets"][0]["gadget"] == "weather"
    assert first["gadgets"][0]["what"] == "Tell the weather of a city."
    assert first["gadgets"][0]["takes"]["properties"]["city"]["type"] == "string"
    assert first["use"] == second["use"] == "must"
    assert second["lines"][1:] == [
        {
            "who": "sky",
            "says": None,
            "mused": "Hm.",
            "gadget_calls": [
                {"ref": "g1", "gadget": "weather", "with_json": '{"city": "Oslo"}'},
                {"ref": "g2", "gadget": "clock", "with_json": "{}"},
            ],
        },
        {"who": "gadget", "ref": "g1", "gadget": "weather", "found": "hail over Oslo"},
        {"who": "gadget", "ref": "g2", "gadget": "clock", "found": '{"hour":4}'},
    ]
    assert (result.text, result.finish_reason, len(result.steps)) == ("Hail.", "stop", 2)
    assert result.steps[0].finish_reason == "tool_calls"
    assert list(result.messages) == [*second["lines"][1:], {"who": "sky", "says": "Hail."}]


def test_thoughts_stay_behind_when_asked_to(told: Any, wire: Wire) -> None:
    answer(wire, None, ("g1", "clock", "{}"), mused="Hm.")
    answer(wire)
    told.ask("Time?", gadgets=[clock], rounds=2, recall=False)
    assert "mused" not in wire.last.json["lines"][1]


@pytest.mark.parametrize(
    ("use", "sent"), [("free", "free"), ("never", "never"), ("clock", {"only": "clock"})]
)
def test_the_choice_of_a_gadget(told: Any, wire: Wire, use: str, sent: Any) -> None:
    answer(wire)
    told.ask("Time?", gadgets=[clock], use=use)
    assert wire.last.json["use"] == sent


@pytest.mark.parametrize("word", ["auto", "required", "none"])
def test_words_of_other_providers_are_no_choice(
    told: Any, wire: Wire, skylark: Generated, word: str
) -> None:
    with pytest.raises(skylark.module().InvalidArgumentError, match="'free', 'never', 'must'"):
        told.ask("Time?", gadgets=[clock], use=word)
    assert wire.requests == []


@pytest.mark.parametrize(
    ("use", "calls", "says"),
    [
        ("must", [], "'must'"),
        ("never", [("g1", "clock", "{}")], "'never'"),
        ("clock", [("g1", "weather", "{}")], "'clock'"),
    ],
)
def test_an_answer_against_the_choice_is_told(
    told: Any, wire: Wire, use: str, calls: list[Any], says: str
) -> None:
    answer(wire, "Yes.", *calls)
    result = told.ask("Time?", gadgets=[clock, weather], use=use)
    assert any(says in warning for warning in result.warnings), result.warnings


def test_a_shape_is_asked_for(told: Any, wire: Wire) -> None:
    answer(wire, '{"city": "Oslo", "degrees": 3}')
    result = told.shape(Report, "Weather?", title="weather_report", firm=False)
    shape = wire.last.json["shape"]
    assert (shape["sort"], shape["title"], shape["firm"]) == ("schema", "weather_report", False)
    assert set(shape["schema"]["properties"]) == {"city", "degrees"}
    assert result.object == Report(city="Oslo", degrees=3)


def test_lists_and_words_are_wrapped_in_the_words_of_the_provider(told: Any, wire: Wire) -> None:
    answer(wire, '{"flock": [1, 2]}')
    assert told.shape(list[int], "Numbers?").object == [1, 2]
    assert set(wire.last.json["shape"]["schema"]["properties"]) == {"flock"}
    answer(wire, '{"single": 4}')
    assert told.shape(int, "Number?").object == 4
    assert set(wire.last.json["shape"]["schema"]["properties"]) == {"single"}


@pytest.mark.parametrize(
    ("word", "reason"), [("told", "stop"), ("cut", "length"), ("stop", "other"), ("eos", "other")]
)
def test_only_words_of_the_provider_are_known(
    told: Any, wire: Wire, word: str, reason: str
) -> None:
    wire.json({"said": {"text": "Yes."}, "why": word})
    result = told.ask("Yes?")
    assert (result.raw_finish_reason, result.finish_reason) == (word, reason)


def test_what_the_service_does_not_know(client: Any, skylark: Generated, emulator: Any) -> None:
    package = skylark.module()
    before = len(emulator.requests)
    lines = [{"who": "guest", "says": "Hello"}]
    with pytest.raises(package.InvalidArgumentError, match="Put a line of `rule` in front"):
        client.talks.hold(bird=OWL, lines=lines, rules="Be short.")
    with pytest.raises(package.InvalidArgumentError, match="The word is `rule`"):
        client.talks.hold(bird=OWL, lines=[{"who": "system", "says": "Be short."}, *lines])
    assert len(emulator.requests) == before
    assert client.talks.hold(bird=OWL, lines=lines).said.text


# ---- over the emulator --------------------------------------------------------------------------


def test_a_loop(owl: Any) -> None:
    result = owl.ask("What does weather say of Oslo?", gadgets=[weather], rounds=4, muse=True)
    assert [step.finish_reason for step in result.steps] == ["tool_calls", "stop"]
    assert result.steps[0].tool_results[0].output == "hail over Oslo"
    assert "hail over Oslo" in result.text
    assert result.reasoning
    assert result.usage.output_tokens == sum(s.usage.output_tokens for s in result.steps)
    assert len({step.response.request_id for step in result.steps}) == 2


def test_a_loop_without_end_is_cut(owl: Any) -> None:
    result = owl.ask("The weather of Rome?", gadgets=[weather], use="must", rounds=3)
    assert [len(step.tool_calls) for step in result.steps] == [1, 1, 1]
    one = owl.ask("The weather of Rome?", gadgets=[clock, weather], use="clock")
    assert [call.name for call in one.tool_calls] == ["clock"]
    none = owl.ask("The weather of Rome?", gadgets=[weather], use="never")
    assert none.tool_calls == ()


def test_several_gadgets_at_once(owl: Any) -> None:
    result = owl.ask("Use clock, and weather for Rome", gadgets=[weather, clock], rounds=2)
    assert [call.name for call in result.steps[0].tool_calls] == ["clock", "weather"]
    assert '{"hour":4}; hail over Rome' in result.text


def test_a_stream_of_a_loop(owl: Any, skylark: Generated) -> None:
    question = "What does weather say of Oslo?"
    with owl.listen(question, gadgets=[weather], rounds=4, muse=True) as stream:
        events = list(stream)
    whole = owl.ask(question, gadgets=[weather], rounds=4, muse=True)
    assert (stream.result.text, stream.result.reasoning) == (whole.text, whole.reasoning)
    assert stream.result.usage.output_tokens == whole.usage.output_tokens
    kinds = list(dict.fromkeys(type(event).__name__ for event in events))
    assert kinds == [
        "ReasoningDelta", "ToolInputStart", "ToolInputDelta", "ToolInputEnd", "ToolCall",
        "ToolResult", "Step", "TextDelta", "Finish",
    ]  # fmt: skip
    with owl.listen(question, tally=False) as uncounted:
        assert "".join(uncounted.text)
    assert uncounted.result.usage.output_tokens is None


def test_an_object(owl: Any) -> None:
    result = owl.shape(Report, "How warm is Oslo? 12 degrees?")
    assert result.object == Report(city="Oslo", degrees=12)
    after = owl.shape(Report, "How warm is weather for Rome?", gadgets=[weather], rounds=3)
    assert isinstance(after.object, Report)
    assert [len(step.tool_calls) for step in after.steps] == [1, 0]


def test_an_object_that_grows(owl: Any) -> None:
    with owl.grow(Report, "How warm is Oslo? 12 degrees?") as stream:
        partials = list(stream.partials)
    assert partials[-1] == {"city": "Oslo", "degrees": 12}
    assert len(partials) > 1
    assert stream.result.object == Report(city="Oslo", degrees=12)


def test_a_picture_in_a_talk(owl: Any, client: Any, skylark: Generated, emulator: Any) -> None:
    assert "photo" in owl.ask(["Which photo is this?", small()]).text
    before = len(emulator.requests)
    with pytest.raises(skylark.module().CapabilityError, match="photos"):
        client.talker(PARROT).ask(["What is this?", small()])
    assert len(emulator.requests) == before


def test_what_a_bird_cannot_do(client: Any, skylark: Generated, emulator: Any) -> None:
    package, parrot = skylark.module(), client.talker(PARROT)
    before = len(emulator.requests)
    with pytest.raises(package.CapabilityError, match="gadgets"):
        parrot.ask("Time?", gadgets=[clock])
    with pytest.raises(package.CapabilityError, match="shapes"):
        parrot.shape(Report, "Weather?")
    assert len(emulator.requests) == before
    result = parrot.ask("Hello", muse=True)
    assert any("`muse` has no effect" in warning for warning in result.warnings)


def test_sheets_are_changed(client: Any, emulator: Any, skylark: Generated) -> None:
    style = client.map_style("guest/sketch")
    sheet = style.draw("Lake", size="64x48").images[0].data
    changed = style.draw("More water", sheets=sheet, copies=2, grain=5)
    assert [(image.width, image.height) for image in changed.images] == [(64, 48)] * 2
    request = emulator.requests[-1]
    assert request.route == "sheets.retouch"
    assert dict(request.form or {}) == {
        "style": "guest/sketch", "wish": "More water", "copies": "2", "grain": "5",
    }  # fmt: skip
    other = style.draw("More water", sheets=[sheet, small()], size="32x32")
    assert size_of(other.images[0].data) == (32, 32)
    assert [name for name, _, _ in emulator.requests[-1].files] == ["sheets[]", "sheets[]"]
    assert style.draw("Lake", sheets=sheet, veil=sheet).images
    with pytest.raises(skylark.module().UnfitError, match="veil"):
        style.draw("Lake", sheets=sheet, veil=small())
    with pytest.raises(skylark.module().MalformedError, match="no picture"):
        style.draw("Lake", sheets=b"words")


def test_async_twin(skylark: Generated, emulator: Any) -> None:
    async def talk() -> None:
        async with skylark.async_client(emulator.base_url) as client:
            owl = client.talker(OWL)
            asked: dict[str, Any] = {"gadgets": [weather], "rounds": 3}
            whole = await owl.ask(["The weather of Oslo?", small()], **asked)
            assert "hail over Oslo" in whole.text
            async with owl.listen("The weather of Oslo?", **asked) as stream:
                assert "hail over Oslo" in "".join([text async for text in stream.text])
            assert (await owl.shape(Report, "Oslo, 12?")).object == Report(city="Oslo", degrees=12)
            async with owl.grow(list[int], "Is it 3 or 4?") as numbers:
                assert [item async for item in numbers.items] == [3, 4]
            style = client.map_style("guest/sketch")
            assert (await style.draw("More water", sheets=small())).images
            with pytest.raises(skylark.module().InvalidArgumentError):
                await client.talks.hold(bird=OWL, lines=[], rules="x")

    asyncio.run(talk())


def test_nothing_of_another_provider_is_sent(told: Any, wire: Wire) -> None:
    """Not one of the usual names is on the wire when everything is used at once."""
    answer(wire, None, ("g1", "weather", '{"city": "Oslo"}'), mused="Hm.")
    answer(wire, '{"city": "Oslo", "degrees": 3}')
    told.shape(Report, ["Weather?", small()], gadgets=[weather], rounds=2, rule="Be short.")
    sent = json.dumps([request.json for request in wire.requests])
    usual = (
        "role", "content", "messages", "model", "tools", "tool_calls", "tool_choice", "function",
        "arguments", "image_url", "json_schema", "response_format", "strict", "stream",
    )  # fmt: skip
    assert [name for name in usual if f'"{name}"' in sent] == []
