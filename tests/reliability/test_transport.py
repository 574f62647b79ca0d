"""Connections: sockets that are watched, TLS that is made once, HTTP clients of one's own."""

from __future__ import annotations

import json
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import httpx
import httpx2
import pytest
import trustme

from deepinfra_client import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    DeepInfraError,
    IncompleteStreamError,
    NotFoundError,
    RateLimitError,
    StreamStalledError,
    Timeout,
)
from deepinfra_client._runtime import transport
from deepinfra_client._runtime.http import choose, sockets
from deepinfra_client._runtime.proxies import environment_proxies
from tests.client.conftest import Connect
from tests.client.driver import Driver, Flavor
from tests.client.scripted import Scripted
from tests.parity.kit import KEY, MODEL, Peer, chat, chunk, edited, fields, png, sse
from tests.reliability.asking import WAYS, Way, ask, events_of, get
from tests.reliability.http2 import Answer, Http2Server
from tests.support.clock import StillClock

Authority: TypeAlias = Any
"""A `trustme.CA`, whose methods have types that need a further package."""

LIBRARIES: dict[str, Any] = {"httpx": httpx, "httpx2": httpx2}
SHORT = 0.15


@pytest.fixture(params=LIBRARIES)
def library(request: pytest.FixtureRequest) -> Any:
    """Each of the HTTP libraries that a client of one's own may come from."""
    return LIBRARIES[request.param]


def http_client(library: Any, flavor: Flavor, **settings: Any) -> Any:
    """Make an HTTP client."""
    return (library.Client if flavor == "sync" else library.AsyncClient)(**settings)


@pytest.fixture
def own(connect: Connect, flavor: Flavor, library: Any, peer: Peer, clock: StillClock) -> Driver:
    """Calls the scripted service through an HTTP client of one's own."""
    made = http_client(library, flavor)
    return connect(base_url=peer.base_url, api_key=KEY, http_client=made, clock=clock)


# Sockets.


def watched(found: socket.socket) -> None:
    """Check that the system asks whether the other side is still there."""
    assert found.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
    for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4)):
        number = getattr(socket, name, None)
        if number is not None:
            assert found.getsockopt(socket.IPPROTO_TCP, number) == value


async def read_async(url: str) -> None:
    async with transport.async_client() as client, client.stream("GET", url) as response:
        watched(response.extensions["network_stream"].get_extra_info("socket"))


async def test_idle_connections_are_watched(peer: Peer) -> None:
    with transport.sync_client() as client, client.stream("GET", peer.base_url) as response:
        watched(response.extensions["network_stream"].get_extra_info("socket"))
    await read_async(peer.base_url)


async def test_connections_to_a_proxy_are_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    clear(monkeypatch)
    with Scripted() as proxy:
        monkeypatch.setenv("http_proxy", proxy.base_url.removesuffix("/v1"))
        url = "http://service.test/v1"
        with transport.sync_client() as client, client.stream("GET", url) as response:
            watched(response.extensions["network_stream"].get_extra_info("socket"))
        await read_async(url)
        assert [item.head.split("\r\n")[0] for item in proxy.requests] == [
            "GET http://service.test/v1 HTTP/1.1"
        ] * 2


# Proxies of the environment.

NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


def clear(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"http_proxy": "http://p.test:3128"},
        {"HTTPS_PROXY": "p.test:3128", "NO_PROXY": "localhost,127.0.0.1,::1"},
        {"all_proxy": "http://user:pass@p.test", "no_proxy": ".example.com, example.org,"},
        {"all_proxy": "http://p.test", "no_proxy": "10.0.0.0/8,http://a.test,LOCALHOST"},
        {"all_proxy": "http://p.test", "no_proxy": "a.test,*"},
        {"no_proxy": "a.test"},
    ],
)
def test_the_environment_is_read_as_the_library_reads_it(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str]
) -> None:
    clear(monkeypatch)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    from httpx._utils import (
        get_environment_proxies,  # pyright: ignore[reportPrivateImportUsage]
    )

    assert environment_proxies() == get_environment_proxies()


