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

ROUTES: tuple[Route, ...] = (
    TEXT_TO_IMAGE,
    RUN,
    RUN_DEPLOYMENT,
)
