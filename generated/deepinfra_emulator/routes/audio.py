# Generated from schema/resources/audio.yaml. Do not edit; run: nox -s generate
"""The calls of `audio`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Check, RequestBody, Returns, Route

SPEECH_CREATE = Route(
    name="audio.speech.create",
    method="POST",
    path="/v1/openai/audio/speech",
    aliases=("/v1/audio/speech",),
    errors="openai",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/SpeechParams"}),
    returns=Returns(
        kind="bytes",
        media=("audio/wav",),
        by="response_format",
        cases=(
            ("mp3", Returns(kind="bytes", media=("audio/mpeg",))),
            ("opus", Returns(kind="bytes", media=("audio/ogg", "audio/opus"))),
            ("flac", Returns(kind="bytes", media=("audio/flac",))),
            ("pcm", Returns(kind="bytes", media=("audio/pcm",))),
        ),
    ),
    check=Check(
        table="speech",
        model="/model",
        options=(
            ("voice", ("/voice",)),
            ("response_format", ("/response_format",)),
            ("input", ("/input",)),
        ),
    ),
    emulate={
        "record": {
            "model": "/model",
            "task": "text-to-speech",
            "unit": "input_character_length",
            "units": {"$length": "/input"},
            "cost": {"$cost": {"model": "/model", "characters": {"$length": "/input"}}},
        },
        "refuse": [
            {
                "when": {"equals": [{"$request": "/input"}, ""]},
                "status": 400,
                "type": "invalid_request_error",
                "param": "input",
                "message": "`input` is empty: there is nothing to speak.",
            }
        ],
        "bytes": {
            "$audio": {
                "text": "/input",
                "voice": "/voice",
                "format": "/response_format",
                "speed": "/speed",
            }
        },
        "media": {"$audio_type": "/response_format"},
    },
)
"""`POST {base}/openai/audio/speech`"""

TRANSCRIPTIONS_CREATE = Route(
    name="audio.transcriptions.create",
    method="POST",
    path="/v1/openai/audio/transcriptions",
    aliases=("/v1/audio/transcriptions",),
    errors="openai",
    body=RequestBody(kind="multipart", schema={"$ref": "#/$defs/TranscriptionParams"}),
    returns=Returns(
        kind="json",
        schema={"$ref": "#/$defs/Transcription"},
        by="response_format",
        cases=(
            ("verbose_json", Returns(kind="json", schema={"$ref": "#/$defs/TranscriptionVerbose"})),
            ("text", Returns(kind="text")),
            ("srt", Returns(kind="text")),
            ("vtt", Returns(kind="text")),
        ),
    ),
    check=Check(table="transcription", model="/model", options=(("language", ("/language",)),)),
    emulate={
        "record": {
            "model": "/model",
            "task": "automatic-speech-recognition",
            "unit": "time",
            "units": {"$transcript": {"of": "/file", "part": "duration"}},
            "cost": {
                "$cost": {
                    "model": "/model",
                    "seconds": {"$transcript": {"of": "/file", "part": "duration"}},
                }
            },
        },
        "let": {"text": {"$transcript": {"of": "/file", "prompt": "/prompt", "part": "text"}}},
        "refuse": [
            {
                "when": {"equals": [{"$file": {"of": "/file", "part": "size"}}, 0]},
                "status": 400,
                "type": "invalid_request_error",
                "param": "file",
                "message": "`file` is empty: there is nothing to write down.",
            }
        ],
        "text": {
            "$match": {
                "value": {"$request": "/response_format"},
                "cases": {
                    "text": {"$text": [{"$value": "/text"}, "\n"]},
                    "srt": {"$transcript": {"of": "/file", "prompt": "/prompt", "part": "srt"}},
                    "vtt": {"$transcript": {"of": "/file", "prompt": "/prompt", "part": "vtt"}},
                },
            }
        },
        "media": {
            "$match": {
                "value": {"$request": "/response_format"},
                "cases": {
                    "text": "text/plain; charset=utf-8",
                    "srt": "text/plain; charset=utf-8",
                    "vtt": "text/vtt; charset=utf-8",
                },
            }
        },
        "answer": {
            "$when": {
                "equals": [{"$request": "/response_format"}, "verbose_json"],
                "then": {
                    "task": "transcribe",
                    "language": {
                        "$match": {
                            "value": {"$request": "/language"},
                            "cases": {
                                "de": "german",
                                "es": "spanish",
                                "fr": "french",
                                "it": "italian",
                                "ja": "japanese",
                                "nl": "dutch",
                                "pl": "polish",
                                "pt": "portuguese",
                                "ru": "russian",
                                "zh": "chinese",
                            },
                            "default": "english",
                        }
                    },
                    "duration": {
                        "$transcript": {"of": "/file", "prompt": "/prompt", "part": "duration"}
                    },
                    "text": {"$value": "/text"},
                    "segments": {
                        "$when": {
                            "any": [
                                {"not": {"has": "/timestamp_granularities"}},
                                {"one_of": ["segment", {"$request": "/timestamp_granularities"}]},
                            ],
                            "then": {
                                "$transcript": {
                                    "of": "/file",
                                    "prompt": "/prompt",
                                    "part": "segments",
                                }
                            },
                        }
                    },
                    "words": {
                        "$when": {
                            "one_of": ["word", {"$request": "/timestamp_granularities"}],
                            "then": {
                                "$transcript": {"of": "/file", "prompt": "/prompt", "part": "words"}
                            },
                        }
                    },
                },
                "else": {"text": {"$value": "/text"}},
            }
        },
    },
)
"""`POST {base}/openai/audio/transcriptions`"""

TRANSLATIONS_CREATE = Route(
    name="audio.translations.create",
    method="POST",
    path="/v1/openai/audio/translations",
    aliases=("/v1/audio/translations",),
    errors="openai",
    body=RequestBody(kind="multipart", schema={"$ref": "#/$defs/TranslationParams"}),
    returns=Returns(
        kind="json",
        schema={"$ref": "#/$defs/Transcription"},
        by="response_format",
        cases=(
            ("verbose_json", Returns(kind="json", schema={"$ref": "#/$defs/TranscriptionVerbose"})),
            ("text", Returns(kind="text")),
            ("srt", Returns(kind="text")),
            ("vtt", Returns(kind="text")),
        ),
    ),
    emulate={
        "record": {
            "model": "/model",
            "task": "automatic-speech-recognition",
            "unit": "time",
            "units": {"$transcript": {"of": "/file", "part": "duration"}},
            "cost": {
                "$cost": {
                    "model": "/model",
                    "seconds": {"$transcript": {"of": "/file", "part": "duration"}},
                }
            },
        },
        "let": {"text": {"$transcript": {"of": "/file", "prompt": "/prompt", "part": "text"}}},
        "refuse": [
            {
                "when": {"equals": [{"$file": {"of": "/file", "part": "size"}}, 0]},
                "status": 400,
                "type": "invalid_request_error",
                "param": "file",
                "message": "`file` is empty: there is nothing to write down.",
            }
        ],
        "text": {
            "$match": {
                "value": {"$request": "/response_format"},
                "cases": {
                    "text": {"$text": [{"$value": "/text"}, "\n"]},
                    "srt": {"$transcript": {"of": "/file", "prompt": "/prompt", "part": "srt"}},
                    "vtt": {"$transcript": {"of": "/file", "prompt": "/prompt", "part": "vtt"}},
                },
            }
        },
        "media": {
            "$match": {
                "value": {"$request": "/response_format"},
                "cases": {
                    "text": "text/plain; charset=utf-8",
                    "srt": "text/plain; charset=utf-8",
                    "vtt": "text/vtt; charset=utf-8",
                },
            }
        },
        "answer": {
            "$when": {
                "equals": [{"$request": "/response_format"}, "verbose_json"],
                "then": {
                    "task": "translate",
                    "language": "english",
                    "duration": {
                        "$transcript": {"of": "/file", "prompt": "/prompt", "part": "duration"}
                    },
                    "text": {"$value": "/text"},
                    "segments": {
                        "$transcript": {"of": "/file", "prompt": "/prompt", "part": "segments"}
                    },
                },
                "else": {"text": {"$value": "/text"}},
            }
        },
    },
)
"""`POST {base}/openai/audio/translations`"""

ROUTES: tuple[Route, ...] = (
    SPEECH_CREATE,
    TRANSCRIPTIONS_CREATE,
    TRANSLATIONS_CREATE,
)
