"""What the text of an error adds: models that can, the address, what to do about it."""

from __future__ import annotations

import json
from typing import Any, cast

import httpx
import pytest

from deepinfra_client import (
    APIConnectionError,
    APIStatusError,
    NotFoundError,
    UnprocessableEntityError,
    UnsupportedOptionError,
    capabilities,
)
from tests.client.conftest import Connect, Mocked
from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import ASKED, KEY, MODEL, Peer, chunk, sse
from tests.reliability.asking import WAYS, Way, events_of, get
from tests.reliability.places import closed_port, plain_text, serving

TOOLS: Any = [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}]
PICTURE: Any = [
    {
        "role": "user",
        "content": [
            {"type": "text", "text": "What is it?"},
            {"type": "image_url", "image_url": {"url": "https://a.test/b.png"}},
        ],
    }
]
SCHEMA: Any = {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "object"}}}

CASES: dict[str, tuple[str | None, dict[str, Any], tuple[str, ...]]] = {
    "tools": ("tools", {"tools": TOOLS}, ("tool_usage",)),
    "a part of the tools": ("tools.0.function", {"tools": TOOLS}, ("tool_usage",)),
    "with the body": ("body.tools", {"tools": TOOLS}, ("tool_usage",)),
    "what was not an argument": ("tools", {"extra_body": {"tools": TOOLS}}, ("tool_usage",)),
    "a picture": (
        "messages.0.content.1.image_url.url",
        {"messages": PICTURE},
        ("image_input",),
    ),
    "the messages with a picture": ("messages", {"messages": PICTURE}, ("image_input",)),
    "the name of a column's option": ("image_input", {"messages": PICTURE}, ("image_input",)),
    "a schema": ("response_format", {"response_format": SCHEMA}, ("object_generation",)),
    "JSON": (  # no model is known to have the mode for certain
        "response_format.type",
        {"response_format": {"type": "json_object"}},
        ("object_generation",),
    ),
    "messages without anything special": ("messages", {}, ()),
    "another option": ("temperature", {"temperature": 1}, ()),
    "no option": (None, {"tools": TOOLS}, ()),
    "an empty one": ("", {"tools": TOOLS}, ()),
    "a strange one": ("...///", {"tools": TOOLS}, ()),
}


def refuse(peer: Peer, param: str | None, status: int = 405) -> None:
    error = {"message": "Not with this model", "type": "t", "param": param, "code": None}
    peer.server.answer({"error": error}, status)


def ask(api: Driver, model: str, **options: Any) -> Any:
    given: Any = {"messages": [ASKED], "model": model, "validation": "off", **options}
    return api.run(lambda c: cast("Any", c).chat.completions.create(**given))


@pytest.mark.parametrize("case", CASES)
def test_405_names_models_that_can(api: Driver, peer: Peer, case: str) -> None:
    param, options, columns = CASES[case]
    refuse(peer, param)
    with pytest.raises(UnsupportedOptionError, match="Not with this model") as caught:
        ask(api, MODEL, **options)
    error = caught.value
    assert error.param == param
    if not columns:
        assert error.alternatives == ()
        assert "Models that take it" not in str(error)
        return
    wanted: dict[str, Any] = dict.fromkeys(columns, True)
    able = [row.id for row in capabilities.language.find(**wanted)]
    assert error.alternatives == tuple(able[:3])
    asked = "".join(f", {column}=True" for column in columns)
    assert f"Models that take it: {', '.join(able[:3])};" in str(error)
    assert f'capabilities.find("language"{asked})' in str(error)


def test_models_of_the_same_owner_come_first(api: Driver, peer: Peer) -> None:
    able = [row.id for row in capabilities.language.find(tool_usage=True)]
    owner = able[-1].partition("/")[0]
    refuse(peer, "tools")
    with pytest.raises(UnsupportedOptionError) as caught:
        ask(api, f"{owner}/unheard-of", tools=TOOLS)
    assert caught.value.alternatives[0].startswith(f"{owner}/")


def test_the_model_itself_is_not_named(api: Driver, peer: Peer) -> None:
    """The tables may say that it can: the service knows better."""
    first = capabilities.language.find(tool_usage=True)[0].id
    refuse(peer, "tools")
    with pytest.raises(UnsupportedOptionError) as caught:
        ask(api, first, tools=TOOLS)
    assert first not in caught.value.alternatives
    assert len(caught.value.alternatives) == 3


