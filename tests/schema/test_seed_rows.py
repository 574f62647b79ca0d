"""The rows of the AI SDK page, as the shipped tables answer them.

The expected values are typed out by hand from that page, so that a slip in the schema files or in
the generator cannot hide behind the same slip here. `None` means unknown.
"""

from __future__ import annotations

import pytest

from deepinfra_client import Range, capabilities

# model: image_input, object_generation, tool_usage, tool_streaming
LANGUAGE: dict[str, tuple[bool, bool, bool, bool]] = {
    "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8": (True, False, False, False),
    "meta-llama/Llama-4-Scout-17B-16E-Instruct": (True, False, False, False),
    "meta-llama/Llama-3.3-70B-Instruct-Turbo": (False, True, True, True),
    "meta-llama/Llama-3.3-70B-Instruct": (False, True, True, True),
    "meta-llama/Meta-Llama-3.1-405B-Instruct": (False, True, True, True),
    "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo": (False, True, True, True),
    "meta-llama/Meta-Llama-3.1-70B-Instruct": (False, True, True, True),
    "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo": (False, True, True, False),
    "meta-llama/Meta-Llama-3.1-8B-Instruct": (False, True, True, True),
    "meta-llama/Llama-3.2-11B-Vision-Instruct": (True, True, False, False),
    "meta-llama/Llama-3.2-90B-Vision-Instruct": (True, True, False, False),
    "mistralai/Mixtral-8x7B-Instruct-v0.1": (False, True, True, False),
    "deepseek-ai/DeepSeek-V3": (False, True, True, True),
    "deepseek-ai/DeepSeek-R1": (False, False, False, False),
    "deepseek-ai/DeepSeek-R1-Distill-Llama-70B": (False, False, False, False),
    "deepseek-ai/DeepSeek-R1-Turbo": (False, False, False, False),
    "nvidia/Llama-3.1-Nemotron-70B-Instruct": (False, True, True, False),
    "Qwen/Qwen2-7B-Instruct": (False, True, False, False),
    "Qwen/Qwen2.5-72B-Instruct": (False, True, True, True),
    "Qwen/Qwen2.5-Coder-32B-Instruct": (False, True, False, False),
    "Qwen/QwQ-32B-Preview": (False, True, False, False),
    "google/codegemma-7b-it": (False, False, False, False),
    "google/gemma-2-9b-it": (False, False, False, False),
    "microsoft/WizardLM-2-8x22B": (False, False, False, False),
}

# model: numbers in a vector, tokens of one input
EMBEDDING: dict[str, tuple[int, int]] = {
    "BAAI/bge-base-en-v1.5": (768, 512),
    "BAAI/bge-large-en-v1.5": (1024, 512),
    "BAAI/bge-m3": (1024, 8192),
    "intfloat/e5-base-v2": (768, 512),
    "intfloat/e5-large-v2": (1024, 512),
    "intfloat/multilingual-e5-large": (1024, 512),
    "sentence-transformers/all-MiniLM-L12-v2": (384, 256),
    "sentence-transformers/all-MiniLM-L6-v2": (384, 256),
    "sentence-transformers/all-mpnet-base-v2": (768, 384),
    "sentence-transformers/clip-ViT-B-32": (512, 77),
    "sentence-transformers/clip-ViT-B-32-multilingual-v1": (512, 77),
    "sentence-transformers/multi-qa-mpnet-base-dot-v1": (768, 512),
    "sentence-transformers/paraphrase-MiniLM-L6-v2": (384, 128),
    "shibing624/text2vec-base-chinese": (768, 512),
    "thenlper/gte-base": (768, 512),
    "thenlper/gte-large": (1024, 512),
}

SIZED = (
    "black-forest-labs/FLUX-1.1-pro",
    "black-forest-labs/FLUX-1-schnell",
    "black-forest-labs/FLUX-1-dev",
    "black-forest-labs/FLUX-pro",
)
BY_RATIO = (
    "stabilityai/sd3.5",
    "stabilityai/sd3.5-medium",
    "stabilityai/sdxl-turbo",
)


