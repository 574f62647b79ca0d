"""The emulator as an object: its log, its headers, starting and stopping, ASGI."""

from __future__ import annotations

import asyncio
import inspect
import socket
from typing import Any, cast

import httpx
import pytest

import deepinfra_emulator
from deepinfra_emulator import Emulator, ReceivedRequest, app
from deepinfra_emulator._runtime.server import EmulatorServer
from tests.emulator.conftest import KEY

MODEL = "meta-llama/Llama-3.3-70B-Instruct"
BODY = {"model": MODEL, "messages": [{"role": "user", "content": "Hi"}]}
CHAT = "/v1/openai/chat/completions"


def test_the_log(http: httpx.Client, emulator: Emulator) -> None:
    http.get("/v1/openai/models?filter=with_meta&x=1")
    http.post(CHAT, json=BODY, headers={"X-Mark": "7"})
    http.get("/nowhere")
    first, second, third = emulator.requests
    assert isinstance(first, ReceivedRequest)
    assert (first.method, first.path, first.route) == ("GET", "/v1/openai/models", "models.list")
    assert first.query == {"filter": "with_meta", "x": "1"}
    assert (second.route, second.status, second.json) == ("chat.completions.create", 200, BODY)
    assert second.headers["x-mark"] == "7"
    assert (third.route, third.status) == (None, 404)
    emulator.reset()
    assert emulator.requests == []


@pytest.mark.parametrize("scheme", ["Bearer ", "bearer ", "Basic ", ""])
def test_the_log_holds_no_key(emulator: Emulator, scheme: str) -> None:
    httpx.post(emulator.url + CHAT, json=BODY, headers={"Authorization": scheme + KEY})
    (request,) = emulator.requests
    assert KEY not in repr(request)
    assert "[redacted]" in request.headers["authorization"]


def test_the_log_of_a_form(http: httpx.Client, emulator: Emulator) -> None:
    fields = {"model": "a/b", "prompt": "x"}
    http.post("/v1/openai/images/edits", data=fields, files={"image": ("a.png", b"1234")})
    (request,) = emulator.requests
    assert request.form == fields
    assert list(request.files) == [("image", "a.png", 4)]
    assert request.json is None


def test_it_says_that_it_is_an_emulator(http: httpx.Client) -> None:
    mark = f"deepinfra_emulator/{deepinfra_emulator.__version__}"
    for answer in (http.get("/models/list"), http.get("/nowhere"), http.post(CHAT, json={})):
        assert answer.headers["x-emulator"] == mark
    assert "server" not in http.get("/models/list").headers


def test_request_ids_differ(http: httpx.Client) -> None:
    ids = {http.get("/models/list").headers["x-request-id"] for _ in range(3)}
    assert len(ids) == 3


def test_addresses(emulator: Emulator) -> None:
    assert emulator.url == f"http://127.0.0.1:{emulator.port}"
    assert emulator.base_url == f"{emulator.url}/v1"
    assert emulator.running
    assert emulator.base_url in repr(emulator)


def test_start_and_stop() -> None:
    emulator = Emulator()
    assert not emulator.running
    emulator.start()
    with pytest.raises(RuntimeError, match="running"):
        emulator.start()
    first = emulator.port
    assert httpx.get(f"{emulator.url}/models/list").status_code == 200
    emulator.stop()
    emulator.stop()
    assert not emulator.running
    with pytest.raises(OSError), socket.create_connection(("127.0.0.1", first)):  # noqa: PT011
        pass
    emulator.start()
    assert httpx.get(f"{emulator.url}/models/list").status_code == 200
    emulator.stop()


def test_two_at_once() -> None:
    with Emulator() as one, Emulator() as two:
        assert one.port != two.port
        httpx.get(f"{one.url}/models/list")
        assert [len(emulator.requests) for emulator in (one, two)] == [1, 0]


def test_a_port_that_is_taken(emulator: Emulator) -> None:
    with pytest.raises(OSError, match="in use"):
        Emulator(port=emulator.port).start()


def test_it_stops_with_a_stream_under_way() -> None:
    with Emulator(chunk_latency=0.01) as emulator:
        body = {**BODY, "stream": True}
        headers = {"authorization": "Bearer k"}
        with httpx.stream("POST", emulator.url + CHAT, json=body, headers=headers) as answer:
            lines = answer.iter_lines()
            assert next(lines).startswith("data: ")
            emulator.stop()
            assert "data: [DONE]" not in list(lines)


def test_it_is_an_asgi_app(emulator: Emulator) -> None:
    async def ask(target: object) -> int:
        transport = httpx.ASGITransport(app=target)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        async with httpx.AsyncClient(transport=transport, base_url="http://emulator") as http:
            return (await http.get("/models/list")).status_code

    for target in (app, Emulator().app):
        assert asyncio.run(ask(target)) == 200


def test_ipv6() -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no IPv6")
    with Emulator(host="::1") as emulator:
        assert emulator.url.startswith("http://[::1]:")
        assert httpx.get(f"{emulator.url}/models/list").status_code == 200


def test_a_misspelt_option_names_the_class() -> None:
    with pytest.raises(TypeError, match=r"^Emulator\.__init__\(\) got an unexpected .*'prt'"):
        Emulator(**cast("dict[str, Any]", {"prt": 1}))


def test_the_constructor_takes_what_the_runtime_takes() -> None:
    own = inspect.signature(Emulator.__init__).parameters.values()
    base = inspect.signature(EmulatorServer.__init__).parameters.values()
    assert [(one.name, one.default, one.kind) for one in own] == [
        (one.name, one.default, one.kind) for one in base
    ]
