"""`lora`: adapters added, watched, changed and removed."""

from __future__ import annotations

from typing import Any

import pytest

from deepinfra_client import BadRequestError, ConflictError, NotFoundError
from deepinfra_client.types import Deployment
from deepinfra_emulator import Emulator
from tests.client.driver import Driver

BASE = "black-forest-labs/FLUX-1-dev"
NAME = "me/style"
ADDRESS = "https://civitai.com/models/1"


def made(api: Driver) -> Deployment:
    return api.run(
        lambda c: c.lora.create(
            base_model=BASE,
            lora_name=NAME,
            source={"type": "civitai", "civit_url": ADDRESS},
            private=True,
        )
    )


def facts(api: Driver) -> dict[str, Any]:
    return api.run(lambda c: c.lora.retrieve(NAME)).model_dump()


def test_an_adapter_is_made(api: Driver, emulator: Emulator) -> None:
    found = made(api)
    (request,) = emulator.requests
    assert (request.method, request.path) == ("POST", "/v1/lora/create")
    assert request.json == {
        "base_model": BASE,
        "lora_name": NAME,
        "source": {"type": "civitai", "civit_url": ADDRESS},
        "private": True,
    }
    assert (found.type, found.model_name, found.status) == ("lora", NAME, "initializing")
    assert facts(api)["base_model"] == BASE
    assert emulator.requests[-1].path == f"/v1/lora/{NAME}"


def test_its_state_can_be_watched(api: Driver, emulator: Emulator) -> None:
    key = made(api).deploy_id
    states = [
        api.run(lambda c: c.lora.retrieve_status(NAME)).model_dump()["status"] for _ in range(3)
    ]
    assert emulator.requests[-1].path == f"/v1/lora/{NAME}/status"
    assert states == ["deploying", "running", "running"]
    assert api.run(lambda c: c.deployments.retrieve(key)).status == "running"


def test_a_name_is_taken_once(api: Driver) -> None:
    made(api)
    with pytest.raises(ConflictError, match=NAME):
        made(api)


def test_adapters_are_listed(api: Driver, emulator: Emulator) -> None:
    assert api.run(lambda c: c.lora.list()) == []
    made(api)
    every: Any = api.run(lambda c: c.lora.list())
    assert emulator.requests[-1].path == "/v1/user/loras"
    assert [one["lora_name"] for one in every] == [NAME]
    of_base: Any = api.run(lambda c: c.lora.list_for_model(BASE))
    assert emulator.requests[-1].path == f"/v1/model/{BASE}/loras"
    assert [one["lora_name"] for one in of_base] == [NAME]
    assert api.run(lambda c: c.lora.list_for_model("me/other")) == []


def test_an_adapter_is_changed(api: Driver, emulator: Emulator) -> None:
    made(api)
    assert api.run(lambda c: c.lora.update(NAME, description="Calm.")) is None
    assert emulator.requests[-1].method == "PATCH"
    assert emulator.requests[-1].json == {"description": "Calm."}
    found = facts(api)
    assert (found["description"], found["private"]) == ("Calm.", True)


def test_an_adapter_is_removed(api: Driver) -> None:
    key = made(api).deploy_id
    api.run(lambda c: c.lora.delete(NAME))
    with pytest.raises(NotFoundError, match="no such LoRA"):
        api.run(lambda c: c.lora.retrieve(NAME))
    with pytest.raises(NotFoundError):
        api.run(lambda c: c.deployments.retrieve(key))
    with pytest.raises(NotFoundError):
        api.run(lambda c: c.lora.delete(NAME))
    assert made(api).status == "initializing"


def test_from_hugging_face(api: Driver, emulator: Emulator) -> None:
    token = "hf_secret_0123456789"
    found = api.run(
        lambda c: c.lora.upload(hf_model_name="me/weights", lora_model_name=NAME, hf_token=token)
    )
    assert emulator.requests[-1].path == "/lora-model"
    assert found.model_name == NAME
    assert token not in repr(found)
    assert token not in str(facts(api))
    with pytest.raises(BadRequestError, match=NAME) as caught:
        api.run(
            lambda c: c.lora.upload(
                hf_model_name="me/weights", lora_model_name=NAME, hf_token=token
            )
        )
    assert token not in repr(caught.value)
    api.run(lambda c: c.lora.delete_uploaded(NAME))
    assert emulator.requests[-1].path == f"/lora-model/{NAME}"
    with pytest.raises(BadRequestError):
        api.run(lambda c: c.lora.delete_uploaded(NAME))


def test_an_adapter_is_waited_for(api: Driver) -> None:
    found = made(api)
    waited = api.run(lambda c: c.deployments.wait(found, poll_interval=0))
    assert (waited.status, waited.model_name) == ("running", NAME)
