"""Pictures: spread over requests, made of other pictures, and what came before a failure."""

from __future__ import annotations

import asyncio
import base64
import io
import pickle
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeAlias
from urllib.parse import quote

import pytest

from codegen.runtime.client import engine
from codegen.runtime.client.capability import OptionSpec, Range, Size, Table
from codegen.runtime.client.errors import (
    APIResponseValidationError,
    APIStatusError,
    ArgumentTypeError,
    CapabilityError,
    InvalidArgumentError,
)
from codegen.runtime.client.objects.image.aio import AsyncImages
from codegen.runtime.client.objects.image.sync import SyncImages
from codegen.runtime.client.objects.media.attachment import Attachment
from codegen.runtime.client.objects.media.policy import DownloadPolicy
from codegen.runtime.client.objects.results import ImageResult
from codegen.runtime.client.objects.spec import ArgumentSpec, MethodSpec
from codegen.runtime.client.operation import Check, Json, Operation, Param
from codegen.runtime.client.options import CallOptions
from tests.runtime.kit import (
    PACKAGE,
    AClient,
    BadRequestError,
    Client,
    FakeClock,
    Got,
    Item,
    Peer,
    answer,
)
from tests.runtime.test_pure import png
from tests.runtime.test_uploads_and_pages import parts

ANYTHING = Json[Any]("types", "Anything")
PAINT: Operation[Any] = Operation(
    "POST",
    ("/inference/", Param("model", "model_name", "segments")),
    ANYTHING,
    body="json",
    retry="safe",
    check=Check(
        "pictures",
        "model",
        (("size", ("/width", "/height")), ("n", "/num_images"), ("steps", "/steps")),
    ),
)
EDIT: Operation[Any] = Operation(
    "POST",
    ("/edits",),
    ANYTHING,
    body="multipart",
    files=("picture", "mask"),
    wire=(("picture", "image"),),
    retry="safe",
    check=Check("pictures", "model", (("size", "/size"), ("n", "/n"))),
)
EDITS = MethodSpec(
    "generate",
    EDIT,
    (
        ArgumentSpec("prompt", "prompt", "prompt"),
        ArgumentSpec("images", "picture", "images"),
        ArgumentSpec("mask", "mask", "mask"),
        ArgumentSpec("n", "n", "count"),
        ArgumentSpec("size", "size", "size", option="size"),
        ArgumentSpec("seed", role="seed", extra="seed"),
        ArgumentSpec("options", extra="extra_options"),
    ),
    constants=(("response_format", "b64_json"),),
    results=(("images", "/data"), ("image", "/b64_json"), ("image_url", "/url")),
    per_call=2,
    per_call_column="n",
)
IMAGES = MethodSpec(
    "generate",
    PAINT,
    (
        ArgumentSpec("prompt", "prompt", "prompt"),
        ArgumentSpec("n", "num_images", "count", option="n"),
        ArgumentSpec("size", None, "size", "x", ("width", "height"), "size", option="size"),
        ArgumentSpec("ratio", "ratio"),
        ArgumentSpec("steps", "steps", option="steps"),
        ArgumentSpec("seed", "seed", "seed"),
        ArgumentSpec("images", role="images"),
        ArgumentSpec("mask", role="mask"),
        ArgumentSpec("options"),
        ArgumentSpec("max_parallel", role="max_parallel"),
    ),
    results=(
        ("images", "/images"),
        ("image_url", "/url"),
        ("nsfw", "/nsfw"),
        ("seed", "/seed"),
        ("cost", "/status/cost"),
        ("request_id", "/request_id"),
    ),
    per_call=2,
    per_call_column="n",
    instead=EDITS,
    when="images",
)


class PictureRow(NamedTuple):
    id: str
    profile: str = "plain"
    retired: str | None = None
    replaced_by: str | None = None
    source: tuple[str, ...] = ("page",)
    checked: str = "2026-11-22"
    size: Any = None
    n: Any = None
    steps: Any = None


