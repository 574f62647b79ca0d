"""`client.files`: what is uploaded is listed, read and gone after its end."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from deepinfra_client import (
    BadRequestError,
    BinaryResponse,
    DeepInfra,
    InvalidArgumentError,
    NotFoundError,
    UnprocessableEntityError,
)
from deepinfra_client.types.files import FileObject
from deepinfra_emulator import Emulator
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver

LINES = b'{"custom_id": "a"}\n'


def upload(api: Driver, name: str = "lines.jsonl", content: bytes = LINES) -> FileObject:
    return api.run(lambda client: client.files.create(file=(name, content), purpose="batch"))


def fetch(api: Driver, made: FileObject) -> BinaryResponse:
    return api.run(lambda client: client.files.content(made.id))


def test_a_file_comes_back_as_it_was(api: Driver) -> None:
    made = upload(api)
    assert (made.filename, made.bytes, made.purpose) == ("lines.jsonl", len(LINES), "batch")
    kept = api.run(lambda client: client.files.retrieve(made.id))
    assert kept.model_dump() == made.model_dump()
    answer = fetch(api, made)
    assert answer.content == answer.read() == LINES
    assert answer.text == LINES.decode()


def test_bytes_of_any_kind_are_kept(api: Driver, tmp_path: Path) -> None:
    content = bytes(range(256)) * 300
    path = tmp_path / "odd.bin"
    path.write_bytes(content)
    from_path = api.run(lambda client: client.files.create(file=path, purpose="batch"))
    opened = api.run(lambda client: client.files.create(file=io.BytesIO(content), purpose="batch"))
    assert from_path.filename == "odd.bin"
    for made in (from_path, opened):
        answer = fetch(api, made)
        assert answer.content == content
        assert answer.media_type == "binary/octet-stream"


def test_a_download_is_saved(api: Driver, tmp_path: Path) -> None:
    made = upload(api)
    answer = fetch(api, made)
    assert answer.save(tmp_path / "out.jsonl").read_bytes() == LINES


def test_the_end_of_a_file_is_asked_for_in_two_fields(api: Driver, emulator: Emulator) -> None:
    made = api.run(
        lambda client: client.files.create(
            file=LINES, purpose="batch", expires_after={"anchor": "created_at", "seconds": 7200}
        )
    )
    form = emulator.requests[0].form
    assert form is not None
    assert form["expires_after[anchor]"] == "created_at"
    assert form["expires_after[seconds]"] == "7200"
    assert made.expires_at is not None and made.created_at is not None
    assert made.expires_at - made.created_at == 7200


def test_files_are_kept_a_month_unless_said(api: Driver) -> None:
    made = upload(api)
    assert made.expires_at is not None and made.created_at is not None
    assert made.expires_at - made.created_at == 30 * 86400


def test_too_short_a_time_is_refused(api: Driver) -> None:
    with pytest.raises(UnprocessableEntityError, match="3600"):
        api.run(
            lambda client: client.files.create(
                file=LINES, purpose="batch", expires_after={"anchor": "created_at", "seconds": 10}
            )
        )


def test_the_list_goes_on_over_pages(api: Driver, emulator: Emulator) -> None:
    made = [upload(api, f"{number}.jsonl").id for number in range(5)]
    found = api.collect(lambda client: client.files.list(limit=2))
    assert [one.id for one in found] == made[::-1]
    assert sum(request.method == "GET" for request in emulator.requests) == 3
    oldest = api.collect(lambda client: client.files.list(order="asc"))
    assert [one.id for one in oldest] == made


def test_the_list_is_of_one_purpose(api: Driver) -> None:
    upload(api)
    assert api.collect(lambda client: client.files.list(purpose="batch_output")) == []
    assert len(api.collect(lambda client: client.files.list(purpose="batch"))) == 1


def test_a_file_that_was_deleted_is_gone(api: Driver) -> None:
    made = upload(api)
    gone = api.run(lambda client: client.files.delete(made.id))
    assert (gone.id, gone.deleted) == (made.id, True)
    calls: list[Callable[[DeepInfra], object]] = [
        lambda client: client.files.retrieve(made.id),
        lambda client: client.files.content(made.id),
        lambda client: client.files.delete(made.id),
    ]
    for call in calls:
        with pytest.raises(NotFoundError, match="file not found"):
            api.run(call)
    assert api.collect(lambda client: client.files.list()) == []


def test_ids_are_escaped(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(NotFoundError):
        api.run(lambda client: client.files.retrieve("a/../b?c"))
    assert emulator.requests[0].route == "files.retrieve"


def test_a_large_file_is_refused(api: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    from deepinfra_emulator._runtime import gen_media

    monkeypatch.setitem(gen_media._FILE_PARTS, "size", lambda _: 600_000_000)  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(BadRequestError, match="512 MB"):
        upload(api)


def test_objects_are_uploaded_as_lines(api: Driver) -> None:
    lines = [{"custom_id": "a"}, {"custom_id": "b"}]
    made = api.run(lambda client: client.files.upload(lines, purpose="batch"))
    assert made.filename == "lines.jsonl"
    assert [json.loads(one) for one in fetch(api, made).content.splitlines()] == lines


def test_a_text_is_a_path(api: Driver, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(LINES)
    made = api.run(lambda client: client.files.upload(str(path), purpose="batch"))
    assert (made.filename, fetch(api, made).content) == ("in.jsonl", LINES)
    with pytest.raises(InvalidArgumentError, match="nowhere"):
        api.run(lambda client: client.files.upload("nowhere.jsonl", purpose="batch"))


def test_many_objects_are_uploaded_without_being_held(api: Driver) -> None:
    made = api.run(
        lambda client: client.files.upload(
            ({"number": number, "text": "x" * 1000} for number in range(12_000)),
            purpose="batch",
            filename="many.jsonl",
        )
    )
    assert made.filename == "many.jsonl"
    assert made.bytes is not None and made.bytes > 12_000_000
    last = fetch(api, made).content.splitlines()[-1]
    assert json.loads(last)["number"] == 11_999


def test_a_file_is_gone_after_its_end(connect: Connect) -> None:
    now = [1_700_000_000.0]
    with Emulator(clock=lambda: now[0]) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        made = api.run(
            lambda client: client.files.create(
                file=("a.jsonl", LINES),
                purpose="batch",
                expires_after={"anchor": "created_at", "seconds": 3600},
            )
        )
        kept = upload(api)
        assert made.expires_at == 1_700_003_600
        now[0] += 3599
        assert fetch(api, made).content == LINES
        now[0] += 1
        with pytest.raises(NotFoundError, match="file not found"):
            api.run(lambda client: client.files.retrieve(made.id))
        with pytest.raises(NotFoundError, match="file not found"):
            fetch(api, made)
        with pytest.raises(NotFoundError, match="file not found"):
            api.run(lambda client: client.files.delete(made.id))
        assert [file.id for file in api.run(lambda client: client.files.list()).data] == [kept.id]
        with pytest.raises(NotFoundError, match="file not found"):
            api.run(
                lambda client: client.batches.create(
                    input_file_id=made.id,
                    endpoint="/v1/chat/completions",
                    completion_window="24h",
                    metadata=None,
                )
            )
