"""Calls over loopback: requests as sent, results as read, failures as told."""

from __future__ import annotations

import copy
import gc
import logging
import pickle
import subprocess
import sys
import warnings
from typing import Any

import httpx
import pytest

from codegen.runtime.client.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ArgumentTypeError,
    CapabilityError,
    InvalidArgumentError,
    MissingAPIKeyError,
    SDKError,
)
from codegen.runtime.client.operation import Bytes, Check, Json, Nothing, Operation, Param, Text
from codegen.runtime.client.options import CallOptions, RetryPolicy, Timeout, omit
from codegen.runtime.client.resource import AsyncResource, SyncResource, raw, streamed
from codegen.runtime.client.response import BinaryResponse, RawResponse
from codegen.runtime.client.streamed import StreamedResponse
from tests.runtime.kit import (
    PACKAGE,
    AClient,
    BadRequestError,
    Client,
    Completion,
    FakeClock,
    Loose,
    NotFoundError,
    Peer,
    RateLimitError,
    answer,
    chunked,
    drop,
)

CREATE: Operation[Completion] = Operation(
    "POST", ("/openai/chat",), Json("types", "Completion"), body="json", retry="safe"
)
LOOSE: Operation[Loose] = Operation("GET", ("/loose",), Json("types", "Loose"), retry="safe")
ITEMS: Operation[list[Any]] = Operation("GET", ("/items",), Json("types", "Item", many=True))
ANY: Operation[Any] = Operation("GET", ("/any",), Json("", "dict"), retry="safe")
NEVER: Operation[Any] = Operation("POST", ("/never",), Json("", "object"), body="json")
SOUND: Operation[BinaryResponse] = Operation("POST", ("/s",), Bytes(("audio/mpeg",)), body="json")
TEXT: Operation[str] = Operation("GET", ("/t",), Text())
MIXED: Operation[Any] = Operation("GET", ("/m",), Json("types", "Loose", text=True))
GONE: Operation[None] = Operation("DELETE", ("/g/", Param("id", "item_id")), Nothing(), root="host")
RUN: Operation[Any] = Operation(
    "POST",
    ("/inference/", Param("model", "model_name", "segments")),
    Json("", "object"),
    body="json",
    whole="input",
    query=(("version", "version"), ("tags", "tag[]")),
    headers=(("source", "x-source"),),
    check=Check("image", "model", (("size", ("/input/width", "/input/height")),)),
)

GOOD = {
    "id": "c1",
    "model": "m",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}}],
    "created": 5,
    "usage": {"cost": 0.5},
}


def call(
    client: Client, op: Operation[Any], options: CallOptions | None = None, **args: Any
) -> Any:
    return SyncResource(client)._call(op, args, options or CallOptions())  # pyright: ignore[reportPrivateUsage]


def test_a_call_sends_what_was_given_and_nothing_else(server: Peer, client: Client) -> None:
    server.then(answer(GOOD, x_request_id="r1"))
    result = call(client, CREATE, model="m", n=omit, stop=None, temperature=0)
    assert isinstance(result, Completion)
    assert result.choices[0].message.content == "Hi"
    assert result.made == 5
    assert result.model_extra == {"usage": {"cost": 0.5}}
    assert result.request_id == "r1"
    sent = server.got[0]
    assert (sent.method, sent.target) == ("POST", "/v1/openai/chat")
    assert sent.json == {"model": "m", "stop": None, "temperature": 0}
    assert sent.headers["authorization"] == "Bearer secret-key"
    assert sent.headers["user-agent"] == "tests/1.0"
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["x-source"] == "tests"


async def test_the_asynchronous_client_does_the_same(server: Peer, aclient: AClient) -> None:
    server.then(answer({}, status=503), answer(GOOD))
    resource = AsyncResource(aclient)
    result = await resource._call(CREATE, {"model": "m"})  # pyright: ignore[reportPrivateUsage]
    assert result.id == "c1"
    assert len(server.got) == 2


