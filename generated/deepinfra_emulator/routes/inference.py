# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""The calls of `inference`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Check, QueryParam, RequestBody, Returns, Route, StreamForm

TEXT_TO_IMAGE = Route(
    name="inference.text_to_image",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/TextToImageParams"}, required=False),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/TextToImageResult"}),
    check=Check(
        table="image",
        model="model",
        options=(
            ("n", ("/num_images",)),
            ("size", ("/width", "/height")),
            ("aspect_ratio", ("/aspect_ratio",)),
            ("num_inference_steps", ("/num_inference_steps",)),
            ("guidance_scale", ("/guidance_scale",)),
        ),
        tasks=("text-to-image",),
    ),
    emulate={
        "record": {
            "when": {"not": {"has": "/webhook"}},
            "id": {"$id": "R"},
            "model": {"$path": "model"},
            "task": "text-to-image",
            "unit": "image_units",
            "units": {"$value": "/n"},
            "cost": {"$answer": "/inference_status/cost"},
        },
        "let": {
            "shape": {
                "$size": {
                    "width": "/width",
                    "height": "/height",
                    "size": "/size",
                    "ratio": "/aspect_ratio",
                    "default": {
                        "$cell": {
                            "table": "image",
                            "model": {"$path": "model"},
                            "column": "size",
                            "at": "/default",
                            "default": "1024x1024",
                        }
                    },
                }
            },
            "seed": {
                "$request": {"at": "/seed", "default": {"$number": {"of": "/prompt", "bits": 32}}}
            },
            "n": {"$request": {"at": "/num_images", "default": 1}},
        },
        "meant": {
            "all": [
                {"has": "/prompt"},
                {
                    "not": {
                        "any": [
                            {"has": "/duration"},
                            {"has": "/resolution"},
                            {"has": "/ratio"},
                            {"has": "/sample_count"},
                            {"has": "/generate_audio"},
                            {"has": "/camera_fixed"},
                            {"has": "/first_frame_image"},
                            {"has": "/last_frame_image"},
                        ]
                    }
                },
            ]
        },
        "refuse": [
            {
                "when": {"not": {"any": [{"has": "/prompt"}, {"has": "/image"}]}},
                "status": 422,
                "param": "prompt",
                "message": "The field prompt is missing.",
            }
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": {
                            "$cost": {
                                "table": "image",
                                "model": {"$path": "model"},
                                "images": {"$value": "/n"},
                                "width": {"$value": "/shape/width"},
                                "height": {"$value": "/shape/height"},
                                "steps": {
                                    "$request": {
                                        "at": "/num_inference_steps",
                                        "default": {
                                            "$cell": {
                                                "table": "image",
                                                "model": {"$path": "model"},
                                                "column": "num_inference_steps",
                                                "at": "/default",
                                            }
                                        },
                                    }
                                },
                            }
                        },
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                    "images": {
                        "$repeat": {
                            "times": {"$value": "/n"},
                            "item": {
                                "$png": {
                                    "width": {"$value": "/shape/width"},
                                    "height": {"$value": "/shape/height"},
                                    "prompt": "/prompt",
                                    "image": "/image",
                                    "seed": {"$value": "/seed"},
                                    "index": {"$index": True},
                                    "as": "data-uri",
                                }
                            },
                        }
                    },
                    "nsfw_content_detected": {
                        "$repeat": {"times": {"$value": "/n"}, "item": False}
                    },
                    "seed": {"$value": "/seed"},
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

RUN = Route(
    name="inference.run",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"type": "object", "additionalProperties": True}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/InferenceResult"}),
    emulate={
        "record": {
            "when": {"not": {"has": "/webhook"}},
            "id": {"$id": "R"},
            "model": {"$path": "model"},
            "task": "custom",
            "unit": "time",
            "units": 0,
            "cost": {"$answer": "/inference_status/cost"},
        },
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            }
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                    "echo": {"$request": ""},
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

RUN_COG = Route(
    name="inference.run_cog",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/CogParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/CogResult"}),
    emulate={
        "record": {
            "when": {"not": {"has": "/webhook"}},
            "id": {"$id": "R"},
            "model": {"$path": "model"},
            "task": "text-to-image",
            "unit": "image_units",
            "units": {"$request": {"at": "/input/num_outputs", "default": 1}},
            "cost": {"$answer": "/inference_status/cost"},
        },
        "meant": {"object": "/input"},
        "let": {
            "shape": {
                "$size": {"width": "/input/width", "height": "/input/height", "default": "512x512"}
            },
            "image": {"$first": [{"$request": "/input/image"}, ""]},
        },
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            }
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": {
                            "$cost": {
                                "table": "image",
                                "model": {"$path": "model"},
                                "images": {"$request": {"at": "/input/num_outputs", "default": 1}},
                                "width": {"$value": "/shape/width"},
                                "height": {"$value": "/shape/height"},
                                "steps": {
                                    "$request": {
                                        "at": "/input/num_inference_steps",
                                        "default": {
                                            "$cell": {
                                                "table": "image",
                                                "model": {"$path": "model"},
                                                "column": "num_inference_steps",
                                                "at": "/default",
                                            }
                                        },
                                    }
                                },
                            }
                        },
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                    "output": {
                        "$repeat": {
                            "times": {"$request": {"at": "/input/num_outputs", "default": 1}},
                            "item": {
                                "$png": {
                                    "width": {"$value": "/shape/width"},
                                    "height": {"$value": "/shape/height"},
                                    "prompt": "/input/prompt",
                                    "image": {"$value": "/image"},
                                    "seed": "/input/seed",
                                    "index": {"$index": True},
                                    "as": "data-uri",
                                }
                            },
                        }
                    },
                    "status": "succeeded",
                    "created_at": {"$now": "iso"},
                    "started_at": {"$now": "iso"},
                    "completed_at": {"$now": "iso"},
                    "error": {"$literal": None},
                    "logs": "",
                    "metrics": {"predict_time": 0.1},
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

RUN_DEPLOYMENT = Route(
    name="inference.run_deployment",
    method="POST",
    path="/v1/inference/deploy/{deploy_id}",
    errors="native",
    body=RequestBody(kind="json", schema={"type": "object", "additionalProperties": True}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/InferenceResult"}),
    emulate={
        "record": {
            "id": {"$id": "R"},
            "asked": {"$path": "deploy_id"},
            "model": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$path": "deploy_id"},
                    "at": "/model_name",
                    "default": {"$path": "deploy_id"},
                }
            },
            "task": "text-generation",
            "unit": "tokens",
            "units": {"$sum": [{"$value": "/read"}, {"$value": "/written"}]},
            "cost": 0,
        },
        "let": {
            "text": {
                "$reply": {"prompt": "/input", "max_tokens": "/max_new_tokens", "stop": "/stop"}
            },
            "read": {"$count": {"text": "/input"}},
            "written": {"$count": {"text": {"$value": "/text"}}},
        },
        "answer": {
            "$when": {
                "has": "/input",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": 0.0,
                        "tokens_generated": {"$value": "/written"},
                        "tokens_input": {"$value": "/read"},
                    },
                    "results": [{"generated_text": {"$value": "/text"}}],
                    "num_tokens": {"$value": "/written"},
                    "num_input_tokens": {"$value": "/read"},
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                    "echo": {"$request": ""},
                },
            }
        },
    },
)
"""`POST {base}/inference/deploy/{deploy_id}`"""

