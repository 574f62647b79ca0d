"""Sections 7 to 9 of what users struggle with: vectors, pictures, models that go."""

from __future__ import annotations

import warnings
from typing import Any, cast

import pytest

from deepinfra_client import (
    ArgumentTypeError,
    CapabilityError,
    InvalidArgumentError,
    capabilities,
)
from deepinfra_emulator import Emulator
from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import (
    ASKED,
    MODEL,
    USAGE,
    Peer,
    chat,
    chunk,
    data_uri,
    edited,
    fields,
    pictures,
    png,
    vectors,
)
from tests.reliability.asking import ask, embed, model_of
from tests.support.generated import run_python
from tests.support.paths import GENERATED


def test_users_7a_parts_of_1024_joined_in_order(emulated: Driver, emulator: Emulator) -> None:
    texts = [f"Text {number}" for number in range(2500)]
    model = "BAAI/bge-m3"
    found = emulated.run(lambda c: c.embedding_model(model).embed_many(texts))
    sent = [cast("Any", request.json)["input"] for request in emulator.requests]
    assert sorted(len(part) for part in sent) == [452, 1024, 1024]
    emulator.reset()
    single = emulated.run(lambda c: c.embedding_model(model).embed_many(texts[1020:1030]))
    assert found.vectors[1020:1030] == single.vectors
    assert len(found.vectors) == 2500


def test_users_7a_the_index_decides_within_a_part(api: Driver, peer: Peer) -> None:
    answer = vectors([1.0], [2.0], [3.0])
    peer.says({**answer, "data": answer["data"][::-1]})
    found = api.run(lambda c: c.embedding_model(MODEL).embed_many(["a", "b", "c"]))
    assert found.vectors == [[1.0], [2.0], [3.0]]


TOKENS: list[Any] = [[17, 4, 99], [[17, 4], [99]], ["a", [17]]]


@pytest.mark.parametrize("tokens", TOKENS, ids=str)
def test_users_7b_token_ids_are_refused(api: Driver, peer: Peer, tokens: Any) -> None:
    with pytest.raises(ArgumentTypeError, match="token ids are not accepted"):
        embed(api, input=tokens)
    with pytest.raises(ArgumentTypeError, match=r"values\[\d\].*token ids are not accepted"):
        api.run(lambda c: c.embedding_model(MODEL).embed_many(tokens))
    with pytest.raises(ArgumentTypeError):
        api.run(lambda c: c.embedding_model(MODEL).embed(tokens))
    assert peer.received == []


def test_users_7c_empty_text_is_refused(api: Driver, peer: Peer) -> None:
    texts = ["fine"] * 1500
    texts[1400] = ""
    with pytest.raises(InvalidArgumentError, match=r"`values\[1400\]` is an empty text"):
        api.run(lambda c: c.embedding_model(MODEL).embed_many(texts))
    with pytest.raises(InvalidArgumentError, match="`value` is an empty text"):
        api.run(lambda c: c.embedding_model(MODEL).embed(""))
    with pytest.raises(InvalidArgumentError, match=r"`input\[1\]` is an empty text"):
        embed(api, input=["fine", ""])
    with pytest.raises(InvalidArgumentError, match="`input` is an empty text"):
        embed(api, input="")
    assert peer.received == []
    peer.says(vectors([1.0], [2.0]), vectors([1.0]))
    model = "BAAI/bge-m3"
    api.run(lambda c: c.embedding_model(model).embed_many(["fine", ""]), validation="off")
    api.run(lambda c: c.embedding_model(model).embed("", validation="off"))
    assert [body["input"] for body in peer.bodies] == [["fine", ""], ""]


BY_SIZE = "black-forest-labs/FLUX-1-dev"
BY_RATIO = "stabilityai/sd3.5"


def test_users_8a_image_fields_come_from_tables(api: Driver, peer: Peer) -> None:
    table = capabilities.image
    by_ratio = next(
        row.id
        for row in table.values()
        if row.size is False and row.aspect_ratio and not row.retired
    )
    with pytest.raises(CapabilityError) as caught:
        api.run(lambda c: cast("Any", c.image_model(by_ratio)).generate("x", size="1024x1024"))
    assert (caught.value.model, caught.value.option) == (by_ratio, "size")
    assert "aspect_ratio" in str(caught.value)
    assert peer.received == []


def test_users_8b_width_and_height_are_numbers(api: Driver, peer: Peer) -> None:
    peer.says(pictures(data_uri(png())))
    api.run(lambda c: c.image_model(MODEL).generate("x", size="1024x768"))
    assert (peer.body["width"], peer.body["height"]) == (1024, 768)
    assert b'"width":1024' in peer.received[0].body


