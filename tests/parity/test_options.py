"""Row 38: options are typed by what a model takes; others may be added."""

from __future__ import annotations

import pytest

from deepinfra_client import CapabilityError, DeepInfraError, capabilities
from tests.client.driver import Driver
from tests.parity.kit import ASKED, MODEL, QUESTION, Peer, chat, data_uri, pictures, png


def variable(model: str) -> str:
    """Hide an id from type checkers, which refuse what its model does not take."""
    return model


def test_row_38_known_options_and_unknown_fields(api: Driver, peer: Peer) -> None:
    peer.says(pictures(data_uri(png())))
    api.run(
        lambda c: c.image_model("acme/painter-1").generate(
            "A cat",
            num_inference_steps=4,
            guidance=2.5,
            extra_body={"sharpness": 3, "loras": [{"name": "ink", "scale": 0.5}], "off": None},
        )
    )
    assert peer.body == {
        "prompt": "A cat",
        "num_inference_steps": 4,
        "guidance": 2.5,
        "sharpness": 3,
        "loras": [{"name": "ink", "scale": 0.5}],
        "off": None,
    }


def test_row_38_a_family_refuses_what_it_does_not_take(api: Driver, peer: Peer) -> None:
    model = variable("stabilityai/sd3.5")
    with pytest.raises(CapabilityError) as caught:
        api.run(lambda c: c.image_model(model).generate("A cat", size="1024x1024"))
    assert caught.value.option == "size"
    with pytest.raises(CapabilityError) as odd:
        api.run(lambda c: c.image_model(model).generate("A cat", aspect_ratio="7:1"))
    assert "16:9" in str(odd.value)
    assert peer.received == []
    peer.says(pictures(data_uri(png())))
    api.run(lambda c: c.image_model(model).generate("A cat", aspect_ratio="16:9"))
    assert peer.body == {"prompt": "A cat", "aspect_ratio": "16:9"}


def test_row_38_the_tables_may_be_passed_by(api: Driver, peer: Peer) -> None:
    model = variable("stabilityai/sd3.5")
    peer.says(pictures(data_uri(png())))
    api.run(lambda c: c.image_model(model).generate("A cat", size="64x32", validation="off"))
    assert peer.body == {"prompt": "A cat", "width": 64, "height": 32}


def test_row_38_the_facts_can_be_asked_for() -> None:
    assert capabilities.check("image", "stabilityai/sd3.5", aspect_ratio="16:9") == []
    (problem,) = capabilities.check("image", "black-forest-labs/FLUX-1-dev", size="1000x1024")
    assert problem.option == "size"
    assert problem.nearest


def test_row_38_an_added_field_does_not_replace_an_argument(api: Driver, peer: Peer) -> None:
    with pytest.raises(DeepInfraError, match="temperature"):
        api.run(
            lambda c: c.language_model(MODEL).generate(
                QUESTION, temperature=1, extra_body={"temperature": 0}
            )
        )
    assert peer.received == []
    peer.says(chat())
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION, extra_body={"mood": "calm"}))
    assert peer.body == {"model": MODEL, "messages": [ASKED], "mood": "calm"}
