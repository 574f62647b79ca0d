"""Starting and stopping, scripted trouble, the command line, the pytest fixtures."""

from __future__ import annotations

import asyncio
import errno
import gc
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path
from typing import Any, cast

import httpx
import pytest

from codegen.runtime.emulator import cli, extra
from codegen.runtime.emulator.app import create_app
from tests.emulator_runtime.conftest import LumenEmulator
from tests.emulator_runtime.lumen import PROVIDER

ROOT = Path(__file__).resolve().parents[2]
TALK = {"model": "acme/talker", "turns": [{"role": "user", "content": "Hello"}]}
KEY = {"x-lumen-key": "k"}


def test_it_knows_where_it_is() -> None:
    emulator = LumenEmulator()
    assert not emulator.running
    assert "not running" in repr(emulator)
    with emulator:
        assert emulator.running
        assert emulator.url == f"http://127.0.0.1:{emulator.port}"
        assert emulator.base_url == emulator.url + "/api/v2"
        with pytest.raises(RuntimeError, match="running already"):
            emulator.start()
    assert not emulator.running
    emulator.stop()


def test_it_can_start_again() -> None:
    emulator = LumenEmulator()
    for _ in range(2):
        with emulator:
            assert httpx.get(emulator.url + "/status").status_code == 200


def test_a_taken_port_is_an_error() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(
            OSError, match=f"127.0.0.1:{port}: .*in use; choose .* port 0"
        ) as caught:
            LumenEmulator(port=port).start()
    assert caught.value.errno == errno.EADDRINUSE


@pytest.mark.parametrize("port", [-1, 65536, 99999])
def test_a_port_that_does_not_exist(port: int, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match=f"port is {port}; allowed: 1 to 65535"):
        LumenEmulator(port=port)
    with pytest.raises(SystemExit) as caught:
        cli.main(LumenEmulator, [f"--port={port}"])
    assert caught.value.code == 2
    assert f"port is {port}" in capsys.readouterr().err


def test_no_socket_is_left_when_it_cannot_listen() -> None:
    """The socket would be reported as a ResourceWarning, an error in this test run."""
    emulator = LumenEmulator(host="no\0host")
    with pytest.raises((OSError, ValueError, TypeError)):
        emulator.start()
    gc.collect()
    assert not emulator.running


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"latency": -1}, "latency is -1"),
        ({"chunk_latency": float("nan")}, "chunk_latency is nan"),
        ({"models": "some"}, "models is 'some'; allowed: 'any', 'known'"),
    ],
)
def test_options_that_make_no_sense(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        LumenEmulator(**options)


def test_there_is_no_address_before_the_start() -> None:
    with pytest.raises(RuntimeError, match="start it"):
        _ = LumenEmulator().base_url
    assert LumenEmulator(port=4321).url == "http://127.0.0.1:4321"


def test_small_answers_are_not_delayed(http: httpx.Client) -> None:
    """Forty milliseconds an answer would mean that small packets wait for each other."""
    http.post("/talk", json=TALK)
    start = time.perf_counter()
    for _ in range(50):
        http.post("/talk", json=TALK)
    assert time.perf_counter() - start < 50 * 0.035


def test_stopping_ends_open_streams() -> None:
    emulator = LumenEmulator(chunk_latency=60.0).start()
    request = {**TALK, "live": True}
    with (
        httpx.Client(headers=KEY, timeout=30) as client,
        client.stream("POST", emulator.base_url + "/talk", json=request) as response,
    ):
        parts = response.iter_bytes()
        assert next(parts).startswith(b"event: start")
        start = time.monotonic()
        emulator.stop()
        assert time.monotonic() - start < 10
        assert b"[END]" not in b"".join(parts)


def test_a_client_may_leave_a_stream(emulator: LumenEmulator, http: httpx.Client) -> None:
    for _ in range(3):
        with http.stream("POST", "/talk", json={**TALK, "live": True}) as response:
            next(response.iter_bytes())
    assert http.post("/talk", json=TALK).is_success


def test_scripted_failures(emulator: LumenEmulator, http: httpx.Client) -> None:
    emulator.fail(429, times=2, route="talk.create", headers={"retry-after": "7"}, message="busy")
    assert http.get("/files").is_success
    for _ in range(2):
        response = http.post("/talk", json=TALK)
        assert response.status_code == 429
        assert response.headers["retry-after"] == "7"
        assert response.json()["error"]["message"] == "busy"
    assert http.post("/talk", json=TALK).is_success


def test_failures_that_could_never_come(emulator: LumenEmulator) -> None:
    with pytest.raises(ValueError, match=r"mean talk\.create.*allowed: .*files\.add"):
        emulator.fail(500, route="talks.create")
    with pytest.raises(ValueError, match="'nothing' does not exist"):
        emulator.break_stream(1, route="nothing")
    for status in ("x", 99, 700, True):
        with pytest.raises(ValueError, match="allowed: 200 to 599"):
            emulator.fail(cast("int", status))


def test_the_log_is_like_a_list(emulator: LumenEmulator, http: httpx.Client) -> None:
    assert emulator.requests == []
    http.get("/files")
    assert emulator.requests != []
    assert emulator.requests == list(emulator.requests) == emulator.requests
    assert emulator.requests != "requests"


def test_a_broken_stream(emulator: LumenEmulator, http: httpx.Client) -> None:
    emulator.break_stream(2)
    seen: list[bytes] = []
    with http.stream("POST", "/talk", json={**TALK, "live": True}) as response:
        parts = response.iter_bytes()
        with pytest.raises(httpx.RemoteProtocolError):
            seen.extend(parts)
    assert b"".join(seen).count(b"data:") == 2
    assert http.post("/talk", json={**TALK, "live": True}).text.endswith("[END]\n\n")


def test_many_requests_at_once(emulator: LumenEmulator) -> None:
    async def run() -> list[int]:
        async with httpx.AsyncClient(base_url=emulator.base_url, headers=KEY) as client:
            made = await asyncio.gather(*(client.post("/talk", json=TALK) for _ in range(64)))
            return [response.status_code for response in made]

    assert asyncio.run(run()) == [200] * 64


async def test_the_app_works_without_a_server() -> None:
    transport = httpx.ASGITransport(app=create_app(PROVIDER))
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        response = await client.post("/api/v2/talk", json=TALK, headers=KEY)
    assert response.status_code == 200


def test_latency_delays_answers() -> None:
    with LumenEmulator(latency=0.05) as emulator:
        start = time.monotonic()
        httpx.get(emulator.url + "/status")
        assert time.monotonic() - start >= 0.05


def test_command_line() -> None:
    program = textwrap.dedent(
        """
        from codegen.runtime.emulator.cli import run
        from tests.emulator_runtime.conftest import LumenEmulator
        run(LumenEmulator, __name__)
        """
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, "--port", "0"], stdout=subprocess.PIPE, cwd=ROOT, text=True
    ) as process:
        assert process.stdout is not None
        guard = threading.Timer(60, process.kill)
        guard.start()
        lines = [process.stdout.readline() for _ in range(5)]
        assert "lumen_emulator 1.2.3" in lines[0]
        url = lines[1].split()[-1]
        assert httpx.post(url + "/talk", json=TALK, headers=KEY).status_code == 200
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate()
        guard.cancel()
    assert "stopped after 1 requests" in rest
    assert process.returncode == 0