def test_users_8c_the_name_of_pictures_is_repeated(api: Driver, peer: Peer) -> None:
    """`image`, not `image[]`, in the order given."""
    peer.says(edited(png()), edited(png()))
    api.run(lambda c: c.image_model(MODEL).generate("x", images=[png(shade=1), png(shade=2)]))
    api.run(lambda c: c.images.edit(model=MODEL, prompt="x", image=[png(shade=1), png(shade=2)]))
    for request in peer.received:
        found = [(name, data) for name, file, _, data in fields(request) if file]
        assert found == [("image", png(shade=1)), ("image", png(shade=2))]


def test_users_9a_another_model_in_the_answer_is_warned_of(api: Driver, peer: Peer) -> None:
    peer.says(chat(model="acme/writer-2"), {**vectors([1.0]), "model": "acme/writer-2"})
    text = api.run(lambda c: model_of(c).generate("Hi"))
    vector = api.run(lambda c: c.embedding_model(MODEL).embed("x"))
    peer.streams({**chunk("Hi", finish="stop"), "model": "acme/writer-2"})
    streamed = follow(api, lambda c: model_of(c).stream("Hi")).result
    for result in (text, vector, streamed):
        (warning,) = result.warnings
        assert MODEL in warning
        assert "acme/writer-2" in warning


def test_users_9a_the_same_model_is_not(api: Driver, peer: Peer) -> None:
    """Letter case apart, as the service writes some names in its own way."""
    peer.says(chat(), chat(model=MODEL.upper()), vectors([1.0]))
    for _ in range(2):
        assert api.run(lambda c: model_of(c).generate("Hi")).warnings == ()
    assert api.run(lambda c: c.embedding_model(MODEL).embed("x")).warnings == ()


RETIRED = """
import asyncio, sys, warnings
from deepinfra_client import AsyncDeepInfra, DeepInfra
base, model, flavor = sys.argv[1:] if len(sys.argv) > 1 else {given!r}
question = [{{"role": "user", "content": "Hi"}}]
options = dict(base_url=base, api_key="k", max_retries=0)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    if flavor == "sync":
        DeepInfra(**options).chat.completions.create(model=model, messages=question)
    else:
        asyncio.run(
            AsyncDeepInfra(**options).chat.completions.create(model=model, messages=question)
        )
for item in seen:
    print(item.category.__name__, item.message)
"""


def test_users_9b_deprecated_and_replaced_by(flavor: str, peer: Peer) -> None:
    """From the tables before the call; the catalogue of the service holds both fields as well."""
    row = next(row for row in capabilities.language.values() if row.retired and row.replaced_by)
    peer.says(chat(model=row.id))
    code = RETIRED.format(given=(peer.base_url, row.id, flavor))
    said = run_python(code, GENERATED, cwd=GENERATED)
    assert said.startswith("DeprecationWarning ")
    assert row.id in said
    assert str(row.replaced_by) in said
    assert said.count("\n") == 1


def test_users_9b_deprecated_and_replaced_by_in_the_catalogue(api: Driver, peer: Peer) -> None:
    entry: dict[str, Any] = {
        "model_name": "acme/old",
        "type": "text-generation",
        "tags": [],
        "pricing": {"type": "tokens"},
        "deprecated": 1_790_000_000,
        "replaced_by": "acme/new",
    }
    peer.says([entry])
    (model,) = api.run(lambda c: c.models.catalog())
    assert (model.deprecated, model.replaced_by) == (1_790_000_000, "acme/new")


def test_users_9c_the_cost_of_the_answer_counts(api: Driver, peer: Peer) -> None:
    """Tables age, and the tier and discounts change what is charged."""
    usage = {**USAGE, "estimated_cost": 0.5}
    peer.says(chat(usage=usage), {**vectors([1.0]), "usage": {**usage}})
    assert api.run(lambda c: model_of(c).generate("Hi")).cost == 0.5
    assert api.run(lambda c: c.embedding_model(MODEL).embed("x")).cost == 0.5
    peer.says(pictures(data_uri(png()), cost=0.25))
    assert api.run(lambda c: c.image_model(MODEL).generate("x")).cost == 0.25
    peer.streams(chunk("Hi", finish="stop", usage=usage))
    assert follow(api, lambda c: model_of(c).stream("Hi")).result.cost == 0.5


def test_users_9c_no_cost_is_no_guess(api: Driver, peer: Peer) -> None:
    model = "meta-llama/Llama-3.3-70B-Instruct"
    peer.says(chat(usage={"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}))
    assert api.run(lambda c: c.language_model(model).generate("Hi there")).cost is None
    peer.says(chat())
    assert ask(api, model=model).usage.estimated_cost == 0.00025
    assert peer.bodies[0] == {"model": model, "messages": [ASKED]}


def test_users_9b_no_warning_of_a_served_model(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ask(api, model="meta-llama/Llama-3.3-70B-Instruct")
