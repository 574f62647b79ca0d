# Generated from schema/resources/models.yaml. Do not edit; run: nox -s generate
"""The calls of `models`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import PageForm, QueryParam, RequestBody, Returns, Route

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
        "let": {
            "own": {
                "$get": {
                    "of": {
                        "$all": {"in": "deployments", "where": {"model_name": {"$path": "model"}}}
                    },
                    "at": "/0",
                }
            },
            "key": {"$value": "/own/deploy_id"},
            "gone": {
                "$stored": {"in": "deleted_models", "key": {"$value": "/key"}, "default": False}
            },
            "newest": {"$hash": {"of": {"$path": "model"}, "length": 64}},
            "wanted": {"$first": [{"$query": "version"}, {"$value": "/newest"}]},
        },
        "refuse": [
            {
                "when": {
                    "all": [
                        {"not": {"row": {"model": {"$path": "model"}}}},
                        {
                            "any": [
                                {"not": {"present": {"$value": "/own"}}},
                                {"true": {"$value": "/gone"}},
                            ]
                        },
                    ]
                },
                "status": 404,
                "message": {"$text": ["Model ", {"$path": "model"}, " is not in the catalogue."]},
            }
        ],
        "answer": {
            "$first": [
                {
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
                            "version": {"$value": "/wanted"},
                            "description": "",
                            "tags": [
                                {
                                    "$when": {
                                        "equals": [{"$flag": "tool_usage"}, True],
                                        "then": "tools",
                                    }
                                },
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
                                {
                                    "$when": {
                                        "equals": [{"$flag": "reasoning"}, True],
                                        "then": "reasoning",
                                    }
                                },
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
                                                "$quotient": [
                                                    {"$price": "cache_read"},
                                                    {"$price": "input"},
                                                ]
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
                                                    "equals": [
                                                        {"$price": "unit"},
                                                        "second of video",
                                                    ],
                                                    "then": {
                                                        "$product": [
                                                            {
                                                                "$price": {
                                                                    "key": "price",
                                                                    "default": 0,
                                                                }
                                                            },
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
                {
                    "model_name": {"$path": "model"},
                    "type": "text-generation",
                    "reported_type": {
                        "$stored": {
                            "in": "model_meta",
                            "key": {"$value": "/key"},
                            "at": "/reported_type",
                            "default": "text-generation",
                        }
                    },
                    "version": {"$value": "/wanted"},
                    "description": {
                        "$stored": {
                            "in": "model_meta",
                            "key": {"$value": "/key"},
                            "at": "/description",
                            "default": "",
                        }
                    },
                    "tags": [],
                    "featured": False,
                    "owner": True,
                    "public": {
                        "$stored": {
                            "in": "model_publicity",
                            "key": {"$value": "/key"},
                            "at": "/public",
                            "default": False,
                        }
                    },
                    "is_partner": False,
                    "is_custom_deployable": True,
                    "pricing": {
                        "type": "uptime",
                        "short": None,
                        "full": None,
                        "table": None,
                        "cents_per_sec": 0.0472,
                    },
                    "in_fields": None,
                    "schemas": [],
                    "meta": {
                        "$stored": {"in": "model_meta", "key": {"$value": "/key"}, "default": {}}
                    },
                    "curl_inv": "",
                    "cmdline_inv": "",
                    "txt_docs": "",
                    "out_example": "",
                    "out_docs": "",
                },
            ]
        },
    },
)
"""`GET {host}/models/{model}`"""

LIST_FEATURED = Route(
    name="models.list_featured",
    method="GET",
    path="/models/featured",
    auth=False,
    errors="platform",
    returns=Returns(
        kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/CatalogModel"}}
    ),
    emulate={
        "answer": {
            "$rows": {
                "table": "language",
                "where": ["tool_usage", "reasoning"],
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
"""`GET {host}/models/featured`"""

LIST_LORA = Route(
    name="models.list_lora",
    method="GET",
    path="/models/lora/list",
    auth=False,
    errors="platform",
    returns=Returns(
        kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/CatalogModel"}}
    ),
    emulate={
        "answer": {
            "$rows": {
                "table": "language",
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
"""`GET {host}/models/lora/list`"""

LIST_PRIVATE = Route(
    name="models.list_private",
    method="GET",
    path="/models/private/list",
    errors="platform",
    returns=Returns(
        kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/CatalogModel"}}
    ),
    emulate={
        "answer": {
            "$each": {
                "of": {"$all": {"in": "deployments"}},
                "item": {
                    "$when": {
                        "not": {
                            "true": {
                                "$stored": {
                                    "in": "deleted_models",
                                    "key": {"$item": "/deploy_id"},
                                    "default": False,
                                }
                            }
                        },
                        "then": {
                            "model_name": {"$item": "/model_name"},
                            "type": "text-generation",
                            "reported_type": {
                                "$stored": {
                                    "in": "model_meta",
                                    "key": {"$item": "/deploy_id"},
                                    "at": "/reported_type",
                                    "default": "text-generation",
                                }
                            },
                            "description": {
                                "$stored": {
                                    "in": "model_meta",
                                    "key": {"$item": "/deploy_id"},
                                    "at": "/description",
                                    "default": "",
                                }
                            },
                            "cover_img_url": {
                                "$stored": {
                                    "in": "model_meta",
                                    "key": {"$item": "/deploy_id"},
                                    "at": "/cover_img_url",
                                    "default": "",
                                }
                            },
                            "tags": [],
                            "pricing": {
                                "type": "uptime",
                                "short": None,
                                "full": None,
                                "table": None,
                                "cents_per_sec": 0.0472,
                            },
                            "max_tokens": None,
                            "replaced_by": None,
                            "deprecated": None,
                            "quantization": None,
                            "mmlu": None,
                            "expected": None,
                            "private": {
                                "$when": {
                                    "true": {
                                        "$stored": {
                                            "in": "model_publicity",
                                            "key": {"$item": "/deploy_id"},
                                            "at": "/public",
                                            "default": False,
                                        }
                                    },
                                    "then": 0,
                                    "else": 1,
                                }
                            },
                            "is_partner": False,
                        },
                    }
                },
            }
        }
    },
)
"""`GET {host}/models/private/list`"""

LIST_DEPLOYMENT = Route(
    name="models.list_deployment",
    method="GET",
    path="/models/deployment/list",
    errors="platform",
    returns=Returns(
        kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/CatalogModel"}}
    ),
    emulate={
        "answer": {
            "$each": {
                "of": {"$all": {"in": "deployments"}},
                "item": {
                    "$when": {
                        "not": {
                            "true": {
                                "$stored": {
                                    "in": "deleted_models",
                                    "key": {"$item": "/deploy_id"},
                                    "default": False,
                                }
                            }
                        },
                        "then": {
                            "model_name": {"$item": "/model_name"},
                            "type": "text-generation",
                            "reported_type": {
                                "$stored": {
                                    "in": "model_meta",
                                    "key": {"$item": "/deploy_id"},
                                    "at": "/reported_type",
                                    "default": "text-generation",
                                }
                            },
                            "description": {
                                "$stored": {
                                    "in": "model_meta",
                                    "key": {"$item": "/deploy_id"},
                                    "at": "/description",
                                    "default": "",
                                }
                            },
                            "cover_img_url": {
                                "$stored": {
                                    "in": "model_meta",
                                    "key": {"$item": "/deploy_id"},
                                    "at": "/cover_img_url",
                                    "default": "",
                                }
                            },
                            "tags": [],
                            "pricing": {
                                "type": "uptime",
                                "short": None,
                                "full": None,
                                "table": None,
                                "cents_per_sec": 0.0472,
                            },
                            "max_tokens": None,
                            "replaced_by": None,
                            "deprecated": None,
                            "quantization": None,
                            "mmlu": None,
                            "expected": None,
                            "private": {
                                "$when": {
                                    "true": {
                                        "$stored": {
                                            "in": "model_publicity",
                                            "key": {"$item": "/deploy_id"},
                                            "at": "/public",
                                            "default": False,
                                        }
                                    },
                                    "then": 0,
                                    "else": 1,
                                }
                            },
                            "is_partner": False,
                        },
                    }
                },
            }
        }
    },
)
"""`GET {host}/models/deployment/list`"""

LIST_OPENROUTER = Route(
    name="models.list_openrouter",
    method="GET",
    path="/openrouter/models",
    auth=False,
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/OpenRouterModelList"}),
    page=PageForm(items="/data", next=None, more=None, skip=None),
    emulate={
        "answer": {
            "data": {
                "$rows": {
                    "table": "language",
                    "item": {
                        "id": {"$cell": "id"},
                        "name": {"$cell": "id"},
                        "input_modalities": [
                            "text",
                            {
                                "$when": {
                                    "equals": [{"$flag": "image_input"}, True],
                                    "then": "image",
                                }
                            },
                        ],
                        "output_modalities": ["text"],
                        "quantization": "unknown",
                        "context_length": {"$cell": {"column": "context", "default": 0}},
                        "max_output_length": {
                            "$cell": {
                                "column": "max_output",
                                "default": {"$cell": {"column": "context", "default": 0}},
                            }
                        },
                        "pricing": {
                            "prompt": {
                                "$text": [
                                    {
                                        "$product": [
                                            {"$price": {"key": "input", "default": 0}},
                                            1e-06,
                                        ]
                                    }
                                ]
                            },
                            "completion": {
                                "$text": [
                                    {
                                        "$product": [
                                            {"$price": {"key": "output", "default": 0}},
                                            1e-06,
                                        ]
                                    }
                                ]
                            },
                        },
                        "supported_sampling_parameters": [
                            "temperature",
                            "top_p",
                            "top_k",
                            "seed",
                            "stop",
                        ],
                        "supported_features": [
                            {"$when": {"equals": [{"$flag": "tool_usage"}, True], "then": "tools"}},
                            {
                                "$when": {
                                    "equals": [{"$flag": "object_generation"}, True],
                                    "then": "json_mode",
                                }
                            },
                            {
                                "$when": {
                                    "equals": [{"$flag": "reasoning"}, True],
                                    "then": "reasoning",
                                }
                            },
                        ],
                        "description": None,
                        "openrouter": None,
                        "datacenters": [{"country_code": "US"}],
                    },
                }
            }
        }
    },
)
"""`GET {host}/openrouter/models`"""

LIST_VERSIONS = Route(
    name="models.list_versions",
    method="GET",
    path="/models/{model:path}/versions",
    errors="platform",
    returns=Returns(
        kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/ModelVersion"}}
    ),
    emulate={
        "let": {
            "own": {
                "$get": {
                    "of": {
                        "$all": {"in": "deployments", "where": {"model_name": {"$path": "model"}}}
                    },
                    "at": "/0",
                }
            },
            "key": {"$value": "/own/deploy_id"},
            "gone": {
                "$stored": {"in": "deleted_models", "key": {"$value": "/key"}, "default": False}
            },
            "newest": {"$hash": {"of": {"$path": "model"}, "length": 64}},
            "wanted": {"$first": [{"$query": "version"}, {"$value": "/newest"}]},
        },
        "refuse": [
            {
                "when": {
                    "all": [
                        {"not": {"row": {"model": {"$path": "model"}}}},
                        {
                            "any": [
                                {"not": {"present": {"$value": "/own"}}},
                                {"true": {"$value": "/gone"}},
                            ]
                        },
                    ]
                },
                "status": 404,
                "message": {"$text": ["Model ", {"$path": "model"}, " is not in the catalogue."]},
            }
        ],
        "answer": [
            {
                "model_name": {"$path": "model"},
                "version": {"$value": "/newest"},
                "uploaded_at": "2025-01-01T00:00:00+00:00",
            }
        ],
    },
)
"""`GET {host}/models/{model}/versions`"""

RETRIEVE_SCHEMA = Route(
    name="models.retrieve_schema",
    method="GET",
    path="/models/{model:path}/schema/{variant}",
    errors="platform",
    query=(QueryParam(name="version", schema={"type": "string"}),),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ModelCallSchema"}),
    emulate={
        "let": {
            "own": {
                "$get": {
                    "of": {
                        "$all": {"in": "deployments", "where": {"model_name": {"$path": "model"}}}
                    },
                    "at": "/0",
                }
            },
            "gone": {
                "$stored": {
                    "in": "deleted_models",
                    "key": {"$value": "/own/deploy_id"},
                    "default": False,
                }
            },
            "kind": {
                "$first": [
                    {"$row": {"model": {"$path": "model"}, "item": {"$table": True}}},
                    "language",
                ]
            },
            "field": {
                "$match": {
                    "value": {"$path": "variant"},
                    "cases": {
                        "openai-chat-completions": "messages",
                        "openai-completions": "prompt",
                        "openai-images": "prompt",
                        "openai-embeddings": "input",
                    },
                    "default": {
                        "$match": {
                            "value": {"$value": "/kind"},
                            "cases": {"embedding": "inputs", "image": "prompt"},
                            "default": "input",
                        }
                    },
                }
            },
        },
        "refuse": [
            {
                "when": {
                    "all": [
                        {"not": {"row": {"model": {"$path": "model"}}}},
                        {
                            "any": [
                                {"not": {"present": {"$value": "/own"}}},
                                {"true": {"$value": "/gone"}},
                            ]
                        },
                    ]
                },
                "status": 404,
                "message": {"$text": ["Model ", {"$path": "model"}, " is not in the catalogue."]},
            },
            {
                "when": {
                    "not": {
                        "one_of": [
                            {"$path": "variant"},
                            {
                                "$match": {
                                    "value": {"$value": "/kind"},
                                    "cases": {
                                        "embedding": ["default", "openai-embeddings"],
                                        "image": ["default", "openai-images"],
                                    },
                                    "default": [
                                        "default",
                                        "openai-completions",
                                        "openai-chat-completions",
                                    ],
                                }
                            },
                        ]
                    }
                },
                "status": 404,
                "message": {
                    "$text": [
                        "Model ",
                        {"$path": "model"},
                        " has no call ",
                        {"$path": "variant"},
                        ".",
                    ]
                },
            },
        ],
        "answer": {
            "variant": {
                "key": {"$path": "variant"},
                "url": {
                    "$url": {
                        "$text": ["/models/", {"$path": "model"}, "/schema/", {"$path": "variant"}]
                    }
                },
            },
            "schema_in": {"type": "object", "required": [{"$value": "/field"}]},
            "schema_out": {"type": "object"},
            "schema_stream": None,
            "fields_in": [
                {
                    "name": {"$value": "/field"},
                    "parent": None,
                    "ftype": "string",
                    "description": "What the model works on.",
                    "allowed": None,
                    "default": None,
                    "examples": [],
                    "minimum": None,
                    "exclusiveMinimum": None,
                    "maximum": None,
                    "exclusiveMaximum": None,
                }
            ],
        },
    },
)
"""`GET {host}/models/{model}/schema/{variant}`"""

SET_PUBLICITY = Route(
    name="models.set_publicity",
    method="POST",
    path="/models/{model:path}/publicity",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/ModelPublicityParams"}),
    returns=Returns(kind="none"),
    emulate={
        "let": {
            "own": {
                "$get": {
                    "of": {
                        "$all": {"in": "deployments", "where": {"model_name": {"$path": "model"}}}
                    },
                    "at": "/0",
                }
            },
            "key": {"$value": "/own/deploy_id"},
            "gone": {
                "$stored": {"in": "deleted_models", "key": {"$value": "/key"}, "default": False}
            },
            "newest": {"$hash": {"of": {"$path": "model"}, "length": 64}},
            "wanted": {"$first": [{"$query": "version"}, {"$value": "/newest"}]},
        },
        "refuse": [
            {
                "when": {"row": {"model": {"$path": "model"}}},
                "status": 401,
                "message": {"$text": ["Model ", {"$path": "model"}, " belongs to somebody else."]},
            },
            {
                "when": {
                    "any": [{"not": {"present": {"$value": "/own"}}}, {"true": {"$value": "/gone"}}]
                },
                "status": 404,
                "message": {"$text": ["Model ", {"$path": "model"}, " is not in the catalogue."]},
            },
        ],
        "answer": {},
        "store": {
            "in": "model_publicity",
            "key": {"$value": "/key"},
            "value": {"public": {"$request": "/public"}},
        },
    },
)
"""`POST {host}/models/{model}/publicity`"""

UPDATE_META = Route(
    name="models.update_meta",
    method="POST",
    path="/models/{model:path}/meta",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/ModelMetaParams"}, required=False),
    returns=Returns(kind="none"),
    emulate={
        "let": {
            "own": {
                "$get": {
                    "of": {
                        "$all": {"in": "deployments", "where": {"model_name": {"$path": "model"}}}
                    },
                    "at": "/0",
                }
            },
            "key": {"$value": "/own/deploy_id"},
            "gone": {
                "$stored": {"in": "deleted_models", "key": {"$value": "/key"}, "default": False}
            },
            "newest": {"$hash": {"of": {"$path": "model"}, "length": 64}},
            "wanted": {"$first": [{"$query": "version"}, {"$value": "/newest"}]},
        },
        "refuse": [
            {
                "when": {"row": {"model": {"$path": "model"}}},
                "status": 401,
                "message": {"$text": ["Model ", {"$path": "model"}, " belongs to somebody else."]},
            },
            {
                "when": {
                    "any": [{"not": {"present": {"$value": "/own"}}}, {"true": {"$value": "/gone"}}]
                },
                "status": 404,
                "message": {"$text": ["Model ", {"$path": "model"}, " is not in the catalogue."]},
            },
        ],
        "answer": {},
        "store": {
            "in": "model_meta",
            "key": {"$value": "/key"},
            "value": {
                "$merge": [
                    {"$stored": {"in": "model_meta", "key": {"$value": "/key"}, "default": {}}},
                    {"$request": ""},
                ]
            },
        },
    },
)
"""`POST {host}/models/{model}/meta`"""

DELETE = Route(
    name="models.delete",
    method="DELETE",
    path="/models/{model:path}",
    errors="platform",
    query=(QueryParam(name="version", schema={"type": "string"}, required=True),),
    returns=Returns(kind="none"),
    emulate={
        "let": {
            "own": {
                "$get": {
                    "of": {
                        "$all": {"in": "deployments", "where": {"model_name": {"$path": "model"}}}
                    },
                    "at": "/0",
                }
            },
            "key": {"$value": "/own/deploy_id"},
            "gone": {
                "$stored": {"in": "deleted_models", "key": {"$value": "/key"}, "default": False}
            },
            "newest": {"$hash": {"of": {"$path": "model"}, "length": 64}},
            "wanted": {"$first": [{"$query": "version"}, {"$value": "/newest"}]},
        },
        "refuse": [
            {
                "when": {"row": {"model": {"$path": "model"}}},
                "status": 401,
                "message": {"$text": ["Model ", {"$path": "model"}, " belongs to somebody else."]},
            },
            {
                "when": {
                    "any": [{"not": {"present": {"$value": "/own"}}}, {"true": {"$value": "/gone"}}]
                },
                "status": 404,
                "message": {"$text": ["Model ", {"$path": "model"}, " is not in the catalogue."]},
            },
            {
                "when": {
                    "not": {"one_of": [{"$query": "version"}, ["ALL", {"$value": "/newest"}]]}
                },
                "status": 404,
                "message": {
                    "$text": [
                        "Model ",
                        {"$path": "model"},
                        " has no version ",
                        {"$query": "version"},
                        ".",
                    ]
                },
            },
        ],
        "answer": {},
        "store": {"in": "deleted_models", "key": {"$value": "/key"}, "value": True},
    },
)
"""`DELETE {host}/models/{model}`"""

ROUTES: tuple[Route, ...] = (
    LIST,
    CATALOG,
    RETRIEVE,
    LIST_FEATURED,
    LIST_LORA,
    LIST_PRIVATE,
    LIST_DEPLOYMENT,
    LIST_OPENROUTER,
    LIST_VERSIONS,
    RETRIEVE_SCHEMA,
    SET_PUBLICITY,
    UPDATE_META,
    DELETE,
)
