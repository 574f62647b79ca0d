# Generated from schema/capabilities/language.yaml. Do not edit; run: nox -s generate
"""Chat models, among them models for reading documents and for moderation that are called by chat.
A missing cell is unknown and refuses nothing; yes and no are stated by a source. Rows are added and
retired, never removed. The first 24 rows are those of the AI SDK page; their image_input,
object_generation, tool_usage and tool_streaming are what that page says, also where another source
differs (see the notes).
"""

from __future__ import annotations

from typing import NamedTuple

from ..._runtime.capability import OptionSpec, Table, by_id


class LanguageRow(NamedTuple):
    """What is known of one model; `None` is unknown and permits."""

    id: str
    """The model."""
    profile: str
    """The group of models that take the same options."""
    image_input: bool | None = None
    """Takes pictures in the messages."""
    object_generation: bool | None = None
    """Answers with JSON that follows a given schema."""
    tool_usage: bool | None = None
    """Calls the functions that the request offers."""
    tool_streaming: bool | None = None
    """Streams tool calls piece by piece; stated apart from tool_usage."""
    reasoning: bool | None = None
    """Can reason before it answers."""
    reasoning_default: str | None = None
    """`on`: reasons without being asked; `off`: only when an effort is given."""
    reasoning_can_be_disabled: bool | None = None
    """Reasoning can be switched off by the request."""
    reasoning_efforts: tuple[str, ...] | None = None
    """Efforts that a source names for this model; a hint, other efforts are accepted too."""
    reasoning_field: str | None = None
    """Field of the answer's message that holds the reasoning text."""
    audio_input: bool | None = None
    """Takes sound in the messages."""
    video_input: bool | None = None
    """Takes video in the messages."""
    tool_choice: bool | None = None
    """Lets the request say which tool must be called."""
    json_object_mode: bool | None = None
    """Takes the response format json_object, which is JSON without a schema; no means that a
    request was refused.
    """
    prompt_caching: bool | None = None
    """Reuses the beginning of earlier prompts and bills it at a lower price."""
    prompt_cache_retention: tuple[str, ...] | None = None
    """How long a cached prompt can be kept by explicit request: 5m, 1h."""
    cache_granularity_tokens: int | None = None
    """Tokens in one block of an explicitly cached prompt; only whole blocks are kept."""
    context: int | None = None
    """Tokens that input and output have together."""
    max_output: int | None = None
    """Stated limit of tokens in one answer; a hint, the service cuts by its own rule."""
    task: str | None = None
    """Set where the model is called by chat but made for something else."""
    release_date: str | None = None
    """Day on which the model was published by its maker."""
    open_weights: bool | None = None
    """The weights can be downloaded."""
    retired: str | None = None
    """The day on which it was retired, `yes` when the day is unknown; None while it is served."""
    replaced_by: str | None = None
    """The model that answers in its place."""
    status: str | None = None
    """A word of the source about its state."""
    notes: str | None = None
    """What else is worth knowing."""
    source: tuple[str, ...] = ()
    """Where the facts come from; the names stand in the schema file."""
    checked: str = ""
    """The day on which the facts were last checked."""