AUTOMATIC_SPEECH_RECOGNITION = Route(
    name="inference.automatic_speech_recognition",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/NativeTranscriptionParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/NativeTranscriptionResult"}),
    check=Check(
        table="transcription",
        model="model",
        options=(
            ("language", ("/language",)),
            ("timestamps", ("/chunk_level",)),
            ("translation", ("/task=translate",)),
            ("chunk_length_s", ("/chunk_length_s",)),
        ),
        tasks=("automatic-speech-recognition",),
    ),
    emulate={
        "record": {
            "when": {"not": {"has": "/webhook"}},
            "id": {"$id": "R"},
            "model": {"$path": "model"},
            "task": "automatic-speech-recognition",
            "unit": "time",
            "units": {"$value": "/seconds"},
            "cost": {"$answer": "/inference_status/cost"},
        },
        "meant": {"has": "/audio"},
        "let": {
            "seconds": {
                "$transcript": {"of": "/audio", "prompt": "/initial_prompt", "part": "duration"}
            },
            "milliseconds": {
                "$int": {"$round": {"of": {"$product": [{"$value": "/seconds"}, 1000]}}}
            },
        },
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            },
            {
                "when": {"equals": [{"$file": {"of": "/audio", "part": "size"}}, 0]},
                "status": 422,
                "param": "audio",
                "message": "The field audio holds nothing.",
            },
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": {
                            "$cost": {
                                "model": {"$path": "model"},
                                "seconds": {"$value": "/seconds"},
                            }
                        },
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                    "text": {
                        "$transcript": {"of": "/audio", "prompt": "/initial_prompt", "part": "text"}
                    },
                    "segments": {
                        "$each": {
                            "of": {
                                "$transcript": {
                                    "of": "/audio",
                                    "prompt": "/initial_prompt",
                                    "part": "segments",
                                }
                            },
                            "item": {
                                "id": {"$item": "/id"},
                                "text": {"$item": "/text"},
                                "start": {"$item": "/start"},
                                "end": {"$item": "/end"},
                            },
                        }
                    },
                    "words": {
                        "$when": {
                            "equals": ["/chunk_level", "word"],
                            "then": {
                                "$each": {
                                    "of": {
                                        "$transcript": {
                                            "of": "/audio",
                                            "prompt": "/initial_prompt",
                                            "part": "words",
                                        }
                                    },
                                    "item": {
                                        "text": {"$item": "/word"},
                                        "start": {"$item": "/start"},
                                        "end": {"$item": "/end"},
                                    },
                                }
                            },
                        }
                    },
                    "language": {"$request": {"at": "/language", "default": "en"}},
                    "input_length_ms": {"$value": "/milliseconds"},
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