PICTURES: Table[PictureRow] = Table(
    "pictures",
    {
        row.id: row
        for row in (
            PictureRow("a/free"),
            PictureRow("a/single", n=Range(1, 1)),
            PictureRow("a/many", n=Range(1, 10)),
            PictureRow("a/sized", size=Size(multiple_of=32, min=256, max=1440), steps=Range(1, 5)),
        )
    },
    {
        "size": OptionSpec("size", 422),
        "n": OptionSpec("n", 422),
        "steps": OptionSpec("steps", 422),
    },
)
setattr(sys.modules[f"{PACKAGE}.tables"], "pictures", PICTURES)  # noqa: B010


class Model(SyncImages):
    _kind = "pictures"

    def images(self, call: CallOptions | None = None, **given: Any) -> Any:
        return self._images(IMAGES, given, call or CallOptions())


class AModel(AsyncImages):
    _kind = "pictures"

    async def images(self, call: CallOptions | None = None, **given: Any) -> Any:
        return await self._images(IMAGES, given, call or CallOptions())


Run: TypeAlias = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, server: Peer, clock: FakeClock) -> Run:
    """Call `images` of either client; the first argument is the model."""

    def sync(model: str = "a/free", **given: Any) -> Any:
        with Client(api_key="secret-key", base_url=server.base_url, clock=clock) as client:
            return Model(client, model).images(**given)

    def awaited(model: str = "a/free", **given: Any) -> Any:
        async def inner() -> Any:
            settings: Any = {"base_url": server.base_url, "clock": clock}
            async with AClient(api_key="secret-key", **settings) as client:
                return await AModel(client, model).images(**given)

        return asyncio.run(inner())

    return sync if request.param == "sync" else awaited


def data_uri(width: int, height: int) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(png(width, height)).decode()


def painted(*images: Any, seed: int | None = 3) -> bytes:
    body = {"images": list(images), "seed": seed, "status": {"cost": 0.5}, "request_id": "p1"}
    return answer(body)


def test_images(server: Peer, run: Run, tmp_path: Path) -> None:
    bare = base64.b64encode(png(5, 6)).decode()
    server.then(painted(data_uri(3, 4), bare))
    result = run(prompt="city", n=2, size="1024x768", seed=7)
    assert server.got[0].target == "/v1/inference/a/free"
    assert server.got[0].json == {
        "prompt": "city",
        "num_images": 2,
        "width": 1024,
        "height": 768,
        "seed": 7,
    }
    first, second = result.images
    assert (first.media_type, first.width, first.height, first.seed) == ("image/png", 3, 4, 3)
    assert (second.width, second.height) == (5, 6)
    assert (result.seed, result.cost, result.request_id) == (3, 0.5, "p1")
    assert result.image is first
    assert first.save(tmp_path / "a.png").read_bytes() == png(3, 4)
    assert "PNG" not in repr(first)


def test_many_images_are_spread_with_their_own_seeds(server: Peer, run: Run) -> None:
    two = painted(data_uri(1, 1), data_uri(1, 1))
    server.then(two, two, two)
    result = run(prompt="city", n=5, seed=10)
    sent = sorted((got.json["seed"], got.json["num_images"]) for got in server.got)
    assert sent == [(10, 2), (12, 2), (14, 1)]
    assert result.cost == 1.5
    assert len(result.responses) == 3
    server.then(painted(data_uri(1, 1)))
    short = run(prompt="city", n=2)
    assert short.warnings == ("2 pictures were asked for, 1 came",)
    assert "seed" not in server.got[-1].json


def test_an_image_behind_an_address_is_fetched_without_the_key(server: Peer, run: Run) -> None:
    address = server.base_url.removesuffix("/v1") + "/files/1.png?sig=x"
    server.then(painted({"url": address}), answer(png(2, 2), media="image/png"))
    result = run(prompt="city")
    assert "num_images" not in server.got[0].json
    assert result.images[0].data == png(2, 2)
    assert server.got[1].target == "/files/1.png?sig=x"
    assert "authorization" not in server.got[1].headers


