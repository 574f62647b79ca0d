"""Options that the tables know to be refused: error, warning or nothing; retired models."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import warnings
from collections.abc import Callable, Mapping
from typing import Any, cast

import pytest

from deepinfra_client import (
    CapabilityError,
    DeepInfraError,
    UnprocessableEntityError,
    UnsupportedOptionError,
    Validation,
    omit,
)
from deepinfra_emulator import Emulator
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver

SD = "stabilityai/sd3.5"
FLUX = "black-forest-labs/FLUX-1-schnell"
NO_TOOLS = "google/gemma-2-9b-it"
QUESTION = [{"role": "user", "content": "Hi"}]
TOOL = {"type": "function", "function": {"name": "get_time", "parameters": {"type": "object"}}}
SCHEMA = {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "object"}}}
IMAGE = [
    {
        "role": "user",
        "content": [{"type": "image_url", "image_url": {"url": "https://picture.test/x.png"}}],
    }
]


def ask(api: Driver, model: str = NO_TOOLS, **options: Any) -> object:
    """Ask for an answer with tools, which the model does not take."""
    given: dict[str, Any] = {"messages": QUESTION, "tools": [TOOL], **options}
    return api.run(lambda c: cast("Any", c).chat.completions.create(model=model, **given))


Refusal = tuple[str, str, object, object, Callable[[Driver], object]]

REFUSALS: dict[str, Refusal] = {
    "size of a ratio model": (
        SD,
        "size",
        "1024x1024",
        None,
        lambda api: api.run(
            lambda c: c.inference.text_to_image(SD, prompt="x", width=1024, height=1024)
        ),
    ),
    "ratio of a sized model": (
        FLUX,
        "aspect_ratio",
        "16:9",
        None,
        lambda api: api.run(
            lambda c: c.inference.text_to_image(FLUX, prompt="x", aspect_ratio="16:9")
        ),
    ),
    "size off the grid": (
        FLUX,
        "size",
        "1025x1000",
        "1024x992",
        lambda api: api.run(lambda c: c.images.generate(model=FLUX, prompt="x", size="1025x1000")),
    ),
    "wrong ratio": (
        SD,
        "aspect_ratio",
        "16:10",
        "3:2",
        lambda api: api.run(
            lambda c: c.inference.text_to_image(SD, prompt="x", aspect_ratio="16:10")
        ),
    ),
    "too many steps": (
        SD,
        "num_inference_steps",
        51,
        50,
        lambda api: api.run(
            lambda c: c.inference.text_to_image(SD, prompt="x", num_inference_steps=51)
        ),
    ),
    "tools": (NO_TOOLS, "tools", [TOOL], None, ask),
    "schema": (
        NO_TOOLS,
        "object_generation",
        "json_schema",
        None,
        lambda api: ask(api, tools=None, response_format=SCHEMA),
    ),
    "picture": (
        "deepseek-ai/DeepSeek-V3",
        "image_input",
        {"url": "https://picture.test/x.png"},
        None,
        lambda api: ask(api, "deepseek-ai/DeepSeek-V3", tools=None, messages=IMAGE),
    ),
    "json without a schema": (
        NO_TOOLS,
        "object_generation",
        "json_object",
        None,
        lambda api: ask(api, tools=None, response_format={"type": "json_object"}),
    ),
    "schema of a raw prompt": (
        NO_TOOLS,
        "object_generation",
        "json_schema",
        None,
        lambda api: api.run(
            lambda c: c.completions.create(model=NO_TOOLS, prompt="x", response_format=SCHEMA)
        ),
    ),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_refused_before_sending(api: Driver, emulator: Emulator, case: str) -> None:
    model, option, value, nearest, call = REFUSALS[case]
    with pytest.raises(CapabilityError) as caught:
        call(api)
    error = caught.value
    assert len(emulator.requests) == 0
    assert isinstance(error, ValueError)
    assert isinstance(error, DeepInfraError)
    assert (error.model, error.option, error.value) == (model, option, value)
    assert error.nearest == nearest
    assert (error.allowed is None) == (nearest is None)
    assert set(error.source) & {"seed", "aisdk-docs"}
    assert error.checked == "2026-11-22"
    assert [problem.option for problem in error.problems] == [option]
    text = str(error)
    for part in (model, f"`{option}`", "2026-11-22", error.source[0], 'validation="off"'):
        assert part in text
    if nearest is not None:
        assert f"Nearest: {nearest}" in text


def test_survives_pickling(api: Driver) -> None:
    with pytest.raises(CapabilityError) as caught:
        REFUSALS["size off the grid"][4](api)
    error = caught.value
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is CapabilityError
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


def test_all_problems_are_told_at_once(api: Driver) -> None:
    with pytest.raises(CapabilityError) as caught:
        api.run(
            lambda c: c.inference.text_to_image(
                SD, prompt="x", width=8, height=8, guidance_scale=99
            )
        )
    assert [problem.option for problem in caught.value.problems] == ["size", "guidance_scale"]
    assert "`guidance_scale`" in str(caught.value)


def test_alternatives_are_named(api: Driver) -> None:
    with pytest.raises(CapabilityError, match=r"Models that take it: meta-llama/Llama-3\.3"):
        ask(api)


@pytest.mark.parametrize("where", ["client", "call"])
def test_off(connect: Connect, emulator: Emulator, where: str) -> None:
    settings: Mapping[str, Any] = {"validation": "off"} if where == "client" else {}
    options = {"validation": "off"} if where == "call" else {}
    api = connect(base_url=emulator.base_url, api_key=KEY, **settings)
    with pytest.raises(UnsupportedOptionError) as caught:
        ask(api, **options)
    assert caught.value.status_code == 405
    assert caught.value.param == "tools"
    with pytest.raises(UnprocessableEntityError) as refused:
        api.run(
            lambda c: c.inference.text_to_image(SD, prompt="x", width=8, height=8, validation="off")
        )
    assert refused.value.param == "body.width"


@pytest.mark.parametrize("where", ["client", "call"])
def test_warn(connect: Connect, emulator: Emulator, where: str) -> None:
    settings: Mapping[str, Any] = {"validation": "warn"} if where == "client" else {}
    options = {"validation": "warn"} if where == "call" else {}
    api = connect(base_url=emulator.base_url, api_key=KEY, **settings)
    with (
        pytest.warns(UserWarning, match=f"{NO_TOOLS} does not take `tools`"),
        pytest.raises(UnsupportedOptionError),
    ):
        ask(api, **options)
    assert len(emulator.requests) == 1


def test_a_call_wins_over_its_client(connect: Connect, emulator: Emulator) -> None:
    api = connect(base_url=emulator.base_url, api_key=KEY, validation="off")
    with pytest.raises(CapabilityError):
        ask(api, validation="error")
    with pytest.raises(CapabilityError):
        api.run(
            lambda c: c.language_model(variable(NO_TOOLS)).generate("x", tools=[TOOL]),
            validation="error",
        )


def variable(model: str) -> str:
    """Hide an id from type checkers."""
    return model


def test_model_objects_obey_the_mode(api: Driver) -> None:
    with pytest.raises(UnsupportedOptionError):
        api.run(
            lambda c: c.language_model(variable(NO_TOOLS)).generate(
                "x", tools=[TOOL], validation="off"
            )
        )


def test_a_call_warns_once(api: Driver, emulator: Emulator) -> None:
    with (
        pytest.warns(UserWarning, match="`dimensions`") as seen,
        pytest.raises(UnprocessableEntityError),
    ):
        api.run(
            lambda c: c.embedding_model(variable("google/embeddinggemma-300m")).embed_many(
                ["x"] * 1030, dimensions=512, validation="warn"
            )
        )
    assert len(seen) == 1
    if api.flavor == "sync":
        assert seen[0].filename == __file__


def test_a_word_that_is_no_mode(api: Driver) -> None:
    wrong: Any = "strict"
    with pytest.raises(ValueError, match='must be "error", "warn" or "off"'):
        ask(api, validation=wrong)
    with pytest.raises(ValueError, match="strict"):
        api.run(lambda c: c.models.catalog(), validation=cast("Validation", wrong))


def test_an_empty_list_of_tools_of_ones_own_is_left_to_the_service(api: Driver) -> None:
    with pytest.raises(DeepInfraError, match="empty") as caught:
        ask(api, "meta-llama/Llama-3.3-70B-Instruct", tools=omit, extra_body={"tools": []})
    assert not isinstance(caught.value, CapabilityError)


RETIRED = """
import sys, warnings
from deepinfra_client import DeepInfra, AsyncDeepInfra
import asyncio