def test_every_row_is_there() -> None:
    assert len(capabilities.language) == 215
    assert len(capabilities.image) == 56
    assert len(capabilities.embedding) == 28
    assert len(capabilities.speech) == 15
    assert len(capabilities.transcription) == 15
    assert len(capabilities.reranking) == 4
    assert len(capabilities.video) == 21


def test_the_seed_rows_come_first() -> None:
    assert list(capabilities.language)[:24] == list(LANGUAGE)
    assert set(list(capabilities.image)[:7]) == {*SIZED, *BY_RATIO}
    assert list(capabilities.embedding)[:16] == list(EMBEDDING)


@pytest.mark.parametrize("model", LANGUAGE)
def test_language_flags(model: str) -> None:
    row = capabilities.language[model]
    flags = (row.image_input, row.object_generation, row.tool_usage, row.tool_streaming)
    assert flags == LANGUAGE[model]


@pytest.mark.parametrize("model", EMBEDDING)
def test_embedding_lengths(model: str) -> None:
    row = capabilities.embedding[model]
    assert (row.dimensions, row.max_tokens) == EMBEDDING[model]
    assert row.dimensions_allowed is None


@pytest.mark.parametrize("model", SIZED)
def test_models_that_take_a_size(model: str) -> None:
    row = capabilities.image[model]
    assert row.aspect_ratio is False
    size = row.size
    assert size is not None
    assert size is not False
    assert (size.multiple_of, size.min, size.max) == (32, 256, 1440)
    assert size.default == "1024x1024"
    assert (size.min_size, size.max_size) == (None, None)
    assert not size.presets


@pytest.mark.parametrize("model", BY_RATIO)
def test_models_that_take_an_aspect_ratio(model: str) -> None:
    row = capabilities.image[model]
    assert row.size is False
    ratio = row.aspect_ratio
    assert ratio is not None
    assert ratio is not False
    assert ratio.default == "1:1"
    # The AI SDK page prints 1:9 where the model page has 21:9: neither may be refused.
    expected = "1:1 16:9 21:9 1:9 3:2 2:3 4:5 5:4 9:16 9:21"
    assert sorted(map(str, ratio.allowed)) == sorted(expected.split())


def test_steps_and_guidance_of_the_seed_rows() -> None:
    steps = {
        "stabilityai/sd3.5": (1, 50, 35),
        "stabilityai/sd3.5-medium": (1, 50, 35),
        "black-forest-labs/FLUX-1-schnell": (1, 50, 1),
        "black-forest-labs/FLUX-1-dev": (1, 512, 25),
    }
    guidance = {
        "stabilityai/sd3.5": (0, 20, 7),
        "stabilityai/sd3.5-medium": (0, 20, 7),
        "black-forest-labs/FLUX-1-dev": (1, 20, 7.5),
    }
    for model in (*SIZED, *BY_RATIO):
        row = capabilities.image[model]
        for cell, expected in (
            (row.num_inference_steps, steps.get(model)),
            (row.guidance_scale, guidance.get(model)),
        ):
            if expected is None:
                assert cell is None
            else:
                assert isinstance(cell, Range)
                assert (cell.min, cell.max, cell.default) == expected


def test_retired_seed_rows() -> None:
    retired = [model for model in (*SIZED, *BY_RATIO) if capabilities.image[model].retired]
    assert retired == ["stabilityai/sdxl-turbo"]
    row = capabilities.language["nvidia/Llama-3.1-Nemotron-70B-Instruct"]
    assert row.retired == "2026-07-16"
    assert row.replaced_by == "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B"


def test_unknown_is_not_no() -> None:
    assert capabilities.language["openchat/openchat_3.5"].tool_usage is None
    assert capabilities.image["PrunaAI/p-image"].size is None
    assert capabilities.image["PrunaAI/p-image"].aspect_ratio is None
    assert capabilities.image["google/nano-banana-2"].size is None
    assert capabilities.embedding["BAAI/bge-en-icl"].dimensions is None


def test_an_ignored_vector_length_is_refused() -> None:
    allowed = capabilities.embedding["google/embeddinggemma-300m"].dimensions_allowed
    assert allowed is not None
    assert allowed is not False
    assert tuple(allowed.allowed) == (768,)