@pytest.mark.parametrize("images", [[], None, ["***"], ["data:nothing"], [{"other": 1}]])
def test_answers_without_images(server: Peer, run: Run, images: Any) -> None:
    server.then(answer({"images": images}))
    with pytest.raises(APIResponseValidationError, match="picture"):
        run(prompt="city")


@pytest.mark.parametrize("given", [{"n": 0}, {"size": "1024"}, {"size": "axb"}])
def test_bad_numbers_and_sizes(run: Run, given: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError):
        run(prompt="city", **given)
    with pytest.raises(ArgumentTypeError, match="`n` must be a whole number of 1 or more"):
        run(prompt="city", n=True)


BLUE, RED = png(2, 2), png(3, 3)


def by_count(got: Got) -> bytes:
    """Answer with as many pictures as were asked for."""
    if got.target.endswith("/edits"):
        count = int(fields(got).get("n", b"1"))
        return answer({"data": [{"b64_json": base64.b64encode(BLUE).decode()}] * count})
    body = got.json
    return painted(*[data_uri(1, 1)] * body.get("num_images", 1), seed=body.get("seed"))


def fields(got: Got) -> dict[str, bytes]:
    """Return the parts of a form by name; of several with a name the last."""
    return {name: content for name, _, _, content in parts(got)}


def files(got: Got) -> list[tuple[str, str | None, str, bytes]]:
    return [part for part in parts(got) if part[1] is not None]


def test_the_limit_of_the_model_counts(server: Peer, run: Run) -> None:
    server.reply = by_count
    result = run("a/single", prompt="city", n=3, seed=7)
    assert sorted((got.json["num_images"], got.json["seed"]) for got in server.got) == [
        (1, 7),
        (1, 8),
        (1, 9),
    ]
    assert [image.seed for image in result.images] == [7, 8, 9]
    assert result.warnings == ()
    server.got.clear()
    run("a/many", prompt="city", n=5)
    assert sorted(got.json["num_images"] for got in server.got) == [1, 2, 2]


def test_other_options_of_a_split_call_are_checked_before_it(server: Peer, run: Run) -> None:
    with pytest.raises(CapabilityError, match="Nearest: 992x704"):
        run("a/sized", prompt="x", size="1000x700", n=3)
    with pytest.raises(CapabilityError, match="steps"):
        run("a/sized", prompt="x", steps=9, n=3)
    assert not server.got


def test_none_counts_as_not_given(server: Peer, run: Run) -> None:
    server.reply = by_count
    run(prompt="x", n=None, size=None, seed=None, images=None, mask=None, max_parallel=None)
    assert server.got[0].json == {"prompt": "x"}


def test_pictures_of_every_form(server: Peer, run: Run) -> None:
    svg = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    server.then(
        painted(
            data_uri(3, 4),
            base64.b64encode(png(5, 6)).decode(),
            "data:image/svg+xml," + quote(svg),
            "data:image/svg+xml;base64," + quote(base64.b64encode(svg.encode())),
        )
    )
    images = run(prompt="x").images
    assert [image.media_type for image in images] == [
        "image/png",
        "image/png",
        "image/svg+xml",
        "image/svg+xml",
    ]
    assert images[2].data == images[3].data == svg.encode()
    assert images[2].width is None


def test_marks_of_the_service(server: Peer, run: Run) -> None:
    server.then(answer({"images": [data_uri(1, 1)] * 3, "nsfw": [False, True]}))
    assert [image.nsfw for image in run(prompt="x").images] == [False, True, None]
    server.then(answer({"images": [None], "nsfw": [True]}))
    with pytest.raises(APIResponseValidationError, match="held it back for its content"):
        run(prompt="x")


