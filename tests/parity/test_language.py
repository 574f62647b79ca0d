"""Rows 7 to 16: what is asked, and what an answer tells."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

import pytest

from deepinfra_client import (
    ArgumentTypeError,
    Attachment,
    DeepInfra,
    DeepInfraError,
    DownloadPolicy,
    InvalidArgumentError,
)
from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import (
    ASKED,
    CREATED,
    MODEL,
    QUESTION,
    Peer,
    call,
    chat,
    chunk,
    data_uri,
    png,
)

WAV = b"RIFF\x24\x00\x00\x00WAVEfmt \x10\x00\x00\x00" + bytes(24)
MP3 = b"ID3\x04\x00\x00\x00\x00\x00\x00" + bytes(20)
MP4 = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + bytes(8)
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def image(data: bytes, media: str = "image/png") -> dict[str, Any]:
    return {"type": "image_url", "image_url": {"url": data_uri(data, media)}}


def content(api: Driver, peer: Peer, prompt: Any) -> Any:
    """Ask with a prompt, and give the content of the user message as it was sent."""
    peer.says(chat())
    api.run(lambda c: c.language_model(MODEL).generate(prompt))
    body = peer.received[-1].json
    content = body["messages"][0]["content"]
    assert body == {"model": MODEL, "messages": [{"role": "user", "content": content}]}
    return content


def test_row_07_all_settings_by_their_own_names(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    result = api.run(
        lambda c: c.language_model(MODEL).generate(
            QUESTION,
            max_tokens=100,
            temperature=0,
            top_p=0.9,
            presence_penalty=0.1,
            frequency_penalty=-0.2,
            stop=["END"],
            seed=0,
            logprobs=True,
            user="u-1",
        )
    )
    assert peer.paths == ["/v1/openai/chat/completions"]
    assert peer.body == {
        "model": MODEL,
        "messages": [ASKED],
        "max_tokens": 100,
        "temperature": 0,
        "top_p": 0.9,
        "presence_penalty": 0.1,
        "frequency_penalty": -0.2,
        "stop": ["END"],
        "seed": 0,
        "logprobs": True,
        "user": "u-1",
    }
    assert result.text == "Hello!"


def test_row_07_nothing_is_added(api: Driver, peer: Peer) -> None:
    peer.says(chat(), chat(), chat())
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    api.run(lambda c: c(MODEL).generate(messages=[ASKED]))
    api.run(lambda c: c.chat.completions.create(model=MODEL, messages=[ASKED]))
    assert peer.bodies == [{"model": MODEL, "messages": [ASKED]}] * 3


@pytest.mark.parametrize("way", ["argument", "extra_body", "call"])
def test_row_07_the_other_name_for_max_tokens(api: Driver, peer: Peer, way: str) -> None:
    """The service does not know it, so it is not sent: a hint says what to write."""
    field: Any = {"max_completion_tokens": 50}

    def ask(client: DeepInfra, **more: Any) -> Any:
        model = client.language_model(MODEL)
        if way == "argument":
            return model.generate(QUESTION, **field, **more)
        if way == "extra_body":
            return model.generate(QUESTION, extra_body=field, **more)
        messages: Any = [ASKED]
        create: Any = client.chat.completions.create
        return create(model=MODEL, messages=messages, **field, **more)

    with pytest.raises(InvalidArgumentError, match="Use `max_tokens`") as caught:
        api.run(ask)
    assert 'validation="off"' in str(caught.value)
    assert peer.received == []
    peer.says(chat())
    api.run(lambda client: ask(client, validation="off"))
    assert peer.body == {"model": MODEL, "messages": [ASKED], **field}


def test_row_07_the_other_name_for_max_tokens_in_streams(api: Driver, peer: Peer) -> None:
    more: Any = {"max_completion_tokens": 50}
    found = follow(api, lambda c: c.language_model(MODEL).stream(QUESTION, **more))
    assert isinstance(found.error, InvalidArgumentError)
    assert "Use `max_tokens`" in str(found.error)
    assert peer.received == []


def test_row_07_neither_prompt_nor_messages(api: Driver, peer: Peer) -> None:
    with pytest.raises(ArgumentTypeError):
        api.run(lambda c: c.language_model(MODEL).generate())
    with pytest.raises(DeepInfraError, match="messages"):
        api.run(lambda c: c.language_model(MODEL).generate(messages=[]))
    assert peer.received == []


@pytest.mark.parametrize(
    "message",
    [{"content": None}, {"content": ""}, {"content": [{"type": "text", "text": ""}]}],
    ids=["null", "empty", "parts"],
)
def test_row_07_an_answer_without_text(api: Driver, peer: Peer, message: dict[str, Any]) -> None:
    peer.says(chat(**message))
    assert api.run(lambda c: c.language_model(MODEL).generate(QUESTION)).text == ""


def test_row_07_an_answer_in_parts(api: Driver, peer: Peer) -> None:
    peer.says(chat([{"type": "text", "text": "Hel"}, {"type": "text", "text": "lo!"}]))
    assert api.run(lambda c: c.language_model(MODEL).generate(QUESTION)).text == "Hello!"


def test_row_08_settings_of_the_service(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    result = api.run(
        lambda c: c.language_model(MODEL).generate(
            QUESTION,
            top_k=40,
            min_p=0.05,
            repetition_penalty=1.1,
            service_tier="priority",
            prompt_cache_key="k",
            chat_template_kwargs={"enable_thinking": False},
        )
    )
    assert peer.body == {
        "model": MODEL,
        "messages": [ASKED],
        "top_k": 40,
        "min_p": 0.05,
        "repetition_penalty": 1.1,
        "service_tier": "priority",
        "prompt_cache_key": "k",
        "chat_template_kwargs": {"enable_thinking": False},
    }
    assert result.warnings == ()


def test_row_09_further_fields(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    api.run(
        lambda c: c.language_model(MODEL).generate(
            QUESTION, extra_body={"mood": {"calm": True}, "nothing": None}
        )
    )
    assert peer.body == {
        "model": MODEL,
        "messages": [ASKED],
        "mood": {"calm": True},
        "nothing": None,
    }


@pytest.mark.parametrize("name", ["model", "messages"])
def test_row_09_they_do_not_replace_what_was_asked(api: Driver, peer: Peer, name: str) -> None:
    with pytest.raises(DeepInfraError, match=name):
        api.run(lambda c: c.language_model(MODEL).generate(QUESTION, extra_body={name: "another"}))
    assert peer.received == []


def test_row_10_instructions_come_first(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    earlier = [ASKED, {"role": "assistant", "content": "Hello!"}]
    api.run(
        lambda c: c.language_model(MODEL).generate(
            "And now?", messages=earlier, instructions="Be brief."
        )
    )
    assert peer.body == {
        "model": MODEL,
        "messages": [
            {"role": "system", "content": "Be brief."},
            *earlier,
            {"role": "user", "content": "And now?"},
        ],
    }


def test_row_10_the_role_developer(api: Driver, peer: Peer) -> None:
    """The service does not know it, so it is not sent: a hint says what to write."""
    history: Any = [{"role": "developer", "content": "Be brief."}, ASKED]
    with pytest.raises(InvalidArgumentError, match="Use the role `system`") as caught:
        api.run(lambda c: c.language_model(MODEL).generate(messages=history))
    assert "'developer'" in str(caught.value)
    assert peer.received == []
    peer.says(chat())
    api.run(lambda c: c.language_model(MODEL).generate(messages=history, validation="off"))
    assert peer.body == {"model": MODEL, "messages": history}


def test_row_10_the_system_may_speak_in_the_conversation(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    messages = [
        {"role": "system", "content": "Be brief."},
        ASKED,
        {"role": "system", "content": "Now be long."},
    ]
    result = api.run(lambda c: c.language_model(MODEL).generate(messages=messages))
    assert peer.body == {"model": MODEL, "messages": messages}
    assert result.warnings == ()


class Picture:
    """Writes itself as the pictures of PIL do."""

    def save(self, fp: IO[bytes], format: str | None = None) -> None:
        assert format is not None
        fp.write(png(3, 3))


def test_row_11_pictures_of_every_kind(api: Driver, peer: Peer, tmp_path: Path) -> None:
    """What it is, the bytes tell: neither the name nor a wrong label."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(png(9, 9))
    with path.open("rb") as file:
        sent = content(
            api,
            peer,
            [
                "What is this?",
                path,
                png(),
                file,
                Picture(),
                Attachment(data_uri(png(4, 4))),
                Attachment(png(5, 5), media_type="image/gif", detail="low"),
            ],
        )
    last = image(png(5, 5))
    last["image_url"]["detail"] = "low"
    assert sent == [
        {"type": "text", "text": "What is this?"},
        image(png(9, 9)),
        image(png()),
        image(png(9, 9)),
        image(png(3, 3)),
        image(png(4, 4)),
        last,
    ]


