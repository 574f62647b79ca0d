# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""What the methods of the kind `completion` call and how arguments map."""

from __future__ import annotations

from ..._runtime.objects.spec import ArgumentSpec, MethodSpec
from ...operations import completions as completions_operations

FINISH_REASONS = (
    ("stop", "stop"),
    ("eos", "stop"),
    ("length", "length"),
    ("content_filter", "content_filter"),
)

GENERATE = MethodSpec(
    "generate",
    completions_operations.CREATE,
    (
        ArgumentSpec("prompt", field="prompt", role="prompt"),
        ArgumentSpec("max_tokens", field="max_tokens"),
        ArgumentSpec("temperature", field="temperature"),
        ArgumentSpec("top_p", field="top_p"),
        ArgumentSpec("top_k", field="top_k"),
        ArgumentSpec("min_p", field="min_p"),
        ArgumentSpec("stop", field="stop"),
        ArgumentSpec("stop_token_ids", field="stop_token_ids"),
        ArgumentSpec("presence_penalty", field="presence_penalty"),
        ArgumentSpec("frequency_penalty", field="frequency_penalty"),
        ArgumentSpec("repetition_penalty", field="repetition_penalty"),
        ArgumentSpec("seed", field="seed", role="seed"),
        ArgumentSpec("echo", field="echo"),
        ArgumentSpec("logprobs", field="logprobs"),
        ArgumentSpec("response_format", field="response_format"),
        ArgumentSpec("data", field="data"),
        ArgumentSpec("service_tier", field="service_tier"),
        ArgumentSpec("prompt_cache_key", field="prompt_cache_key"),
        ArgumentSpec("user", field="user"),
    ),
    model="model",
    results=(
        ("text", "/choices/0/text"),
        ("finish_reason", "/choices/0/finish_reason"),
        ("usage", "/usage"),
        ("input_tokens", "/usage/prompt_tokens"),
        ("output_tokens", "/usage/completion_tokens"),
        ("cached_tokens", "/usage/prompt_tokens_details/cached_tokens"),
        ("reasoning_tokens", "/usage/completion_tokens_details/reasoning_tokens"),
        ("total_tokens", "/usage/total_tokens"),
        ("cost", "/usage/estimated_cost"),
        ("id", "/id"),
        ("model", "/model"),
        ("created", "/created"),
    ),
    finish_reasons=FINISH_REASONS,
)

STREAM = MethodSpec(
    "stream",
    completions_operations.CREATE,
    (
        ArgumentSpec("prompt", field="prompt", role="prompt"),
        ArgumentSpec("max_tokens", field="max_tokens"),
        ArgumentSpec("temperature", field="temperature"),
        ArgumentSpec("top_p", field="top_p"),
        ArgumentSpec("top_k", field="top_k"),
        ArgumentSpec("min_p", field="min_p"),
        ArgumentSpec("stop", field="stop"),
        ArgumentSpec("stop_token_ids", field="stop_token_ids"),
        ArgumentSpec("presence_penalty", field="presence_penalty"),
        ArgumentSpec("frequency_penalty", field="frequency_penalty"),
        ArgumentSpec("repetition_penalty", field="repetition_penalty"),
        ArgumentSpec("seed", field="seed", role="seed"),
        ArgumentSpec("echo", field="echo"),
        ArgumentSpec("logprobs", field="logprobs"),
        ArgumentSpec("response_format", field="response_format"),
        ArgumentSpec("data", field="data"),
        ArgumentSpec("service_tier", field="service_tier"),
        ArgumentSpec("prompt_cache_key", field="prompt_cache_key"),
        ArgumentSpec("user", field="user"),
    ),
    model="model",
    results=(
        ("choice_index", "/choices/0/index"),
        ("text", "/choices/0/text"),
        ("finish_reason", "/choices/0/finish_reason"),
        ("usage", "/usage"),
        ("input_tokens", "/usage/prompt_tokens"),
        ("output_tokens", "/usage/completion_tokens"),
        ("cached_tokens", "/usage/prompt_tokens_details/cached_tokens"),
        ("reasoning_tokens", "/usage/completion_tokens_details/reasoning_tokens"),
        ("total_tokens", "/usage/total_tokens"),
        ("cost", "/usage/estimated_cost"),
        ("id", "/id"),
        ("model", "/model"),
        ("created", "/created"),
    ),
    events=completions_operations.CREATE_EVENTS,
    flag="stream",
    finish_reasons=FINISH_REASONS,
)