def test_headers_are_merged_without_case_and_none_removes(server: Peer) -> None:
    with Client(
        api_key="k-secret",
        base_url=server.base_url,
        headers={"x-SOURCE": "mine", "User-Agent": "app/2", "X-Gone": "1"},
    ) as client:
        extra = {"x-gone": None, "X-Call": "yes", "ACCEPT": "text/json"}
        call(client, ANY, CallOptions(extra_headers=extra))
        sent = server.got[0].headers
        assert sent["x-source"] == "mine"
        assert sent["user-agent"] == "app/2 tests/1.0"
        assert "x-gone" not in sent
        assert sent["x-call"] == "yes"
        assert sent["accept"] == "text/json"
        call(client.with_options(headers={"X-Source": None}), ANY)
        assert "x-source" not in server.got[1].headers


@pytest.mark.parametrize("value", ["a\r\nb: c", "a\nb", "ümlaut"])
def test_headers_that_break_the_request_are_refused(client: Client, value: str) -> None:
    with pytest.raises(InvalidArgumentError, match="line break or a character"):
        call(client, ANY, CallOptions(extra_headers={"X-Call": value}))


def test_paths_queries_and_host(server: Peer, client: Client) -> None:
    call(client, RUN, model="a b/c?d", input={"p": 1}, version="1", tags=["x", "y"], source=True)
    call(client, GONE, id="a/b")
    call(client, ANY, CallOptions(extra_query={"q": "ä", "flag": True, "no": None}))
    assert server.got[0].target == "/v1/inference/a%20b/c%3Fd?version=1&tag%5B%5D=x&tag%5B%5D=y"
    assert server.got[0].json == {"p": 1}
    assert server.got[0].headers["x-source"] == "true"
    assert server.got[1].target == "/g/a%2Fb"
    assert server.got[2].target == "/v1/any?q=%C3%A4&flag=true"


@pytest.mark.parametrize("model", ["", "a//b", "../x", "a/./b", "a\nb", "/a"])
def test_path_values_that_change_the_path_are_refused(client: Client, model: str) -> None:
    with pytest.raises(InvalidArgumentError, match="cannot stand in the path"):
        call(client, RUN, model=model, input={})


def test_extra_body_adds_but_does_not_replace(server: Peer, client: Client) -> None:
    call(client, NEVER, CallOptions(extra_body={"b": 2, "a": 1}), a=1)
    assert server.got[0].json == {"a": 1, "b": 2}
    with pytest.raises(ArgumentTypeError, match="extra_body sets 'a'"):
        call(client, NEVER, CallOptions(extra_body={"a": 2}), a=1)


def test_bodies_that_json_cannot_hold_are_refused(server: Peer, client: Client) -> None:
    with pytest.raises(InvalidArgumentError, match=r"x\[1\] is nan"):
        call(client, NEVER, x=[1, float("nan")])
    with pytest.raises(ArgumentTypeError, match="object"):
        call(client, NEVER, x=object())
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(ArgumentTypeError, match="contains itself"):
        call(client, NEVER, x=loop)
    call(client, NEVER, x="NaN and Infinity", y="\ud800")
    assert server.got[0].json == {"x": "NaN and Infinity", "y": "\ud800"}