TEXT_TO_SPEECH = Route(
    name="inference.text_to_speech",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/NativeSpeechParams"}, required=False),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/NativeSpeechResult"}),
    check=Check(
        table="speech",
        model="model",
        options=(
            ("voice", ("/preset_voice/*",)),
            ("response_format", ("/output_format",)),
            ("input", ("/text",)),
        ),
        tasks=("text-to-speech",),
    ),
    emulate={
        "record": {
            "when": {"not": {"has": "/webhook"}},
            "id": {"$id": "R"},
            "model": {"$path": "model"},
            "task": "text-to-speech",
            "unit": "input_character_length",
            "units": {"$value": "/characters"},
            "cost": {"$answer": "/inference_status/cost"},
        },
        "meant": {
            "any": [
                {"has": "/text"},
                {
                    "all": [
                        {"has": "/input"},
                        {
                            "any": [
                                {"has": "/voice"},
                                {"has": "/speaker"},
                                {"has": "/voice_id"},
                                {"has": "/preset_voice"},
                                {"has": "/instruct"},
                            ]
                        },
                    ]
                },
            ]
        },
        "let": {
            "text": {"$first": [{"$request": "/text"}, {"$request": "/input"}]},
            "form": {
                "$first": [{"$request": "/output_format"}, {"$request": "/response_format"}, "wav"]
            },
            "voice": {
                "$first": [
                    {"$request": "/preset_voice/0"},
                    {"$request": "/voice"},
                    {"$request": "/voice_id"},
                    {"$request": "/speaker"},
                    {"$request": "/instruct"},
                ]
            },
            "characters": {"$length": {"$value": "/text"}},
        },
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            },
            {
                "when": {"not": {"present": {"$value": "/text"}}},
                "status": 422,
                "param": "text",
                "message": "The field text is missing.",
            },
            {
                "when": {"equals": [{"$value": "/text"}, ""]},
                "status": 422,
                "param": "text",
                "message": "The field text is empty.",
            },
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": {
                            "$cost": {
                                "model": {"$path": "model"},
                                "characters": {"$value": "/characters"},
                            }
                        },
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                    "audio": {
                        "$audio": {
                            "text": {"$value": "/text"},
                            "voice": {"$value": "/voice"},
                            "format": {"$value": "/form"},
                            "as": "data-uri",
                        }
                    },
                    "output_format": {"$value": "/form"},
                    "words": None,
                    "input_character_length": {"$value": "/characters"},
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