def test_a_proxy_of_the_environment(
    connect: Connect, peer: Peer, monkeypatch: pytest.MonkeyPatch
) -> None:
    clear(monkeypatch)
    with Scripted() as proxy:
        proxy.answer(chat("Through the proxy."))
        monkeypatch.setenv("http_proxy", proxy.base_url.removesuffix("/v1"))
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        far = connect(base_url="http://service.test/v1", api_key=KEY, max_retries=0)
        assert ask(far).choices[0].message.content == "Through the proxy."
        peer.says(chat("Directly."))
        near = connect(base_url=peer.base_url, api_key=KEY, max_retries=0)
        assert ask(near).choices[0].message.content == "Directly."


# TLS.


def test_tls_is_made_once_for_all_clients_and_not_before_it_is_needed(
    connect: Connect, peer: Peer, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[ssl.SSLContext] = []
    real = ssl.create_default_context

    def counted(*arguments: Any, **named: Any) -> ssl.SSLContext:
        made.append(real(*arguments, **named))
        return made[-1]

    monkeypatch.setattr(ssl, "create_default_context", counted)
    monkeypatch.setattr(sockets, "_context", [])
    clients = [connect(base_url=peer.base_url, api_key=KEY) for _ in range(3)]
    assert made == []
    peer.says(*(chat() for _ in clients))
    for client in clients:
        ask(client)
    assert len(made) == (1 if choose.through_proxies() else 0), "our own connections need none"
    assert sockets.tls_context() is sockets.tls_context() is made[0]
    assert len(made) == 1


def _read_request(connection: ssl.SSLSocket) -> None:
    """Read a whole request: closing with some of it unread would reset the connection."""
    with connection.makefile("rb") as reader:
        size = 0
        while (line := reader.readline()) not in (b"\r\n", b""):
            if line.lower().startswith(b"content-length:"):
                size = int(line.partition(b":")[2])
        reader.read(size)


class Secure:
    """A server with a certificate, which may ask for one of the client."""

    def __init__(self, authority: Authority, *, asks: bool) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        if asks:
            authority.configure_trust(context)
            context.verify_mode = ssl.CERT_REQUIRED
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        self.base_url = f"https://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self._listener.accept()
            except OSError:
                return
            body = json.dumps(chat()).encode()
            try:
                with self._context.wrap_socket(plain, server_side=True) as connection:
                    connection.settimeout(10)
                    _read_request(connection)
                    answer = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: %d\r\n\r\n"
                    connection.sendall(answer % len(body) + body)
            except OSError:
                continue  # a client that did not like what it saw

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(10)


@pytest.fixture(scope="module")
def authority() -> Authority:
    """Who signs the certificates of these tests."""
    return trustme.CA()


@pytest.fixture
def secure(authority: Authority) -> Iterator[Callable[[bool], Secure]]:
    """Makes servers with TLS."""
    made: list[Secure] = []

    def make(asks: bool) -> Secure:
        made.append(Secure(authority, asks=asks))
        return made[-1]

    yield make
    for server in made:
        server.close()


def test_a_certificate_that_is_not_trusted(
    connect: Connect, secure: Callable[[bool], Secure]
) -> None:
    api = connect(base_url=secure(False).base_url, api_key=KEY)
    with pytest.raises(APIConnectionError, match="certificate was not accepted") as caught:
        ask(api)
    assert caught.value.attempts == 1, "trust does not come by asking again"


def test_verify(
    connect: Connect,
    flavor: Flavor,
    library: Any,
    secure: Callable[[bool], Secure],
    authority: Authority,
) -> None:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    made = http_client(library, flavor, verify=context)
    api = connect(base_url=secure(False).base_url, api_key=KEY, http_client=made)
    assert ask(api).choices[0].message.content == "Hello!"
    other = http_client(library, flavor)
    strict = connect(base_url=secure(False).base_url, api_key=KEY, http_client=other)
    with pytest.raises(APIConnectionError, match="certificate was not accepted"):
        ask(strict)


def test_a_certificate_of_the_client(
    connect: Connect,
    flavor: Flavor,
    library: Any,
    secure: Callable[[bool], Secure],
    authority: Authority,
) -> None:
    server = secure(True)
    context = ssl.create_default_context()
    authority.configure_trust(context)
    without = http_client(library, flavor, verify=context)
    with pytest.raises(APIConnectionError, match=r"certificate|reset|connection broke"):
        ask(connect(base_url=server.base_url, api_key=KEY, http_client=without, max_retries=0))
    shown = ssl.create_default_context()
    authority.configure_trust(shown)
    authority.issue_cert("client@example.test").configure_cert(shown)
    made = http_client(library, flavor, verify=shown)
    assert ask(connect(base_url=server.base_url, api_key=KEY, http_client=made))


# What an HTTP client of one's own brings along.


def answering(library: Any, seen: list[str]) -> Any:
    """A transport that answers by itself."""

    def answer(request: Any) -> Any:
        seen.append(str(request.url))
        return library.Response(200, json=chat())

    return library.MockTransport(answer)


def test_mounts(connect: Connect, flavor: Flavor, library: Any) -> None:
    seen: list[str] = []
    made = http_client(library, flavor, mounts={"all://service.test": answering(library, seen)})
    assert ask(connect(base_url="http://service.test/v1", api_key=KEY, http_client=made))
    assert seen == ["http://service.test/v1/openai/chat/completions"]


def test_event_hooks(connect: Connect, flavor: Flavor, library: Any) -> None:
    heard: list[str] = []

    async def hear_async(item: Any) -> None:
        heard.append(type(item).__name__)

    def hear(item: Any) -> None:
        heard.append(type(item).__name__)

    hook: Any = hear if flavor == "sync" else hear_async
    made = http_client(
        library,
        flavor,
        transport=answering(library, []),
        event_hooks={"request": [hook], "response": [hook]},
    )
    ask(connect(api_key=KEY, http_client=made))
    assert heard == ["Request", "Response"]


def test_a_proxy(connect: Connect, flavor: Flavor, library: Any) -> None:
    with Scripted() as proxy:
        proxy.answer(chat())
        made = http_client(library, flavor, proxy=proxy.base_url.removesuffix("/v1"))
        ask(connect(base_url="http://service.test/v1", api_key=KEY, http_client=made))
    assert proxy.requests[0].head.startswith("POST http://service.test/v1/openai/chat")


@pytest.mark.parametrize("way", WAYS)
def test_http2(connect: Connect, flavor: Flavor, library: Any, way: Way) -> None:
    def answer(_: str) -> Answer:
        if way == "whole":
            return Answer(json.dumps(chat()).encode())
        return Answer(b"".join(sse([chunk("Hi", finish="stop")])), "text/event-stream")

    with Http2Server(answer) as server:
        made = http_client(library, flavor, http1=False, http2=True)
        api = connect(base_url=server.base_url, api_key=KEY, http_client=made)
        for _ in range(3):
            assert get(api, way)
        assert (len(server.paths), server.connections) == (3, 1)
        assert server.headers[0]["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("begun", [True, False])
def test_the_limits_of_a_stream_hold_over_http2(
    connect: Connect, flavor: Flavor, library: Any, begun: bool
) -> None:
    body = b"".join(sse([chunk("Hi")], done=False)) if begun else b": wait\n\n"
    with Http2Server(lambda _: Answer(body, "text/event-stream", ends=False)) as server:
        made = http_client(library, flavor, http1=False, http2=True)
        first, idle = (600, SHORT) if begun else (SHORT, 600)
        limits = Timeout(read=600, first_token=first, idle=idle)
        api = connect(
            base_url=server.base_url,
            api_key=KEY,
            http_client=made,
            timeout=limits,
            max_retries=0,
        )
        with pytest.raises(StreamStalledError if begun else APITimeoutError):
            events_of(api)


def test_an_error_status_over_http2(connect: Connect, flavor: Flavor, library: Any) -> None:
    body = json.dumps({"error": {"message": "No such model"}}).encode()
    with Http2Server(lambda _: Answer(body, status=404)) as server:
        made = http_client(library, flavor, http1=False, http2=True)
        api = connect(base_url=server.base_url, api_key=KEY, http_client=made)
        with pytest.raises(NotFoundError, match="No such model"):
            ask(api)


# Either library does.


def test_answers_and_streams(own: Driver, peer: Peer) -> None:
    peer.says(chat("One"))
    assert ask(own).choices[0].message.content == "One"
    peer.streams(chunk("Two", finish="stop"))
    assert len(events_of(own)) == 1
    peer.says(edited(png()))
    own.run(lambda c: c.images.edit(model=MODEL, prompt="x", image=("a.png", png() * 30_000)))
    assert png() * 30_000 in [content for *_, content in fields(peer.received[-1])]
    assert peer.server.connections == 1


@pytest.mark.parametrize("way", WAYS)
def test_errors(own: Driver, peer: Peer, way: Way) -> None:
    peer.says({"error": {"message": "Slow down"}}, status=429, retry_after=500)
    with pytest.raises(RateLimitError, match="Slow down"):
        get(own, way)
    for _ in range(3):
        peer.server.raw(b"", "reset")
    with pytest.raises(APIConnectionError, match="the connection broke") as caught:
        get(own, way)
    assert caught.value.attempts == 3
    for _ in range(3):
        peer.server.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{", "reset")
    with pytest.raises(APIConnectionError):
        get(own, way)
    peer.server.raw(b"no HTTP at all\r\n\r\n", "close")
    with pytest.raises(APIError):
        get(own, way, max_retries=0)
    peer.server.raw(b"", "hang")
    with pytest.raises(APITimeoutError):
        get(own, way, max_retries=0, timeout=SHORT)


def test_streams_that_fail(own: Driver, peer: Peer) -> None:
    peer.streams(chunk("Hi"), done=False, end="reset")
    with pytest.raises(IncompleteStreamError):
        events_of(own)
    peer.streams(chunk("Hi"), done=False, end="hang")
    with pytest.raises(StreamStalledError):
        events_of(own, timeout=Timeout(idle=SHORT))
    peer.says(chat())
    assert ask(own)


@pytest.mark.parametrize("way", WAYS)
def test_no_server(
    connect: Connect, flavor: Flavor, library: Any, clock: StillClock, way: Way
) -> None:
    made = http_client(library, flavor)
    api = connect(base_url="http://127.0.0.1:9/v1", api_key=KEY, http_client=made, clock=clock)
    with pytest.raises(APIConnectionError, match="no connection") as caught:
        get(api, way)
    assert caught.value.attempts == 3


def failures() -> list[str]:
    """Name what can go wrong in both libraries."""
    shared = set(vars(httpx)) & set(vars(httpx2))
    found = [(name, getattr(httpx, name)) for name in sorted(shared)]
    return [
        name
        for name, cls in found
        if isinstance(cls, type) and issubclass(cls, httpx.TransportError)
    ]


@pytest.mark.parametrize("name", failures())
@pytest.mark.parametrize("way", WAYS)
def test_no_failure_of_a_library_leaves_the_client(
    connect: Connect, flavor: Flavor, library: Any, name: str, way: Way
) -> None:
    def answer(request: Any) -> Any:
        raise getattr(library, name)("it went wrong", request=request)

    made = http_client(library, flavor, transport=library.MockTransport(answer))
    api = connect(api_key=KEY, http_client=made, max_retries=0)
    with pytest.raises(APIConnectionError, match="it went wrong") as caught:
        get(api, way)
    assert isinstance(caught.value, APITimeoutError) == (
        "Timeout" in name and name != "ConnectTimeout"
    )


@pytest.mark.parametrize("kind", [ssl.SSLError, ssl.SSLEOFError, ConnectionResetError])
@pytest.mark.parametrize("way", WAYS)
def test_failures_below_a_library(
    connect: Connect, flavor: Flavor, library: Any, kind: type[OSError], way: Way
) -> None:
    """The asynchronous libraries let some failures of TLS through as they are."""

    def answer(_: Any) -> Any:
        raise kind(1, "it went wrong")

    made = http_client(library, flavor, transport=library.MockTransport(answer))
    with pytest.raises(APIConnectionError, match="it went wrong"):
        get(connect(api_key=KEY, http_client=made, max_retries=0), way)


def test_a_closed_client_of_ones_own(own: Driver, flavor: Flavor) -> None:
    client: Any = own.run(lambda c: c)
    own.run(lambda _: client.close() if flavor == "sync" else client.aclose())
    with pytest.raises(DeepInfraError, match="closed"):
        ask(own)


def test_one_library_is_enough() -> None:
    """With a client of httpx2 of one's own, httpx is not even loaded."""
    program = """
import sys
sys.modules["httpx"] = sys.modules["httpcore"] = None
import asyncio, httpx2, json
from deepinfra_client import AsyncDeepInfra, DeepInfra

body = json.loads(sys.argv[1])
answer = httpx2.MockTransport(lambda request: httpx2.Response(200, json=body))
asked = {"model": "a/b", "messages": [{"role": "user", "content": "x"}]}
with DeepInfra(api_key="k", http_client=httpx2.Client(transport=answer)) as client:
    print(client.chat.completions.create(**asked).choices[0].message.content)

async def main():
    async with AsyncDeepInfra(api_key="k", http_client=httpx2.AsyncClient(transport=answer)) as c:
        print((await c.chat.completions.create(**asked)).choices[0].message.content)

asyncio.run(main())
"""
    done = subprocess.run(
        [sys.executable, "-c", program, json.dumps(chat())],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.stdout.split(), done.stderr) == (["Hello!", "Hello!"], "")


# What importing does.

IMPORT = """
import sys
touched = []

def hook(event, arguments):
    if event == "open":
        path = str(arguments[0])
        if not path.endswith((".py", ".pyc", ".so", ".pyd", ".zip")):
            touched.append((event, path))
    elif event.partition(".")[0] in ("socket", "subprocess", "urllib", "http", "ssl", "tempfile"):
        touched.append((event, repr(arguments)))
    elif event in ("os.system", "os.exec", "os.fork", "os.mkdir", "os.remove", "os.rename"):
        touched.append((event, repr(arguments)))

sys.dont_write_bytecode = True
sys.addaudithook(hook)
"""
STEPS = [
    "import deepinfra_client",
    "from deepinfra_client import DeepInfra; DeepInfra(api_key='x')",
    "from deepinfra_client import AsyncDeepInfra; AsyncDeepInfra(api_key='x').chat.completions",
    "from deepinfra_client import deepinfra; deepinfra.with_options(timeout=5).models",
    "from deepinfra_client import DeepInfra; DeepInfra(api_key='x').language_model('a/b')",
    "from deepinfra_client import RetryPolicy, Timeout, errors; RetryPolicy(), Timeout(read=3)",
]


def touched(step: str) -> list[Any]:
    """Run a step in a process of its own; give the files and sockets that it touched."""
    program = f"{IMPORT}{step}\nimport json; print(json.dumps(touched))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    found: list[Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("step", STEPS)
def test_no_network_and_no_file_before_the_first_request(step: str) -> None:
    assert touched(step) == []


@pytest.mark.parametrize(
    "step", ["open('/dev/null').close()", "import socket; socket.socket().close()"]
)
def test_the_watch_sees_files_and_sockets(step: str) -> None:
    assert len(touched(step)) > 0


def test_the_library_is_imported_where_its_clients_are_made() -> None:
    """Everything else works on the methods of what it is given."""
    package: ModuleType = transport
    root = Path(str(package.__file__)).parent
    found = {
        str(path.relative_to(root))
        for path in root.rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if line.strip().startswith(("import httpx", "from httpx", "import httpcore"))
    }
    assert found == {
        "transport.py",
        str(Path("objects/media/download.py")),
        str(Path("objects/media/trip.py")),
    }
