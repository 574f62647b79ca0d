# Generated from schema/resources/models.yaml. Do not edit; run: nox -s generate
"""The calls of `models`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import PageForm, QueryParam, Returns, Route

LIST = Route(
    name="models.list",
    method="GET",
    path="/v1/openai/models",
    aliases=("/v1/models",),
    auth=False,
    errors="openai",
    query=(
        QueryParam(
            name="filter",
            schema={"type": "string", "anyOf": [{"enum": ["with_meta"]}, {"type": "string"}]},
        ),
        QueryParam(name="sort_by", schema={"type": "string"}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ModelList"}),
    page=PageForm(items="/data", next=None, more=None, skip=None),
    emulate={
        "answer": {
            "object": "list",
            "data": {
                "$rows": {
                    "table": [
                        "language",
                        "embedding",
                        "image",
                        "speech",
                        "transcription",
                        "reranking",
                        "video",
                    ],
                    "item": {
                        "id": {"$cell": "id"},
                        "object": "model",
                        "created": {"$now": "seconds"},
                        "owned_by": "deepinfra",
                        "root": {"$cell": "id"},
                        "parent": None,
                        "metadata": {
                            "$when": {
                                "equals": [{"$query": "filter"}, "with_meta"],
                                "then": {
                                    "description": "",
                                    "context_length": {
                                        "$first": [
                                            {"$cell": {"column": "context"}},
                                            {"$cell": {"column": "max_tokens"}},
                                        ]
                                    },
                                    "max_tokens": {
                                        "$first": [
                                            {"$cell": {"column": "context"}},
                                            {"$cell": {"column": "max_tokens"}},
                                        ]
                                    },
                                    "pricing": {
                                        "input_tokens": {"$price": "input"},
                                        "output_tokens": {"$price": "output"},
                                        "cache_read_tokens": {"$price": "cache_read"},
                                        "per_image_unit": {
                                            "$match": {
                                                "value": {"$table": True},
                                                "cases": {"image": {"$price": "price"}},
                                            }
                                        },
                                    },
                                    "tags": [
                                        {
                                            "$match": {
                                                "value": {"$table": True},
                                                "cases": {
                                                    "language": "chat",
                                                    "embedding": "embed",
                                                    "image": "image-gen",
                                                    "speech": "tts",
                                                    "transcription": "stt",
                                                    "reranking": "rerank",
                                                    "video": "video-gen",
                                                },
                                            }
                                        },
                                        {
                                            "$when": {
                                                "equals": [{"$flag": "image_input"}, True],
                                                "then": "vision",
                                            }
                                        },
                                        {
                                            "$when": {
                                                "equals": [{"$flag": "reasoning"}, True],
                                                "then": "reasoning",
                                            }
                                        },
                                        {
                                            "$when": {
                                                "equals": [{"$flag": "prompt_caching"}, True],
                                                "then": "prompt_cache",
                                            }
                                        },
                                    ],
                                },
                                "else": None,
                            }
                        },
                    },
                }
            },
        }
    },
)
"""`GET {base}/openai/models`"""

CATALOG = Route(
    name="models.catalog",
    method="GET",
    path="/models/list",
    auth=False,
    errors="platform",
    returns=Returns(
        kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/CatalogModel"}}
    ),
    emulate={
        "answer": {
            "$rows": {
                "table": [
                    "language",
                    "embedding",
                    "image",
                    "speech",
                    "transcription",
                    "reranking",
                    "video",
                ],
                "item": {
                    "model_name": {"$cell": "id"},
                    "type": {
                        "$match": {
                            "value": {"$table": True},
                            "cases": {
                                "language": "text-generation",
                                "embedding": "embeddings",
                                "image": "text-to-image",
                                "speech": "text-to-speech",
                                "transcription": "automatic-speech-recognition",
                                "reranking": "reranker",
                                "video": "text-to-video",
                            },
                            "default": "custom",
                        }
                    },
                    "reported_type": {
                        "$match": {
                            "value": {"$table": True},
                            "cases": {
                                "language": "text-generation",
                                "embedding": "embeddings",
                                "image": "text-to-image",
                                "speech": "text-to-speech",
                                "transcription": "automatic-speech-recognition",
                                "reranking": "reranker",
                                "video": "text-to-video",
                            },
                            "default": "custom",
                        }
                    },
                    "description": "",
                    "cover_img_url": "",
                    "tags": [
                        {"$when": {"equals": [{"$flag": "tool_usage"}, True], "then": "tools"}},
                        {
                            "$when": {
                                "equals": [{"$flag": "object_generation"}, True],
                                "then": "structured-output",
                            }
                        },
                        {
                            "$when": {
                                "equals": [{"$flag": "image_input"}, True],
                                "then": "multimodal",
                            }
                        },
                        {
                            "$when": {
                                "equals": [{"$flag": "audio_input"}, True],
                                "then": "input-audio",
                            }
                        },
                        {
                            "$when": {
                                "equals": [{"$flag": "video_input"}, True],
                                "then": "input-video",
                            }
                        },
                        {"$when": {"equals": [{"$flag": "reasoning"}, True], "then": "reasoning"}},
                        {
                            "$when": {
                                "equals": [{"$flag": "reasoning_can_be_disabled"}, True],
                                "then": "can-disable-reasoning",
                            }
                        },
                    ],
                    "pricing": {
                        "$match": {
                            "value": {"$table": True},
                            "cases": {
                                "language": {
                                    "type": "tokens",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_input_token": {
                                        "$product": [
                                            {"$price": {"key": "input", "default": 0}},
                                            0.0001,
                                        ]
                                    },
                                    "cents_per_output_token": {
                                        "$product": [
                                            {"$price": {"key": "output", "default": 0}},
                                            0.0001,
                                        ]
                                    },
                                    "rate_per_input_token_cached": {
                                        "$quotient": [{"$price": "cache_read"}, {"$price": "input"}]
                                    },
                                    "rate_per_input_token_cache_write": None,
                                },
                                "speech": {
                                    "type": "input_character_length",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_input_chars": {
                                        "$product": [
                                            {"$price": {"key": "price", "default": 0}},
                                            0.0001,
                                        ]
                                    },
                                },
                                "transcription": {
                                    "type": "input_length",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_input_sec": {
                                        "$quotient": [
                                            {"$price": {"key": "price", "default": 0}},
                                            0.6,
                                        ]
                                    },
                                },
                                "video": {
                                    "type": "output_length",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_output_sec": {
                                        "$when": {
                                            "equals": [{"$price": "unit"}, "second of video"],
                                            "then": {
                                                "$product": [
                                                    {"$price": {"key": "price", "default": 0}},
                                                    100,
                                                ]
                                            },
                                            "else": 0,
                                        }
                                    },
                                },
                                "reranking": {
                                    "type": "input_tokens",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_input_token": {
                                        "$product": [
                                            {"$price": {"key": "input", "default": 0}},
                                            0.0001,
                                        ]
                                    },
                                },
                                "embedding": {
                                    "type": "input_tokens",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_input_token": {
                                        "$product": [
                                            {"$price": {"key": "input", "default": 0}},
                                            0.0001,
                                        ]
                                    },
                                },
                                "image": {
                                    "type": "image_units",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_image_unit": {
                                        "$product": [
                                            {"$price": {"key": "price", "default": 0}},
                                            100,
                                        ]
                                    },
                                    "default_width": {
                                        "$when": {
                                            "equals": [{"$price": "unit"}, "image_unit"],
                                            "then": 1024,
                                            "else": 0,
                                        }
                                    },
                                    "default_height": {
                                        "$when": {
                                            "equals": [{"$price": "unit"}, "image_unit"],
                                            "then": 1024,
                                            "else": 0,
                                        }
                                    },
                                    "default_iterations": {
                                        "$when": {
                                            "equals": [{"$price": "unit"}, "image_unit"],
                                            "then": {
                                                "$cell": {
                                                    "column": "num_inference_steps",
                                                    "at": "/default",
                                                    "default": 0,
                                                }
                                            },
                                            "else": 0,
                                        }
                                    },
                                    "usage_from_cost": False,
                                },
                            },
                        }
                    },
                    "max_tokens": {
                        "$first": [
                            {"$cell": {"column": "context"}},
                            {"$cell": {"column": "max_tokens"}},
                        ]
                    },
                    "replaced_by": {"$cell": {"column": "replaced_by"}},
                    "deprecated": {"$unix": {"$cell": {"column": "retired"}}},
                    "quantization": None,
                    "mmlu": None,
                    "expected": None,
                    "private": 0,
                    "is_partner": False,
                },
            }
        }
    },
)
"""`GET {host}/models/list`"""

RETRIEVE = Route(
    name="models.retrieve",
    method="GET",
    path="/models/{model:path}",
    errors="platform",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ModelInfo"}),
    emulate={
        "refuse": [
            {
                "when": {"not": {"row": {"model": {"$path": "model"}}}},
                "status": 404,
                "message": {"$text": ["Model ", {"$path": "model"}, " is not in the catalogue."]},
            }
        ],
        "answer": {
            "$row": {
                "model": {"$path": "model"},
                "item": {
                    "model_name": {"$cell": "id"},
                    "type": {
                        "$match": {
                            "value": {"$table": True},
                            "cases": {
                                "language": "text-generation",
                                "embedding": "embeddings",
                                "image": "text-to-image",
                                "speech": "text-to-speech",
                                "transcription": "automatic-speech-recognition",
                                "reranking": "reranker",
                                "video": "text-to-video",
                            },
                            "default": "custom",
                        }
                    },
                    "reported_type": {
                        "$match": {
                            "value": {"$table": True},
                            "cases": {
                                "language": "text-generation",
                                "embedding": "embeddings",
                                "image": "text-to-image",
                                "speech": "text-to-speech",
                                "transcription": "automatic-speech-recognition",
                                "reranking": "reranker",
                                "video": "text-to-video",
                            },
                            "default": "custom",
                        }
                    },
                    "version": {
                        "$first": [
                            {"$query": "version"},
                            {"$hash": {"of": {"$path": "model"}, "length": 40}},
                        ]
                    },
                    "description": "",
                    "tags": [
                        {"$when": {"equals": [{"$flag": "tool_usage"}, True], "then": "tools"}},
                        {
                            "$when": {
                                "equals": [{"$flag": "object_generation"}, True],
                                "then": "structured-output",
                            }
                        },
                        {
                            "$when": {
                                "equals": [{"$flag": "image_input"}, True],
                                "then": "multimodal",
                            }
                        },
                        {
                            "$when": {
                                "equals": [{"$flag": "audio_input"}, True],
                                "then": "input-audio",
                            }
                        },
                        {
                            "$when": {
                                "equals": [{"$flag": "video_input"}, True],
                                "then": "input-video",
                            }
                        },
                        {"$when": {"equals": [{"$flag": "reasoning"}, True], "then": "reasoning"}},
                        {
                            "$when": {
                                "equals": [{"$flag": "reasoning_can_be_disabled"}, True],
                                "then": "can-disable-reasoning",
                            }
                        },
                    ],
                    "featured": False,
                    "owner": False,
                    "public": True,
                    "is_partner": False,
                    "is_custom_deployable": False,
                    "pricing": {
                        "$match": {
                            "value": {"$table": True},
                            "cases": {
                                "language": {
                                    "type": "tokens",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_input_token": {
                                        "$product": [
                                            {"$price": {"key": "input", "default": 0}},
                                            0.0001,
                                        ]
                                    },
                                    "cents_per_output_token": {
                                        "$product": [
                                            {"$price": {"key": "output", "default": 0}},
                                            0.0001,
                                        ]
                                    },
                                    "rate_per_input_token_cached": {
                                        "$quotient": [{"$price": "cache_read"}, {"$price": "input"}]
                                    },
                                    "rate_per_input_token_cache_write": None,
                                },
                                "speech": {
                                    "type": "input_character_length",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_input_chars": {
                                        "$product": [
                                            {"$price": {"key": "price", "default": 0}},
                                            0.0001,
                                        ]
                                    },
                                },
                                "transcription": {
                                    "type": "input_length",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_input_sec": {
                                        "$quotient": [
                                            {"$price": {"key": "price", "default": 0}},
                                            0.6,
                                        ]
                                    },
                                },
                                "video": {
                                    "type": "output_length",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_output_sec": {
                                        "$when": {
                                            "equals": [{"$price": "unit"}, "second of video"],
                                            "then": {
                                                "$product": [
                                                    {"$price": {"key": "price", "default": 0}},
                                                    100,
                                                ]
                                            },
                                            "else": 0,
                                        }
                                    },
                                },
                                "reranking": {
                                    "type": "input_tokens",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_input_token": {
                                        "$product": [
                                            {"$price": {"key": "input", "default": 0}},
                                            0.0001,
                                        ]
                                    },
                                },
                                "embedding": {
                                    "type": "input_tokens",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_input_token": {
                                        "$product": [
                                            {"$price": {"key": "input", "default": 0}},
                                            0.0001,
                                        ]
                                    },
                                },
                                "image": {
                                    "type": "image_units",
                                    "short": None,
                                    "full": None,
                                    "table": None,
                                    "cents_per_image_unit": {
                                        "$product": [
                                            {"$price": {"key": "price", "default": 0}},
                                            100,
                                        ]
                                    },
                                    "default_width": {
                                        "$when": {
                                            "equals": [{"$price": "unit"}, "image_unit"],
                                            "then": 1024,
                                            "else": 0,
                                        }
                                    },
                                    "default_height": {
                                        "$when": {
                                            "equals": [{"$price": "unit"}, "image_unit"],
                                            "then": 1024,
                                            "else": 0,
                                        }
                                    },
                                    "default_iterations": {
                                        "$when": {
                                            "equals": [{"$price": "unit"}, "image_unit"],
                                            "then": {
                                                "$cell": {
                                                    "column": "num_inference_steps",
                                                    "at": "/default",
                                                    "default": 0,
                                                }
                                            },
                                            "else": 0,
                                        }
                                    },
                                    "usage_from_cost": False,
                                },
                            },
                        }
                    },
                    "max_tokens": {
                        "$first": [
                            {"$cell": {"column": "context"}},
                            {"$cell": {"column": "max_tokens"}},
                        ]
                    },
                    "max_output_tokens": {"$cell": {"column": "max_output"}},
                    "replaced_by": {"$cell": {"column": "replaced_by"}},
                    "deprecated": {"$unix": {"$cell": {"column": "retired"}}},
                    "in_fields": None,
                    "schemas": [],
                    "meta": {},
                    "curl_inv": "",
                    "cmdline_inv": "",
                    "txt_docs": "",
                    "out_example": "",
                    "out_docs": "",
                },
            }
        },
    },
)
"""`GET {host}/models/{model}`"""

ROUTES: tuple[Route, ...] = (
    LIST,
    CATALOG,
    RETRIEVE,
)