TEXT_GENERATION = Route(
    name="inference.text_generation",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/NativeTextParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/NativeTextResult"}),
    check=Check(
        table="language",
        model="model",
        options=(),
        tasks=("text-generation", "text2text-generation"),
    ),
    stream=StreamForm(flag="stream", end=None),
    emulate={
        "record": {
            "when": {"not": {"has": "/webhook"}},
            "id": {"$id": "R"},
            "model": {"$path": "model"},
            "task": "text-generation",
            "unit": "tokens",
            "units": {"$sum": [{"$value": "/read"}, {"$value": "/written"}]},
            "cost": {
                "$cost": {
                    "table": "language",
                    "model": {"$path": "model"},
                    "input": {"$value": "/read"},
                    "output": {"$value": "/written"},
                    "cached": 0,
                }
            },
        },
        "meant": {
            "all": [
                {"has": "/input"},
                {"not": {"object": "/input"}},
                {"not": {"matches": {"of": "/input", "pattern": "\\[MASK\\]|<mask>"}}},
            ]
        },
        "let": {
            "n": {"$request": {"at": "/num_responses", "default": 1}},
            "made": {
                "$repeat": {
                    "times": {"$value": "/n"},
                    "item": {
                        "$reply": {
                            "prompt": "/input",
                            "max_tokens": "/max_new_tokens",
                            "stop": "/stop",
                            "json": {
                                "$when": {
                                    "equals": ["/response_format/type", "json_object"],
                                    "then": True,
                                }
                            },
                            "part": "all",
                        }
                    },
                }
            },
            "first": {"$get": {"of": {"$value": "/made"}, "at": "/0"}},
            "tokens": {"$choice_pieces": {"of": [{"$value": "/first/text"}]}},
            "read": {"$count": {"text": "/input"}},
            "written": {
                "$count": {
                    "text": {"$each": {"of": {"$value": "/made"}, "item": {"$item": "/text"}}}
                }
            },
        },
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            }
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": {
                            "$cost": {
                                "table": "language",
                                "model": {"$path": "model"},
                                "input": {"$value": "/read"},
                                "output": {"$value": "/written"},
                                "cached": 0,
                            }
                        },
                        "tokens_generated": {"$value": "/written"},
                        "tokens_input": {"$value": "/read"},
                    },
                    "results": {
                        "$each": {
                            "of": {"$value": "/made"},
                            "item": {"generated_text": {"$item": "/text"}},
                        }
                    },
                    "num_tokens": {"$value": "/written"},
                    "num_input_tokens": {"$value": "/read"},
                },
            }
        },
        "stream": {
            "each": {
                "of": {"$value": "/tokens"},
                "item": {
                    "token": {
                        "id": {"$number": {"of": {"$item": "/piece"}, "bits": 16}},
                        "text": {"$item": "/piece"},
                        "logprob": {"$fraction": {"of": {"$item": "/piece"}, "low": -2, "high": 0}},
                        "special": False,
                    },
                    "generated_text": {"$literal": None},
                    "details": {"$literal": None},
                },
            },
            "last": {
                "token": {"id": 2, "text": "", "logprob": 0.0, "special": True},
                "generated_text": {"$value": "/first/text"},
                "details": {
                    "finish_reason": {"$value": "/first/finish"},
                    "generated_tokens": {"$length": {"$value": "/tokens"}},
                    "input_tokens": {"$value": "/read"},
                    "seed": None,
                },
            },
        },
    },
)
"""`POST {base}/inference/{model}`"""

