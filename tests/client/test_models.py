"""`models.list`, `models.catalog` and `models.retrieve`."""

from __future__ import annotations

import pytest

from deepinfra_client import AsyncDeepInfra, DeepInfra, NotFoundError, capabilities
from deepinfra_emulator import Emulator
from tests.client.conftest import Connect
from tests.client.driver import Driver

MODEL = "meta-llama/Llama-3.3-70B-Instruct"


def known() -> set[str]:
    return {
        *capabilities.language,
        *capabilities.embedding,
        *capabilities.image,
        *capabilities.speech,
        *capabilities.transcription,
        *capabilities.reranking,
        *capabilities.video,
    }


def test_list_iterates(api: Driver) -> None:
    models = api.collect(lambda c: c.models.list())
    assert {model.id for model in models} == known()
    assert {model.object for model in models} == {"model"}
    assert all(model.metadata is None for model in models)


def test_list_is_a_page(client: DeepInfra) -> None:
    page = client.models.list()
    assert len(page.data) == len(known())
    assert [model.id for model in page] == [model.id for model in page.data]
    assert not page.has_next_page()
    assert page.request_id


async def test_async_list_is_a_page(aclient: AsyncDeepInfra) -> None:
    page = await aclient.models.list()
    assert len(page.data) == len(known())
    assert [model.id async for model in page] == [model.id for model in page.data]
    assert not page.has_next_page()
    assert page.request_id


def test_list_with_metadata(api: Driver, emulator: Emulator) -> None:
    models = api.collect(lambda c: c.models.list(filter="with_meta"))
    assert emulator.requests[0].query == {"filter": "with_meta"}
    (model,) = (model for model in models if model.id == MODEL)
    assert model.metadata is not None
    assert model.metadata.context_length == capabilities.language[MODEL].context
    assert model.metadata.pricing


def test_catalog(api: Driver, emulator: Emulator) -> None:
    entries = api.run(lambda c: c.models.catalog())
    assert emulator.requests[0].path == "/models/list"
    assert {entry.model_name for entry in entries} == known()
    (flux,) = (entry for entry in entries if entry.model_name == "black-forest-labs/FLUX-1-dev")
    assert flux.type == "text-to-image"
    (retired,) = (
        entry for entry in entries if entry.model_name == "nvidia/Llama-3.1-Nemotron-70B-Instruct"
    )
    assert retired.deprecated
    assert retired.replaced_by == "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B"


def test_catalog_needs_no_key(connect: Connect, emulator: Emulator) -> None:
    api = connect(base_url=emulator.base_url)
    assert api.run(lambda c: c.models.catalog())
    assert "authorization" not in emulator.requests[0].headers


def test_retrieve(api: Driver, emulator: Emulator) -> None:
    info = api.run(lambda c: c.models.retrieve(MODEL))
    assert emulator.requests[0].path == f"/models/{MODEL}"
    assert info.model_name == MODEL
    assert info.max_tokens == capabilities.language[MODEL].context
    assert info.version


def test_an_unknown_model_is_not_found(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(NotFoundError) as caught:
        api.run(lambda c: c.models.retrieve("nobody/nothing"))
    error = caught.value
    assert error.status_code == 404
    assert error.url == f"{emulator.url}/models/nobody/nothing"
    assert error.body == {"error": error.message}
    text = str(error)
    assert "nobody/nothing" in error.message
    assert f"Asked: {error.url}" in text
    assert f"base_url (now {emulator.base_url}" in text
    assert "case-sensitive" in text
    assert error.request_id is not None
    assert error.request_id in text