def test_a_picture_that_is_too_large_is_not_fetched(
    server: Peer, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("engine", "aengine"):
        monkeypatch.setattr(f"codegen.runtime.client.{module}.FETCHED_BYTES", 100)
    address = server.base_url + "/1.png"
    server.then(painted({"url": address}), answer(b"x" * 101, media="image/png"))
    with pytest.raises(APIResponseValidationError, match="larger than 100 bytes") as caught:
        run(prompt="x")
    assert len(server.got) == 2
    assert caught.value.partial.cost == 0.5


def test_the_limit_of_fetching() -> None:
    assert engine.FETCHED_BYTES == 64 * 1024 * 1024


# What came before a failure


def test_pictures_that_came_before_a_request_failed(server: Peer, run: Run) -> None:
    server.then(painted(data_uri(1, 1), data_uri(2, 2)), answer({"detail": "busy"}, status=400))
    with pytest.raises(BadRequestError) as caught:
        run(prompt="x", n=5, seed=1, max_parallel=1)
    assert len(server.got) == 2
    partial = caught.value.partial
    assert isinstance(partial, ImageResult)
    assert [image.width for image in partial.images] == [1, 2]
    assert (partial.seed, partial.cost, partial.request_id) == (3, 0.5, "p1")
    assert len(partial.responses) == 1
    assert partial.warnings == (
        "pictures 3 to 4 did not come: busy",
        "picture 5 did not come: the request was not sent",
    )
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.partial.images == partial.images


def test_one_failing_request_of_three_is_repeated_alone(server: Peer, run: Run) -> None:
    failures = iter([answer({}, status=500)])
    server.reply = lambda got: (
        next(failures, None) or by_count(got) if got.json["seed"] == 9 else by_count(got)
    )
    result = run(prompt="x", n=5, seed=7)
    assert sorted(got.json["seed"] for got in server.got) == [7, 9, 9, 11]
    assert [image.seed for image in result.images] == [7, 7, 9, 9, 11]


def test_pictures_under_way_are_kept(server: Peer, run: Run) -> None:
    server.reply = lambda got: (
        answer({"detail": "no"}, status=400) if got.json["seed"] == 7 else by_count(got)
    )
    with pytest.raises(BadRequestError) as caught:
        run(prompt="x", n=4, seed=7, max_parallel=2)
    # Whether the second request had begun is a matter of time; if so, it is kept.
    partial = caught.value.partial
    assert {image.seed for image in partial.images} <= {9}
    assert len(partial.images) == 2 * (len(server.got) - 1)


def test_nothing_came(server: Peer, run: Run) -> None:
    server.then(answer({"detail": "no"}, status=400))
    with pytest.raises(BadRequestError) as caught:
        run(prompt="x")
    partial = caught.value.partial
    assert (partial.images, partial.cost, partial.responses) == ((), None, ())
    assert partial.warnings == ("the pictures did not come: no",)


def test_pictures_of_an_answer_of_which_one_cannot_be_read(server: Peer, run: Run) -> None:
    server.then(painted(data_uri(4, 4), "***"))
    with pytest.raises(APIResponseValidationError, match="no base64") as caught:
        run(prompt="x", n=2)
    assert [image.width for image in caught.value.partial.images] == [4]
    assert caught.value.partial.cost == 0.5


# Pictures made of pictures


def test_an_edit(server: Peer, run: Run) -> None:
    server.reply = by_count
    result = run(prompt="a dog", images=BLUE, mask=RED, n=1, size="512x512")
    got = server.got[0]
    assert got.target == "/v1/edits"
    assert [(name, file) for name, file, _, _ in parts(got)] == [
        ("model", None),
        ("prompt", None),
        ("image", "image.png"),
        ("mask", "image.png"),
        ("n", None),
        ("size", None),
        ("response_format", None),
    ]
    assert fields(got) == {
        "model": b"a/free",
        "prompt": b"a dog",
        "image": BLUE,
        "mask": RED,
        "n": b"1",
        "size": b"512x512",
        "response_format": b"b64_json",
    }
    assert result.image.data == BLUE
    assert (result.cost, result.seed, result.warnings) == (None, None, ())


class Savable:
    """A picture object, as PIL has them."""

    def save(self, fp: IO[bytes], format: str | None = None) -> None:
        assert format == "PNG"
        fp.write(RED)


def named(content: bytes, name: str) -> IO[bytes]:
    file = io.BytesIO(content)
    file.name = name
    return file


def forms(folder: Path) -> Iterator[tuple[str, Any, str, str, bytes]]:
    """Ways to give a picture: label, value, file name, media type, content."""
    path = folder / "cat.jpg"
    path.write_bytes(BLUE)
    drawing = folder / "cat.svg"
    drawing.write_bytes(b"<svg/>")
    uri = "data:image/png;base64," + base64.b64encode(RED).decode()
    yield "path", path, "cat.jpg", "image/png", BLUE
    yield "path without magic", drawing, "cat.svg", "image/svg+xml", b"<svg/>"
    yield "bytes", b"\xff\xd8\xff...", "image.jpg", "image/jpeg", b"\xff\xd8\xff..."
    yield "bytearray", bytearray(BLUE), "image.png", "image/png", BLUE
    yield "unknown bytes", b"??", "image", "application/octet-stream", b"??"
    yield "file", io.BytesIO(BLUE), "image.png", "image/png", BLUE
    yield "named file", named(BLUE, "/tmp/x/cat.bin"), "cat.bin", "image/png", BLUE
    yield "picture", Savable(), "image.png", "image/png", RED
    yield "data URI", uri, "image.png", "image/png", RED
    yield "percent", "data:image/svg+xml,%3Csvg/%3E", "image.svg", "image/svg+xml", b"<svg/>"
    yield "attachment", Attachment(BLUE, name="a.png"), "a.png", "image/png", BLUE
    stated = Attachment(b"??", media_type="image/x-own")
    yield "stated", stated, "image.x-own", "image/x-own", b"??"
    yield "named path", Attachment(path, name="b.png"), "b.png", "image/png", BLUE
    yield "pair", ("c.png", BLUE), "c.png", "image/png", BLUE
    yield "triple", (None, BLUE, "image/webp"), "image.webp", "image/webp", BLUE
    yield "nameless", (None, io.BytesIO(BLUE)), "image.png", "image/png", BLUE
    yield "path in a pair", ("d.png", path), "d.png", "image/png", BLUE


def test_forms_of_pictures(server: Peer, run: Run, tmp_path: Path) -> None:
    server.reply = by_count
    for label, value, name, media, content in forms(tmp_path):
        server.got.clear()
        run(prompt="x", images=value)
        assert (label, files(server.got[0])) == (label, [("image", name, media, content)])


def test_several_pictures(server: Peer, run: Run, tmp_path: Path) -> None:
    server.reply = by_count
    path = tmp_path / "cat.png"
    path.write_bytes(BLUE)
    expected = [("image", "cat.png", "image/png", BLUE), ("image", "image.png", "image/png", RED)]
    for several in ([path, RED], (path, RED), (item for item in (path, RED))):
        server.got.clear()
        run(prompt="x", images=several)
        assert files(server.got[0]) == expected


def test_a_split_edit_sends_its_pictures_each_time(server: Peer, run: Run, tmp_path: Path) -> None:
    server.reply = by_count
    path = tmp_path / "cat.png"
    path.write_bytes(BLUE)
    with path.open("rb") as opened:
        opened.seek(4)
        pictures = [opened, path, ("m.png", io.BytesIO(RED), "image/x-own"), Once(b"once")]
        result = run(prompt="x", images=pictures, n=5, seed=10)
    assert sorted(fields(got)["seed"] for got in server.got) == [b"10", b"12", b"14"]
    for got in server.got:
        assert files(got) == [
            ("image", "cat.png", "image/png", BLUE[4:]),
            ("image", "cat.png", "image/png", BLUE),
            ("image", "m.png", "image/x-own", RED),
            ("image", "image", "application/octet-stream", b"once"),
        ]
    assert len(result.images) == 5
    assert [image.seed for image in result.images] == [10, 10, 12, 12, 14]
    assert result.seed == 10


class Once(io.RawIOBase):
    """A file that can be read once only."""

    def __init__(self, data: bytes) -> None:
        self._inner = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(size)


def test_files_are_sent_again_if_they_can_be_rewound(server: Peer, run: Run) -> None:
    server.then(answer({}, status=500))
    server.reply = by_count
    file = io.BytesIO(b"head" + BLUE)
    file.seek(4)
    run(prompt="x", images=file)
    assert [files(got)[0][3] for got in server.got] == [BLUE, BLUE]
    server.then(answer({}, status=500))
    server.got.clear()
    run(prompt="x", images=Once(BLUE))  # cannot be rewound, so it is read at once
    assert [files(got)[0][2:] for got in server.got] == [("image/png", BLUE)] * 2


def test_what_the_edit_call_does_not_describe(server: Peer, run: Run) -> None:
    server.reply = by_count
    nested = {"loras": [{"name": "x", "scale": 0.5}]}
    result = run(prompt="x", images=BLUE, seed=7, options=nested, ratio="16:9")
    assert result.warnings == (
        "the edit call does not take `ratio`; it was not sent",
        "the edit call does not describe `seed`; it was sent all the same",
        "the edit call does not describe `options`; it was sent all the same",
    )
    sent = fields(server.got[0])
    assert (sent["seed"], sent["extra_options"]) == (
        b"7",
        b'{"loras": [{"name": "x", "scale": 0.5}]}',
    )
    assert "ratio" not in sent
    assert result.seed == 7


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ([{"a": 1}, {"b": [Item(id="x")]}], [b'{"a": 1}', b'{"b":[{"id":"x"}]}']),
        ([1, "x", True], [b"1", b"x", b"true"]),
        ([], []),
    ],
)
def test_nested_values_of_a_form(server: Peer, run: Run, value: Any, texts: list[bytes]) -> None:
    server.reply = by_count
    run(prompt="x", images=BLUE, options=value)
    sent = [content for name, _, _, content in parts(server.got[0]) if name == "extra_options"]
    assert sent == texts