EMBEDDINGS = Route(
    name="inference.embeddings",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(
        kind="json", schema={"$ref": "#/$defs/NativeEmbeddingsParams"}, required=False
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/NativeEmbeddingsResult"}),
    check=Check(table="embedding", model="model", options=(), tasks=("embeddings",)),
    emulate={
        "record": {
            "when": {"not": {"has": "/webhook"}},
            "id": {"$id": "R"},
            "model": {"$path": "model"},
            "task": "embeddings",
            "unit": "tokens",
            "units": {"$value": "/read"},
            "cost": {"$answer": "/inference_status/cost"},
        },
        "meant": {"has": "/inputs"},
        "let": {
            "size": {
                "$cell": {
                    "table": "embedding",
                    "model": {"$path": "model"},
                    "column": "dimensions",
                    "default": 1024,
                }
            },
            "picture": {
                "$when": {
                    "has": "/image",
                    "then": [{"$hash": {"of": {"$file": {"of": "/image", "part": "text"}}}}],
                    "else": [],
                }
            },
            "all": {"$concat": [{"$request": "/inputs"}, {"$value": "/picture"}]},
            "read": {"$count": {"text": "/inputs"}},
        },
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            },
            {
                "when": {"not": {"any": [{"has": "/inputs"}, {"has": "/image"}]}},
                "status": 422,
                "param": "inputs",
                "message": "The field inputs is missing.",
            },
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": {
                            "$cost": {
                                "table": "embedding",
                                "model": {"$path": "model"},
                                "input": {"$value": "/read"},
                                "output": 0,
                                "cached": 0,
                            }
                        },
                        "tokens_generated": None,
                        "tokens_input": {"$value": "/read"},
                    },
                    "embeddings": {
                        "$each": {
                            "of": {"$value": "/all"},
                            "item": {"$vector": {"of": {"$item": ""}, "size": {"$value": "/size"}}},
                        }
                    },
                    "input_tokens": {"$value": "/read"},
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

RERANK = Route(
    name="inference.rerank",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/NativeRerankParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/NativeRerankResult"}),
    check=Check(
        table="reranking",
        model="model",
        options=(("documents", ("/documents",)), ("instruction", ("/instruction",))),
        tasks=("reranking",),
    ),
    emulate={
        "record": {
            "when": {"not": {"has": "/webhook"}},
            "id": {"$id": "R"},
            "model": {"$path": "model"},
            "task": "reranking",
            "unit": "tokens",
            "units": {"$value": "/read"},
            "cost": {"$answer": "/inference_status/cost"},
        },
        "meant": {"has": "/documents"},
        "let": {
            "queries": {"$first": [{"$request": "/queries"}, [{"$request": "/query"}]]},
            "read": {
                "$sum": [
                    {"$count": {"text": {"$value": "/queries"}}},
                    {"$count": {"text": "/documents"}},
                ]
            },
        },
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            },
            {
                "when": {"not": {"any": [{"has": "/queries"}, {"has": "/query"}]}},
                "status": 422,
                "param": "queries",
                "message": "The field queries is missing.",
            },
            {
                "when": {
                    "not": {
                        "any": [
                            {"equals": [{"$length": {"$value": "/queries"}}, 1]},
                            {
                                "equals": [
                                    {"$length": {"$value": "/queries"}},
                                    {"$length": "/documents"},
                                ]
                            },
                        ]
                    }
                },
                "status": 422,
                "param": "queries",
                "message": "The field queries has to hold one query, or as many as there are documents.",
            },
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "runtime_ms": 100,
                        "cost": {
                            "$cost": {"model": {"$path": "model"}, "input": {"$value": "/read"}}
                        },
                        "tokens_generated": None,
                        "tokens_input": {"$value": "/read"},
                    },
                    "scores": {
                        "$each": {
                            "of": "/documents",
                            "item": {
                                "$similarity": {
                                    "of": {
                                        "$nth": {
                                            "of": {"$value": "/queries"},
                                            "place": {"$index": True},
                                        }
                                    },
                                    "to": {"$item": ""},
                                }
                            },
                        }
                    },
                    "input_tokens": {"$value": "/read"},
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

TEXT_CLASSIFICATION = Route(
    name="inference.text_classification",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/NativeInputParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ClassificationResult"}),
    check=Check(table="native", model="model", options=(), tasks=("text-classification",)),
    emulate={
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            }
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": {"$count": {"text": "/input"}},
                    },
                    "results": {
                        "$labels": {
                            "of": "/input",
                            "labels": ["positive", "negative", "neutral"],
                            "words": {
                                "positive": [
                                    "good",
                                    "great",
                                    "excellent",
                                    "happy",
                                    "love",
                                    "wonderful",
                                    "nice",
                                    "best",
                                    "profit",
                                    "growth",
                                    "rose",
                                    "gain",
                                ],
                                "negative": [
                                    "bad",
                                    "poor",
                                    "terrible",
                                    "sad",
                                    "hate",
                                    "awful",
                                    "worst",
                                    "loss",
                                    "fell",
                                    "decline",
                                    "fail",
                                ],
                            },
                        }
                    },
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

