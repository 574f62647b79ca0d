"""`python -m deepinfra_emulator`."""

from __future__ import annotations

import re
import signal
import subprocess
import sys

import httpx
import pytest

import deepinfra_emulator

MODEL = "meta-llama/Llama-3.3-70B-Instruct"


def start(*arguments: str) -> tuple[subprocess.Popen[str], str]:
    """Start the command and wait until it says where it listens."""
    process = subprocess.Popen(
        [sys.executable, "-m", "deepinfra_emulator", "--port", "0", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        found = re.search(r"base URL\s+(http://127\.0\.0\.1:\d+)/v1", line)
        if found:
            return process, found[1]
    raise AssertionError(process.communicate(timeout=30)[1])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_stopped(number: signal.Signals) -> None:
    process, url = start()
    try:
        assert httpx.get(f"{url}/models/list").status_code == 200
        assert httpx.get(f"{url}/models/{MODEL}").status_code == 401
        process.send_signal(number)
        output, errors = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 0
    assert errors == ""
    assert "stopped after 2 requests" in output


def test_options() -> None:
    process, url = start("--key", "one", "--key", "two", "--seed", "5")
    try:
        codes = [
            httpx.get(
                f"{url}/models/{MODEL}", headers={"authorization": f"Bearer {key}"}
            ).status_code
            for key in ("one", "two", "three")
        ]
    finally:
        process.terminate()
        process.communicate(timeout=30)
    assert codes == [200, 200, 401]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "deepinfra_emulator", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_help_and_version() -> None:
    shown = run("--help")
    assert shown.returncode == 0
    assert "--port" in shown.stdout
    assert "python -m deepinfra_emulator" in shown.stdout
    assert deepinfra_emulator.__version__ in run("--version").stdout


def test_known_models() -> None:
    process, url = start("--known-models", "--no-key")
    try:
        codes = [
            httpx.post(
                f"{url}/v1/openai/completions", json={"model": model, "prompt": "x"}
            ).status_code
            for model in (MODEL, "meta-lama/typo")
        ]
    finally:
        process.terminate()
        process.communicate(timeout=30)
    assert codes == [200, 404]


@pytest.mark.parametrize("module", ["starlette", "uvicorn"])
def test_without_the_extra(module: str) -> None:
    program = (
        "import runpy, sys; "
        f"sys.modules[{module!r}] = None; "
        "sys.argv[1:] = ['--port', '0']; "
        "runpy.run_module('deepinfra_emulator', run_name='__main__', alter_sys=True)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1
    assert done.stderr == (
        f"the emulator needs {module}: install it with  pip install 'deepinfra-client[emulator]'\n"
    )


def test_a_port_that_does_not_exist() -> None:
    done = run("--port", "99999")
    assert done.returncode == 2
    assert "port is 99999; allowed: 1 to 65535, or 0" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_that_is_taken() -> None:
    process, url = start()
    try:
        done = run("--port", url.rpartition(":")[2])
    finally:
        process.terminate()
        process.communicate(timeout=30)
    assert done.returncode == 1
    assert f"cannot listen on {url.removeprefix('http://')}: " in done.stderr
    assert "port 0" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [["--port", "x"], ["--nothing"]])
def test_wrong_arguments(arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "usage:" in done.stderr


def test_faults() -> None:
    process, url = start("--no-key", "--faults", "status=1,statuses=418", "--seed", "7")
    try:
        answer = httpx.get(f"{url}/models/{MODEL}")
    finally:
        process.terminate()
        process.communicate(timeout=30)
    assert answer.status_code == 418
    assert answer.headers["x-emulator-fault"] == "status"


def test_faults_that_do_not_exist() -> None:
    command = [sys.executable, "-m", "deepinfra_emulator", "--faults", "resett=0.1"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 2
    assert "argument --faults: 'resett' is no fault (did you mean reset?); allowed:" in ended.stderr


def test_help_says_how_faults_are_written() -> None:
    command = [sys.executable, "-m", "deepinfra_emulator", "--help"]
    shown = subprocess.run(command, capture_output=True, text=True, timeout=60).stdout
    assert all(word in shown for word in ("--faults KIND=RATE,...", "statuses=429+503", "stall"))
