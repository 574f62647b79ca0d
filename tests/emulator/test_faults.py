"""Faults at random: how often, what each is on the wire, and what a client makes of it."""

from __future__ import annotations

import json
import re
import socket
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from deepinfra_client import (
    APIConnectionError,
    APIError,
    DeepInfra,
    DeepInfraError,
    RateLimitError,
    RetryPolicy,
    Timeout,
)
from deepinfra_emulator import Emulator, Faults

KINDS = ("status", "reset", "stall", "truncate", "garbage", "slow")
MODEL = "meta-llama/Llama-3.3-70B-Instruct"
CHAT = {"model": MODEL, "messages": [{"role": "user", "content": "What is a lasagna?"}]}
KEY = "test-key"
NO_WAIT = RetryPolicy(max_retries=30, base=0.0, cap=0.0)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator whose faults a test sets."""
    with Emulator(seed=7) as running:
        yield running


@pytest.fixture
def client(emulator: Emulator) -> Iterator[DeepInfra]:
    """A client that never waits long."""
    with DeepInfra(base_url=emulator.base_url, api_key=KEY, max_retries=0) as made:
        yield made


def ask(emulator: Emulator, **body: Any) -> tuple[bytes, str]:
    """Send a request, and give the bytes of its answer and how the connection ended."""
    sent = json.dumps({**CHAT, **body}).encode()
    head = (
        "POST /v1/openai/chat/completions HTTP/1.1\r\nhost: x\r\nconnection: close\r\n"
        f"authorization: Bearer {KEY}\r\ncontent-type: application/json\r\n"
        f"content-length: {len(sent)}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", emulator.port), timeout=10) as connection:
        connection.sendall(head.encode() + sent)
        got = b""
        try:
            while piece := connection.recv(65536):
                got += piece
        except ConnectionResetError:
            return got, "reset"
    return got, "closed"


def parts_of(answer: bytes) -> list[bytes]:
    """Take the chunks of a streamed answer apart; the last one may be cut off."""
    rest = answer.partition(b"\r\n\r\n")[2]
    found: list[bytes] = []
    while rest:
        size, _, rest = rest.partition(b"\r\n")
        length = int(size, 16)
        found.append(rest[:length])
        rest = rest[length + 2 :]
    return found


def is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except ValueError:
        return False
    return True


def pick(faults: Faults, holds: Callable[[Any], bool], seed: int = 7) -> int:
    """Give the number of a request whose fault is the wanted one."""
    return next(n for n in range(1, 2000) if (f := faults.draw(seed, n)) and holds(f))


def nth(emulator: Emulator, faults: Faults, holds: Callable[[Any], bool]) -> None:
    """Set faults and pass the requests before the one whose fault is the wanted one."""
    emulator.reset()
    for _ in range(pick(faults, holds) - 1):
        httpx.get(f"{emulator.url}/models/list")
    emulator.faults = faults


def test_rates_hold_over_many_requests() -> None:
    faults = Faults(status=0.1, reset=0.05, stall=0.02, truncate=0.05, garbage=0.08, slow=0.1)
    drawn = [faults.draw(7, number) for number in range(1, 20_001)]
    counts = Counter(fault.kind if fault else "none" for fault in drawn)
    for kind in KINDS:
        assert counts[kind] / len(drawn) == pytest.approx(getattr(faults, kind), rel=0.1), kind
    assert set(counts) == {*KINDS, "none"}
    assert {fault.status for fault in drawn if fault} == set(faults.statuses)
    assert {fault.after for fault in drawn if fault} == {0, 1, 2}


def test_the_seed_and_the_number_decide() -> None:
    faults = Faults(status=0.3, reset=0.3)
    first = [faults.draw(1, number) for number in range(200)]
    assert first == [faults.draw(1, number) for number in range(200)]
    assert first != [faults.draw(2, number) for number in range(200)]


def test_rates_hold_over_http(emulator: Emulator) -> None:
    emulator.faults = Faults(status=0.2, garbage=0.2)
    url = f"{emulator.url}/models/{MODEL}"
    with httpx.Client(headers={"authorization": f"Bearer {KEY}"}) as http:
        answers = [http.get(url) for _ in range(300)]
        seen = [answer.headers.get("x-emulator-fault") for answer in answers]
        assert [request.fault for request in emulator.requests] == seen
        assert Counter(seen)["status"] == pytest.approx(60, abs=20)
        assert Counter(seen)["garbage"] == pytest.approx(60, abs=20)
        for answer, fault in zip(answers, seen, strict=True):
            assert (answer.status_code == 200) == (fault != "status")
        emulator.reset()
        again = [http.get(url) for _ in range(300)]
    assert [answer.headers.get("x-emulator-fault") for answer in again] == seen
    assert [answer.status_code for answer in again] == [answer.status_code for answer in answers]


@pytest.mark.parametrize("stream", [False, True])
def test_status(emulator: Emulator, stream: bool) -> None:
    emulator.faults = Faults(status=1, statuses=(418, 503))
    found = Counter[bytes]()
    for _ in range(40):
        answer, end = ask(emulator, stream=stream)
        head, _, body = answer.partition(b"\r\n\r\n")
        assert b"x-emulator-fault: status" in head
        assert end == "closed"
        assert json.loads(body)["error"]["message"] == "A fault that was asked for."
        found[head.split()[1]] += 1
    assert set(found) == {b"418", b"503"}


def test_reset_of_an_answer(emulator: Emulator) -> None:
    emulator.faults = Faults(reset=1)
    assert ask(emulator) == (b"", "reset")
    assert emulator.requests[0].fault == "reset"


@pytest.mark.parametrize("after", [0, 1, 2])
def test_reset_of_a_stream(emulator: Emulator, after: int) -> None:
    nth(emulator, Faults(reset=1), lambda fault: fault.after == after)
    answer, end = ask(emulator, stream=True)
    assert end == "reset"
    # A reset also drops what the receiver has not read yet.
    assert len(parts_of(answer)) <= after
    assert (b"x-emulator-fault: reset" in answer) or not answer


def test_stall_of_an_answer(emulator: Emulator) -> None:
    emulator.faults = Faults(stall=1, stall_seconds=0.2)
    start = time.monotonic()
    assert ask(emulator) == (b"", "reset")
    assert time.monotonic() - start > 0.19


def test_stall_of_a_stream(emulator: Emulator) -> None:
    faults = Faults(stall=1)
    nth(emulator, faults, lambda fault: fault.after == 2)
    request = httpx.Request(
        "POST",
        f"{emulator.base_url}/openai/chat/completions",
        json={**CHAT, "stream": True},
        headers={"authorization": f"Bearer {KEY}"},
    )
    with httpx.Client(timeout=httpx.Timeout(10, read=0.3)) as http:
        answer = http.send(request, stream=True)
        assert answer.headers["x-emulator-fault"] == "stall"
        lines = answer.iter_lines()
        came = [next(lines) for _ in range(4)]
        assert came[0].startswith("data: ") and came[2].startswith("data: ")
        with pytest.raises(httpx.ReadTimeout):
            next(lines)
        answer.close()


def test_stopping_does_not_wait_for_a_stalled_answer() -> None:
    with Emulator(faults=Faults(stall=1, stall_seconds=600)) as emulator:
        connection = socket.create_connection(("127.0.0.1", emulator.port), timeout=10)
        connection.sendall(b"GET /models/list HTTP/1.1\r\nhost: x\r\n\r\n")
        while not emulator.requests or emulator.requests[0].fault is None:
            time.sleep(0.005)
    with connection, pytest.raises(ConnectionResetError):
        connection.recv(1)
    assert not emulator.running


def test_truncate_of_an_answer(emulator: Emulator) -> None:
    emulator.faults = Faults(truncate=1)
    answer, end = ask(emulator)
    head, _, body = answer.partition(b"\r\n\r\n")
    promised = re.search(rb"content-length: (\d+)", head)
    assert promised is not None
    assert end == "closed"
    assert len(body) == int(promised[1]) // 2
    assert b"x-emulator-fault: truncate" in head


@pytest.mark.parametrize("after", [0, 1, 2])
def test_truncate_of_a_stream(emulator: Emulator, after: int) -> None:
    nth(emulator, Faults(truncate=1), lambda fault: fault.after == after)
    answer, end = ask(emulator, stream=True)
    assert end == "closed"
    assert not answer.endswith(b"0\r\n\r\n")
    parts = parts_of(answer)
    assert len(parts) == after + 1
    assert all(part.endswith(b"\n\n") for part in parts[:-1])
    assert not parts[-1].endswith(b"\n")


def test_garbage_in_place_of_an_answer(emulator: Emulator) -> None:
    emulator.faults = Faults(garbage=1)
    bodies: set[bytes] = set()
    for _ in range(20):
        answer, end = ask(emulator)
        head, _, body = answer.partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200 ")
        assert b"content-type: application/json" in head
        assert b"content-length: %d\r\n" % len(body) in head
        assert b"x-emulator-fault: garbage" in head
        assert end == "closed"
        assert not is_json(body)
        bodies.add(body[:5])
    assert len(bodies) > 2


@pytest.mark.parametrize("after", [0, 1, 2])
def test_garbage_in_a_stream(emulator: Emulator, after: int) -> None:
    nth(emulator, Faults(garbage=1), lambda fault: fault.after == after)
    answer, _ = ask(emulator, stream=True)
    *parts, last = parts_of(answer)
    assert all(part.startswith(b"data: ") and part.endswith(b"\n\n") for part in parts)
    assert parts.pop() == b"data: [DONE]\n\n"
    assert [index for index, part in enumerate(parts) if not is_json(part[6:])] == [after]
    assert last == b""


@pytest.mark.parametrize("stream", [False, True])
def test_slow_is_right_but_in_pieces(emulator: Emulator, stream: bool) -> None:
    emulator.reset()
    whole, _ = ask(emulator, stream=stream, seed=1, max_tokens=20)
    emulator.reset()
    emulator.faults = Faults(slow=1, slow_seconds=0.01)
    start = time.monotonic()
    slow, _ = ask(emulator, stream=stream, seed=1, max_tokens=20)
    assert time.monotonic() - start > 0.05
    assert b"x-emulator-fault: slow" in slow
    made = rb'"created":\d+'
    wanted = re.sub(made, b"", whole.partition(b"\r\n\r\n")[2])
    assert re.sub(made, b"", slow.partition(b"\r\n\r\n")[2]) == wanted


async def test_a_server_that_keeps_its_connection_breaks_it_itself(emulator: Emulator) -> None:
    emulator.faults = Faults(reset=1)
    transport = httpx.ASGITransport(emulator.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as http:
        with pytest.raises(ConnectionError, match="broken as drawn"):
            await http.get("/models/list")


def test_what_is_scripted_comes_alone(emulator: Emulator) -> None:
    emulator.faults = Faults(reset=1)
    emulator.fail(503)
    answer, _ = ask(emulator)
    assert answer.startswith(b"HTTP/1.1 503 ")
    assert b"x-emulator-fault" not in answer
    emulator.break_stream(1)
    answer, end = ask(emulator, stream=True)
    assert (len(parts_of(answer)), end) == (1, "closed")
    assert ask(emulator) == (b"", "reset")


def test_a_wrong_key_is_no_fault() -> None:
    with Emulator(faults=Faults(status=1), keys=["right"]) as emulator:
        answer, _ = ask(emulator)
    assert answer.startswith(b"HTTP/1.1 401 ")
    assert emulator.requests[0].fault is None


ERRORS: dict[str, tuple[type[DeepInfraError], Faults]] = {
    "status": (RateLimitError, Faults(status=1, statuses=(429,))),
    "reset": (APIConnectionError, Faults(reset=1)),
    "stall": (APIConnectionError, Faults(stall=1)),
    "truncate": (APIConnectionError, Faults(truncate=1)),
    "garbage": (APIError, Faults(garbage=1)),
}


@pytest.mark.parametrize("kind", ERRORS)
@pytest.mark.parametrize("stream", [False, True])
def test_a_client_says_what_went_wrong(
    emulator: Emulator, client: DeepInfra, kind: str, stream: bool
) -> None:
    error, emulator.faults = ERRORS[kind]
    limits = Timeout(connect=5, read=0.2, first_token=0.2, idle=0.2)
    model = client.with_options(timeout=limits).language_model(MODEL)
    for _ in range(4):
        with pytest.raises(error):
            list(model.stream("Hi")) if stream else model.generate("Hi")


def test_slow_is_nothing_to_a_client(emulator: Emulator, client: DeepInfra) -> None:
    emulator.faults = Faults(slow=1, slow_seconds=0.001)
    assert client.language_model(MODEL).generate("Hi").text
    assert list(client.language_model(MODEL).stream("Hi").text)


def test_a_client_gets_through(emulator: Emulator, client: DeepInfra) -> None:
    emulator.faults = Faults(status=0.3, reset=0.2, slow=0.2, slow_seconds=0.001)
    retrying = client.with_options(max_retries=NO_WAIT)
    for _ in range(40):
        assert retrying.language_model(MODEL).generate("Hi").text
    faults = Counter(request.fault for request in emulator.requests)
    assert len(emulator.requests) == 40 + faults["status"] + faults["reset"]
    assert min(faults[kind] for kind in ("status", "reset", "slow")) > 3


SPELLING = [
    ("statsu=0.1", r"'statsu' is no fault \(did you mean stat"),
    ("reset", "reset has no value; write reset=0.1"),
    ("reset=often", "reset is 'often'; it has to be a number"),
    ("reset=1.5", "the rate of reset is 1.5; allowed: 0 to 1"),
    ("reset=nan", "the rate of reset is nan; allowed: 0 to 1"),
    ("reset=0.6,stall=0.6", "the rates add up to 1.2"),
    ("reset=0.1,reset=0.2", "reset is given twice"),
    ("statuses=200", "statuses has 200; allowed: 400 to 599"),
    ("statuses=503;500", "statuses is '503;500'; it has to be numbers joined by [+]"),
    ("slow_seconds=-1", "slow_seconds is -1.0; it has to be seconds, 0 or more"),
]


@pytest.mark.parametrize(("text", "message"), SPELLING)
def test_mistakes(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Faults.parse(text)


def test_text_and_object_are_the_same() -> None:
    text = "status=0.1,reset=0.05,statuses=429+503,stall_seconds=2"
    faults = Faults(status=0.1, reset=0.05, statuses=(429, 503), stall_seconds=2)
    assert Faults.parse(text) == faults
    assert str(faults) == text
    assert Faults.parse("") == Faults()
    assert str(Faults()) == ""