def test_a_second_interrupt_does_not_break_the_stopping() -> None:
    program = textwrap.dedent(
        """
        import os, signal
        from codegen.runtime.emulator import cli
        from tests.emulator_runtime.conftest import LumenEmulator

        def interrupt(*_):
            os.kill(os.getpid(), signal.SIGINT)
            return "up"

        class Emulator(LumenEmulator):
            def stop(self):
                interrupt()
                super().stop()

        cli.banner = interrupt
        cli.run(Emulator, __name__)
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "--port", "0"],
        capture_output=True,
        cwd=ROOT,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "stopped after 0 requests" in done.stdout


def test_command_line_with_a_taken_port(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert cli.main(LumenEmulator, ["--port", str(port)]) == 1
    assert f"cannot listen on 127.0.0.1:{port}" in capsys.readouterr().err


def test_importing_a_main_module_runs_nothing() -> None:
    cli.run(LumenEmulator, "lumen_emulator.__main__")


def test_a_missing_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extra, "NEEDED", ("json", "no_such_module"))
    with pytest.raises(ImportError, match=r"pip install 'lumen-client\[emulator\]'") as caught:
        extra.require("lumen-client")
    assert "no_such_module" in str(caught.value)


def test_a_main_program_without_the_extra_ends_with_the_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "starlette", None)
    with pytest.raises(SystemExit, match="pip install"):
        extra.require("lumen-client", "__main__")
    monkeypatch.setattr(extra, "NEEDED", ())
    extra.require("lumen-client", "__main__")


def test_fixtures(tmp_path: Path) -> None:
    conftest = textwrap.dedent(
        f"""
        import sys
        sys.path.insert(0, {str(ROOT)!r})
        import httpx
        from codegen.runtime.emulator.pytest_plugin import (
            client_fixture, fresh_fixture, markers, session_fixture, settings,
        )

        def load():
            from tests.emulator_runtime.conftest import LumenEmulator
            return LumenEmulator

        class Client(httpx.Client):
            def __init__(self, base_url, api_key):
                super().__init__(base_url=base_url, headers={{"x-lumen-key": api_key}})

        pytest_addoption = settings("lumen_emulator")
        pytest_configure = markers("lumen_emulator")
        running = session_fixture(load, "lumen_session", "lumen_emulator")
        lumen = fresh_fixture("lumen_session", "lumen_emulator")
        client = client_fixture(lambda: Client, "lumen_emulator", "lumen_client")
        """
    )
    tests = textwrap.dedent(
        """
        import pytest

        def test_one(lumen_client, lumen_emulator):
            assert lumen_client.get("/files").status_code == 200
            assert len(lumen_emulator.requests) == 1

        def test_two(lumen_emulator):
            assert len(lumen_emulator.requests) == 0

        @pytest.mark.lumen_emulator_faults(status=1, statuses=[418])
        def test_three(lumen_client):
            assert lumen_client.get("/files").status_code == 418
        """
    )
    (tmp_path / "conftest.py").write_text(conftest)
    (tmp_path / "test_lumen.py").write_text(tests)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--rootdir", tmp_path, tmp_path],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    assert "3 passed" in done.stdout, done.stdout + done.stderr