def test_keys(server: Peer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TESTS_API_KEY", raising=False)
    monkeypatch.delenv("TESTS_API_TOKEN", raising=False)
    with Client(base_url=server.base_url) as client:
        with pytest.raises(MissingAPIKeyError, match=r"TESTS_API_KEY or TESTS_API_TOKEN.*/keys"):
            call(client, ANY)
        assert not server.got
        monkeypatch.setenv("TESTS_API_TOKEN", "from-token")
        call(client, ANY)
        monkeypatch.setenv("TESTS_API_KEY", "from-key")
        call(client, ANY)
        keys = iter(["one", "two"])
        turning = client.with_options(api_key=lambda: next(keys))
        call(turning, ANY)
        call(turning, ANY)
        call(client, ANY, CallOptions(extra_headers={"authorization": "Basic abc"}))
    sent = [got.headers["authorization"] for got in server.got]
    assert sent == ["Bearer from-token", "Bearer from-key", "Bearer one", "Bearer two", "Basic abc"]
    empty = client.with_options(api_key=" ")
    with pytest.raises(MissingAPIKeyError, match="is empty"):
        call(empty, ANY)
    broken = client.with_options(api_key="a\nb")
    with pytest.raises(InvalidArgumentError, match="the API key") as caught:
        call(broken, ANY)
    assert "a\nb" not in str(caught.value)


def test_a_call_without_auth_needs_no_key(server: Peer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TESTS_API_KEY", raising=False)
    monkeypatch.delenv("TESTS_API_TOKEN", raising=False)
    public: Operation[Any] = Operation("GET", ("/p",), Json("", "dict"), auth=False)
    with Client(base_url=server.base_url) as client:
        call(client, public)
    assert "authorization" not in server.got[0].headers


BODIES: list[tuple[Any, str]] = [
    ({"error": {"message": "No such", "type": "t", "param": "p", "code": "c"}}, "No such"),
    ({"error": "plain"}, "plain"),
    ({"detail": "text"}, "text"),
    ({"detail": {"error": "inner"}}, "inner"),
    ({"detail": [{"loc": ["body", "n"], "msg": "too big", "type": "x"}]}, "body.n: too big"),
    ({"error_type": "t", "error_message": '{"error": {"message": "deep"}}'}, "deep"),
    ({"other": 1}, '{"other": 1}'),
    (b"", "Bad Request"),
    (b"<html><head><title>502 Oops</title></head><body><h1>No &amp; no</h1>", "502 Oops - No & no"),
    (b"just words", "just words"),
]


@pytest.mark.parametrize(("body", "text"), BODIES)
def test_every_error_body_shows_its_text(
    server: Peer, client: Client, body: Any, text: str
) -> None:
    server.then(answer(body, status=400, x_request_id="r9"))
    with pytest.raises(BadRequestError) as caught:
        call(client, CREATE, model="m")
    error = caught.value
    assert error.message == text
    assert text in str(error)
    assert (error.status_code, error.request_id, error.attempts) == (400, "r9", 1)
    assert error.url == f"{server.base_url}/openai/chat"
    assert error.response is not None
    assert error.response.headers["x-request-id"] == "r9"


def test_errors_survive_pickling_and_copying_and_hold_no_key(server: Peer, client: Client) -> None:
    body = {"error": {"message": "bad key secret-key", "code": 7}}
    server.then(answer(body, status=429, set_cookie="a=b"))
    with pytest.raises(RateLimitError) as caught:
        call(client.with_options(max_retries=0), CREATE, model="m")
    error = caught.value
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
        assert type(twin) is RateLimitError
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)
    assert "secret-key" not in repr(vars(error)) + str(error) + repr(error)
    assert error.code == "7"
    assert str(error).endswith("Slow down.")
    assert error.response is not None
    assert "set-cookie" not in error.response.headers


def test_a_404_shows_the_address_and_the_base(server: Peer, client: Client) -> None:
    server.then(answer({"detail": "Not Found"}, status=404))
    with pytest.raises(NotFoundError) as caught:
        call(client, ANY, CallOptions(extra_query={"token": "hidden"}))
    assert f"{server.base_url}/any" in str(caught.value)
    assert "https://api.example.test/v1" in str(caught.value)
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "media", "why"),
    [
        (b"<html>hello</html>", "text/html", "is HTML"),
        (b"", "application/json", "is empty"),
        (b"null", "application/json", "null"),
        (b"[]", "application/json", "no Completion"),
        (b'{"error": {"message": "busy"}}', "application/json", "busy"),
        (b'{"id": "x", "model": "m", "choices": null}', "application/json", "`choices` is null"),
        (b'{"detail": "no"}', "application/json", "says an error: no"),
        (b'{"id": "x", "mod', "application/json", "no JSON"),
    ],
)
def test_a_200_that_is_no_result_raises(
    server: Peer, client: Client, body: bytes, media: str, why: str
) -> None:
    server.then(answer(body, media=media, x_request_id="r2"))
    with pytest.raises(APIResponseValidationError, match=why) as caught:
        call(client, CREATE, model="m")
    assert caught.value.request_id == "r2"
    assert caught.value.status_code == 200
    assert len(server.got) == 1
    pickle.loads(pickle.dumps(caught.value))


def test_an_error_in_a_model_without_required_fields_raises(server: Peer, client: Client) -> None:
    server.then(answer({"error": {"message": "busy"}}), answer({"new": 1}), answer({"error": "x"}))
    with pytest.raises(APIResponseValidationError, match="busy"):
        call(client, LOOSE)
    assert call(client, LOOSE).model_extra == {"new": 1}
    with pytest.raises(APIResponseValidationError, match="says an error: x"):
        call(client, ANY)


