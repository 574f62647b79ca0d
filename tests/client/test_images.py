"""`images.generate`, `images.edit` and `images.create_variation`."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from deepinfra_client import ArgumentTypeError, CapabilityError, InvalidArgumentError
from deepinfra_client.types.images import ImagesResponse
from deepinfra_emulator import Emulator, ReceivedRequest
from tests.client.driver import Driver
from tests.client.pictures import from_base64, size_of, small

MODEL = "black-forest-labs/FLUX-1-schnell"
EDITOR = "Qwen/Qwen-Image-Edit"
PICTURE = small()


def sizes(answer: ImagesResponse) -> list[tuple[int, int]]:
    return [size_of(from_base64(item.b64_json)) for item in answer.data]


def test_generate(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    answer = api.run(lambda c: c.images.generate(model=MODEL, prompt="A cat", size="320x256", n=2))
    assert sent().path == "/v1/openai/images/generations"
    assert sent().json == {"model": MODEL, "prompt": "A cat", "size": "320x256", "n": 2}
    assert sizes(answer) == [(320, 256)] * 2
    assert answer.data[0].b64_json != answer.data[1].b64_json
    assert answer.created
    assert answer.request_id


def test_generate_by_the_default_size(api: Driver) -> None:
    assert sizes(api.run(lambda c: c.images.generate(model=MODEL, prompt="A cat"))) == [
        (1024, 1024)
    ]


def test_a_size_that_the_model_does_not_take(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(CapabilityError) as caught:
        api.run(lambda c: c.images.generate(model=MODEL, prompt="A cat", size="1000x1000"))
    assert caught.value.nearest == "992x992"
    assert len(emulator.requests) == 0


def test_edit_with_bytes(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    answer = api.run(
        lambda c: c.images.edit(
            model=EDITOR, prompt="Make it a dog", image=PICTURE, n=2, size="64x48"
        )
    )
    assert sizes(answer) == [(64, 48)] * 2
    request = sent()
    assert request.path == "/v1/openai/images/edits"
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert request.form == {
        "model": EDITOR,
        "prompt": "Make it a dog",
        "n": "2",
        "size": "64x48",
    }
    ((field, name, size),) = request.files
    assert (field, size) == ("image", len(PICTURE))
    assert name


def test_edit_with_a_path(api: Driver, sent: Callable[[], ReceivedRequest], tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(PICTURE)
    assert sizes(
        api.run(lambda c: c.images.edit(model=EDITOR, prompt="x", image=path, size="64x64"))
    ) == [(64, 64)]
    assert list(sent().files) == [("image", "cat.png", len(PICTURE))]


def test_edit_with_a_file_object(
    api: Driver, sent: Callable[[], ReceivedRequest], tmp_path: Path
) -> None:
    path = tmp_path / "open.png"
    path.write_bytes(PICTURE)
    with path.open("rb") as file:
        api.run(lambda c: c.images.edit(model=EDITOR, prompt="x", image=file, size="64x64"))
    assert list(sent().files) == [("image", "open.png", len(PICTURE))]


def test_edit_with_a_stream_in_memory(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    file = io.BytesIO(PICTURE)
    api.run(lambda c: c.images.edit(model=EDITOR, prompt="x", image=file, size="64x64"))
    assert [(field, size) for field, _, size in sent().files] == [("image", len(PICTURE))]


def test_edit_with_a_tuple(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    named = ("named.png", PICTURE, "image/png")
    api.run(lambda c: c.images.edit(model=EDITOR, prompt="x", image=named, size="64x64"))
    assert list(sent().files) == [("image", "named.png", len(PICTURE))]


def test_edit_with_several_pictures_and_a_mask(
    api: Driver, sent: Callable[[], ReceivedRequest], tmp_path: Path
) -> None:
    path = tmp_path / "second.png"
    path.write_bytes(PICTURE + b"\0")
    answer = api.run(
        lambda c: c.images.edit(
            model=EDITOR,
            prompt="x",
            image=[("first.png", PICTURE), path, PICTURE + b"\0\0"],
            mask=("mask.png", small(1)),
            size="64x64",
        )
    )
    assert sizes(answer) == [(64, 64)]
    files = list(sent().files)
    assert [field for field, _, _ in files] == ["image", "image", "image", "mask"]
    assert [name for _, name, _ in files][:2] == ["first.png", "second.png"]
    assert [size for _, _, size in files[:3]] == [len(PICTURE) + extra for extra in range(3)]


def test_the_picture_counts(api: Driver) -> None:
    def edited(picture: bytes) -> ImagesResponse:
        return api.run(
            lambda c: c.images.edit(model=EDITOR, prompt="x", image=picture, size="64x64")
        )

    assert edited(small(0)).data[0].b64_json != edited(small(200)).data[0].b64_json


def test_create_variation(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    answer = api.run(
        lambda c: c.images.create_variation(image=PICTURE, model=EDITOR, size="96x64", n=3)
    )
    assert sizes(answer) == [(96, 64)] * 3
    assert sent().path == "/v1/openai/images/variations"


def test_files_that_cannot_be_sent(api: Driver, emulator: Emulator, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match=r"missing\.png"):
        api.run(lambda c: c.images.edit(model=EDITOR, prompt="x", image=tmp_path / "missing.png"))
    text: object = "cat.png"
    with pytest.raises(ArgumentTypeError, match="image"):
        api.run(lambda c: c.images.edit(model=EDITOR, prompt="x", image=text))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert len(emulator.requests) == 0
