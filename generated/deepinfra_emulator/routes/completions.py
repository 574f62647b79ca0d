# Generated from schema/resources/completions.yaml. Do not edit; run: nox -s generate
"""The calls of `completions`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Check, RequestBody, Returns, Route, StreamForm

CREATE = Route(
    name="completions.create",
    method="POST",
    path="/v1/openai/completions",
    aliases=("/v1/completions",),
    errors="openai",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/CompletionParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Completion"}),
    check=Check(
        table="language",
        model="/model",
        options=(
            ("object_generation", ("/response_format/type=json_schema|json_object",)),
            ("json_object", ("/response_format/type=json_object",)),
        ),
    ),
    stream=StreamForm(flag="stream", end="[DONE]"),
    emulate={
        "record": {
            "asked": "/model",
            "model": {"$value": "/served"},
            "task": "text-generation",
            "unit": "tokens",
            "units": {"$value": "/usage/total_tokens"},
            "cost": {"$value": "/usage/estimated_cost"},
        },
        "let": {
            "served": {"$retired": {"model": "/model"}},
            "json": {
                "$when": {
                    "equals": [{"$request": "/response_format/type"}, "json_object"],
                    "then": True,
                    "else": False,
                }
            },
            "choices": {
                "$repeat": {
                    "times": {"$value": "/n"},
                    "item": {
                        "$reply": {
                            "part": "all",
                            "prompt": "/prompt",
                            "max_tokens": "/max_tokens",
                            "stop": "/stop",
                            "echo": "/echo",
                            "schema": "/response_format/json_schema/schema",
                            "pattern": "/response_format/regex",
                            "json": {"$value": "/json"},
                        }
                    },
                }
            },
            "n": {"$request": {"at": "/n", "default": 1}},
            "input": {"$count": {"text": "/prompt"}},
            "output": {
                "$count": {
                    "text": {"$each": {"of": {"$value": "/choices"}, "item": {"$item": "/written"}}}
                }
            },
            "tier": {"$request": "/service_tier"},
            "usage": {
                "prompt_tokens": {"$value": "/input"},
                "completion_tokens": {"$value": "/output"},
                "total_tokens": {"$sum": [{"$value": "/input"}, {"$value": "/output"}]},
                "estimated_cost": {
                    "$product": [
                        {
                            "$cost": {
                                "table": "language",
                                "model": {"$value": "/served"},
                                "input": {"$value": "/input"},
                                "output": {"$value": "/output"},
                                "cached": 0,
                            }
                        },
                        {
                            "$match": {
                                "value": {"$value": "/tier"},
                                "cases": {"priority": 1.5, "flex": 0.8},
                                "default": 1,
                            }
                        },
                    ]
                },
                "prompt_tokens_details": {"cached_tokens": 0},
                "completion_tokens_details": None,
            },
            "usage_at_end": {
                "$when": {
                    "equals": [{"$request": "/stream_options/include_usage"}, False],
                    "then": None,
                    "else": {"$value": "/usage"},
                }
            },
        },
        "refuse": [
            {
                "when": {
                    "exceeds": [
                        {
                            "$sum": [
                                {"$value": "/input"},
                                {"$request": {"at": "/max_tokens", "default": 0}},
                            ]
                        },
                        {"$cell": {"table": "language", "model": "/model", "column": "context"}},
                    ]
                },
                "status": 400,
                "type": "invalid_request_error",
                "param": "max_tokens",
                "message": {
                    "$text": [
                        "Input and max_tokens do not fit in the context of ",
                        {"$request": "/model"},
                        ", ",
                        {"$cell": {"table": "language", "model": "/model", "column": "context"}},
                        " tokens.",
                    ]
                },
            }
        ],
        "answer": {
            "id": {"$id": "cmpl-"},
            "object": "text_completion",
            "created": {"$now": "seconds"},
            "model": {"$value": "/served"},
            "choices": {
                "$each": {
                    "of": {"$value": "/choices"},
                    "item": {
                        "index": {"$index": True},
                        "text": {"$item": "/text"},
                        "finish_reason": {"$item": "/finish"},
                        "logprobs": {
                            "$when": {
                                "has": "/logprobs",
                                "then": {
                                    "tokens": {"$pieces": {"of": {"$item": "/written"}}},
                                    "token_logprobs": {
                                        "$each": {
                                            "of": {"$pieces": {"of": {"$item": "/written"}}},
                                            "item": -0.25,
                                        }
                                    },
                                    "top_logprobs": {
                                        "$each": {
                                            "of": {"$pieces": {"of": {"$item": "/written"}}},
                                            "item": {},
                                        }
                                    },
                                    "text_offset": None,
                                },
                                "else": None,
                            }
                        },
                    },
                }
            },
            "usage": {"$value": "/usage"},
            "service_tier": {"$value": "/tier"},
        },
        "stream": {
            "each": [
                {
                    "of": {
                        "$when": {
                            "equals": [{"$request": "/echo"}, True],
                            "then": {
                                "$each": {"of": {"$value": "/choices"}, "item": {"$item": "/front"}}
                            },
                        }
                    },
                    "item": {
                        "id": {"$id": "cmpl-"},
                        "object": "text_completion",
                        "created": {"$now": "seconds"},
                        "model": {"$value": "/served"},
                        "choices": [
                            {
                                "index": {"$index": True},
                                "text": {"$item": ""},
                                "finish_reason": None,
                                "logprobs": None,
                            }
                        ],
                        "usage": {
                            "$when": {
                                "equals": [
                                    {"$request": "/stream_options/continuous_usage_stats"},
                                    True,
                                ],
                                "then": {
                                    "prompt_tokens": {"$value": "/input"},
                                    "completion_tokens": 0,
                                    "total_tokens": {"$value": "/input"},
                                },
                            }
                        },
                    },
                },
                {
                    "of": {
                        "$choice_pieces": {
                            "of": {
                                "$each": {
                                    "of": {"$value": "/choices"},
                                    "item": {"$item": "/written"},
                                }
                            }
                        }
                    },
                    "item": {
                        "id": {"$id": "cmpl-"},
                        "object": "text_completion",
                        "created": {"$now": "seconds"},
                        "model": {"$value": "/served"},
                        "choices": [
                            {
                                "index": {"$item": "/index"},
                                "text": {"$item": "/piece"},
                                "finish_reason": None,
                                "logprobs": None,
                            }
                        ],
                        "usage": {
                            "$when": {
                                "equals": [
                                    {"$request": "/stream_options/continuous_usage_stats"},
                                    True,
                                ],
                                "then": {
                                    "prompt_tokens": {"$value": "/input"},
                                    "completion_tokens": {"$item": "/count"},
                                    "total_tokens": {
                                        "$sum": [{"$value": "/input"}, {"$item": "/count"}]
                                    },
                                },
                            }
                        },
                    },
                },
            ],
            "last": [
                {
                    "id": {"$id": "cmpl-"},
                    "object": "text_completion",
                    "created": {"$now": "seconds"},
                    "model": {"$value": "/served"},
                    "choices": {
                        "$each": {
                            "of": {"$value": "/choices"},
                            "item": {
                                "index": {"$index": True},
                                "text": "",
                                "finish_reason": {"$item": "/finish"},
                                "logprobs": None,
                            },
                        }
                    },
                    "usage": {"$value": "/usage_at_end"},
                    "service_tier": {"$value": "/tier"},
                }
            ],
        },
    },
)
"""`POST {base}/openai/completions`"""

ROUTES: tuple[Route, ...] = (CREATE,)