def test_an_answer_that_nearly_fits_is_kept(server: Peer, client: Client) -> None:
    body = {"id": "c", "model": 7, "choices": [{"index": "no", "message": {"content": "Hi"}}]}
    server.then(answer(body), answer([{"id": 1, "x": 2}]))
    result = call(client, CREATE, model="m")
    assert isinstance(result, Completion)
    assert result.model == 7  # type: ignore[comparison-overlap]
    assert result.choices[0].message.content == "Hi"
    assert result.choices[0].message.role is None
    assert result.model_dump(warnings=False)["choices"][0]["index"] == "no"
    assert pickle.loads(pickle.dumps(result)) == result
    items = call(client, ITEMS)
    assert items[0].id == 1
    assert items[0].x == 2


def test_files_texts_and_nothing(server: Peer, client: Client, tmp_path: Any) -> None:
    server.then(
        answer(b"ID3sound", media="audio/mpeg", x_request_id="r3"),
        answer(b"words", media="text/plain"),
        answer(b"", status=204, media=""),
        answer(b"some: text", media="text/vtt"),
        answer({"text": "json"}),
    )
    sound = call(client, SOUND, input="x")
    assert isinstance(sound, BinaryResponse)
    assert sound.save(tmp_path / "a.mp3").read_bytes() == b"ID3sound"
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp3"]
    assert (sound.media_type, sound.request_id) == ("audio/mpeg", "r3")
    assert b"".join(sound.iter_bytes(3)) == sound.content
    assert call(client, TEXT) == "words"
    assert call(client, GONE, id="1") is None
    assert call(client, MIXED) == "some: text"
    assert call(client, MIXED).text == "json"


@pytest.mark.parametrize(
    ("body", "media"),
    [(b"", "audio/mpeg"), (b"<html>", "text/html"), (b'{"detail": "no"}', "application/json")],
)
def test_a_file_that_is_none_raises(server: Peer, client: Client, body: bytes, media: str) -> None:
    server.then(answer(body, media=media))
    with pytest.raises(APIResponseValidationError):
        call(client, SOUND, input="x")


def test_raw_and_streamed_forms(server: Peer, client: Client, tmp_path: Any) -> None:
    class Chat(SyncResource):
        def create(self, *, model: str) -> Completion:
            return self._call(CREATE, {"model": model})

    server.then(
        answer({}, status=500),
        answer(GOOD, x_request_id="r4"),
        chunked(b"ab\r\nc", b"d", media="text/plain"),
        answer(GOOD),
        answer(b"bytes"),
    )
    chat = Chat(client)
    response = raw(chat.create)(model="m")
    assert isinstance(response, RawResponse)
    assert (response.status_code, response.request_id, response.attempts) == (200, "r4", 2)
    assert response.headers["X-Request-ID"] == "r4"
    assert response.json() == GOOD
    assert response.parse() is response.parse()
    with streamed(chat.create)(model="m") as opened:
        assert isinstance(opened, StreamedResponse)
        assert list(opened.iter_lines()) == ["ab", "cd"]
    with streamed(chat.create)(model="m") as opened:
        assert opened.parse().id == "c1"
    with streamed(chat.create)(model="m") as opened:
        assert opened.save(tmp_path / "x").read_bytes() == b"bytes"


def test_retries_wait_and_tell(server: Peer, client: Client, clock: FakeClock) -> None:
    server.then(answer({}, status=500), answer({}, status=429), answer(GOOD))
    assert call(client, CREATE, model="m").id == "c1"
    assert clock.waits == [0.5, 1.0]
    server.then(*[answer({"detail": "down"}, status=503)] * 3)
    with pytest.raises(APIStatusError, match="down") as caught:
        call(client, CREATE, model="m")
    assert caught.value.attempts == 3
    assert caught.value.elapsed == 1.5
    assert "3 attempts" in str(caught.value)


def test_zero_retries_is_one_request(server: Peer, client: Client) -> None:
    server.then(*[answer({}, status=500)] * 3)
    with pytest.raises(APIStatusError):
        call(client, CREATE, CallOptions(max_retries=0), model="m")
    assert len(server.got) == 1


