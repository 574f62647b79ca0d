"""`models`: the catalogue, its other lists, and models of the account."""

from __future__ import annotations

from decimal import Decimal

import pytest

from deepinfra_client import (
    AsyncDeepInfra,
    AuthenticationError,
    DeepInfra,
    NotFoundError,
    capabilities,
)
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
    assert "owner/name" in text
    assert "base_url" not in text
    assert error.request_id is not None
    assert error.request_id in text


# ---- lists beside the catalogue ---------------------------------------------------------------


def test_featured_and_lora_lists_need_no_key(connect: Connect, emulator: Emulator) -> None:
    api = connect(base_url=emulator.base_url)
    featured = api.run(lambda c: c.models.list_featured())
    lora = api.run(lambda c: c.models.list_lora())
    paths = [request.path for request in emulator.requests]
    assert paths == ["/models/featured", "/models/lora/list"]
    assert featured
    assert {one.model_name for one in featured} < known()
    assert {one.type for one in lora} == {"text-generation"}


def test_openrouter_prices_are_exact_text(connect: Connect, emulator: Emulator) -> None:
    api = connect(base_url=emulator.base_url)
    models = api.collect(lambda c: c.models.list_openrouter())
    assert emulator.requests[0].path == "/openrouter/models"
    (model,) = (one for one in models if one.id == MODEL)
    listed = api.collect(lambda c: c.models.list(filter="with_meta"))
    (metadata,) = (one.metadata for one in listed if one.id == MODEL)
    assert metadata is not None
    per_million = (metadata.pricing or {})["input_tokens"]
    assert per_million
    assert model.pricing is not None
    assert Decimal(model.pricing.prompt) * 1_000_000 == Decimal(str(per_million))
    assert model.context_length == capabilities.language[MODEL].context


def test_versions(api: Driver, emulator: Emulator) -> None:
    (version,) = api.run(lambda c: c.models.list_versions(MODEL))
    assert emulator.requests[0].path == f"/models/{MODEL}/versions"
    assert version.version == api.run(lambda c: c.models.retrieve(MODEL)).version
    with pytest.raises(NotFoundError):
        api.run(lambda c: c.models.list_versions("nobody/nothing"))


def test_schema_of_a_call(api: Driver, emulator: Emulator) -> None:
    found = api.run(lambda c: c.models.retrieve_schema(MODEL, "openai-chat-completions"))
    assert emulator.requests[0].path == f"/models/{MODEL}/schema/openai-chat-completions"
    assert found.variant.key == "openai-chat-completions"
    assert found.schema_in is not None
    assert [field.name for field in found.fields_in] == ["messages"]
    with pytest.raises(NotFoundError, match="openai-images"):
        api.run(lambda c: c.models.retrieve_schema(MODEL, "openai-images"))


# ---- models of the account --------------------------------------------------------------------


def deployed(api: Driver) -> str:
    name = "me/my-model"
    api.run(lambda c: c.deployments.create(model_name=name, gpu="L4-24GB", base_model=MODEL))
    return name


def test_private_models(api: Driver) -> None:
    assert api.run(lambda c: c.models.list_private()) == []
    name = deployed(api)
    for entries in (
        api.run(lambda c: c.models.list_private()),
        api.run(lambda c: c.models.list_deployment()),
    ):
        assert [(one.model_name, one.private) for one in entries] == [(name, 1)]
    info = api.run(lambda c: c.models.retrieve(name))
    assert info.owner
    assert not info.public


def test_change_a_private_model(api: Driver, emulator: Emulator) -> None:
    name = deployed(api)
    api.run(lambda c: c.models.set_publicity(name, public=True))
    assert emulator.requests[-1].path == f"/models/{name}/publicity"
    assert emulator.requests[-1].json == {"public": True}
    api.run(lambda c: c.models.update_meta(name, description="Mine.", readme="# Mine"))
    api.run(lambda c: c.models.update_meta(name, description="Still mine."))
    info = api.run(lambda c: c.models.retrieve(name))
    assert info.public
    assert info.description == "Still mine."
    assert info.meta == {"description": "Still mine.", "readme": "# Mine"}


def test_delete_a_private_model(api: Driver, emulator: Emulator) -> None:
    name = deployed(api)
    with pytest.raises(NotFoundError, match="version"):
        api.run(lambda c: c.models.delete(name, version="other"))
    api.run(lambda c: c.models.delete(name, version="ALL"))
    assert (emulator.requests[-1].method, emulator.requests[-1].query) == (
        "DELETE",
        {"version": "ALL"},
    )
    with pytest.raises(NotFoundError):
        api.run(lambda c: c.models.retrieve(name))
    assert api.run(lambda c: c.models.list_private()) == []


def test_models_of_others_cannot_be_changed(api: Driver) -> None:
    with pytest.raises(AuthenticationError, match="somebody else"):
        api.run(lambda c: c.models.set_publicity(MODEL, public=False))
    with pytest.raises(NotFoundError):
        api.run(lambda c: c.models.update_meta("nobody/nothing", description="x"))
