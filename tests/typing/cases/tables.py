"""Capability tables, lists of models, pictures, errors, settings."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

import httpx

from deepinfra_client import (
    APIStatusError,
    AsyncDeepInfra,
    AsyncPage,
    CapabilityError,
    DeepInfra,
    RetryPolicy,
    SyncPage,
    Timeout,
    capabilities,
    deepinfra,
)
from deepinfra_client.capabilities.ids import ImageModelId
from deepinfra_client.capabilities.tables.image import ImageRow
from deepinfra_client.capabilities.tables.language import LanguageRow
from deepinfra_client.types.inference import InferenceResult, TextToImageResult
from deepinfra_client.types.models import CatalogModel, Model, ModelInfo


def rows() -> None:
    row = capabilities.image["stabilityai/sd3.5"]
    assert_type(row, ImageRow)
    assert_type(row.retired, str | None)
    assert_type(capabilities.language["x"].context, int | None)
    assert_type(capabilities.language["x"].tool_usage, bool | None)
    assert_type(capabilities.embedding["x"].dimensions, int | None)
    if row.size:
        assert_type(row.size.multiple_of, int | None)
    _ = row.sizes  # expect: refused
    row.size = None  # expect: refused
    _ = capabilities.music  # expect: refused


def find() -> None:
    found = capabilities.find(
        "language", tool_usage=True, image_input=True, min_context=128_000, order_by="price_input"
    )
    assert_type(found, list[LanguageRow])
    assert_type(capabilities.find("image", aspect_ratio="16:9", retired=True), list[ImageRow])
    assert_type(found[0].context, int | None)
    capabilities.find("language", tool_use=True)  # expect: refused
    capabilities.find("language", tool_usage="yes")  # expect: refused
    capabilities.find("language", order_by="prize")  # expect: refused
    capabilities.find("language", aspect_ratio="16:9")  # expect: refused
    capabilities.find("image", tool_usage=True)  # expect: refused
    capabilities.find("music")  # expect: refused


def check(model: str) -> str:
    problems = capabilities.check("image", model, size="1024x1024")
    return ", ".join(problem.message for problem in problems)


def ids(client: DeepInfra) -> None:
    known: ImageModelId = "stabilityai/sd3.5"
    client.images.generate(model=known, prompt="x")
    client.images.generate(model="some/new-model", prompt="x")
    wrong: ImageModelId = "stabilityai/sd35"  # expect: refused
    client.images.generate(model=wrong, prompt="x")


def models(client: DeepInfra) -> None:
    page = client.models.list()
    assert_type(page, SyncPage[Model])
    for model in page:
        assert_type(model.id, str)
    assert_type(client.models.catalog(), list[CatalogModel])
    assert_type(client.models.retrieve("a/b"), ModelInfo)
    client.models.retrieve()  # expect: refused


def pictures(client: DeepInfra, path: Path, data: bytes) -> None:
    client.images.edit(model="a/b", prompt="x", image=path)
    client.images.edit(model="a/b", prompt="x", image=[data, path, ("a.png", data)])
    with path.open("rb") as file:
        client.images.edit(model="a/b", prompt="x", image=("a.png", file, "image/png"), mask=data)
    client.images.create_variation(image=data, model="a/b")
    client.images.edit(model="a/b", prompt="x", image="cat.png")  # expect: refused
    client.images.edit(model="a/b", prompt="x", image=3)  # expect: refused
    result = client.inference.text_to_image("a/b", prompt="x", width=512, height=512)
    assert_type(result, TextToImageResult)
    assert_type(result.images, list[str] | None)
    assert_type(client.inference.run("a/b", {"input": "x"}), InferenceResult)
    client.inference.run("a/b", "x")  # expect: refused


def errors(client: DeepInfra) -> str | None:
    try:
        client.models.catalog()
    except CapabilityError as error:
        assert_type(error.model, str)
        assert_type(error.source, tuple[str, ...])
    except APIStatusError as error:
        assert_type(error.status_code, int | None)
        assert_type(error.param, str | None)
        assert_type(error.attempts, int)
        return error.request_id
    return None


def settings() -> None:
    assert_type(deepinfra, DeepInfra)
    DeepInfra(api_key="x", timeout=Timeout(connect=1, total=None), max_retries=3)
    DeepInfra(api_key=lambda: "x", max_retries=RetryPolicy(max_retries=1), validation="warn")
    DeepInfra(http_client=httpx.Client(), headers={"x-a": "1", "x-b": None})
    AsyncDeepInfra(http_client=httpx.AsyncClient())
    DeepInfra(api_key=3)  # expect: refused
    DeepInfra(apikey="x")  # expect: refused
    DeepInfra("x")  # expect: refused
    DeepInfra(validation="maybe")  # expect: refused
    DeepInfra(http_client=httpx.AsyncClient())  # expect: refused
    AsyncDeepInfra(http_client=httpx.Client())  # expect: refused
    with DeepInfra() as client:
        assert_type(client, DeepInfra)


async def twins(client: AsyncDeepInfra, data: bytes) -> None:
    async for model in client.models.list():
        assert_type(model, Model)
    page = await client.models.list()
    assert_type(page, AsyncPage[Model])
    assert_type(await client.models.catalog(), list[CatalogModel])
    await client.images.edit(model="a/b", prompt="x", image=data)
    await client.images.edit(model="a/b", prompt="x", image="cat.png")  # expect: refused
    async with AsyncDeepInfra() as other:
        assert_type(other, AsyncDeepInfra)
    for _ in client.models.list():  # expect: refused
        pass
