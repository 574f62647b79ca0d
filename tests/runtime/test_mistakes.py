"""Settings and arguments of the wrong type: refused at once, by errors that name them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from codegen.runtime.client.errors import (
    APIError,
    APIResponseValidationError,
    ArgumentTypeError,
    InvalidArgumentError,
)
from codegen.runtime.client.operation import Events, Json, Operation
from codegen.runtime.client.options import CallOptions, RetryPolicy, Timeout
from codegen.runtime.client.resource import SyncResource
from codegen.runtime.client.response import save
from codegen.runtime.client.stream import Stream
from tests.runtime.kit import AClient, Chunk, Client, Completion, Peer, answer, chunked

CREATE: Operation[Completion] = Operation(
    "POST", ("/chat",), Json("types", "Completion"), body="json"
)
EVENTS: Events[Chunk] = Events("types", "Chunk", "[DONE]", "/error")


class Chat(SyncResource):
    def create(self, **options: Any) -> Completion:
        return self._call(CREATE, {"model": "m"}, CallOptions(**options))

    def stream(self) -> Stream[Chunk]:
        return self._stream(CREATE, EVENTS, {"stream": True})


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"headers": [("a", "b")]}, r"`headers` must be a mapping .*found list"),
        ({"headers": {1: "b"}}, r"`headers` must have names of type str, found 1"),
        ({"api_key": 3}, r"`api_key` must be a str, or a callable .*found int"),
        ({"base_url": 3}, r"`base_url` must be a str, found int"),
        ({"http_client": "x"}, r"`http_client` must be an httpx.Client .*found str"),
        ({"http_client": httpx.Client}, r"found the class httpx.Client"),
        ({"max_retries": "x"}, r"`max_retries` must be a whole number from 0 on, found str"),
        ({"max_retries": True}, r"`max_retries` must be .*found bool"),
        ({"timeout": "x"}, r"`timeout` must be a number of seconds or a Timeout, found str"),
        ({"timeout": True}, r"`timeout` must be .*found bool"),
    ],
)
def test_settings_of_the_wrong_type(settings: dict[str, Any], words: str) -> None:
    with pytest.raises(ArgumentTypeError, match=words):
        Client(**settings)


async def test_http_clients_of_the_other_kind() -> None:
    async with httpx.AsyncClient() as other:
        wrong: Any = other
        with pytest.raises(ArgumentTypeError, match=r"found httpx.AsyncClient; .*asynchronous"):
            Client(http_client=wrong)
        AClient(http_client=other)
    with httpx.Client() as blocking:
        wrong = blocking
        with pytest.raises(ArgumentTypeError, match=r"found httpx.Client; .*blocking"):
            AClient(http_client=wrong)
        Client(http_client=blocking)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"max_retries": "x"}, "`max_retries` must be a whole number"),
        ({"statuses": 429}, "`statuses` must be a tuple of HTTP statuses"),
        ({"statuses": ("429",)}, "found '429' in it"),
        ({"server_errors": 1}, "`server_errors` must be True or False"),
        ({"base": "1"}, "`base` must be a number of seconds"),
        ({"cap": None}, "`cap` must be a number of seconds, found None"),
        ({"max_retry_after": []}, "`max_retry_after` must be a number of seconds, found list"),
    ],
)
def test_fields_of_a_policy(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(ArgumentTypeError, match=words):
        RetryPolicy(**fields)


def test_numbers_of_a_policy_and_of_limits() -> None:
    with pytest.raises(InvalidArgumentError, match="`max_retries` must be a whole number from 0"):
        RetryPolicy(max_retries=-1)
    with pytest.raises(InvalidArgumentError, match="`base` must be 0 seconds or more"):
        RetryPolicy(base=-1)
    with pytest.raises(InvalidArgumentError, match=r"timeout \(idle\) must be above 0"):
        Timeout(idle=0)
    wrong: Any = "3"
    with pytest.raises(ArgumentTypeError, match=r"timeout \(idle\)` must be a number of seconds"):
        Timeout(idle=wrong)


def test_the_timeout_of_the_http_library() -> None:
    assert Timeout.of(httpx.Timeout(3)) == Timeout(3, 3, 3, 3)
    mixed = Timeout.of(httpx.Timeout(7, connect=2))
    assert mixed == Timeout(connect=2, read=7, first_token=7, idle=7)
    assert Timeout.of(httpx.Timeout(None)) == Timeout(None, None, None, None)
    given: Any = httpx.Timeout(3)
    Client(timeout=given)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"extra_headers": "x"}, "`extra_headers` must be a mapping .*found str"),
        ({"extra_headers": []}, "`extra_headers` must be a mapping .*found list"),
        ({"extra_query": 5}, "`extra_query` must be a mapping .*found int"),
        ({"extra_body": [1]}, "`extra_body` must be a mapping .*found list"),
        ({"timeout": "x"}, "`timeout` must be a number"),
        ({"max_retries": "x"}, "`max_retries` must be a whole number"),
    ],
)
def test_options_of_a_call(
    server: Peer, client: Client, options: dict[str, Any], words: str
) -> None:
    with pytest.raises(ArgumentTypeError, match=words):
        Chat(client).create(**options)
    assert not server.got


def _no_foreign_context(error: BaseException) -> None:
    seen: BaseException | None = error
    while seen is not None:
        assert type(seen).__module__.partition(".")[0] not in ("pydantic_core", "json")
        assert not isinstance(seen, ValueError) or isinstance(seen, APIError)
        seen = seen.__cause__ or seen.__context__


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"message": "broken"}},
        {"detail": "no"},
        [],
        None,
        "text",
        {"id": "c", "choices": None},
    ],
)
def test_no_error_of_the_validator_behind_ours(server: Peer, client: Client, body: Any) -> None:
    server.then(answer(body))
    with pytest.raises(APIResponseValidationError) as caught:
        Chat(client).create()
    _no_foreign_context(caught.value)


@pytest.mark.parametrize("body", [b"<html>", b"{", b""])
def test_no_error_of_the_decoder_behind_ours(server: Peer, client: Client, body: bytes) -> None:
    server.then(answer(body))
    with pytest.raises(APIResponseValidationError) as caught:
        Chat(client).create()
    _no_foreign_context(caught.value)


@pytest.mark.parametrize("event", ['{"error": {"message": "no"}}', "{", "[]", '{"detail": "no"}'])
def test_no_foreign_error_behind_that_of_an_event(server: Peer, client: Client, event: str) -> None:
    first = b'data: {"id": "1", "choices": []}\n\n'
    server.then(chunked(first, b"data: " + event.encode() + b"\n\n"))
    with Chat(client).stream() as stream, pytest.raises(APIError) as caught:
        list(stream)
    _no_foreign_context(caught.value)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ([], "no Completion: found a list where an object is needed"),
        (7, "no Completion: found a number where an object is needed"),
        ({"name": "x"}, "no Completion: id: Field required"),
    ],
)
def test_the_reason_is_never_empty(server: Peer, client: Client, body: Any, words: str) -> None:
    server.then(answer(json.dumps(body).encode()))
    with pytest.raises(APIResponseValidationError, match=words):
        Chat(client).create()


def test_saving_names_the_path_of_the_user(tmp_path: Path) -> None:
    missing = tmp_path / "none" / "x.png"
    with pytest.raises(FileNotFoundError, match="does not exist; make it first") as caught:
        save(missing, [b"x"])
    assert caught.value.filename == str(missing)
    with pytest.raises(FileNotFoundError, match="is empty"):
        save("", [b"x"])
    with pytest.raises(IsADirectoryError, match="is a folder") as folder:
        save(tmp_path, [b"x"])
    assert folder.value.filename == str(tmp_path)
    blocked = tmp_path / "file" / "x.png"
    blocked.parent.write_bytes(b"")
    with pytest.raises(NotADirectoryError) as below:
        save(blocked, [b"x"])
    assert below.value.filename == str(blocked)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_saving_under_a_long_name(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 251 + ".png")
    assert save(target, [b"x"]).read_bytes() == b"x"
    assert list(tmp_path.iterdir()) == [target]
