"""Downloads of users' addresses: what is asked, what is refused, what is kept within limits."""

from __future__ import annotations

import asyncio
import gzip
import ipaddress
import pickle
import socket
import ssl
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import httpx
import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from codegen.runtime.client.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InvalidArgumentError,
)
from codegen.runtime.client.objects.media import download as module
from codegen.runtime.client.objects.media.aio import amessages
from codegen.runtime.client.objects.media.attachment import Attachment
from codegen.runtime.client.objects.media.download import adownload, download
from codegen.runtime.client.objects.media.guard import private_name, refusal
from codegen.runtime.client.objects.media.load import Loaded
from codegen.runtime.client.objects.media.policy import DownloadPolicy
from codegen.runtime.client.objects.media.sync import messages
from codegen.runtime.client.objects.media.trip import Trip
from tests.runtime.kit import Peer, answer, chunked, drop
from tests.runtime.test_conversation import SPEC
from tests.runtime.test_pure import png

OPEN = DownloadPolicy(allow_private=True)
PIXEL = png(1, 1)
PUBLIC = "93.184.216.34"

Load = Callable[..., Loaded]


def _in_loop(policy: DownloadPolicy, url: str, product: str = "") -> Loaded:
    return asyncio.run(adownload(policy, url, product))


@pytest.fixture(params=[download, _in_loop], ids=["sync", "async"])
def load(request: pytest.FixtureRequest) -> Load:
    """Download, in both worlds."""
    found: Load = request.param
    return found


class Names:
    """A name service that answers by a list; the last answer stays."""

    def __init__(self, **hosts: Sequence[Sequence[str]]) -> None:
        self.hosts = {name.replace("_", "."): list(answers) for name, answers in hosts.items()}
        self.asked: list[tuple[str, int]] = []

    def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked.append((host, port))
        try:
            ipaddress.ip_address(host)
        except ValueError:
            pass
        else:
            return [host]
        if host not in self.hosts:
            raise socket.gaierror(-2, "Name or service not known")
        answers = self.hosts[host]
        return answers.pop(0) if len(answers) > 1 else answers[0]