def test_another_status_and_a_wrong_value_name_none(api: Driver, peer: Peer) -> None:
    refuse(peer, "tools", 422)
    with pytest.raises(UnprocessableEntityError) as caught:
        ask(api, MODEL, tools=TOOLS)
    assert caught.value.alternatives == ()
    refuse(peer, "size", 422)
    with pytest.raises(UnprocessableEntityError) as other:
        api.run(lambda c: c.images.generate(model=MODEL, prompt="x", size="9x9"))
    assert other.value.alternatives == ()


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("form", ["object", "nested", "whole"])
def test_405_in_a_stream_names_them_as_well(
    api: Driver, peer: Peer, form: str, first: bool
) -> None:
    error = {"error": {"message": "Not with this model", "param": "tools", "code": "405"}}
    event: dict[str, Any] = error
    if form == "nested":
        event = {"error_type": "x", "error_message": json.dumps(error)}
    for _ in range(2):
        if form == "whole":
            peer.says(error)
        else:
            peer.server.stream(sse([event] if first else [chunk("One"), event]))
    with pytest.raises(UnsupportedOptionError, match="Not with this model") as caught:
        events_of(api, model=MODEL, tools=TOOLS, validation="off")
    told = follow(api, lambda c: c.language_model(MODEL).stream("Hi")).error
    assert isinstance(told, UnsupportedOptionError)
    found = caught.value
    able = tuple(row.id for row in capabilities.language.find(tool_usage=True))[:3]
    assert found.alternatives == told.alternatives == able
    assert f"Models that take it: {', '.join(able)};" in str(found)
    assert (found.param, found.in_stream, found.attempts) == ("tools", True, 1)


def test_the_emulator_refuses_like_that(emulated: Driver) -> None:
    without = next(
        row.id
        for row in capabilities.language.values()
        if row.tool_usage is False and row.retired is None
    )
    with pytest.raises(UnsupportedOptionError, match="Models that take it") as caught:
        ask(emulated, without, tools=TOOLS)
    assert caught.value.param == "tools"
    assert all(capabilities.language[id].tool_usage for id in caught.value.alternatives)


def test_404_shows_the_address_and_what_the_base_should_be(api: Driver, peer: Peer) -> None:
    peer.says({"detail": "Not Found"}, status=404)
    with pytest.raises(NotFoundError) as caught:
        ask(api, MODEL)
    text = str(caught.value)
    assert f"Asked: {peer.base_url}/openai/chat/completions." in text
    assert f"base_url (now {peer.base_url}, usually https://api.deepinfra.com/v1)" in text


SECRET = "hush-hush-4711"


@pytest.mark.parametrize("way", WAYS)
def test_no_connection_names_the_address_and_what_to_check(connect: Connect, way: Way) -> None:
    host = f"127.0.0.1:{closed_port()}"
    api = connect(base_url=f"http://{host}/{SECRET}/v1", api_key=KEY, max_retries=0)
    with pytest.raises(APIConnectionError, match="no connection to the server") as caught:
        get(api, way, extra_query={"token": SECRET})
    assert f"Tried: http://{host}. Check base_url (now http://{host})" in str(caught.value)
    assert "the network, and whether a proxy" in str(caught.value)
    assert SECRET not in str(caught.value)


def test_no_connection_after_a_redirect_names_the_other_address(
    connect: Connect, peer: Peer
) -> None:
    other = f"http://127.0.0.1:{closed_port()}"
    named = other.replace("//", f"//user:{SECRET}@")
    peer.server.answer({}, 302, location=f"{named}/v1/models?token={SECRET}")
    api = connect(base_url=peer.base_url, api_key=KEY, max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        api.run(lambda c: c.models.list())
    here = peer.base_url.removesuffix("/v1")
    assert f"Tried: {other}. Check base_url (now {here})" in str(caught.value)
    assert SECRET not in str(caught.value)


def test_an_http_client_that_does_not_tell_what_it_asked(mocked: Mocked) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("all attempts failed", request=None)

    api = mocked(answer, base_url="https://[::1]:8443/v1", max_retries=0)
    with pytest.raises(APIConnectionError, match=r"Tried: https://\[::1\]:8443\."):
        ask(api, MODEL)


def test_tls_with_a_server_that_speaks_none(connect: Connect) -> None:
    with serving(plain_text) as port:
        api = connect(base_url=f"https://127.0.0.1:{port}/v1", api_key=KEY)
        with pytest.raises(APIConnectionError, match="http, not https"):
            ask(api, MODEL)


@pytest.mark.parametrize("media", ["application/problem+json", "text/plain", "", "x/y"])
def test_a_body_is_read_whatever_it_is_called(api: Driver, peer: Peer, media: str) -> None:
    body = json.dumps({"detail": "Told by the service"}).encode()
    peer.server.answer(body, 418, media=media)
    with pytest.raises(APIStatusError) as caught:
        ask(api, MODEL)
    assert caught.value.message == "Told by the service"


def test_a_problem_of_rfc_9457(api: Driver, peer: Peer) -> None:
    problem = {
        "type": "https://a.test/credit",
        "title": "You do not have enough credit.",
        "status": 418,
        "detail": "Your balance is 30, but that costs 50.",
    }
    peer.server.answer(problem, 418, media="application/problem+json")
    with pytest.raises(APIStatusError) as caught:
        ask(api, MODEL)
    assert caught.value.message == "Your balance is 30, but that costs 50."
    assert caught.value.body == problem