def test_retry_after_is_obeyed(server: Peer, client: Client, clock: FakeClock) -> None:
    server.then(
        answer({}, status=429, retry_after="7"),
        answer({}, status=429, retry_after_ms="250"),
        answer(GOOD),
    )
    call(client, CREATE, model="m")
    assert clock.waits == [7.0, 0.25]
    server.then(answer({}, status=429, retry_after="3600"))
    with pytest.raises(RateLimitError):
        call(client, CREATE, model="m")
    assert len(server.got) == 4
    server.then(answer({}, status=500, x_should_retry="false"))
    with pytest.raises(APIStatusError):
        call(client, CREATE, model="m")
    server.then(answer({}, status=400, x_should_retry="true"), answer(GOOD))
    call(client, CREATE, model="m")


def test_a_call_that_must_not_be_repeated(server: Peer, client: Client) -> None:
    server.then(answer({}, status=500))
    with pytest.raises(APIStatusError):
        call(client, NEVER, a=1)
    server.then(drop)
    with pytest.raises(APIConnectionError):
        call(client, NEVER, a=1)
    assert len(server.got) == 2
    server.then(answer({}, status=503), answer({}, status=429), answer({"ok": 1}))
    assert call(client, NEVER, a=1) == {"ok": 1}


def test_every_broken_connection_is_an_error_of_ours(server: Peer, client: Client) -> None:
    one = client.with_options(max_retries=0)
    server.then(drop, b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nabc", b"garbage\r\n\r\n")

    def half(connection: Any) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nabc")
        drop(connection)

    server.scripts[1] = half
    for _ in range(3):
        with pytest.raises(APIConnectionError) as caught:
            call(one, CREATE, model="m")
        assert "secret-key" not in str(caught.value)
    server.then(half, answer(GOOD))
    assert call(client, CREATE, model="m").id == "c1"


def test_no_server(clock: FakeClock) -> None:
    with Client(api_key="k", base_url="http://127.0.0.1:9", clock=clock) as client:
        with pytest.raises(APIConnectionError) as caught:
            call(client, NEVER, a=1)
        assert caught.value.attempts == 3


def test_timeouts(server: Peer) -> None:
    with Client(api_key="k", base_url=server.base_url, max_retries=0) as client:
        server.then(lambda connection: connection.recv(1))
        with pytest.raises(APITimeoutError):
            call(client, ANY, CallOptions(timeout=0.05))

        def trickle(connection: Any) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n")
            connection.recv(1)

        server.then(trickle)
        with pytest.raises(APITimeoutError, match=r"longer than its limit of 0\.1 s"):
            call(client, ANY, CallOptions(timeout=Timeout(read=20, total=0.1)))
        with pytest.raises(InvalidArgumentError, match="above 0 seconds"):
            call(client, ANY, CallOptions(timeout=0))


def test_limits_are_taken_from_the_nearest_place() -> None:
    own = httpx.Client(timeout=9)
    with Client(api_key="k", http_client=own) as client:
        config = client._engine.config  # pyright: ignore[reportPrivateUsage]
        assert config.timeout_for("slow", None).read == 9
        assert config.changed(timeout=3).timeout_for("slow", None).read == 3
        assert config.changed(timeout=3).timeout_for("slow", Timeout(read=None)).read is None
    config = Client(api_key="k", timeout=Timeout(total=60))._engine.config  # pyright: ignore[reportPrivateUsage]
    assert config.timeout_for("slow", None) == Timeout(5.0, 90.0, 20.0, 20.0, 60)


def test_an_injected_client_is_used_and_its_default_limits_are_not(server: Peer) -> None:
    seen: list[httpx.Request] = []
    own = httpx.Client(event_hooks={"request": [seen.append]})
    with Client(api_key="k", base_url=server.base_url, http_client=own) as client:
        call(client, ANY)
        assert len(seen) == 1
        assert seen[0].extensions["timeout"]["read"] == 20.0
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(client)
    assert own.is_closed
    with pytest.raises(SDKError, match="closed"):
        call(client, ANY)


def test_copies_share_connections(server: Peer, client: Client) -> None:
    call(client, ANY)
    call(client.with_options(timeout=3, max_retries=0), ANY)
    call(copy.deepcopy(client), ANY)
    assert server.connections == 1
    with pickle.loads(pickle.dumps(client)) as twin:
        assert type(twin) is Client
        call(twin, ANY)
    assert "secret-key" not in repr(client) + repr(client._engine.config)  # pyright: ignore[reportPrivateUsage]


def test_redirects(server: Peer, client: Client) -> None:
    server.then(answer(b"", status=307, location="/elsewhere?x=1"))
    with pytest.raises(APIStatusError, match="redirects to /elsewhere"):
        call(client, CREATE, model="m")
    server.then(answer(b"", status=302, location="/v1/other"), answer({"a": 1}))
    assert call(client, ANY) == {"a": 1}


def test_options_are_checked_before_sending(server: Peer, client: Client) -> None:
    bad = {"width": 1000, "height": 700}
    with pytest.raises(CapabilityError) as caught:
        call(client, RUN, model="a/sized", input=bad)
    error = caught.value
    assert (error.model, error.option, error.value) == ("a/sized", "size", "1000x700")
    assert (error.nearest, error.source, error.checked) == ("992x704", ("page",), "2026-11-22")
    assert 'validation="off"' in str(error)
    assert isinstance(pickle.loads(pickle.dumps(error)), CapabilityError)
    assert not server.got
    call(client, RUN, CallOptions(validation="off"), model="a/sized", input=bad)
    with pytest.warns(UserWarning, match="992x704") as warned:
        call(client, RUN, CallOptions(validation="warn"), model="a/sized", input=bad)
    assert warned[0].filename == __file__
    call(client, RUN, model="unknown", input=bad)
    assert len(server.got) == 3


def test_a_retired_model_warns_once(server: Peer, client: Client) -> None:
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        call(client, RUN, model="a/old", input={})
        call(client, RUN, model="a/old", input={})
    (only,) = warned
    assert only.category is DeprecationWarning
    assert "retired on 2026-07-16; use 'a/free'" in str(only.message)
    assert only.filename == __file__


def test_logs_hold_neither_key_nor_prompt(
    server: Peer, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    server.then(answer({}, status=500), answer(GOOD))
    with caplog.at_level(logging.DEBUG, logger=PACKAGE):
        call(client, CREATE, model="m", messages=[{"content": "my prompt"}])
    ours = [record for record in caplog.records if record.name == PACKAGE]
    text = " ".join(record.getMessage() for record in ours)
    assert "500" in text
    assert "secret-key" not in text
    assert "my prompt" not in text


def test_one_client_in_several_event_loops(server: Peer) -> None:
    import asyncio

    client = AClient(api_key="k", base_url=server.base_url)

    async def once() -> Any:
        resource = AsyncResource(client)
        return await resource._call(ANY, {})  # pyright: ignore[reportPrivateUsage]

    for _ in range(3):
        assert asyncio.run(once()) == {}
    gc.collect()


def test_retries_of_a_policy(server: Peer, clock: FakeClock) -> None:
    policy = RetryPolicy(max_retries=1, statuses=(418,), server_errors=False, base=2.0)
    with Client(api_key="k", base_url=server.base_url, max_retries=policy, clock=clock) as client:
        server.then(answer({}, status=418), answer(GOOD))
        call(client, CREATE, model="m")
        assert clock.waits == [2.0]
        server.then(answer({}, status=500))
        with pytest.raises(APIStatusError):
            call(client, CREATE, model="m")
    with pytest.raises(InvalidArgumentError, match="max_retries"):
        Client(max_retries=-1)


def test_importing_the_runtime_loads_neither_pydantic_nor_the_http_library() -> None:
    names = "options settings errors operation capability resource sync aio config rules retry"
    names += " objects.spec objects.results objects.image.sync objects.image.aio"
    names += " objects.text.sync objects.text.aio objects.speech.sync objects.speech.aio"
    names += " objects.video.sync objects.video.aio jobs.sync jobs.aio"
    names += " uploads.sync uploads.aio signing files prices"
    lines = [f"import codegen.runtime.client.{name}" for name in names.split()]
    lines += [
        "import sys",
        "heavy = ('pydantic', 'pydantic_core', 'httpx', 'httpcore', 'asyncio', 'ssl', 'anyio')",
        "found = [name for name in heavy if name in sys.modules]",
        "assert not found, found",
    ]
    subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True, timeout=60)
