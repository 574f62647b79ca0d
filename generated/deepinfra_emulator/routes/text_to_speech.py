# Generated from schema/resources/text_to_speech.yaml. Do not edit; run: nox -s generate
"""The calls of `text_to_speech`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Check, QueryParam, RequestBody, Returns, Route

CREATE = Route(
    name="text_to_speech.create",
    method="POST",
    path="/v1/text-to-speech/{voice_id}",
    errors="platform",
    query=(
        QueryParam(
            name="output_format",
            schema={
                "examples": ["wav"],
                "type": "string",
                "anyOf": [{"enum": ["mp3", "opus", "flac", "wav", "pcm"]}, {"type": "string"}],
            },
        ),
    ),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/TextToSpeechParams"}),
    returns=Returns(
        kind="bytes",
        media=("audio/wav",),
        by="output_format",
        cases=(
            ("mp3", Returns(kind="bytes", media=("audio/mpeg",))),
            ("opus", Returns(kind="bytes", media=("audio/ogg", "audio/opus"))),
            ("flac", Returns(kind="bytes", media=("audio/flac",))),
            ("pcm", Returns(kind="bytes", media=("audio/pcm",))),
        ),
    ),
    check=Check(
        table="speech",
        model="/model_id",
        options=(("response_format", ("/output_format",)), ("input", ("/text",))),
    ),
    emulate={
        "record": {
            "model": {"$request": {"at": "/model_id", "default": "hexgrad/Kokoro-82M"}},
            "task": "text-to-speech",
            "unit": "input_character_length",
            "units": {"$length": "/text"},
            "cost": {
                "$cost": {
                    "model": {"$request": {"at": "/model_id", "default": "hexgrad/Kokoro-82M"}},
                    "characters": {"$length": "/text"},
                }
            },
        },
        "let": {
            "format": {"$first": [{"$query": "output_format"}, {"$request": "/output_format"}]},
            "voices": {
                "$cell": {
                    "table": "speech",
                    "model": {"$request": {"at": "/model_id", "default": "hexgrad/Kokoro-82M"}},
                    "column": "voices",
                    "at": "/allowed",
                }
            },
            "own": {
                "$stored": {
                    "in": "voices",
                    "key": {"$path": "voice_id"},
                    "at": "/voice_id",
                    "default": {"$omit": True},
                }
            },
        },
        "refuse": [
            {
                "when": {"equals": [{"$request": "/text"}, ""]},
                "status": 400,
                "message": "`text` is empty: there is nothing to speak.",
            },
            {
                "when": {
                    "all": [
                        {"present": {"$value": "/voices"}},
                        {"not": {"one_of": [{"$path": "voice_id"}, {"$value": "/voices"}]}},
                        {"not": {"present": {"$value": "/own"}}},
                    ]
                },
                "status": 404,
                "message": {"$text": ["Voice not found: ", {"$path": "voice_id"}]},
            },
        ],
        "bytes": {
            "$audio": {
                "text": "/text",
                "voice": {"$path": "voice_id"},
                "format": {"$value": "/format"},
            }
        },
        "media": {"$audio_type": {"$value": "/format"}},
    },
)
"""`POST {base}/text-to-speech/{voice_id}`"""

STREAM = Route(
    name="text_to_speech.stream",
    method="POST",
    path="/v1/text-to-speech/{voice_id}/stream",
    errors="platform",
    query=(
        QueryParam(
            name="output_format",
            schema={
                "examples": ["wav"],
                "type": "string",
                "anyOf": [{"enum": ["mp3", "opus", "flac", "wav", "pcm"]}, {"type": "string"}],
            },
        ),
    ),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/TextToSpeechParams"}),
    returns=Returns(
        kind="bytes",
        media=("audio/wav",),
        by="output_format",
        cases=(
            ("mp3", Returns(kind="bytes", media=("audio/mpeg",))),
            ("opus", Returns(kind="bytes", media=("audio/ogg", "audio/opus"))),
            ("flac", Returns(kind="bytes", media=("audio/flac",))),
            ("pcm", Returns(kind="bytes", media=("audio/pcm",))),
        ),
    ),
    check=Check(
        table="speech",
        model="/model_id",
        options=(("response_format", ("/output_format",)), ("input", ("/text",))),
    ),
    emulate={
        "record": {
            "model": {"$request": {"at": "/model_id", "default": "hexgrad/Kokoro-82M"}},
            "task": "text-to-speech",
            "unit": "input_character_length",
            "units": {"$length": "/text"},
            "cost": {
                "$cost": {
                    "model": {"$request": {"at": "/model_id", "default": "hexgrad/Kokoro-82M"}},
                    "characters": {"$length": "/text"},
                }
            },
        },
        "let": {
            "format": {"$first": [{"$query": "output_format"}, {"$request": "/output_format"}]},
            "voices": {
                "$cell": {
                    "table": "speech",
                    "model": {"$request": {"at": "/model_id", "default": "hexgrad/Kokoro-82M"}},
                    "column": "voices",
                    "at": "/allowed",
                }
            },
            "own": {
                "$stored": {
                    "in": "voices",
                    "key": {"$path": "voice_id"},
                    "at": "/voice_id",
                    "default": {"$omit": True},
                }
            },
        },
        "refuse": [
            {
                "when": {"equals": [{"$request": "/text"}, ""]},
                "status": 400,
                "message": "`text` is empty: there is nothing to speak.",
            },
            {
                "when": {
                    "all": [
                        {"present": {"$value": "/voices"}},
                        {"not": {"one_of": [{"$path": "voice_id"}, {"$value": "/voices"}]}},
                        {"not": {"present": {"$value": "/own"}}},
                    ]
                },
                "status": 404,
                "message": {"$text": ["Voice not found: ", {"$path": "voice_id"}]},
            },
        ],
        "bytes": {
            "$audio": {
                "text": "/text",
                "voice": {"$path": "voice_id"},
                "format": {"$value": "/format"},
            }
        },
        "media": {"$audio_type": {"$value": "/format"}},
        "chunks": 8192,
    },
)
"""`POST {base}/text-to-speech/{voice_id}/stream`"""

ROUTES: tuple[Route, ...] = (
    CREATE,
    STREAM,
)
