"""Every program in `examples/` runs on the emulator and calls what it is about."""

from __future__ import annotations

import runpy

import pytest

from deepinfra_emulator import Emulator
from tests.support.paths import ROOT

CHAT = "/v1/openai/chat/completions"
COMPLETIONS = "/v1/openai/completions"
EMBEDDINGS = "/v1/openai/embeddings"
EDITS = "/v1/openai/images/edits"
INFERENCE = "/v1/inference"
LIVE_SPEECH = "/v1/text-to-speech/af_bella/stream"
SPEECH = "/v1/openai/audio/speech"
TRANSCRIPTIONS = "/v1/openai/audio/transcriptions"
HEARING = "/v1/inference/openai/whisper-large-v3"
RANKING = "/v1/inference/Qwen/Qwen3-Reranker-0.6B"
MESSAGES = "/anthropic/v1/messages"
PROGRAMS = {
    "account": {"/v1/scoped-jwt", CHAT, "/v1/request-costs", "/payment/usage"},
    "async_calls": {CHAT, EMBEDDINGS},
    "audio": {SPEECH, LIVE_SPEECH, TRANSCRIPTIONS},
    "batches": {"/v1/openai/files", "/v1/openai/batches"},
    "capability_tables": set[str](),
    "chat": {CHAT},
    "completions": {COMPLETIONS},
    "deployments": {"/deploy/llm", "/deploy/llm/gpu_availability", CHAT},
    "embeddings": {EMBEDDINGS},
    "failures": {CHAT},
    "files_as_input": {CHAT},
    "image_edits": {EDITS},
    "images": set[str](),
    "media_models": {SPEECH, "/v1/text-to-speech/bm_george/stream", HEARING, RANKING, "/v1/videos"},
    "messages": {MESSAGES, f"{MESSAGES}/count_tokens"},
    "native": {
        f"{INFERENCE}/Qwen/Qwen3-Reranker-0.6B",
        f"{INFERENCE}/bert-base-cased",
        f"{INFERENCE}/openai/whisper-large-v3",
    },
    "object_streaming": {CHAT},
    "objects": {CHAT},
    "offline": set[str](),
    "reasoning": {CHAT},
    "sandboxes": {"/v1/sandboxes", "/v1/sandboxes/catalog"},
    "settings": {CHAT},
    "streaming": {CHAT},
    "tool_streaming": {CHAT},
    "tools": {CHAT},
    "videos": {"/v1/videos"},
}
"""Each program and the paths that it must have called."""


def test_all_programs_are_known() -> None:
    found = {path.stem for path in (ROOT / "examples").glob("*.py")}
    assert found - {"__init__", "demo"} == PROGRAMS.keys()


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, emulator: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_module(f"examples.{name}", run_name="__main__", alter_sys=True)
    out = capsys.readouterr()
    assert out.out.strip()
    assert not out.err
    assert {request.path for request in emulator.requests} >= PROGRAMS[name]