@pytest.mark.parametrize("value", [{"a": float("nan")}, {"a": object()}])
def test_what_a_form_cannot_hold(server: Peer, run: Run, value: Any) -> None:
    with pytest.raises((InvalidArgumentError, ArgumentTypeError)):
        run(prompt="x", images=BLUE, options=value)
    assert not server.got


@pytest.mark.parametrize("images", [None, BLUE], ids=["made", "edited"])
def test_the_own_body_fields_of_the_caller_replace_nothing(
    server: Peer, run: Run, images: Any
) -> None:
    server.reply = by_count
    given = CallOptions(extra_body={"seed": 99})
    with pytest.raises(ArgumentTypeError, match="give it once"):
        run(call=given, prompt="x", images=images, seed=7, n=4)
    assert not server.got


def test_the_own_body_fields_of_the_caller_go_out(server: Peer, run: Run) -> None:
    server.reply = by_count
    result = run(call=CallOptions(extra_body={"seed": 99}), prompt="x", images=BLUE, n=4)
    assert {fields(got)["seed"] for got in server.got} == {b"99"}
    assert result.warnings == ()


def test_limits_of_the_model_count_for_edits(server: Peer, run: Run) -> None:
    server.reply = by_count
    assert len(run("a/single", prompt="x", images=BLUE, n=2).images) == 2
    assert [fields(got)["n"] for got in server.got] == [b"1", b"1"]
    server.got.clear()
    with pytest.raises(CapabilityError, match="Nearest: 992x704"):
        run("a/sized", prompt="x", images=BLUE, size="1000x700")
    assert not server.got