class Web:
    """Stands in for all servers; notes what it is asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, names: Names) -> None:
        self.names = names
        self.got: list[httpx.Request] = []
        self.answers: list[Any] = []
        transport = httpx.MockTransport(self._answer)
        monkeypatch.setattr(module, "resolve", names)
        monkeypatch.setattr(module, "sync_transport", lambda: transport)
        monkeypatch.setattr(module, "async_transport", lambda: transport)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.got.append(request)
        found = self.answers.pop(0) if self.answers else httpx.Response(200, content=PIXEL)
        if isinstance(found, Exception):
            raise found
        response: httpx.Response = found
        return response

    @property
    def targets(self) -> list[str]:
        """The addresses that were asked."""
        return [str(request.url) for request in self.got]


@pytest.fixture
def names() -> Names:
    """A name service that knows two public hosts."""
    return Names(h_test=[[PUBLIC]], other_test=[["2606:2800:220:1::1"]])


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch, names: Names) -> Web:
    """All servers."""
    return Web(monkeypatch, names)


def moved(target: str, status: int = 302) -> httpx.Response:
    return httpx.Response(status, headers={"location": target, "set-cookie": "a=b"})


# What is asked.


def test_the_checked_address_itself_is_asked(web: Web, load: Load) -> None:
    found = load(DownloadPolicy(), "https://H.test:8443/a.png?k=1#part", "me/1")
    assert (found.data, found.name) == (PIXEL, "a.png")
    (request,) = web.got
    assert str(request.url).startswith(f"https://{PUBLIC}:8443/a.png?k=1")
    assert request.extensions["sni_hostname"] == "h.test"
    assert dict(request.headers) == {
        "host": "h.test:8443",
        "accept": "*/*",
        "accept-encoding": "gzip, deflate",
        "connection": "close",
        "user-agent": "me/1",
    }
    assert web.names.asked == [("h.test", 8443)]


def test_a_second_answer_of_the_name_service_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, load: Load
) -> None:
    web = Web(monkeypatch, Names(h_test=[[PUBLIC], ["127.0.0.1"]]))
    assert load(DownloadPolicy(), "http://h.test/a").data == PIXEL
    assert web.targets == [f"http://{PUBLIC}/a"]
    # A redirect to the same host asks again, and checks again.
    web = Web(monkeypatch, Names(h_test=[[PUBLIC], ["127.0.0.1"]]))
    web.answers = [moved("/b")]
    with pytest.raises(InvalidArgumentError, match=r"leads to 127\.0\.0\.1, which is this machine"):
        load(DownloadPolicy(), "http://h.test/a")
    assert web.targets == [f"http://{PUBLIC}/a"]


def test_one_private_address_among_public_ones_is_enough(
    monkeypatch: pytest.MonkeyPatch, load: Load
) -> None:
    web = Web(monkeypatch, Names(h_test=[[PUBLIC, "10.0.0.1"]]))
    with pytest.raises(InvalidArgumentError, match=r"10\.0\.0\.1"):
        load(DownloadPolicy(), "http://h.test/a")
    assert web.targets == []


def test_the_next_address_is_tried_when_one_cannot_be_reached(
    monkeypatch: pytest.MonkeyPatch, load: Load
) -> None:
    web = Web(monkeypatch, Names(h_test=[["2606:2800:220:1::1", PUBLIC]]))
    web.answers = [httpx.ConnectError("no route")]
    assert load(DownloadPolicy(), "http://h.test/a").data == PIXEL
    assert web.targets == ["http://[2606:2800:220:1::1]/a", f"http://{PUBLIC}/a"]
    web.answers = [httpx.ConnectError("no route"), httpx.ConnectTimeout("late")]
    with pytest.raises(APIConnectionError, match="no connection to the server: late"):
        load(DownloadPolicy(), "http://h.test/a")


def test_redirects_are_followed_by_hand(web: Web, load: Load) -> None:
    web.answers = [
        moved("https://other.test/b?k=1", 301),
        moved("//h.test/c/", 307),
        moved("d.pdf"),
    ]
    found = load(DownloadPolicy(), "http://h.test/a")
    assert found.name == "d.pdf"
    assert web.targets == [
        f"http://{PUBLIC}/a",
        "https://[2606:2800:220:1::1]/b?k=1",
        f"https://{PUBLIC}/c/",
        f"https://{PUBLIC}/c/d.pdf",
    ]
    assert [request.headers["host"] for request in web.got[:2]] == ["h.test", "other.test"]
    assert not any("cookie" in request.headers for request in web.got)


def test_redirects_have_a_limit(web: Web, load: Load) -> None:
    web.answers = [moved("/b"), moved("/c")]
    with pytest.raises(APIConnectionError, match=r"redirected more often than 1 \(Download"):
        load(DownloadPolicy(max_redirects=1), "http://h.test/a")
    web.answers = [moved("/b")]
    with pytest.raises(APIConnectionError, match="more often than 0"):
        load(DownloadPolicy(max_redirects=0), "http://h.test/a")


# What is refused.


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("http://h.test/", "is not encrypted, while the address before it was"),
        ("https://127.0.0.1/x", r"is 127\.0\.0\.1, which is this machine"),
        ("https://[::ffff:10.0.0.1]/", r"private or reserved address \(10\.0\.0\.1\)"),
        ("https://localhost/", "private network by its name"),
        ("https://u:p@h.test/", "a user or password"),
        ("file:///etc/passwd", "neither http nor https"),
        ("data:text/plain,x", "neither http nor https"),
        ("https://[bad", "cannot be read"),
    ],
)
def test_redirects_are_checked_again(web: Web, load: Load, target: str, why: str) -> None:
    web.answers = [moved(target)]
    with pytest.raises(InvalidArgumentError, match=why) as caught:
        load(DownloadPolicy(), "https://h.test/a?secret")
    assert "(redirected from https://h.test/a)" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert len(web.got) == 1


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://localhost/a", "private network by its name; DownloadPolicy.allow_private=True"),
        ("http://LOCALHOST.:80/a", "private network by its name"),
        ("http://printer.local/", "private network by its name"),
        ("http://metadata.google.internal/", "private network by its name"),
        ("http://user@h.test/", "holds a user or password, which are never sent"),
        ("http://169.254.169.254/latest", "clouds offer their credentials; DownloadPolicy"),
        ("http://192.168.0.1/", "private or reserved address"),
        ("http://[::1]:8080/", "is ::1, which is this machine"),
        ("ftp://h.test/", "neither http nor https"),
        ("http://", "names no host"),
        ("http://h.test:99999/", "a port that is not between 1 and 65535"),
        ("http://h.test:0/", "a port that is not between 1 and 65535"),
        ("http://\ud800.test/", "cannot be read"),
    ],
)
def test_addresses_that_are_refused(web: Web, load: Load, url: str, why: str) -> None:
    with pytest.raises(InvalidArgumentError, match=why):
        load(DownloadPolicy(), url)
    assert web.got == []


@pytest.mark.parametrize("spelling", ["127.1", "0x7f.1", "2130706433", "017700000001", "0"])
def test_other_spellings_of_this_machine(load: Load, spelling: str) -> None:
    with pytest.raises((InvalidArgumentError, APIConnectionError)) as caught:
        load(DownloadPolicy(), f"http://{spelling}/")
    assert "127.0.0.1, which is this machine" in str(caught.value) or spelling in "0"


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.255.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "100.100.100.200", "0.0.0.0", "255.255.255.255", "224.0.0.1", "239.1.1.1",
        "240.0.0.1", "192.0.2.1", "198.18.0.1", "203.0.113.1", "168.63.129.16",
        "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "fec0::1", "ff02::1",
        "2001:db8::1", "100::1", "2001::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1",
        "64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::",
        "2002:c0a8:101::1", "words", "",
    ],
)  # fmt: skip
def test_private_addresses(address: str) -> None:
    assert refusal(address) is not None


@pytest.mark.parametrize(
    "address",
    [PUBLIC, "8.8.8.8", "2606:4700::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"],
)
def test_public_addresses(address: str) -> None:
    assert refusal(address) is None


def test_private_names() -> None:
    assert private_name("A.Local.") and private_name("localhost") and private_name("x.localhost")
    assert not private_name("local.test") and not private_name("notlocalhost")


@examples(st.ip_addresses(v=4), st.sampled_from(["", "::ffff:", "64:ff9b::", "::"]))
def test_ipv6_hides_no_private_ipv4(inner: ipaddress.IPv4Address, prefix: str) -> None:
    if inner.is_global and not inner.is_multicast:
        return
    assert refusal(f"{prefix}{inner}") is not None
    assert refusal(str(ipaddress.IPv6Address((0x2002 << 112) | (int(inner) << 80) | 1))) is not None


URLS = st.one_of(
    st.text(max_size=30),
    st.builds(
        "{}{}{}{}{}".format,
        st.sampled_from(["http://", "https://", "HTTP:\\\\", "//", "http:/", "ftp://"]),
        st.sampled_from(["", "u@", "u:p@", "h.test@", "h.test\\@", "h.test#@", "h.test?@"]),
        st.one_of(
            st.sampled_from(
                [
                    "h.test",
                    "localhost",
                    "127.1",
                    "[::1]",
                    "[::ffff:7f00:1]",
                    "①②⑦.0.0.1",
                    "ⓛocalhost",
                ]
            ),
            st.ip_addresses().map(lambda item: f"[{item}]" if item.version == 6 else str(item)),
            st.text(max_size=8),
        ),
        st.sampled_from(["", ":80", ":x", ".", "%00", "\t"]),
        st.text(max_size=8),
    ),
)


@examples(URLS, URLS)
def test_no_address_leads_into_a_private_network(url: str, target: str) -> None:
    answers = {"h.test": PUBLIC}

    def resolve(host: str, port: int) -> Sequence[str]:
        """Do what the machine does, with the numbers it understands, and without a network."""
        assert 0 <= port <= 65535
        try:
            return [str(ipaddress.ip_address(host))]
        except ValueError:
            pass
        if host in answers:
            return [answers[host]]
        return ["127.0.0.1"]

    asked: list[httpx.Request] = []

    def serve(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        # As bytes: servers write what they like.
        raw = target.encode("utf-8", "surrogatepass")
        return (
            httpx.Response(302, headers=[(b"location", raw)])
            if len(asked) < 3
            else httpx.Response(200)
        )

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "resolve", resolve)
        patch.setattr(module, "sync_transport", lambda: httpx.MockTransport(serve))
        with suppress(InvalidArgumentError, APIConnectionError, APIStatusError):
            download(DownloadPolicy(), url)
    for request in asked:
        assert refusal(request.url.host) is None
        assert "authorization" not in request.headers


# Limits.


def test_a_file_that_says_it_is_too_large(web: Web, load: Load) -> None:
    web.answers = [httpx.Response(200, headers={"content-length": "11"}, content=b"1")]
    with pytest.raises(
        InvalidArgumentError, match=r"holds more than 10 bytes \(DownloadPolicy\(max"
    ):
        load(DownloadPolicy(max_bytes=10), "http://h.test/a?secret")
    web.answers = [httpx.Response(200, content=b"1234567890")]
    assert load(DownloadPolicy(max_bytes=10), "http://h.test/a").data == b"1234567890"


def test_a_file_without_an_end(server: Peer, load: Load) -> None:
    def pour(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"x" * 4096)

    server.then(pour)
    with pytest.raises(InvalidArgumentError, match="holds more than 100,000 bytes"):
        load(DownloadPolicy(True, max_bytes=100_000), server.base_url)


def test_a_packed_file_counts_unpacked(web: Web, load: Load) -> None:
    packed = gzip.compress(bytes(1_000_000))
    headers = {"content-encoding": "gzip"}
    web.answers = [httpx.Response(200, headers=headers, stream=httpx.ByteStream(packed))]
    with pytest.raises(InvalidArgumentError, match="holds more than"):
        load(DownloadPolicy(max_bytes=100_000), "http://h.test/a")
    web.answers = [httpx.Response(200, headers=headers, stream=httpx.ByteStream(packed))]
    assert load(DownloadPolicy(), "http://h.test/a").data == bytes(1_000_000)
    twice = {"content-encoding": "gzip, gzip"}
    web.answers = [httpx.Response(200, headers=twice, stream=httpx.ByteStream(packed))]
    with pytest.raises(APIConnectionError, match="packed as 'gzip, gzip'"):
        load(DownloadPolicy(), "http://h.test/a")


@pytest.mark.parametrize("start", [b"HTTP/1.1 200 OK\r\n\r\n", b"HTTP/1.1 200 OK\r\nx: ", b""])
def test_a_server_that_drips(server: Peer, load: Load, start: bytes) -> None:
    stop = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.sendall(start)
        while not stop.wait(0.02):
            connection.sendall(b"x")

    server.then(drip)
    try:
        with pytest.raises(APITimeoutError, match=r"took longer than 0\.3 seconds") as caught:
            load(DownloadPolicy(True, timeout=0.3), f"{server.base_url}/a?secret")
    finally:
        stop.set()
    assert caught.value.url == f"{server.base_url}/a"
    assert caught.value.elapsed is not None and 0.2 < caught.value.elapsed < 5


def test_a_name_service_that_takes_too_long_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter([0.0, 100.0, 100.0, 100.0])
    trip = Trip(DownloadPolicy(), "http://h.test/", clock=lambda: next(now))
    with pytest.raises(APITimeoutError):
        trip.request(PUBLIC, "")


def test_without_a_limit_of_time(server: Peer, load: Load) -> None:
    server.then(answer(b"words", media="text/plain"))
    assert load(DownloadPolicy(True, timeout=None), server.base_url).data == b"words"


# Failures.


@pytest.mark.parametrize(
    ("response", "status", "why"),
    [
        (
            httpx.Response(404, content=b"secret"),
            404,
            "404: the download of http://h.test/a failed",
        ),
        (httpx.Response(302), 302, "Found"),
        (httpx.Response(304), 304, "Not Modified"),
        (httpx.Response(799), 799, "no reason given"),
    ],
)
def test_other_statuses_are_errors(
    web: Web, load: Load, response: httpx.Response, status: int, why: str
) -> None:
    web.answers = [response]
    with pytest.raises(APIStatusError, match=why) as caught:
        load(DownloadPolicy(), "http://h.test/a?secret")
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.status_code, error.url, error.attempts) == (status, "http://h.test/a", 1)
    assert "secret" not in str(error)


def test_hosts_that_are_not_there(web: Web, load: Load) -> None:
    with pytest.raises(APIConnectionError, match=r"the host nowhere\.test is not known: Name or"):
        load(DownloadPolicy(), "http://nowhere.test/")
    web.names.hosts["h.test"] = [[]]
    with pytest.raises(APIConnectionError, match="has no address"):
        load(DownloadPolicy(), "http://h.test/")


def test_names_that_cannot_be_asked_for(load: Load) -> None:
    with pytest.raises((InvalidArgumentError, APIConnectionError)):
        load(DownloadPolicy(), f"http://{'a' * 70}.test/")


def test_a_connection_that_breaks(server: Peer, load: Load) -> None:
    server.then(drop)
    with pytest.raises(APIConnectionError, match="the connection broke"):
        load(OPEN, server.base_url)

    def half(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab")
        drop(connection)

    server.then(half)
    with pytest.raises(APIConnectionError, match="the connection broke"):
        load(OPEN, server.base_url)


def test_other_errors_pass_through(web: Web, load: Load) -> None:
    web.answers = [KeyError("odd")]
    with pytest.raises(KeyError):
        load(DownloadPolicy(), "http://h.test/")


# Over real connections.


def test_the_environment_has_no_say(
    server: Peer, load: Load, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret")
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    server.then(
        answer(b"", 302, location="/b", set_cookie="a=b"), chunked(b"wo", b"rds", media="a/b")
    )
    assert load(OPEN, f"{server.base_url}/a") == Loaded(b"words", "a/b", "b")
    assert [got.target for got in server.got] == ["/v1/a", "/b"]
    assert not any({"authorization", "cookie"} & set(got.headers) for got in server.got)


def test_names_reach_the_address_they_were_resolved_to(
    server: Peer, load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "resolve", Names(files_test=[["127.0.0.1"]]))
    port = server.base_url.rpartition(":")[2].removesuffix("/v1")
    server.then(answer(PIXEL, media="text/html"))
    assert load(OPEN, f"http://files.test:{port}/a").data == PIXEL
    assert server.got[0].headers["host"] == f"files.test:{port}"


def test_the_certificate_is_checked_against_the_name(
    load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "resolve", Names(files_test=[["127.0.0.1"]]))
    asked: list[str | None] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.sni_callback = lambda _, name, __: asked.append(name)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                context.wrap_socket(connection, server_side=True)

        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(APIConnectionError):
            load(OPEN, f"https://files.test:{listener.getsockname()[1]}/a")
        thread.join()
    assert asked == ["files.test"]


# In a conversation.


def test_attachments_are_downloaded_when_asked(server: Peer) -> None:
    server.then(
        answer(PIXEL, media="text/html"), answer(b"f\xfcr", media="text/plain; charset=latin-1")
    )
    picture = Attachment(f"{server.base_url}/a?k=1", download=OPEN)
    again = Attachment(f"{server.base_url}/a?k=1", download=OPEN)
    note = Attachment(f"{server.base_url}/b", download=OPEN)
    (sent,) = messages(SPEC, {"prompt": [picture, again, note]}, product="me/1")
    assert sent["says"][0]["image"]["at"].startswith("data:image/png;base64,iVBOR")
    assert sent["says"][0] == sent["says"][1]
    assert sent["says"][2]["text"] == "für"
    assert [got.headers["user-agent"] for got in server.got] == ["me/1", "me/1"]


async def test_attachments_are_downloaded_side_by_side() -> None:
    meeting = threading.Barrier(3)

    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve(connection: socket.socket) -> None:
            with connection:
                connection.recv(4096)
                meeting.wait(20)
                connection.sendall(answer(b"words", media="text/plain"))

        def accept() -> None:
            for _ in range(3):
                threading.Thread(target=serve, args=(listener.accept()[0],)).start()

        threading.Thread(target=accept).start()
        base = f"http://127.0.0.1:{listener.getsockname()[1]}"
        files = [Attachment(f"{base}/{name}", download=OPEN) for name in "abc"]
        (sent,) = await amessages(SPEC, {"prompt": files})
    assert [part["text"] for part in sent["says"]] == ["words"] * 3


async def test_a_refused_attachment_says_which() -> None:
    files: list[Any] = ["a", Attachment("http://127.0.0.1/x", download=True)]
    with pytest.raises(InvalidArgumentError, match=r"^prompt\[1\]: the address http://127"):
        messages(SPEC, {"prompt": files})
    with pytest.raises(InvalidArgumentError, match=r"^prompt\[1\]: the address http://127"):
        await amessages(SPEC, {"prompt": files})


async def test_a_cancelled_download_closes_its_connection(server: Peer) -> None:
    begun = threading.Event()
    server.then(lambda _: begun.set())
    task = asyncio.create_task(adownload(OPEN, server.base_url))
    await asyncio.to_thread(begun.wait, 20)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(server.closed.acquire, timeout=20)
