# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""The calls of `inference`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Check, QueryParam, RequestBody, Returns, Route

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
    ),
    emulate={
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
            "n": {
                "$request": {
                    "at": "/num_images",
                    "default": {"$request": {"at": "/num_responses", "default": 1}},
                }
            },
            "status": {
                "status": "succeeded",
                "runtime_ms": 100,
                "cost": 0.0,
                "tokens_generated": None,
                "tokens_input": None,
            },
            "size": {
                "$cell": {
                    "table": "embedding",
                    "model": {"$path": "model"},
                    "column": "dimensions",
                    "default": 1024,
                }
            },
            "texts": {
                "$repeat": {
                    "times": {"$value": "/n"},
                    "item": {
                        "$reply": {
                            "prompt": "/input",
                            "max_tokens": "/max_new_tokens",
                            "stop": "/stop",
                        }
                    },
                }
            },
            "read": {"$sum": [{"$count": {"text": "/input"}}, {"$count": {"text": "/inputs"}}]},
            "written": {"$count": {"text": {"$value": "/texts"}}},
        },
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": {"$text": ["Model is not available: ", {"$path": "model"}]},
            },
            {
                "when": {
                    "all": [
                        {"row": {"table": "language", "model": {"$path": "model"}}},
                        {"not": {"has": "/input"}},
                    ]
                },
                "status": 422,
                "param": "input",
                "message": "The field input is missing.",
            },
            {
                "when": {
                    "all": [
                        {"row": {"table": "embedding", "model": {"$path": "model"}}},
                        {"not": {"has": "/inputs"}},
                    ]
                },
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
                    "$when": {
                        "has": "/prompt",
                        "then": {
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
                        "else": {
                            "$when": {
                                "has": "/inputs",
                                "then": {
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
                                            "of": "/inputs",
                                            "item": {
                                                "$vector": {
                                                    "of": {"$item": ""},
                                                    "size": {"$value": "/size"},
                                                }
                                            },
                                        }
                                    },
                                    "input_tokens": {"$value": "/read"},
                                },
                                "else": {
                                    "$when": {
                                        "has": "/input",
                                        "then": {
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
                                                    "of": {"$value": "/texts"},
                                                    "item": {"generated_text": {"$item": ""}},
                                                }
                                            },
                                            "num_tokens": {"$value": "/written"},
                                            "num_input_tokens": {"$value": "/read"},
                                        },
                                        "else": {
                                            "request_id": {"$id": "R"},
                                            "inference_status": {"$value": "/status"},
                                            "echo": {"$request": ""},
                                        },
                                    }
                                },
                            }
                        },
                    }
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
    ),
    emulate={
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
    ),
    emulate={
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
    ),
    emulate={
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
    ),
    emulate={
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
                                    "seconds": {"$value": "/seconds"},
                                    "prompt": {"$request": "/prompt"},
                                    "seed": {"$request": "/seed"},
                                    "image": {"$request": "/first_frame_image"},
                                }
                            },
                            "media": "video/mp4",
                            "ending": ".mp4",
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

ROUTES: tuple[Route, ...] = (
    TEXT_TO_IMAGE,
    RUN,
    RUN_DEPLOYMENT,
    AUTOMATIC_SPEECH_RECOGNITION,
    TEXT_TO_SPEECH,
    RERANK,
    TEXT_TO_VIDEO,
)
