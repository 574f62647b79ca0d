"""What an import costs: counted in modules."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from tests.budgets.counting import ANSWER, MODEL

HEAVY = ("pydantic", "pydantic_core", "httpx", "httpcore", "h11", "anyio", "asyncio", "ssl", "yaml")


def modules(code: str) -> set[str]:
    """Run Python code in a process of its own and list what it has loaded."""
    script = f"{code}\nimport sys\nprint(*sys.modules)"
    command = [sys.executable, "-c", script]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def test_the_import_of_the_package() -> None:
    """Nothing but the package itself: not even `typing`, which takes longer than all of Python."""
    loaded = modules("import deepinfra_client") - modules("pass")
    others = {name for name in loaded if not name.startswith("deepinfra_client")}
    assert others <= {"__future__"}
    assert loaded - others == {
        "deepinfra_client",
        "deepinfra_client._runtime",
        "deepinfra_client._runtime.lazy",
        "deepinfra_client._version",
    }


@pytest.mark.parametrize(
    ("code", "budget"),
    [
        ("DeepInfra(api_key='x')", 50),
        ("AsyncDeepInfra(api_key='x')", 50),
        ("DeepInfra(api_key='x').chat.completions", 65),
        ("DeepInfra(api_key='x').language_model('a/b')", 75),
    ],
)
def test_a_client(code: str, budget: int) -> None:
    """Neither the HTTP library nor the validator before the first request.

    `budget` is the number of modules of the package that may be loaded.
    """
    name = code.partition("(")[0]
    loaded = modules(f"from deepinfra_client import {name}; {code}") - modules("pass")
    assert [name for name in HEAVY if name in loaded] == []
    own = {name for name in loaded if name.startswith("deepinfra_client")}
    assert len(own) <= budget, sorted(own)


# What validates answers loads these itself; whatever else is loaded is this package's doing.
VALIDATOR = """
from pydantic import BaseModel, ConfigDict

class Answer(BaseModel):
    model_config = ConfigDict(extra="allow")
    text: str

Answer.model_validate_json('{"text": "x"}')
"""
# In programs that neither log, nor use async, proxies, multipart bodies or tools.
NEVER = {
    *("asyncio", "concurrent", "httpx", "httpcore", "h11", "anyio", "logging", "traceback"),
    *("pickle", "html", "difflib", "uuid", "secrets", "http.client", "urllib.request", "tempfile"),
}


class Answering(BaseHTTPRequestHandler):
    """Answers every request alike."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A server on this machine."""
    with HTTPServer(("127.0.0.1", 0), Answering) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/v1"
        server.shutdown()


@pytest.mark.parametrize(
    ("call", "own", "more"),
    [
        (f"chat.completions.create(model={MODEL!r}, messages=[])", 77, 11),
        (f"language_model({MODEL!r}).generate('Hi')", 116, 16),
    ],
)
def test_a_first_call(address: str, call: str, own: int, more: int) -> None:
    """`own` modules of the package may be loaded, and `more` that the validator does not need."""
    client = f"DeepInfra(api_key='x', base_url={address!r})"
    loaded = modules(f"from deepinfra_client import DeepInfra; {client}.{call}") - modules(
        VALIDATOR
    )
    package = {name for name in loaded if name.startswith("deepinfra_client")}
    assert len(package) <= own, sorted(package)
    others = loaded - package
    assert others & NEVER == set()
    assert len(others) <= more, sorted(others)


def test_a_check_of_options_loads_one_table() -> None:
    loaded = modules(
        "from deepinfra_client import capabilities; capabilities.check('image', 'a/b', size='1x1')"
    )
    assert {name for name in loaded if ".capabilities.tables." in name} == {
        "deepinfra_client.capabilities.tables.image"
    }
    assert loaded.isdisjoint({*HEAVY, *NEVER})


def test_a_program_that_logs_later_gets_the_records(address: str) -> None:
    """Without `logging` nothing is noted; a client that was made before that notes all the same."""
    code = f"""
import sys
from deepinfra_client import DeepInfra
client = DeepInfra(api_key="x", base_url={address!r})
call = lambda: client.chat.completions.create(model={MODEL!r}, messages=[])
call()
assert "logging" not in sys.modules
import logging
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(message)s")
call()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.count(": 200, attempt 1") == 1
