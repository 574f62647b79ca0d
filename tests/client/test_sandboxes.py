"""`sandboxes`: made, used and removed; commands stream what they write, files go both ways."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from deepinfra_client import (
    APIError,
    APIResponseValidationError,
    ArgumentTypeError,
    AsyncDeepInfra,
    BadRequestError,
    ConflictError,
    DeepInfra,
    DeepInfraError,
    NotFoundError,
    StreamError,
)
from deepinfra_client.types import SandboxOutput
from deepinfra_emulator import Emulator
from tests.client.conftest import Mocked
from tests.client.driver import Driver

PLACE = "/workspace/data.csv"


def running(api: Driver) -> str:
    key = api.run(lambda c: c.sandboxes.create(plan="small", tags={"job": "1"})).sandbox_id
    assert api.run(lambda c: c.sandboxes.retrieve(key)).state == "running"
    return key


def run(api: Driver, key: str, *command: str) -> list[SandboxOutput]:
    return api.collect(lambda c: c.sandboxes.exec(key, command))


def test_a_sandbox_is_made_and_comes_up(api: Driver, emulator: Emulator) -> None:
    key = api.run(lambda c: c.sandboxes.create(plan="small", tags={"job": "1"})).sandbox_id
    assert emulator.requests[0].path == "/v1/sandboxes"
    assert emulator.requests[0].json == {"plan": "small", "tags": {"job": "1"}}
    (listed,) = api.run(lambda c: c.sandboxes.list())
    assert (listed.sandbox_id, listed.state, listed.tags) == (key, "starting", {"job": "1"})
    with pytest.raises(ConflictError, match="starting"):
        run(api, key, "true")
    assert api.run(lambda c: c.sandboxes.retrieve(key)).state == "running"


def test_plans(api: Driver) -> None:
    plans = api.run(lambda c: c.sandboxes.catalog())
    assert all(plan.price_per_hour and plan.vcpu for plan in plans)


def test_a_command_streams_its_output(api: Driver, emulator: Emulator) -> None:
    key = running(api)
    found = run(api, key, "echo", "good", "morning")
    assert "".join(one.stdout or "" for one in found) == "good morning\n"
    assert [one.returncode for one in found if one.returncode is not None] == [0]
    assert found[-1].returncode == 0
    assert len(found) > 2
    request = emulator.requests[-1]
    assert request.path == f"/v1/sandboxes/{key}/exec"
    assert request.json == {"command": ["echo", "good", "morning"]}
    assert request.headers["accept"] == "application/x-ndjson"


def test_all_that_a_command_wrote_at_once(api: Driver) -> None:
    key = running(api)
    good = api.run(lambda c: c.sandboxes.run(key, ["echo", "good", "morning"]))
    assert (good.stdout, good.stderr, good.returncode) == ("good morning\n", "", 0)
    assert good.request_id
    bad = api.run(lambda c: c.sandboxes.run(key, ["false"]))
    assert (bad.stdout, bad.stderr, bad.returncode) == ("", "failed\n", 1)
    with pytest.raises(StreamError, match="longer than 1 s"):
        api.run(lambda c: c.sandboxes.run(key, ["sleep", "5"], timeout_seconds=1))


def test_other_commands_are_repeated(api: Driver) -> None:
    found = run(api, running(api), "python", "-c", "print(1)")
    assert "".join(one.stdout or "" for one in found) == "python -c print(1)\n"
    assert found[-1].returncode == 0


def test_a_command_reads_a_file(api: Driver) -> None:
    key, path = running(api), "/workspace/note.txt"
    api.run(lambda c: c.sandboxes.write_file(key, path, b"two\nlines"))
    found = run(api, key, "cat", path)
    assert "".join(one.stdout or "" for one in found) == "two\nlines"
    found = run(api, key, "cat", "/workspace/none.txt")
    assert "".join(one.stdout or "" for one in found) == "cat /workspace/none.txt\n"


def test_a_command_fails(api: Driver) -> None:
    found = run(api, running(api), "false")
    assert [one.stderr for one in found[:-1]] == ["failed\n"]
    assert found[-1].returncode == 1


def test_a_command_takes_too_long(api: Driver) -> None:
    key = running(api)
    with pytest.raises(APIError, match="longer than 1 s") as caught:
        api.collect(lambda c: c.sandboxes.exec(key, ["sleep", "5"], timeout_seconds=1))
    assert isinstance(caught.value, StreamError)


def test_the_stream_tells_whether_it_ended(client: DeepInfra) -> None:
    key = client.sandboxes.create().sandbox_id
    client.sandboxes.retrieve(key)
    with client.sandboxes.exec(key, ["echo", "x"]) as stream:
        assert not stream.ended
        assert [one.returncode for one in stream][-1] == 0
        assert stream.ended


async def test_the_async_stream_can_be_left(aclient: AsyncDeepInfra) -> None:
    key = (await aclient.sandboxes.create()).sandbox_id
    await aclient.sandboxes.retrieve(key)
    async with await aclient.sandboxes.exec(key, ["echo", "x"]) as stream:
        async for one in stream:
            assert one.stdout == "x"
            break
    assert (await aclient.sandboxes.retrieve(key)).state == "running"


def lines(*parts: bytes, media: str = "application/x-ndjson") -> httpx.Response:
    return httpx.Response(200, content=b"".join(parts), headers={"content-type": media})


def test_empty_lines_say_nothing(mocked: Mocked) -> None:
    content = b'{"stdout": "a"}\n{}\n\n{"stdout": "b"}\n{}\n{"returncode": 0}'
    api = mocked(lambda _: lines(content))
    found = api.collect(lambda c: c.sandboxes.exec("sb", ["x"]))
    assert [one.stdout for one in found] == ["a", "b", None]


@pytest.mark.parametrize("word", ["returncode", '\\"error\\": 1', "error", "{}"])
def test_output_that_looks_like_an_end(mocked: Mocked, word: str) -> None:
    content = f'{{"stdout": "{word}"}}\n{{"stdout": "b"}}\n{{"returncode": 0}}\n'.encode()
    api = mocked(lambda _: lines(content))
    found = api.collect(lambda c: c.sandboxes.exec("sb", ["x"]))
    assert [one.stdout for one in found] == [word.replace("\\", ""), "b", None]


def test_a_broken_line(mocked: Mocked) -> None:
    api = mocked(lambda _: lines(b'{"stdout": "a"}\n{"stdo'))
    with pytest.raises(APIError, match="broke off"):
        api.collect(lambda c: c.sandboxes.exec("sb", ["x"]))


def test_a_web_page_is_no_output(mocked: Mocked) -> None:
    api = mocked(lambda _: lines(b"<html>", media="text/html"))
    with pytest.raises(APIResponseValidationError):
        api.collect(lambda c: c.sandboxes.exec("sb", ["x"]))


def test_files_go_both_ways(api: Driver, emulator: Emulator, tmp_path: Path) -> None:
    key = running(api)
    content = bytes(range(256)) * 3
    api.run(lambda c: c.sandboxes.write_file(key, PLACE, content))
    request = emulator.requests[-1]
    assert (request.method, request.path) == ("PUT", f"/v1/sandboxes/{key}/fs/content")
    assert request.query == {"path": PLACE}
    assert request.headers["content-type"] == "application/octet-stream"
    assert request.headers["content-length"] == "768"
    assert api.run(lambda c: c.sandboxes.read_file(key, PLACE)).content == content
    source = tmp_path / "a.bin"
    source.write_bytes(b"other")
    api.run(lambda c: c.sandboxes.write_file(key, PLACE, source))
    assert api.run(lambda c: c.sandboxes.read_file(key, PLACE)).content == b"other"
    api.run(lambda c: c.sandboxes.write_file(key, PLACE, b""))
    assert api.run(lambda c: c.sandboxes.read_file(key, PLACE)).content == b""


def test_a_large_file_is_read_while_it_is_sent(api: Driver, tmp_path: Path) -> None:
    key = running(api)
    source = tmp_path / "large.bin"
    source.write_bytes(b"0123456789abcdef" * 200_000)
    api.run(lambda c: c.sandboxes.write_file(key, PLACE, source))
    assert api.run(lambda c: c.sandboxes.read_file(key, PLACE)).content == source.read_bytes()


def test_text_is_no_file(api: Driver) -> None:
    key = running(api)
    with pytest.raises(ArgumentTypeError, match="content"):
        api.run(lambda c: c.sandboxes.write_file(key, PLACE, "text"))  # type: ignore[arg-type]


def test_files_that_are_not_there(api: Driver, tmp_path: Path) -> None:
    key = running(api)
    with pytest.raises(NotFoundError, match="no such file"):
        api.run(lambda c: c.sandboxes.read_file(key, PLACE))
    with pytest.raises(BadRequestError, match="/workspace"):
        api.run(lambda c: c.sandboxes.write_file(key, "/etc/passwd", b"x"))
    with pytest.raises(DeepInfraError, match=r"none\.bin"):
        api.run(lambda c: c.sandboxes.write_file(key, PLACE, tmp_path / "none.bin"))


def test_stop_and_start(api: Driver) -> None:
    key = running(api)
    api.run(lambda c: c.sandboxes.write_file(key, PLACE, b"kept"))
    api.run(lambda c: c.sandboxes.stop(key))
    with pytest.raises(ConflictError, match="stopping"):
        api.run(lambda c: c.sandboxes.start(key), max_retries=0)
    assert api.run(lambda c: c.sandboxes.retrieve(key)).state == "stopped"
    with pytest.raises(ConflictError, match="not running"):
        run(api, key, "true")
    api.run(lambda c: c.sandboxes.start(key))
    assert api.run(lambda c: c.sandboxes.retrieve(key)).state == "running"
    assert api.run(lambda c: c.sandboxes.read_file(key, PLACE)).content == b"kept"


def test_delete(api: Driver) -> None:
    key = running(api)
    api.run(lambda c: c.sandboxes.delete(key))
    assert api.run(lambda c: c.sandboxes.list()) == []
    with pytest.raises(NotFoundError, match="no such sandbox"):
        run(api, key, "true")


@pytest.mark.parametrize("name", ["retrieve", "delete", "start", "stop"])
def test_a_sandbox_that_is_not_there(api: Driver, name: str) -> None:
    with pytest.raises(NotFoundError, match="no such sandbox"):
        api.run(lambda c: getattr(c.sandboxes, name)("nothing"))


def test_a_sandbox_is_waited_for(api: Driver) -> None:
    found = api.run(lambda c: c.sandboxes.create_and_wait(plan="small", poll_interval=0))
    assert (found.state, found.plan) == ("running", "small")
    key = found.sandbox_id
    api.run(lambda c: c.sandboxes.stop(key))
    assert api.run(lambda c: c.sandboxes.wait(key, poll_interval=0)).state == "stopped"