TOKEN_CLASSIFICATION = Route(
    name="inference.token_classification",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/NativeInputParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/TokenClassificationResult"}),
    check=Check(table="native", model="model", options=(), tasks=("token-classification",)),
    emulate={
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            }
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": {"$count": {"text": "/input"}},
                    },
                    "results": {
                        "$each": {
                            "of": {
                                "$names": {"of": "/input", "groups": ["PER", "LOC", "ORG", "MISC"]}
                            },
                            "item": {
                                "entity_group": {"$item": "/group"},
                                "score": {"$item": "/score"},
                                "word": {"$item": "/word"},
                                "start": {"$item": "/start"},
                                "end": {"$item": "/end"},
                            },
                        }
                    },
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

FILL_MASK = Route(
    name="inference.fill_mask",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/NativeInputParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/FillMaskResult"}),
    check=Check(table="native", model="model", options=(), tasks=("fill-mask",)),
    emulate={
        "meant": {"matches": {"of": "/input", "pattern": "\\[MASK\\]|<mask>"}},
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            },
            {
                "when": {"not": {"matches": {"of": "/input", "pattern": "\\[MASK\\]|<mask>"}}},
                "status": 422,
                "param": "input",
                "message": "No mask token found in the input: write [MASK] or <mask>, as the model was taught.",
            },
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": {"$count": {"text": "/input"}},
                    },
                    "results": {
                        "$fill": {
                            "of": "/input",
                            "pattern": "\\[MASK\\]|<mask>",
                            "words": [
                                "time",
                                "home",
                                "world",
                                "water",
                                "work",
                                "man",
                                "city",
                                "life",
                                "end",
                                "day",
                            ],
                        }
                    },
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

QUESTION_ANSWERING = Route(
    name="inference.question_answering",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/QuestionAnsweringParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/QuestionAnsweringResult"}),
    check=Check(table="native", model="model", options=(), tasks=("question-answering",)),
    emulate={
        "meant": {"has": "/question"},
        "let": {"found": {"$span": {"question": "/question", "context": "/context"}}},
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            }
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": {
                            "$count": {
                                "text": [{"$request": "/question"}, {"$request": "/context"}]
                            }
                        },
                    },
                    "answer": {"$value": "/found/answer"},
                    "score": {"$value": "/found/score"},
                    "start": {"$value": "/found/start"},
                    "end": {"$value": "/found/end"},
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

TEXT_TO_VIDEO = Route(
    name="inference.text_to_video",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/NativeVideoParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/NativeVideoResult"}),
    check=Check(
        table="video",
        model="model",
        options=(
            ("resolution", ("/resolution",)),
            ("aspect_ratio", ("/aspect_ratio",)),
            ("duration", ("/duration",)),
            ("sample_count", ("/sample_count",)),
        ),
        tasks=("text-to-video",),
    ),
    emulate={
        "record": {
            "when": {"not": {"has": "/webhook"}},
            "id": {"$id": "R"},
            "model": {"$path": "model"},
            "task": "text-to-video",
            "unit": "time",
            "units": {"$value": "/seconds"},
            "cost": {"$answer": "/inference_status/cost"},
        },
        "meant": {"has": "/prompt"},
        "let": {
            "seconds": {
                "$when": {"exceeds": ["/duration", 0], "then": {"$request": "/duration"}, "else": 5}
            }
        },
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            },
            {
                "when": {"equals": ["/prompt", ""]},
                "status": 422,
                "param": "prompt",
                "message": "The field prompt is empty.",
            },
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": {
                            "$cost": {
                                "model": {"$path": "model"},
                                "seconds": {"$value": "/seconds"},
                            }
                        },
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                    "video_url": {
                        "$hosted": {
                            "of": {
                                "$video": {
                                    "ratio": {
                                        "$first": [
                                            {"$request": "/aspect_ratio"},
                                            {"$request": "/ratio"},
                                        ]
                                    },
                                    "size": {
                                        "$match": {
                                            "value": "/resolution",
                                            "cases": {
                                                "1080p": "1920x1080",
                                                "720p": "1280x720",
                                                "480p": "854x480",
                                            },
                                            "default": {"$omit": True},
                                        }
                                    },
                                    "seconds": {"$value": "/seconds"},
                                    "prompt": "/prompt",
                                    "seed": "/seed",
                                    "image": "/first_frame_image",
                                }
                            },
                            "ending": ".mp4",
                            "media": "video/mp4",
                        }
                    },
                    "seed": {
                        "$request": {
                            "at": "/seed",
                            "default": {"$number": {"of": "/prompt", "bits": 32}},
                        }
                    },
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

