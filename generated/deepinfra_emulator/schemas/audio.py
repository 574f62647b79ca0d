# Generated from schema/resources/audio.yaml. Do not edit; run: nox -s generate
"""Types of `audio` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "SpeechParams": {
        "type": "object",
        "properties": {
            "model": {"examples": ["hexgrad/Kokoro-82M"], "type": "string"},
            "input": {"type": "string"},
            "voice": {"examples": ["af_bella"], "type": ["string", "null"]},
            "response_format": {
                "default": "wav",
                "type": "string",
                "enum": ["mp3", "opus", "flac", "wav", "pcm"],
            },
            "speed": {"minimum": 0.25, "maximum": 4.0, "default": 1.0, "type": "number"},
            "service_tier": {
                "type": ["string", "null"],
                "enum": ["default", "priority", "flex", None],
            },
            "fail_fast": {"type": ["boolean", "null"]},
            "extra_body": {"type": ["object", "null"], "additionalProperties": True},
        },
        "required": ["model", "input"],
    },
    "Transcription": {
        "type": "object",
        "properties": {"text": {"type": "string"}},
        "required": ["text"],
    },
    "TranscriptionParams": {
        "type": "object",
        "properties": {
            "file": {"format": "binary", "type": "string"},
            "model": {"examples": ["openai/whisper-large-v3-turbo"], "type": "string"},
            "language": {"type": ["string", "null"]},
            "prompt": {"type": ["string", "null"]},
            "response_format": {
                "default": "json",
                "type": ["string", "null"],
                "enum": ["json", "verbose_json", "text", "srt", "vtt", None],
            },
            "temperature": {"default": 0, "type": ["number", "null"]},
            "timestamp_granularities": {
                "type": ["array", "null"],
                "items": {"type": "string", "enum": ["segment", "word"]},
            },
        },
        "required": ["file", "model"],
    },
    "TranscriptionSegment": {
        "type": "object",
        "properties": {
            "id": {"type": ["integer", "null"]},
            "start": {"type": ["number", "null"]},
            "end": {"type": ["number", "null"]},
            "text": {"type": "string"},
            "seek": {"type": ["integer", "null"]},
            "tokens": {"type": ["array", "null"], "items": {"type": "integer"}},
            "temperature": {"type": ["number", "null"]},
            "avg_logprob": {"type": ["number", "null"]},
            "compression_ratio": {"type": ["number", "null"]},
            "no_speech_prob": {"type": ["number", "null"]},
        },
        "required": ["text"],
    },
    "TranscriptionVerbose": {
        "type": "object",
        "properties": {
            "task": {
                "type": ["string", "null"],
                "anyOf": [
                    {"enum": ["transcribe", "translate", None]},
                    {"type": ["string", "null"]},
                ],
            },
            "language": {"type": ["string", "null"]},
            "duration": {"type": ["number", "null"]},
            "text": {"type": "string"},
            "segments": {
                "type": ["array", "null"],
                "items": {"$ref": "#/$defs/TranscriptionSegment"},
            },
            "words": {"type": ["array", "null"], "items": {"$ref": "#/$defs/TranscriptionWord"}},
        },
        "required": ["text"],
    },
    "TranscriptionWord": {
        "type": "object",
        "properties": {
            "word": {"type": ["string", "null"]},
            "start": {"type": ["number", "null"]},
            "end": {"type": ["number", "null"]},
        },
    },
    "TranslationParams": {
        "type": "object",
        "properties": {
            "file": {"format": "binary", "type": "string"},
            "model": {"examples": ["openai/whisper-large-v3-turbo"], "type": "string"},
            "prompt": {"type": ["string", "null"]},
            "response_format": {
                "default": "json",
                "type": ["string", "null"],
                "enum": ["json", "verbose_json", "text", "srt", "vtt", None],
            },
            "temperature": {"default": 0, "type": ["number", "null"]},
        },
        "required": ["file", "model"],
    },
}