def test_row_11_one_picture_alone(api: Driver, peer: Peer) -> None:
    assert content(api, peer, png()) == [image(png())]


def test_row_11_one_text_alone_is_no_list(api: Driver, peer: Peer) -> None:
    assert content(api, peer, ["What is this?"]) == "What is this?"


def test_row_11_in_the_messages_too(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    messages: list[Any] = [{"role": "user", "content": ["What is this?", png()]}]
    api.run(lambda c: c.language_model(MODEL).generate(messages=messages))
    assert peer.body["messages"] == [
        {"role": "user", "content": [{"type": "text", "text": "What is this?"}, image(png())]}
    ]


def test_row_11_an_address_is_passed_on(api: Driver, peer: Peer) -> None:
    place = "https://pictures.test/cat.png?size=1"
    assert content(api, peer, ["?", Attachment(place)]) == [
        {"type": "text", "text": "?"},
        {"type": "image_url", "image_url": {"url": place}},
    ]


def test_row_11_a_download_of_a_private_address_is_refused(api: Driver, peer: Peer) -> None:
    place = peer.base_url.removesuffix("/v1") + "/cat.png"
    with pytest.raises(InvalidArgumentError, match="this machine"):
        api.run(lambda c: c.language_model(MODEL).generate(["?", Attachment(place, download=True)]))
    assert peer.received == []


def test_row_11_a_download_when_it_is_asked_for(api: Driver, peer: Peer) -> None:
    place = peer.base_url.removesuffix("/v1") + "/cat.png"
    peer.server.answer(png(), media="application/octet-stream")
    allowed = DownloadPolicy(allow_private=True)
    assert content(api, peer, [Attachment(place, download=allowed)]) == [image(png())]
    assert peer.paths == ["/cat.png", "/v1/openai/chat/completions"]
    assert peer.headers(0)["authorization"] is None


def test_row_11_a_download_that_fails(api: Driver, peer: Peer) -> None:
    place = peer.base_url.removesuffix("/v1") + "/cat.png"
    peer.server.answer(b"gone", 404, media="text/plain")
    allowed = DownloadPolicy(allow_private=True)
    with pytest.raises(DeepInfraError, match="404"):
        api.run(lambda c: c.language_model(MODEL).generate([Attachment(place, download=allowed)]))
    assert len(peer.received) == 1


def test_row_12_sound_film_documents_and_text(api: Driver, peer: Peer, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Grüße", encoding="utf-8")
    sent = content(
        api,
        peer,
        ["Sum up.", WAV, Attachment(MP3), MP4, Attachment(PDF, name="paper.pdf"), notes],
    )
    assert sent == [
        {"type": "text", "text": "Sum up."},
        {"type": "input_audio", "input_audio": {"data": b64(WAV), "format": "wav"}},
        {"type": "input_audio", "input_audio": {"data": b64(MP3), "format": "mp3"}},
        {"type": "video_url", "video_url": {"url": data_uri(MP4, "video/mp4")}},
        {
            "type": "file",
            "file": {"filename": "paper.pdf", "file_data": data_uri(PDF, "application/pdf")},
        },
        {"type": "text", "text": "Grüße"},
    ]


def test_row_12_a_document_without_a_name_gets_one(api: Driver, peer: Peer) -> None:
    file = {"filename": "document.pdf", "file_data": data_uri(PDF, "application/pdf")}
    assert content(api, peer, ["?", PDF])[1] == {"type": "file", "file": file}


def test_row_12_the_addresses_of_films_and_documents(api: Driver, peer: Peer) -> None:
    film, paper = "https://files.test/a.mp4", "https://files.test/a.pdf"
    first, second = content(api, peer, [Attachment(film), Attachment(paper, name="a.pdf")])
    assert first == {"type": "video_url", "video_url": {"url": film}}
    assert second == {"type": "file", "file": {"filename": "a.pdf", "file_data": paper}}


@pytest.mark.parametrize("data", [b"\x7fELF\x02\x01\x01" + bytes(50), b"fLaC" + bytes(50)])
def test_row_12_what_has_no_form_is_refused(api: Driver, peer: Peer, data: bytes) -> None:
    with pytest.raises(DeepInfraError):
        api.run(lambda c: c.language_model(MODEL).generate(["?", data]))
    assert peer.received == []


@pytest.mark.parametrize("effort", ["none", "low", "medium", "high"])
def test_row_13_effort(api: Driver, peer: Peer, effort: Any) -> None:
    peer.says(chat(reasoning_content="Let me see."))
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION, reasoning_effort=effort))
    assert peer.body == {"model": MODEL, "messages": [ASKED], "reasoning_effort": effort}
    assert result.reasoning == "Let me see."