IMAGE_CLASSIFICATION = Route(
    name="inference.image_classification",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/NativeImageParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ClassificationResult"}),
    check=Check(table="native", model="model", options=(), tasks=("image-classification",)),
    emulate={
        "meant": {"has": "/image"},
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            },
            {
                "when": {
                    "not": {
                        "any": [
                            {"pictures": "/image"},
                            {"matches": {"of": "/image", "pattern": "^(?i:https?):"}},
                        ]
                    }
                },
                "status": 422,
                "param": "image",
                "message": "The field image is no picture that can be read: send PNG, JPEG or WebP.",
            },
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                    "results": {
                        "$labels": {
                            "of": "/image",
                            "labels": [
                                "tabby cat",
                                "golden retriever",
                                "sports car",
                                "lighthouse",
                                "teapot",
                            ],
                        }
                    },
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

ZERO_SHOT_IMAGE_CLASSIFICATION = Route(
    name="inference.zero_shot_image_classification",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/ZeroShotImageParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ClassificationResult"}),
    check=Check(
        table="native", model="model", options=(), tasks=("zero-shot-image-classification",)
    ),
    emulate={
        "meant": {"has": "/candidate_labels"},
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            },
            {
                "when": {
                    "not": {
                        "any": [
                            {"pictures": "/image"},
                            {"matches": {"of": "/image", "pattern": "^(?i:https?):"}},
                        ]
                    }
                },
                "status": 422,
                "param": "image",
                "message": "The field image is no picture that can be read: send PNG, JPEG or WebP.",
            },
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                    "results": {
                        "$labels": {"of": "/image", "labels": {"$request": "/candidate_labels"}}
                    },
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

OBJECT_DETECTION = Route(
    name="inference.object_detection",
    method="POST",
    path="/v1/inference/{model:path}",
    errors="native",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/NativeImageParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ObjectDetectionResult"}),
    check=Check(table="native", model="model", options=(), tasks=("object-detection",)),
    emulate={
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            },
            {
                "when": {
                    "not": {
                        "any": [
                            {"pictures": "/image"},
                            {"matches": {"of": "/image", "pattern": "^(?i:https?):"}},
                        ]
                    }
                },
                "status": 422,
                "param": "image",
                "message": "The field image is no picture that can be read: send PNG, JPEG or WebP.",
            },
        ],
        "answer": {
            "$when": {
                "has": "/webhook",
                "then": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "queued",
                        "runtime_ms": 0,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                },
                "else": {
                    "request_id": {"$id": "R"},
                    "inference_status": {
                        "status": "succeeded",
                        "runtime_ms": 100,
                        "cost": 0.0,
                        "tokens_generated": None,
                        "tokens_input": None,
                    },
                    "results": {
                        "$things": {
                            "of": "/image",
                            "labels": ["person", "dog", "car", "bicycle", "chair", "license plate"],
                        }
                    },
                },
            }
        },
    },
)
"""`POST {base}/inference/{model}`"""

ROUTES: tuple[Route, ...] = (
    TEXT_TO_IMAGE,
    RUN,
    RUN_COG,
    RUN_DEPLOYMENT,
    AUTOMATIC_SPEECH_RECOGNITION,
    TEXT_TO_SPEECH,
    TEXT_GENERATION,
    EMBEDDINGS,
    RERANK,
    TEXT_CLASSIFICATION,
    TOKEN_CLASSIFICATION,
    FILL_MASK,
    QUESTION_ANSWERING,
    TEXT_TO_VIDEO,
    IMAGE_CLASSIFICATION,
    ZERO_SHOT_IMAGE_CLASSIFICATION,
    OBJECT_DETECTION,
)