def test_no_pictures_are_none(server: Peer, run: Run) -> None:
    server.reply = by_count
    empty: list[Any] = [[], (), None]
    for nothing in empty:
        run(prompt="x", images=nothing)
    assert {got.target for got in server.got} == {"/v1/inference/a/free"}
    for nothing in empty:
        with pytest.raises(InvalidArgumentError, match="`mask` marks a part of a picture"):
            run(prompt="x", images=nothing, mask=RED)
    assert len(server.got) == 3


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"images": "cat.png"}, r"`images` must be a picture: .* pathlib.Path"),
        ({"images": [BLUE, "iVBORw0KGgo="]}, r"`images\[1\]` must be .* decode base64"),
        ({"images": 5}, "`images` must be a picture: .*, found int"),
        ({"images": [BLUE, {"url": "x"}]}, r"`images\[1\]` must be a picture: .*, found dict"),
        ({"images": [[BLUE]]}, r"`images\[0\]` must be a picture: .*, found list"),
        ({"images": BLUE, "mask": [RED]}, "`mask` must be a picture: .*, found list"),
        ({"images": io.StringIO("text")}, "rb"),
        ({"images": [io.StringIO("text")], "n": 4}, "rb"),
        ({"images": ("a", "b", "c", "d")}, r"`images\[0\]`"),
        ({"images": ("a.png", "b.png")}, r"`images\[1\]` must be .*, found str"),
    ],
)
def test_what_is_no_picture(server: Peer, run: Run, given: dict[str, Any], words: str) -> None:
    with pytest.raises(ArgumentTypeError, match=words):
        run(prompt="x", **given)
    assert not server.got