def test_row_13_the_other_name_of_the_field(api: Driver, peer: Peer) -> None:
    peer.says(chat(reasoning="Hm."))
    assert api.run(lambda c: c.language_model(MODEL).generate(QUESTION)).reasoning == "Hm."


@pytest.mark.parametrize("send", [None, True, False])
def test_row_13_the_round_trip(api: Driver, peer: Peer, send: bool | None) -> None:
    peer.says(chat("Hello!", reasoning_content="Let me see."), chat("Bye!"))
    model_first = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    history = [ASKED, *model_first.messages]
    given: dict[str, Any] = {} if send is None else {"send_reasoning": send}
    api.run(lambda c: c.language_model(MODEL).generate("And?", messages=history, **given))
    thought = {} if send is False else {"reasoning_content": "Let me see."}
    assert peer.bodies[1] == {
        "model": MODEL,
        "messages": [
            ASKED,
            {"role": "assistant", "content": "Hello!", **thought},
            {"role": "user", "content": "And?"},
        ],
    }


def test_row_13_a_call_without_its_result_is_noticed(api: Driver, peer: Peer) -> None:
    """The service would refuse the conversation, or answer nonsense."""
    history: list[Any] = [
        ASKED,
        {"role": "assistant", "content": None, "tool_calls": [call("get_time")]},
    ]
    with pytest.raises(InvalidArgumentError, match="call_1"):
        api.run(lambda c: c.language_model(MODEL).generate("And?", messages=history))
    assert peer.received == []


