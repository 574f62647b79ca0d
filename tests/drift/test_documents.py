"""What is read: files and addresses, JSON and YAML, and one clear error for everything else."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from codegen.drift.documents import parse, read
from codegen.drift.errors import DriftError
from codegen.drift.openapi import openapi_table
from tests.drift.document import invented


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/document.json":
            self._send(200, json.dumps(invented()).encode())
        elif self.path == "/long":
            self._send(200, b" " * 5_000)
        elif self.path == "/away":
            self._send(302, b"", "file:///etc/passwd")
        elif self.path == "/here":
            self._send(302, b"", "/document.json")
        else:
            self._send(404, b"no")

    def _send(self, status: int, content: bytes, location: str = "") -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_document_is_read_from_an_address(server: str) -> None:
    found = read(f"{server}/document.json")
    assert found.data == invented()
    assert read(f"{server}/here").digest == found.digest


@pytest.mark.parametrize(
    ("path", "words"),
    [("/nothing", "status 404"), ("/long", "larger than"), ("/away", "status 302")],
)
def test_what_an_address_refuses_is_said(server: str, path: str, words: str) -> None:
    with pytest.raises(DriftError, match=words):
        read(f"{server}{path}", max_bytes=4_000)


def test_an_address_without_a_server_is_said() -> None:
    with pytest.raises(DriftError, match="cannot be reached"):
        read("http://127.0.0.1:1/document.json")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere.json", "cannot be read"),
        ("", "cannot be read"),
        ("a\0b", "no name|cannot be read"),
        ("file:///etc/passwd", "only files and addresses"),
        ("ftp://127.0.0.1/x", "only files and addresses"),
        ("http://[", "cannot be reached"),
    ],
)
def test_a_file_that_is_none(name: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(DriftError, match=words):
        read(str(tmp_path / name) if name == "nowhere.json" else name or str(tmp_path))


def test_json_and_yaml_say_the_same() -> None:
    yaml = b"openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses: {200: {}, '404': {}}\n"
    found = parse(yaml, "x.yaml")
    assert found["paths"]["/a"]["get"]["responses"] == {"200": {}, "404": {}}
    assert openapi_table(found).operations["GET /a"].statuses == {"200", "404"}


def test_yaml_is_read_as_its_newest_form() -> None:
    found = parse(b"a: 16:9\nb: yes\nc: 2026-01-01\nd: 0o7\ne: <<\nf: 1.5\ng: -3\nh: ~\n", "x")
    wanted = {"a": "16:9", "b": "yes", "c": "2026-01-01", "d": "0o7", "e": "<<", "f": 1.5}
    assert found == {**wanted, "g": -3, "h": None}


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"\xff\xfe", "not UTF-8"),
        (b'{"a": ', "not JSON"),
        (b'{"a": NaN}', "neither JSON"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "neither JSON"),
        (b"[" * 100_000, "nested too deeply|not JSON"),
        (b"a: [", "neither JSON nor YAML"),
        (b"a: *b", "neither JSON nor YAML"),
        (b"? [1]\n: 2", "neither JSON nor YAML"),
        (b"!!python/object/apply:os.system [x]", "neither JSON nor YAML"),
        (b"a: !!binary aGk=", "does not have"),
        (b"- !!set {a}", "does not have"),
        (b"- &a [*a]\n" + b"? {a: b}\n: c", "neither JSON nor YAML"),
        (b"- " * 50_000, "nested too deeply|neither"),
    ],
)
def test_what_is_no_document_is_one_error(raw: bytes, words: str) -> None:
    with pytest.raises(DriftError, match=words) as caught:
        parse(raw, "doc\x1b[31m")
    assert "\n" not in str(caught.value) and "\x1b" not in str(caught.value)
