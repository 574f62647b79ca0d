"""Errors of the service: class, text and attributes, whatever form the body has."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

from deepinfra_client import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    DeepInfraError,
    IncompleteStreamError,
    NotFoundError,
    StreamError,
    StreamStalledError,
    UnprocessableEntityError,
    errors,
)
from deepinfra_emulator import Emulator
from tests.client.conftest import KEY, Connect, Mocked
from tests.client.driver import Driver

MODEL = "meta-llama/Llama-3.3-70B-Instruct"
QUESTION = [{"role": "user", "content": "Hi"}]

STATUSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.PaymentRequiredError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    405: errors.UnsupportedOptionError,
    409: errors.ConflictError,
    410: errors.GoneError,
    413: errors.ContentTooLargeError,
    422: errors.UnprocessableEntityError,
    423: errors.LockedError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    503: errors.InternalServerError,
    599: errors.InternalServerError,
    418: errors.APIStatusError,
}


def ask(api: Driver) -> object:
    return api.run(
        lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION), max_retries=0
    )


@pytest.mark.parametrize("status", STATUSES)
def test_class_of_each_status(api: Driver, emulator: Emulator, status: int) -> None:
    emulator.fail(status, message="Told by the service.")
    with pytest.raises(APIStatusError) as caught:
        ask(api)
    error = caught.value
    assert type(error) is STATUSES[status]
    assert error.status_code == status
    assert error.message == "Told by the service."
    assert str(error).startswith(f"{status}: Told by the service. (request {error.request_id})")
    assert error.hint in str(error)
    assert error.url == f"{emulator.base_url}/openai/chat/completions"
    assert error.attempts == 1
    assert error.response is not None
    assert error.response.status_code == status
    assert error.response.headers["x-request-id"] == error.request_id
    assert len(emulator.requests) == 1


def test_family_tree() -> None:
    assert all(issubclass(kind, APIStatusError) for kind in STATUSES.values())
    assert issubclass(APIStatusError, APIError)
    assert issubclass(APIError, DeepInfraError)
    assert issubclass(APITimeoutError, APIConnectionError)
    assert issubclass(IncompleteStreamError, StreamError)
    assert issubclass(StreamStalledError, StreamError)
    for kind in (APIConnectionError, APIResponseValidationError, StreamError):
        assert issubclass(kind, APIError)
        assert not issubclass(kind, APIStatusError)
    for other in (errors.MissingAPIKeyError, errors.CapabilityError, errors.StructuredOutputError):
        assert issubclass(other, DeepInfraError)
        assert not issubclass(other, APIError)
    assert issubclass(errors.CapabilityError, ValueError)


def test_without_a_known_key(connect: Connect) -> None:
    with Emulator(keys=["good-key"]) as emulator:
        api = connect(base_url=emulator.base_url, api_key="wrong-key")
        with pytest.raises(AuthenticationError) as caught:
            ask(api)
    assert caught.value.status_code == 401
    assert "dash/api_keys" in str(caught.value)
    assert "wrong-key" not in str(caught.value)


def test_a_value_out_of_range(api: Driver) -> None:
    with pytest.raises(UnprocessableEntityError) as caught:
        api.run(lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION, temperature=3))
    assert caught.value.param == "temperature"
    assert caught.value.type == "invalid_request_error"


def test_the_list_of_findings_of_a_native_call(api: Driver) -> None:
    with pytest.raises(UnprocessableEntityError) as caught:
        api.run(
            lambda c: c.inference.text_to_image(
                "black-forest-labs/FLUX-1-dev", prompt="x", strength=2, seed=-1
            )
        )
    error = caught.value
    assert isinstance(error.body, dict)
    assert error.param in ("body.strength", "body.seed")
    assert "strength" in str(error)
    assert "seed" in str(error)


BODIES: dict[str, tuple[Any, str, dict[str, str]]] = {
    "error object": (
        {"error": {"message": "No such option", "type": "t", "param": "p", "code": "c"}},
        "No such option",
        {"type": "t", "param": "p", "code": "c"},
    ),
    "error object, number as code": (
        {"error": {"message": "No such option", "code": 42}},
        "No such option",
        {"code": "42"},
    ),
    "event": (
        {"error_type": "engine_overloaded", "error_message": "Model busy"},
        "Model busy",
        {"type": "engine_overloaded"},
    ),
    "event with JSON inside": (
        {"error_type": "x", "error_message": '{"error": {"message": "Inner text"}}'},
        "Inner text",
        {},
    ),
    "findings": (
        {
            "detail": [
                {"loc": ["body", "width"], "msg": "too wide", "type": "v"},
                {"loc": ["body", "n"], "msg": "too many", "type": "v"},
            ]
        },
        "body.width: too wide",
        {"param": "body.width", "type": "v"},
    ),
    "detail object": ({"detail": {"error": "inference failed"}}, "inference failed", {}),
    "detail text": ({"detail": "Not Found"}, "Not Found", {}),
    "error text": ({"error": "No balance"}, "No balance", {}),
    "message": ({"message": "Plain message"}, "Plain message", {}),
    "unknown object": ({"reason": ["a", 1]}, "reason", {}),
    "text": (b"upstream connect error", "upstream connect error", {}),
    "html": (b"<html><head><title>502 Bad Gateway</title></head></html>", "502 Bad Gateway", {}),
    "nothing": (b"", "Im a Teapot", {}),
    "not UTF-8": (b"\xff\xfe broken", "broken", {}),
}


@pytest.mark.parametrize("form", BODIES)
def test_text_of_each_body(mocked: Mocked, form: str) -> None:
    body, text, words = BODIES[form]
    content: dict[str, Any] = {"content": body} if isinstance(body, bytes) else {"json": body}

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(418, **content)

    with pytest.raises(APIStatusError) as caught:
        ask(mocked(answer))
    error = caught.value
    assert text.lower().replace("im a", "i'm a") in str(error).lower()
    assert "[object Object]" not in str(error)
    for name, value in words.items():
        assert getattr(error, name) == value
    if not isinstance(body, bytes):
        assert error.body == body


def test_all_findings_are_told(mocked: Mocked) -> None:
    with pytest.raises(APIStatusError, match="too many"):
        ask(mocked(lambda _: httpx.Response(422, json=BODIES["findings"][0])))


def test_a_long_page_is_cut(mocked: Mocked) -> None:
    page = b"<html><body>" + b"x" * 500_000 + b"</body></html>"
    with pytest.raises(APIStatusError) as caught:
        ask(mocked(lambda _: httpx.Response(500, content=page)))
    assert len(str(caught.value)) < 5000


def test_request_id_from_the_body(mocked: Mocked) -> None:
    body = {"request_id": "R123", "detail": {"error": "failed"}}
    with pytest.raises(APIStatusError) as caught:
        ask(mocked(lambda _: httpx.Response(400, json=body)))
    assert caught.value.request_id == "R123"
    assert "R123" in str(caught.value)


WRONG_ANSWERS: dict[str, Any] = {
    "html": b"<html><body>Welcome to the hotel</body></html>",
    "nothing": b"",
    "null": b"null",
    "list": b"[]",
    "text": b'"hello"',
    "half": b'{"id": "x", "choices": [',
    "error": b'{"error": {"message": "Told with status 200"}}',
    "another object": b'{"hello": 1}',
}


@pytest.mark.parametrize("form", WRONG_ANSWERS)
def test_a_good_status_with_a_wrong_answer(mocked: Mocked, form: str) -> None:
    with pytest.raises(APIResponseValidationError) as caught:
        ask(mocked(lambda _: httpx.Response(200, content=WRONG_ANSWERS[form])))
    assert caught.value.status_code == 200
    assert caught.value.url == "https://api.deepinfra.com/v1/openai/chat/completions"
    if form == "error":
        assert "Told with status 200" in str(caught.value)


def test_a_redirect_is_not_followed_with_a_body(mocked: Mocked) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(307, headers={"location": "https://other.test/v1?key=1"})

    with pytest.raises(APIStatusError, match=r"https://other\.test/v1") as caught:
        ask(mocked(answer))
    assert "key=1" not in str(caught.value)
    assert len(seen) == 1


def test_404_of_the_gateway_hints_at_the_base_address(mocked: Mocked) -> None:
    api = mocked(
        lambda _: httpx.Response(404, json={"detail": "Not Found"}),
        base_url="https://gateway.test/api",
    )
    with pytest.raises(NotFoundError) as caught:
        ask(api)
    assert "Asked: https://gateway.test/api/openai/chat/completions" in str(caught.value)
    assert "usually https://api.deepinfra.com/v1" in str(caught.value)


def test_404_in_the_words_of_the_service_does_not_blame_the_base_address(mocked: Mocked) -> None:
    api = mocked(lambda _: httpx.Response(404, json={"detail": {"error": "file not found"}}))
    with pytest.raises(NotFoundError, match="404: file not found") as caught:
        api.run(lambda client: client.files.retrieve("file-1"))
    assert "Asked: https://api.deepinfra.com/v1/openai/files/file-1." in str(caught.value)
    assert "base_url" not in str(caught.value)


def _every_class() -> list[type[DeepInfraError]]:
    found: list[type[DeepInfraError]] = []
    waiting: list[type[DeepInfraError]] = [DeepInfraError]
    while waiting:
        kind = waiting.pop()
        if kind.__module__.startswith("deepinfra_client") and kind not in found:
            found.append(kind)
            waiting.extend(kind.__subclasses__())
    return found


@pytest.mark.parametrize("kind", _every_class(), ids=lambda kind: kind.__name__)
def test_pickling(kind: type[DeepInfraError]) -> None:
    error = kind("What went wrong.")
    if isinstance(error, APIError):
        details: dict[str, Any] = {
            "status_code": 418,
            "body": {"a": [1, None]},
            "code": "c",
            "param": "p",
            "request_id": "r",
            "url": "https://x.test",
            "attempts": 3,
            "partial": {1, 2},
        }
        error = kind("What went wrong.", **details)
    error.__notes__ = ["a note"]
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is kind
        assert str(twin) == str(error)
        assert twin.args == error.args
        assert vars(twin) == vars(error)


def test_pickling_what_cannot_be_pickled() -> None:
    error = StreamError("Broken.", partial=lambda: None, body={"key": object()})
    twin = pickle.loads(pickle.dumps(error))
    assert str(twin) == "Broken."
    assert isinstance(twin.partial, str)


def test_errors_of_a_service_survive_pickling(api: Driver, emulator: Emulator) -> None:
    emulator.fail(429, headers={"retry-after": "3"})
    with pytest.raises(errors.RateLimitError) as caught:
        ask(api)
    twin = pickle.loads(pickle.dumps(caught.value))
    assert str(twin) == str(caught.value)
    assert twin.response == caught.value.response
    assert KEY.encode() not in pickle.dumps(caught.value)