def test_row_14_usage(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    usage = result.usage
    assert (usage.input_tokens, usage.cached_tokens) == (9, 4)
    assert (usage.output_tokens, usage.reasoning_tokens, usage.text_tokens) == (12, 5, 7)
    assert usage.total_tokens == 21
    assert result.cost == 0.00025
    assert usage.raw.prompt_tokens_details.cached_tokens == 4


@pytest.mark.parametrize("streamed", [False, True])
def test_row_14_reasoning_that_is_counted_apart(api: Driver, peer: Peer, streamed: bool) -> None:
    """The example of the seed; the raw numbers and the total stay what the server said."""
    told = {
        "prompt_tokens": 19,
        "completion_tokens": 84,
        "total_tokens": 1184,
        "completion_tokens_details": {"reasoning_tokens": 1081},
    }
    if streamed:
        peer.streams(chunk("Hi"), chunk(finish="stop", usage=told))
        result = follow(api, lambda c: c.language_model(MODEL).stream(QUESTION)).result
    else:
        peer.says(chat(usage=told))
        result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    usage = result.usage
    assert (usage.output_tokens, usage.text_tokens, usage.reasoning_tokens) == (1165, 84, 1081)
    assert usage.total_tokens == 1184
    assert (usage.raw.completion_tokens, usage.raw.total_tokens) == (84, 1184)


def test_row_14_no_usage(api: Driver, peer: Peer) -> None:
    peer.says(chat(usage=None))
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert result.usage.total_tokens is None
    assert result.usage.text_tokens is None
    assert result.cost is None


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        ("stop", "stop"),
        ("length", "length"),
        ("content_filter", "content_filter"),
        ("tool_calls", "tool_calls"),
        ("function_call", "tool_calls"),
        ("eos_token", "other"),
    ],
)
def test_row_15_finish_reason(api: Driver, peer: Peer, raw: str, word: str) -> None:
    peer.says(chat(finish=raw))
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert (result.finish_reason, result.raw_finish_reason) == (word, raw)


def test_row_15_no_finish_reason(api: Driver, peer: Peer) -> None:
    answer = chat()
    answer["choices"][0]["finish_reason"] = None
    peer.says(answer)
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert (result.finish_reason, result.raw_finish_reason) == (None, None)
    assert result.text == "Hello!"


def test_row_16_response(api: Driver, peer: Peer) -> None:
    peer.server.answer(chat(service_tier="default"), x_request_id="R-9", x_more="kept")
    response = api.run(lambda c: c.language_model(MODEL).generate(QUESTION)).response
    assert (response.id, response.model, response.created) == ("chatcmpl-77", MODEL, CREATED)
    assert response.time == datetime.fromtimestamp(CREATED, UTC)
    assert response.request_id == "R-9"
    assert response.headers["x-more"] == "kept"
    assert response.body.choices[0].message.content == "Hello!"
    assert response.body.choices[0].message.service_tier == "default"


def test_row_16_a_bare_answer(api: Driver, peer: Peer) -> None:
    message = {"role": "assistant", "content": "Hi"}
    peer.says({"choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert result.text == "Hi"
    assert result.response.id is None
    assert result.response.time is None
    assert result.warnings == ()