MODEL = "nvidia/Llama-3.1-Nemotron-70B-Instruct"
QUESTION = [{"role": "user", "content": "Hi"}]
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    with DeepInfra(base_url=sys.argv[1], api_key="k") as client:
        for _ in range(2):
            client.chat.completions.create(model=MODEL, messages=QUESTION)
        client.language_model(MODEL).generate("Hi")
    async def main() -> None:
        async with AsyncDeepInfra(base_url=sys.argv[1], api_key="k") as client:
            await client.chat.completions.create(model=MODEL, messages=QUESTION)
    asyncio.run(main())
for warning in seen:
    print(warning.category.__name__, warning.filename, warning.message)
"""


def test_a_retired_model_is_told_once_with_its_replacement(emulator: Emulator) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RETIRED, emulator.base_url],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == [
        "DeprecationWarning <string> model 'nvidia/Llama-3.1-Nemotron-70B-Instruct' was retired "
        "on 2026-07-16; use 'nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B'"
    ]
    assert len(emulator.requests) == 4


def test_the_warning_of_a_retired_model_points_to_the_caller(client: Any) -> None:
    model = "meta-llama/Llama-3.2-1B-Instruct"
    with pytest.warns(DeprecationWarning, match=r"was retired; use '.*3B-Instruct'") as seen:
        client.chat.completions.create(model=model, messages=QUESTION)
    assert [warning.filename for warning in seen] == [__file__]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.chat.completions.create(model=model, messages=QUESTION)


def test_no_warning_when_validation_is_off(client: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.chat.completions.create(
            model="Qwen/Qwen3-Coder-30B-A3B-Instruct", messages=QUESTION, validation="off"
        )