def test_files_that_are_not_there(server: Peer, run: Run, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match="cannot be read"):
        run(prompt="x", images=tmp_path / "none.png")
    with pytest.raises(InvalidArgumentError, match="base64"):
        run(prompt="x", images="data:image/png;base64,***")
    assert not server.got


def test_addresses_are_loaded_first(server: Peer, run: Run) -> None:
    address = server.base_url.removesuffix("/v1") + "/files/cat?sig=1"

    def reply(got: Got) -> bytes:
        return answer(BLUE, media="image/webp") if got.method == "GET" else by_count(got)

    server.reply = reply
    with pytest.raises(InvalidArgumentError, match="allow_private"):
        run(prompt="x", images=[address])
    assert not server.got
    picture = Attachment(address, download=DownloadPolicy(allow_private=True))
    run(prompt="x", images=[picture, RED], mask=picture, n=4)
    assert [got.method for got in server.got] == ["GET", "POST", "POST"]
    assert server.got[0].target == "/files/cat?sig=1"
    assert "authorization" not in server.got[0].headers
    for got in server.got[1:]:
        assert [(name, media, data) for name, _, media, data in files(got)] == [
            ("image", "image/png", BLUE),
            ("image", "image/png", RED),
            ("mask", "image/png", BLUE),
        ]


def test_a_picture_that_cannot_be_loaded(server: Peer, run: Run) -> None:
    server.then(answer({}, status=404))
    picture = Attachment(server.base_url + "/x", download=DownloadPolicy(allow_private=True))
    with pytest.raises(APIStatusError, match="404: the download of http"):
        run(prompt="x", images=picture)
    assert len(server.got) == 1


def test_an_answer_with_addresses(server: Peer, run: Run) -> None:
    address = server.base_url + "/1.png"
    server.then(answer({"data": [{"b64_json": None, "url": address}]}), answer(RED))
    assert run(prompt="x", images=BLUE).image.data == RED


def test_a_failed_edit_keeps_what_came(server: Peer, run: Run) -> None:
    server.reply = lambda got: (
        answer({"detail": "no"}, status=400) if fields(got)["n"] == b"1" else by_count(got)
    )
    with pytest.raises(BadRequestError) as caught:
        run(prompt="x", images=BLUE, n=3, max_parallel=1)
    assert len(caught.value.partial.images) == 2
    assert caught.value.partial.warnings == ("picture 3 did not come: no",)
