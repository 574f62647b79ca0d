"""Rows 29 to 32: pictures from text, several of them, what is known of them, and changed ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import pytest

from deepinfra_client import (
    APIResponseValidationError,
    InternalServerError,
    InvalidArgumentError,
)
from deepinfra_emulator import Emulator
from tests.client.driver import Driver
from tests.parity.kit import Peer, data_uri, edited, fields, pictures, png

MODEL = "acme/painter-1"
GIF = b"GIF89a\x05\x00\x04\x00\x80\x00\x00" + bytes(3) + b"\xff\xff\xff;"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9"


def test_row_29_by_size(api: Driver, peer: Peer) -> None:
    """Width and height are numbers; what is not given is not sent."""
    peer.says(pictures(data_uri(png())))
    api.run(lambda c: c.image_model(MODEL).generate("A cat", size="1024x768", seed=0))
    assert peer.paths == [f"/v1/inference/{MODEL}"]
    assert peer.body == {"prompt": "A cat", "width": 1024, "height": 768, "seed": 0}


def test_row_29_by_ratio_with_options(api: Driver, peer: Peer) -> None:
    peer.says(pictures(data_uri(png())))
    api.run(
        lambda c: c.image_model(MODEL).generate(
            "A cat",
            aspect_ratio="16:9",
            num_inference_steps=30,
            guidance_scale=7.5,
            negative_prompt="dogs",
        )
    )
    assert peer.body == {
        "prompt": "A cat",
        "aspect_ratio": "16:9",
        "num_inference_steps": 30,
        "guidance_scale": 7.5,
        "negative_prompt": "dogs",
    }


def test_row_29_the_prompt_alone(api: Driver, peer: Peer) -> None:
    peer.says(pictures(data_uri(png())))
    api.run(lambda c: c.image_model("acme/painter:2 b").generate("A cat"))
    assert peer.paths == ["/v1/inference/acme/painter:2%20b"]
    assert peer.body == {"prompt": "A cat"}


def test_row_29_the_endpoint_of_the_openai_form(api: Driver, peer: Peer) -> None:
    peer.says(edited(png()))
    result = api.run(lambda c: c.images.generate(model=MODEL, prompt="A cat", size="512x512", n=2))
    assert peer.paths == ["/v1/openai/images/generations"]
    assert peer.body == {"model": MODEL, "prompt": "A cat", "size": "512x512", "n": 2}
    assert result.data[0].b64_json


def test_row_30_several_requests_with_seeds_of_their_own(api: Driver, peer: Peer) -> None:
    one = data_uri(png())
    peer.says(pictures(*[one] * 4, seed=7), pictures(one, one, seed=11))
    result = api.run(lambda c: c.image_model(MODEL).generate("A cat", n=6, seed=7, max_parallel=1))
    assert peer.bodies == [
        {"prompt": "A cat", "num_images": 4, "seed": 7},
        {"prompt": "A cat", "num_images": 2, "seed": 11},
    ]
    assert [image.seed for image in result.images] == [7, 7, 7, 7, 11, 11]
    assert result.cost == pytest.approx(0.001)
    assert len(result.responses) == 2


def test_row_30_one_request_when_it_is_enough(api: Driver, peer: Peer) -> None:
    one = data_uri(png())
    peer.says(pictures(one, one, one))
    result = api.run(lambda c: c.image_model(MODEL).generate("A cat", n=3))
    assert peer.body == {"prompt": "A cat", "num_images": 3}
    assert len(result.images) == 3


def test_row_30_what_was_made_is_kept_when_a_request_fails(api: Driver, peer: Peer) -> None:
    one = data_uri(png())
    peer.says(pictures(*[one] * 4, seed=7))
    peer.says({"detail": {"error": "out of memory"}}, status=500)
    with pytest.raises(InternalServerError, match="out of memory") as caught:
        api.run(lambda c: c.image_model(MODEL).generate("A cat", n=6, seed=7, max_parallel=1))
    partial = caught.value.partial
    assert [image.data for image in partial.images] == [png()] * 4
    assert [image.seed for image in partial.images] == [7] * 4
    assert partial.cost is None or partial.cost > 0


def test_row_30_at_the_same_time(emulated: Driver, emulator: Emulator) -> None:
    model = "black-forest-labs/FLUX-1-dev"
    result = emulated.run(
        lambda c: c.image_model(model).generate("A cat", size="256x256", n=9, seed=1)
    )
    bodies = [cast("dict[str, Any]", request.json) for request in emulator.requests]
    asked = {"prompt": "A cat", "width": 256, "height": 256}
    assert sorted(bodies, key=lambda body: body["seed"]) == [
        {**asked, "num_images": 4, "seed": 1},
        {**asked, "num_images": 4, "seed": 5},
        {**asked, "num_images": 1, "seed": 9},
    ]
    assert len({image.data for image in result.images}) == 9


def test_row_31_what_is_known_of_a_picture(api: Driver, peer: Peer, tmp_path: Path) -> None:
    """The type comes from the bytes; a wrong label does not count."""
    peer.says(pictures(data_uri(png(6, 4)), data_uri(GIF, "image/png"), seed=99))
    result = api.run(lambda c: c.image_model(MODEL).generate("A cat", n=2))
    first, second = result.images
    assert result.image is first
    assert (first.data, first.media_type) == (png(6, 4), "image/png")
    assert (first.width, first.height) == (6, 4)
    assert (second.data, second.media_type) == (GIF, "image/gif")
    assert result.seed == first.seed == 99
    assert result.cost == 0.0005
    assert result.request_id == "R-77"
    assert result.response.body.nsfw_content_detected == [False, False]
    path = first.save(tmp_path / "cat.png")
    assert path.read_bytes() == png(6, 4)


def test_row_31_bare_base64_and_drawings(api: Driver, peer: Peer) -> None:
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    bare = data_uri(png()).partition(",")[2]
    peer.says(pictures(bare, data_uri(svg, "image/svg+xml")))
    result = api.run(lambda c: c.image_model(MODEL).generate("A cat", n=2))
    assert result.images[0].data == png()
    assert (result.images[1].data, result.images[1].media_type) == (svg, "image/svg+xml")


def test_row_31_an_address_is_fetched_without_the_key(api: Driver, peer: Peer) -> None:
    place = peer.base_url.removesuffix("/v1") + "/files/cat.png"
    peer.says(pictures(place))
    peer.server.answer(png(8, 8), media="image/png")
    result = api.run(lambda c: c.image_model(MODEL).generate("A cat"))
    assert peer.paths[1] == "/files/cat.png"
    assert peer.received[1].head.startswith("GET ")
    assert peer.headers(1)["authorization"] is None
    assert (result.image.data, result.image.width) == (png(8, 8), 8)


def test_row_31_held_back_pictures(api: Driver, peer: Peer) -> None:
    answer = pictures(data_uri(png()))
    answer["nsfw_content_detected"] = [True]
    peer.says(answer)
    result = api.run(lambda c: c.image_model(MODEL).generate("A cat"))
    assert result.image.nsfw is True


def test_row_31_an_answer_without_a_picture(api: Driver, peer: Peer) -> None:
    peer.says(pictures())
    with pytest.raises(APIResponseValidationError, match="no picture"):
        api.run(lambda c: c.image_model(MODEL).generate("A cat"))


def parts(peer: Peer) -> list[tuple[str, bytes]]:
    """The fields of the only request, without what was said about files."""
    (request,) = peer.received
    assert "multipart/form-data" in request.head
    return sorted((name, content) for name, _, _, content in fields(request))


def test_row_32_edit(api: Driver, peer: Peer) -> None:
    peer.says(edited(png(5, 5)))
    result = api.run(
        lambda c: c.image_model(MODEL).generate(
            "Make it a dog", images=[png()], mask=png(shade=255), size="512x512"
        )
    )
    assert peer.paths == ["/v1/openai/images/edits"]
    assert parts(peer) == [
        ("image", png()),
        ("mask", png(shade=255)),
        ("model", MODEL.encode()),
        ("prompt", b"Make it a dog"),
        ("size", b"512x512"),
    ]
    kinds = {name: media for name, _, media, _ in fields(peer.received[0])}
    assert kinds["image"] == kinds["mask"] == "image/png"
    assert (result.image.data, result.image.media_type) == (png(5, 5), "image/png")


def test_row_32_several_pictures_keep_their_order(api: Driver, peer: Peer, tmp_path: Path) -> None:
    """The name is repeated, without brackets; paths, bytes, data URIs and open files are taken."""
    path = tmp_path / "first.jpg"
    path.write_bytes(JPEG)
    peer.says(edited(png()))
    with path.open("rb") as file:
        api.run(
            lambda c: c.image_model(MODEL).generate(
                "Blend", images=[path, png(), data_uri(GIF, "image/gif"), file]
            )
        )
    found = [item for item in fields(peer.received[0]) if item[0] == "image"]
    assert [content for *_, content in found] == [JPEG, png(), GIF, JPEG]
    assert [media for _, _, media, _ in found] == [
        "image/jpeg",
        "image/png",
        "image/gif",
        "image/jpeg",
    ]
    assert all(file_name for _, file_name, _, _ in found)


def test_row_32_addresses_are_fetched(api: Driver, peer: Peer) -> None:
    """The endpoint takes files only; a private address needs leave."""
    from deepinfra_client import Attachment, DownloadPolicy

    place = peer.base_url.removesuffix("/v1") + "/cat.png"
    with pytest.raises(InvalidArgumentError):
        api.run(
            lambda c: c.image_model(MODEL).generate("x", images=[Attachment(place, download=True)])
        )
    assert peer.received == []
    peer.server.answer(png(), media="image/png")
    peer.says(edited(png()))
    picture = Attachment(place, download=DownloadPolicy(allow_private=True))
    api.run(lambda c: c.image_model(MODEL).generate("x", images=[picture]))
    assert peer.paths == ["/cat.png", "/v1/openai/images/edits"]
    assert peer.headers(0)["authorization"] is None
    (image,) = [content for name, *_, content in fields(peer.received[1]) if name == "image"]
    assert image == png()


def test_row_32_further_options_are_further_fields(api: Driver, peer: Peer) -> None:
    """The endpoint describes no seed; it is sent all the same, not dropped."""
    peer.says(edited(png()))
    api.run(
        lambda c: c.image_model(MODEL).generate(
            "x", images=[png()], seed=5, aspect_ratio="1:1", num_inference_steps=8
        )
    )
    assert parts(peer) == [
        ("aspect_ratio", b"1:1"),
        ("image", png()),
        ("model", MODEL.encode()),
        ("num_inference_steps", b"8"),
        ("prompt", b"x"),
        ("seed", b"5"),
    ]


def test_row_32_nested_options_are_json(api: Driver, peer: Peer) -> None:
    peer.says(edited(png()))
    api.run(
        lambda c: c.image_model(MODEL).generate(
            "x", images=[png()], extra_body={"style": {"name": "ink", "tags": ["a"]}}
        )
    )
    assert json.loads(dict(parts(peer))["style"]) == {"name": "ink", "tags": ["a"]}


def test_row_32_no_pictures_is_an_ordinary_call(api: Driver, peer: Peer) -> None:
    peer.says(pictures(data_uri(png())))
    api.run(lambda c: c.image_model(MODEL).generate("A cat", images=[]))
    assert peer.paths == [f"/v1/inference/{MODEL}"]
    assert peer.body == {"prompt": "A cat"}


def test_row_32_a_mask_without_a_picture_is_refused(api: Driver, peer: Peer) -> None:
    with pytest.raises(InvalidArgumentError, match="mask"):
        api.run(lambda c: c.image_model(MODEL).generate("A cat", mask=png()))
    assert peer.received == []


def test_row_32_edits_of_the_emulator(emulated: Driver, emulator: Emulator) -> None:
    source = png(64, 64)
    result = emulated.run(
        lambda c: c.image_model("Qwen/Qwen-Image-Edit").generate(
            "Turn the cat into a dog", images=[source, source], size="256x128"
        )
    )
    assert [request.path for request in emulator.requests] == ["/v1/openai/images/edits"]
    assert (result.image.width, result.image.height) == (256, 128)