# fmt: off
ROWS: dict[str, LanguageRow] = by_id(
    LanguageRow("meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", "no_tools_no_objects", image_input=True, object_generation=False, tool_usage=False, tool_streaming=False, reasoning=False, audio_input=False, video_input=False, tool_choice=True, context=1048576, max_output=16384, release_date="2025-04-05", open_weights=True, notes="tool_usage: litellm says yes", source=("aisdk-docs", "models.dev", "litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-4-Scout-17B-16E-Instruct", "no_tools_no_objects", image_input=True, object_generation=False, tool_usage=False, tool_streaming=False, reasoning=False, audio_input=False, video_input=False, tool_choice=True, context=327680, max_output=16384, release_date="2025-04-05", open_weights=True, notes="tool_usage: models.dev and litellm say yes", source=("aisdk-docs", "models.dev", "litellm", "neurolink", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-3.3-70B-Instruct-Turbo", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=True, reasoning=False, audio_input=False, video_input=False, tool_choice=True, context=131072, max_output=16384, release_date="2024-12-06", open_weights=True, source=("aisdk-docs", "models.dev", "litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-3.3-70B-Instruct", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=True, tool_choice=True, context=131072, source=("aisdk-docs", "litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Meta-Llama-3.1-405B-Instruct", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=True, source=("aisdk-docs", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=True, tool_choice=True, context=131072, source=("aisdk-docs", "litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Meta-Llama-3.1-70B-Instruct", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=True, tool_choice=True, context=131072, source=("aisdk-docs", "litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=False, tool_choice=True, context=131072, source=("aisdk-docs", "litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Meta-Llama-3.1-8B-Instruct", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=True, tool_choice=True, context=131072, source=("aisdk-docs", "litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-3.2-11B-Vision-Instruct", "no_tools", image_input=True, object_generation=True, tool_usage=False, tool_streaming=False, tool_choice=False, context=131072, source=("aisdk-docs", "litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-3.2-90B-Vision-Instruct", "no_tools", image_input=True, object_generation=True, tool_usage=False, tool_streaming=False, source=("aisdk-docs", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("mistralai/Mixtral-8x7B-Instruct-v0.1", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=False, tool_choice=True, context=32768, source=("aisdk-docs", "litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V3", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=True, tool_choice=True, context=163840, source=("aisdk-docs", "litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-R1", "text_only_no_tools_no_objects", image_input=False, object_generation=False, tool_usage=False, tool_streaming=False, reasoning=True, reasoning_can_be_disabled=True, tool_choice=True, context=163840, notes="tool_usage: litellm says yes", source=("aisdk-docs", "litellm", "portkey", "docs"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "text_only_no_tools_no_objects", image_input=False, object_generation=False, tool_usage=False, tool_streaming=False, tool_choice=False, context=131072, source=("aisdk-docs", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-R1-Turbo", "text_only_no_tools_no_objects", image_input=False, object_generation=False, tool_usage=False, tool_streaming=False, tool_choice=True, context=40960, notes="tool_usage: litellm says yes", source=("aisdk-docs", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("nvidia/Llama-3.1-Nemotron-70B-Instruct", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=False, tool_choice=True, context=131072, retired="2026-07-16", replaced_by="nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B", source=("aisdk-docs", "litellm", "portkey", "aisdk-ids", "registry-2026-09"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen2-7B-Instruct", "text_only_no_tools", image_input=False, object_generation=True, tool_usage=False, tool_streaming=False, source=("aisdk-docs", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen2.5-72B-Instruct", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=True, tool_choice=True, context=32768, source=("aisdk-docs", "litellm", "live-tests", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen2.5-Coder-32B-Instruct", "text_only_no_tools", image_input=False, object_generation=True, tool_usage=False, tool_streaming=False, source=("aisdk-docs", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("Qwen/QwQ-32B-Preview", "text_only_no_tools", image_input=False, object_generation=True, tool_usage=False, tool_streaming=False, source=("aisdk-docs", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("google/codegemma-7b-it", "text_only_no_tools_no_objects", image_input=False, object_generation=False, tool_usage=False, tool_streaming=False, source=("aisdk-docs", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("google/gemma-2-9b-it", "text_only_no_tools_no_objects", image_input=False, object_generation=False, tool_usage=False, tool_streaming=False, source=("aisdk-docs", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("microsoft/WizardLM-2-8x22B", "text_only_no_tools_no_objects", image_input=False, object_generation=False, tool_usage=False, tool_streaming=False, tool_choice=False, context=65536, source=("aisdk-docs", "litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("MiniMaxAI/MiniMax-M2.5", "text_only", image_input=False, tool_usage=True, reasoning=True, reasoning_field="reasoning_content", audio_input=False, video_input=False, context=196608, max_output=131072, release_date="2026-02-12", open_weights=True, source=("models.dev", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo", "text_only", image_input=False, tool_usage=True, reasoning=False, audio_input=False, video_input=False, tool_choice=True, prompt_caching=True, context=262144, max_output=66536, release_date="2025-07-23", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.5-35B-A3B", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, audio_input=False, video_input=True, tool_choice=True, prompt_caching=True, context=262144, max_output=81920, release_date="2026-02-01", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.5-397B-A17B", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, reasoning_default="on", audio_input=False, video_input=True, tool_choice=True, prompt_caching=True, context=262144, max_output=81920, release_date="2026-02-01", open_weights=True, source=("models.dev", "litellm", "portkey", "registry-2026-09"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.6-35B-A3B", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, audio_input=False, video_input=True, tool_choice=True, context=262144, max_output=81920, release_date="2026-04-01", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("XiaomiMiMo/MiMo-V2.5-Pro", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, reasoning_field="reasoning_content", audio_input=False, video_input=False, tool_choice=True, prompt_caching=True, context=1048576, max_output=16384, release_date="2026-04-22", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("XiaomiMiMo/MiMo-V2.5", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, reasoning_field="reasoning_content", audio_input=True, video_input=True, tool_choice=True, prompt_caching=True, context=262144, max_output=16384, release_date="2026-04-22", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-R1-0528", "text_only", image_input=False, tool_usage=True, reasoning=True, reasoning_field="reasoning_content", audio_input=False, video_input=False, tool_choice=True, context=163840, max_output=64000, release_date="2025-05-28", open_weights=False, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V3.2", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, reasoning_field="reasoning_content", audio_input=False, video_input=False, tool_choice=True, prompt_caching=True, context=163840, max_output=64000, release_date="2025-12-02", open_weights=False, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V4-Flash", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, reasoning_default="off", reasoning_can_be_disabled=True, reasoning_efforts=("low", "medium", "high", "xhigh"), reasoning_field="reasoning_content", audio_input=False, video_input=False, tool_choice=True, prompt_caching=True, context=1048576, max_output=16384, release_date="2026-04-24", open_weights=True, source=("models.dev", "litellm", "portkey", "registry-2026-09", "record-2026-08-30"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V4-Pro", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, reasoning_default="off", reasoning_can_be_disabled=True, reasoning_efforts=("low", "medium", "high", "xhigh"), reasoning_field="reasoning_content", audio_input=False, video_input=False, tool_choice=True, prompt_caching=True, context=1048576, max_output=16384, release_date="2026-04-24", open_weights=True, source=("models.dev", "litellm", "portkey", "registry-2026-09"), checked="2026-11-22"),
    LanguageRow("google/gemma-4-26B-A4B-it", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, audio_input=False, video_input=False, tool_choice=True, context=262144, release_date="2026-04-02", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("google/gemma-4-31B-it", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, audio_input=False, video_input=False, tool_choice=True, context=262144, release_date="2026-04-02", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("moonshotai/Kimi-K2.5", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, reasoning_field="reasoning_content", audio_input=False, video_input=True, tool_choice=True, prompt_caching=True, context=262144, max_output=32768, release_date="2026-01-27", open_weights=True, retired="2026-09-07", replaced_by="moonshotai/Kimi-K2.6", source=("models.dev", "litellm", "portkey", "retirement-notes"), checked="2026-11-22"),
    LanguageRow("moonshotai/Kimi-K2.6", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, reasoning_field="reasoning_content", audio_input=False, video_input=True, tool_choice=True, prompt_caching=True, context=262144, max_output=16384, release_date="2026-04-21", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("moonshotai/Kimi-K2.7-Code", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, reasoning_field="reasoning_content", audio_input=False, video_input=True, tool_choice=True, prompt_caching=True, prompt_cache_retention=("5m", "1h"), context=262144, release_date="2026-06-12", open_weights=True, source=("models.dev", "litellm", "portkey", "docs"), checked="2026-11-22"),
    LanguageRow("openai/gpt-oss-120b", "text_only", image_input=False, tool_usage=True, reasoning=True, reasoning_efforts=("low", "medium", "high"), audio_input=False, video_input=False, tool_choice=True, context=131072, max_output=16384, release_date="2025-08-05", open_weights=True, source=("models.dev", "litellm", "neurolink", "portkey"), checked="2026-11-22"),
    LanguageRow("openai/gpt-oss-20b", "text_only", image_input=False, tool_usage=True, reasoning=True, reasoning_efforts=("low", "medium", "high"), audio_input=False, video_input=False, tool_choice=True, context=131072, max_output=16384, release_date="2025-08-05", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("zai-org/GLM-4.6", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, reasoning_field="reasoning_content", audio_input=False, video_input=False, tool_choice=True, prompt_caching=True, context=202752, max_output=131072, release_date="2025-09-30", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("zai-org/GLM-4.7-Flash", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, reasoning_field="reasoning_content", audio_input=False, video_input=False, tool_choice=True, prompt_caching=True, context=202752, max_output=16384, release_date="2026-01-19", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("zai-org/GLM-4.7", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, reasoning_field="reasoning_content", audio_input=False, video_input=False, tool_choice=True, prompt_caching=True, context=202752, max_output=16384, release_date="2025-12-22", open_weights=True, source=("models.dev", "litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("zai-org/GLM-5.1", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, reasoning_field="reasoning_content", audio_input=False, video_input=False, tool_choice=True, prompt_caching=True, context=202752, max_output=16384, release_date="2026-04-07", open_weights=True, retired="2026-10-01", replaced_by="zai-org/GLM-5.3", source=("models.dev", "litellm", "portkey", "retirement-notes"), checked="2026-11-22"),
    LanguageRow("zai-org/GLM-5.2", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, reasoning_default="on", reasoning_can_be_disabled=True, reasoning_efforts=("low", "medium", "high", "xhigh"), reasoning_field="reasoning_content", audio_input=False, video_input=False, tool_choice=True, prompt_caching=True, context=1048576, max_output=32768, release_date="2026-06-13", open_weights=True, source=("models.dev", "litellm", "neurolink", "registry-2026-09"), checked="2026-11-22"),
    LanguageRow("zai-org/GLM-5", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, reasoning_can_be_disabled=True, reasoning_field="reasoning_content", audio_input=False, video_input=False, tool_choice=True, prompt_caching=True, context=202752, max_output=16384, release_date="2026-02-12", open_weights=True, retired="2026-09-10", replaced_by="zai-org/GLM-5.2", source=("models.dev", "litellm", "portkey", "retirement-notes"), checked="2026-11-22"),
    LanguageRow("Gryphe/MythoMax-L2-13b", "open", tool_usage=True, tool_choice=True, context=4096, source=("litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("NousResearch/Hermes-3-Llama-3.1-405B", "open", tool_usage=True, tool_choice=True, context=131072, notes="tool_usage: yes is what litellm says, a single live test said no", source=("litellm", "live-tests", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("NousResearch/Hermes-3-Llama-3.1-70B", "no_tools", tool_usage=False, tool_choice=False, context=131072, source=("litellm", "live-tests", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/QwQ-32B", "open", tool_usage=True, tool_choice=True, context=131072, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen2.5-7B-Instruct", "no_tools", tool_usage=False, tool_choice=False, context=32768, source=("litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen2.5-VL-32B-Instruct", "open", image_input=True, tool_usage=True, tool_choice=True, context=128000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-14B", "text_only", image_input=False, tool_usage=True, tool_streaming=True, tool_choice=True, context=40960, source=("litellm", "neurolink", "live-tests", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-235B-A22B", "open", tool_usage=True, tool_choice=True, context=40960, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-235B-A22B-Instruct-2507", "open", tool_usage=True, tool_choice=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-235B-A22B-Thinking-2507", "open", tool_usage=True, tool_choice=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-30B-A3B", "open", tool_usage=True, tool_streaming=True, tool_choice=True, context=40960, source=("litellm", "live-tests", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-32B", "open", tool_usage=True, tool_choice=True, context=40960, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-Coder-480B-A35B-Instruct", "open", tool_usage=True, tool_choice=True, context=262144, source=("litellm", "portkey", "models.dev"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-Next-80B-A3B-Instruct", "open", tool_usage=True, tool_choice=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-Next-80B-A3B-Thinking", "open", tool_usage=True, tool_choice=True, context=262144, source=("litellm",), checked="2026-11-22"),
    LanguageRow("Sao10K/L3-8B-Lunaris-v1-Turbo", "no_tools", tool_usage=False, tool_choice=False, context=8192, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Sao10K/L3.1-70B-Euryale-v2.2", "no_tools", tool_usage=False, tool_choice=False, context=131072, source=("litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("Sao10K/L3.3-70B-Euryale-v2.3", "no_tools", tool_usage=False, tool_choice=False, context=131072, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("allenai/olmOCR-7B-0725-FP8", "no_tools", tool_usage=False, tool_choice=False, context=16384, task="ocr (chat)", source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("anthropic/claude-3-7-sonnet-latest", "open", tool_usage=True, tool_choice=True, context=200000, source=("litellm", "portkey", "models.dev"), checked="2026-11-22"),
    LanguageRow("anthropic/claude-4-opus", "open", tool_usage=True, tool_choice=True, context=200000, source=("litellm", "portkey", "models.dev"), checked="2026-11-22"),
    LanguageRow("anthropic/claude-4-sonnet", "open", tool_usage=True, tool_choice=True, context=200000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-R1-0528-Turbo", "open", tool_usage=True, tool_choice=True, context=32768, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", "open", tool_usage=True, tool_choice=True, context=131072, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V3-0324", "open", tool_usage=True, tool_choice=True, prompt_caching=True, context=163840, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V3.1", "open", tool_usage=True, reasoning=True, tool_choice=True, context=163840, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V3.1-Terminus", "open", tool_usage=True, tool_choice=True, context=163840, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("google/gemini-2.5-flash", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, audio_input=True, tool_choice=True, context=1000000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("google/gemini-2.5-pro", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, audio_input=True, tool_choice=True, context=1000000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("google/gemma-3-12b-it", "open", tool_usage=True, tool_choice=True, context=131072, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("google/gemma-3-27b-it", "open", tool_usage=True, tool_choice=True, context=131072, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("google/gemma-3-4b-it", "open", tool_usage=True, tool_choice=True, context=131072, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-3.2-3B-Instruct", "open", tool_usage=True, tool_choice=True, context=131072, source=("litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-Guard-3-8B", "no_tools", tool_usage=False, tool_choice=False, context=131072, task="moderation (chat)", source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-Guard-4-12B", "no_tools", tool_usage=False, tool_choice=False, context=163840, task="moderation (chat)", source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("meta-llama/Meta-Llama-3-8B-Instruct", "open", tool_usage=True, tool_choice=True, context=8192, source=("litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("microsoft/phi-4", "open", tool_usage=True, tool_choice=True, context=16384, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("mistralai/Mistral-Nemo-Instruct-2407", "open", tool_usage=True, tool_choice=True, context=131072, source=("litellm", "portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("mistralai/Mistral-Small-24B-Instruct-2501", "open", tool_usage=True, tool_choice=True, context=32768, notes="tool_usage: yes is what litellm says, a single live test said no", source=("litellm", "live-tests", "portkey"), checked="2026-11-22"),
    LanguageRow("mistralai/Mistral-Small-3.2-24B-Instruct-2506", "open", tool_usage=True, tool_choice=True, context=128000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("moonshotai/Kimi-K2-Instruct", "open", tool_usage=True, tool_choice=True, context=131072, source=("litellm", "portkey", "models.dev"), checked="2026-11-22"),
    LanguageRow("moonshotai/Kimi-K2-Instruct-0905", "open", tool_usage=True, tool_choice=True, context=262144, source=("litellm", "portkey", "models.dev"), checked="2026-11-22"),
    LanguageRow("nvidia/Llama-3.3-Nemotron-Super-49B-v1.5", "open", tool_usage=True, tool_choice=True, context=131072, retired="2026-07-17", replaced_by="nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B", source=("litellm", "portkey", "registry-2026-09"), checked="2026-11-22"),
    LanguageRow("nvidia/NVIDIA-Nemotron-3.5-Lightning", "open", tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=262144, source=("litellm",), checked="2026-11-22"),
    LanguageRow("nvidia/NVIDIA-Nemotron-Nano-9B-v2", "open", tool_usage=True, tool_choice=True, context=131072, retired="2026-06-11", replaced_by="nvidia/Nemotron-3-Nano-30B-A3B", source=("litellm", "portkey", "registry-2026-09"), checked="2026-11-22"),
    LanguageRow("zai-org/GLM-4.5", "open", tool_usage=True, tool_choice=True, context=131072, source=("litellm", "portkey", "models.dev"), checked="2026-11-22"),
    LanguageRow("openai/gpt-oss-120b-Turbo", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=131072, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("MiniMaxAI/MiniMax-M2.7", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_streaming=True, reasoning=True, tool_choice=True, prompt_caching=True, context=196608, source=("litellm", "live-tests"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.8-27B", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=262144, source=("litellm",), checked="2026-11-22"),
    LanguageRow("google/gemma-4-31B-it-Ultra", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=131072, source=("litellm",), checked="2026-11-22"),
    LanguageRow("anthropic/claude-opus-4-8", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=1000000, source=("litellm",), checked="2026-11-22"),
    LanguageRow("anthropic/claude-sonnet-4-6", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=1000000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("google/gemini-3.5-flash", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, audio_input=True, tool_choice=True, context=1000000, source=("litellm",), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-Max", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_choice=True, prompt_caching=True, context=256000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("google/gemma-4-31B-it-turbo", "open", image_input=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("thinkingmachines/Inkling-Small", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=524288, source=("litellm",), checked="2026-11-22"),
    LanguageRow("meta-models/Muse-Glimmer-30B", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=131072, source=("litellm",), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-Max-Thinking", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_choice=True, prompt_caching=True, context=256000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-VL-235B-A22B-Instruct", "open", image_input=True, object_generation=True, tool_usage=True, tool_choice=True, prompt_caching=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-VL-30B-A3B-Instruct", "open", image_input=True, object_generation=True, tool_usage=True, tool_choice=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.5-27B", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("nvidia/Nemotron-Content-Safety-3.5", "open", image_input=True, context=131072, task="moderation (chat)", source=("litellm",), checked="2026-11-22"),
    LanguageRow("anthropic/claude-opus-5", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=1000000, source=("litellm",), checked="2026-11-22"),
    LanguageRow("thinkingmachines/Inkling", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=524288, source=("litellm",), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V4-Pro-0813", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_choice=True, prompt_caching=True, context=1048576, source=("litellm", "neurolink"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.7-Max", "text_only", image_input=False, object_generation=True, tool_usage=True, tool_choice=True, prompt_caching=True, context=256000, source=("litellm",), checked="2026-11-22"),
    LanguageRow("ByteDance/Seed-2.0-mini", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=256000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.8-2.4T-A95B", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=262144, retired="2026-10-12", replaced_by="zai-org/GLM-5.3", source=("litellm", "retirement-notes"), checked="2026-11-22"),
    LanguageRow("MiniMaxAI/MiniMax-M3", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, reasoning_default="on", video_input=True, tool_choice=True, prompt_caching=True, context=524288, source=("litellm", "truefoundry", "registry-2026-09"), checked="2026-11-22"),
    LanguageRow("google/gemini-3.1-flash-lite", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, audio_input=True, tool_choice=True, context=1000000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("google/gemini-3.7-flash", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, audio_input=True, tool_choice=True, context=1000000, source=("litellm",), checked="2026-11-22"),
    LanguageRow("inclusionAI/Ling-3.0-flash", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=131072, source=("litellm",), checked="2026-11-22"),
    LanguageRow("stepfun-ai/Step-3.7-Flash", "open", image_input=True, tool_usage=True, tool_choice=True, prompt_caching=True, context=262144, source=("litellm",), checked="2026-11-22"),
    LanguageRow("ByteDance/Seed-1.8", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=256000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("tencent/Hy3", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=262144, source=("litellm",), checked="2026-11-22"),
    LanguageRow("ByteDance/Seed-2.0-code", "open", image_input=True, object_generation=True, tool_usage=True, tool_streaming=True, reasoning=True, tool_choice=True, prompt_caching=True, context=256000, source=("litellm", "live-tests", "portkey"), checked="2026-11-22"),
    LanguageRow("ByteDance/Seed-2.0-pro", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=256000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("nvidia/Nemotron-3-Nano-30B-A3B", "text_only", image_input=False, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("anthropic/claude-sonnet-5", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=1000000, source=("litellm",), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V4-Flash-0731", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=1048576, source=("litellm", "neurolink", "router-2026-09-04"), checked="2026-11-22"),
    LanguageRow("google/gemma-4-E4B-it", "text_only", image_input=False, tool_usage=True, reasoning=True, tool_choice=True, json_object_mode=False, context=131072, notes="On 2026-08-30 a json_object request got 405, yet its listed input fields contain response_format.", source=("litellm", "record-2026-08-30"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.8-Max", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning_default="on", tool_choice=True, prompt_caching=True, context=256000, max_output=65536, source=("litellm", "registry-2026-09"), checked="2026-11-22"),
    LanguageRow("anthropic/claude-fable-5", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=1000000, source=("litellm",), checked="2026-11-22"),
    LanguageRow("nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, reasoning_default="on", tool_choice=True, prompt_caching=True, prompt_cache_retention=("5m", "1h"), cache_granularity_tokens=8192, context=262144, source=("litellm", "docs", "registry-2026-09"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.5-122B-A10B", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("nvidia/NVIDIA-Nemotron-3-Super-120B-A12B", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("moonshotai/Kimi-K3", "open", image_input=True, object_generation=True, tool_usage=True, tool_choice=True, prompt_caching=True, context=1048576, source=("litellm", "neurolink"), checked="2026-11-22"),
    LanguageRow("anthropic/claude-opus-4-7", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=1000000, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.6-27B", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("google/gemini-3.1-pro", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, audio_input=True, tool_choice=True, context=1000000, source=("litellm", "portkey", "pi-list"), checked="2026-11-22"),
    LanguageRow("anthropic/claude-haiku-4-5", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=200000, source=("litellm", "neurolink", "portkey"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V4.1-Flash", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, reasoning_default="off", reasoning_efforts=("none", "minimal", "low", "medium", "high", "xhigh", "max"), tool_choice=True, prompt_caching=True, context=1048576, max_output=131072, source=("litellm", "registry-2026-09"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V4.1-Flash-1017", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=1048576, max_output=131072, source=("litellm",), checked="2026-11-22"),
    LanguageRow("openai/gpt-oss-120b-Ultra", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, context=131072, source=("litellm",), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.5-9B", "open", image_input=True, object_generation=True, tool_usage=True, tool_choice=True, context=262144, source=("litellm", "portkey"), checked="2026-11-22"),
    LanguageRow("MiniMaxAI/MiniMax-M2.7-Turbo", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, tool_choice=True, prompt_caching=True, context=196608, source=("litellm",), checked="2026-11-22"),
    LanguageRow("zai-org/GLM-5.3", "text_only", image_input=False, object_generation=True, tool_usage=True, reasoning=True, reasoning_efforts=("low", "high", "max"), prompt_caching=True, context=1048576, source=("truefoundry",), checked="2026-11-22"),
    LanguageRow("zai-org/GLM-5.3-Flash", "open", image_input=True, prompt_caching=True, context=1048576, notes="Usage showed no cached tokens on 2026-08-28; on 2026-10-01 roughly 4 in 100 streams broke off inside with an error about logprob being null.", source=("truefoundry", "retirement-notes"), checked="2026-11-22"),
    LanguageRow("anthropic/claude-opus-5-5", "open", image_input=True, reasoning=True, prompt_caching=True, context=1000000, source=("truefoundry",), checked="2026-11-22"),
    LanguageRow("anthropic/claude-sonnet-5-5", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, context=1000000, source=("truefoundry",), checked="2026-11-22"),
    LanguageRow("tencent/Hy4-preview", "text_only", image_input=False, object_generation=True, tool_usage=True, prompt_caching=True, context=1048576, status="preview", source=("truefoundry",), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V4.1-Flash-Turbo", "open", image_input=True, prompt_caching=True, context=1048576, source=("truefoundry",), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V4-Flash-Vision-Exp", "open", image_input=True, object_generation=True, tool_usage=True, reasoning=True, reasoning_efforts=("none", "low", "high", "max"), prompt_caching=True, context=1048576, source=("truefoundry", "router-2026-09-04"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-OCR", "open", image_input=True, context=8192, max_output=8192, task="ocr (chat)", retired="2026-05-07", replaced_by="google/gemma-4-31B-it", source=("truefoundry", "portkey", "retirement-notes"), checked="2026-11-22"),
    LanguageRow("stepfun-ai/Step-3.5-Flash", "open", tool_usage=True, json_object_mode=False, source=("live-tests", "portkey"), checked="2026-11-22"),
    LanguageRow("openchat/openchat_3.5", "open", source=("portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("mistralai/Mistral-7B-Instruct-v0.3", "open", source=("portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("microsoft/WizardLM-2-7B", "open", source=("portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Meta-Llama-3-70B-Instruct", "open", source=("portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("lizpreciatior/lzlv_70b_fp16_hf", "open", source=("portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("moonshotai/Kimi-K2-Thinking", "open", source=("portkey", "models.dev"), checked="2026-11-22"),
    LanguageRow("google/gemini-2.0-flash-001", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("allenai/olmOCR-2-7B-1025", "open", task="ocr (chat)", source=("portkey",), checked="2026-11-22"),
    LanguageRow("google/gemini-1.5-flash-8b", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("google/gemini-1.5-flash", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("MiniMaxAI/MiniMax-M2", "open", source=("portkey", "models.dev"), checked="2026-11-22"),
    LanguageRow("PaddlePaddle/PaddleOCR-VL-0.9B", "open", task="ocr (chat)", source=("portkey",), checked="2026-11-22"),
    LanguageRow("nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL", "open", retired="2026-07-16", replaced_by="nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B", source=("portkey", "registry-2026-09"), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.5-0.8B", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.5-2B", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3.5-4B", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("allenai/Olmo-3.1-32B-Instruct", "open", tool_usage=True, source=("portkey",), checked="2026-11-22"),
    LanguageRow("MiniMaxAI/MiniMax-M2.1", "open", tool_usage=True, source=("portkey", "models.dev"), checked="2026-11-22"),
    LanguageRow("zai-org/GLM-4.6V", "open", tool_usage=True, source=("portkey", "models.dev"), checked="2026-11-22"),
    LanguageRow("moonshotai/Kimi-K2.5-Turbo", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-4-Maverick-17B-128E-Instruct-Turbo", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("Austism/chronos-hermes-13b-v2", "open", source=("portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("Phind/Phind-CodeLlama-34B-v2", "open", source=("portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("cognitivecomputations/dolphin-2.6-mixtral-8x7b", "open", source=("portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("deepinfra/airoboros-70b", "open", source=("portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("deepseek-ai/DeepSeek-V3-0324-Turbo", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-2-13b-chat-hf", "open", source=("portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-2-70b-chat-hf", "open", source=("portkey", "aisdk-ids", "openapi"), checked="2026-11-22"),
    LanguageRow("mistralai/Devstral-Small-2507", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("mistralai/Mistral-7B-Instruct-v0.1", "open", tool_usage=True, source=("portkey", "aisdk-ids"), checked="2026-11-22"),
    LanguageRow("mistralai/Mistral-Small-3.1-24B-Instruct-2503", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("zai-org/GLM-4.5-Air", "open", source=("portkey",), checked="2026-11-22"),
    LanguageRow("nvidia/Nemotron-3-Nano-Omni-30B-A3B-Reasoning", "open", tool_usage=True, source=("portkey",), checked="2026-11-22"),
    LanguageRow("01-ai/Yi-34B-Chat", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("bigcode/starcoder2-15b-instruct-v0.1", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("bigcode/starcoder2-15b", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("codellama/CodeLlama-34b-Instruct-hf", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("codellama/CodeLlama-70b-Instruct-hf", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("cognitivecomputations/dolphin-2.9.1-llama-3-70b", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("databricks/dbrx-instruct", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("google/gemma-1.1-7b-it", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("google/gemma-2-27b-it", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("Gryphe/MythoMax-L2-13b-turbo", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("HuggingFaceH4/zephyr-orpo-141b-A35b-v0.1", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("KoboldAI/LLaMA2-13B-Tiefighter", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("mattshumer/Reflection-Llama-3.1-70B", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-2-7b-chat-hf", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("meta-llama/Llama-3.2-1B-Instruct", "open", retired="yes", replaced_by="meta-llama/Llama-3.2-3B-Instruct", source=("aisdk-ids", "retirement-notes"), checked="2026-11-22"),
    LanguageRow("microsoft/Phi-3-medium-4k-instruct", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("mistralai/Mistral-7B-Instruct-v0.2", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("mistralai/Mixtral-8x22B-Instruct-v0.1", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("mistralai/Mixtral-8x22B-v0.1", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("nvidia/Nemotron-4-340B-Instruct", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("openbmb/MiniCPM-Llama3-V-2_5", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("openchat/openchat-3.6-8b", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen2-72B-Instruct", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen2.5-Coder-7B", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("Sao10K/L3-70B-Euryale-v2.1", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("Sao10K/L3-8B-Lunaris-v1", "open", source=("aisdk-ids",), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen2.5-VL-7B-Instruct", "open", image_input=True, source=("docs",), checked="2026-11-22"),
    LanguageRow("allenai/olmOCR-7B-1025", "open", retired="2026-05-07", replaced_by="google/gemma-4-31B-it", source=("retirement-notes",), checked="2026-11-22"),
    LanguageRow("Qwen/Qwen3-Coder-30B-A3B-Instruct", "open", retired="yes", source=("retirement-notes",), checked="2026-11-22"),
)
# fmt: on
"""Every model of the table by its id."""

OPTIONS: dict[str, OptionSpec] = {
    "tools": OptionSpec("tool_usage", 405),
    "object_generation": OptionSpec("object_generation", 405),
    "json_object": OptionSpec("json_object_mode", 405),
    "image_input": OptionSpec("image_input", 405),
    "audio_input": OptionSpec("audio_input", 405),
    "video_input": OptionSpec("video_input", 405),
}
"""Options that are checked: the column that rules and the status of a refusal."""

TABLE: Table[LanguageRow] = Table(
    "language", ROWS, OPTIONS, prices="deepinfra_client.capabilities.prices", task="text-generation"
)
"""The table: a mapping of model ids to rows, with `check` and `find`."""
