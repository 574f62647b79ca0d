# Generated from schema/resources/chat.yaml. Do not edit; run: nox -s generate
"""The calls of `chat`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Check, RequestBody, Returns, Route, StreamForm

COMPLETIONS_CREATE = Route(
    name="chat.completions.create",
    method="POST",
    path="/v1/openai/chat/completions",
    aliases=("/v1/chat/completions",),
    errors="openai",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/ChatParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ChatCompletion"}),
    check=Check(
        table="language",
        model="/model",
        options=(
            ("tools", ("/tools",)),
            ("response_format", ("/response_format/json_schema",)),
            ("json_object", ("/response_format/type=json_object",)),
            ("image_input", ("/messages/*/content/*/image_url",)),
            ("audio_input", ("/messages/*/content/*/input_audio",)),
            ("video_input", ("/messages/*/content/*/video_url",)),
        ),
    ),
    stream=StreamForm(flag="stream", end="[DONE]"),
    emulate={
        "let": {
            "served": {"$retired": {"model": "/model"}},
            "calls": {
                "$tool_calls": {
                    "tools": "/tools",
                    "name": "/function/name",
                    "schema": "/function/parameters",
                    "choice": "/tool_choice",
                    "named": "/function/name",
                    "messages": "/messages",
                    "prefix": "call_",
                }
            },
            "thought": {
                "$when": {
                    "all": [
                        {
                            "not": {
                                "equals": [
                                    {
                                        "$cell": {
                                            "table": "language",
                                            "model": "/model",
                                            "column": "reasoning",
                                        }
                                    },
                                    False,
                                ]
                            }
                        },
                        {"not": {"equals": [{"$request": "/reasoning_effort"}, "none"]}},
                        {"not": {"equals": [{"$request": "/reasoning/enabled"}, False]}},
                        {
                            "not": {
                                "equals": [
                                    {"$request": "/chat_template_kwargs/enable_thinking"},
                                    False,
                                ]
                            }
                        },
                        {
                            "any": [
                                {"has": "/reasoning_effort"},
                                {"has": "/reasoning/effort"},
                                {"equals": [{"$request": "/reasoning/enabled"}, True]},
                                {
                                    "equals": [
                                        {"$request": "/chat_template_kwargs/enable_thinking"},
                                        True,
                                    ]
                                },
                                {
                                    "equals": [
                                        {
                                            "$cell": {
                                                "table": "language",
                                                "model": "/model",
                                                "column": "reasoning_default",
                                            }
                                        },
                                        "on",
                                    ]
                                },
                            ]
                        },
                    ],
                    "then": {"$reasoning": {"messages": "/messages"}},
                }
            },
            "text": {
                "$when": {
                    "present": {"$value": "/calls"},
                    "else": {
                        "$reply": {
                            "messages": "/messages",
                            "max_tokens": "/max_tokens",
                            "stop": "/stop",
                            "schema": "/response_format/json_schema/schema",
                            "pattern": "/response_format/regex",
                            "json": {
                                "$when": {
                                    "equals": [
                                        {"$request": "/response_format/type"},
                                        "json_object",
                                    ],
                                    "then": True,
                                    "else": False,
                                }
                            },
                        }
                    },
                }
            },
            "finish": {
                "$when": {
                    "present": {"$value": "/calls"},
                    "then": "tool_calls",
                    "else": {
                        "$reply": {
                            "part": "finish",
                            "messages": "/messages",
                            "max_tokens": "/max_tokens",
                            "stop": "/stop",
                            "schema": "/response_format/json_schema/schema",
                            "pattern": "/response_format/regex",
                            "json": {
                                "$when": {
                                    "equals": [
                                        {"$request": "/response_format/type"},
                                        "json_object",
                                    ],
                                    "then": True,
                                    "else": False,
                                }
                            },
                        }
                    },
                }
            },
            "tool_calls": {
                "$when": {
                    "present": {"$value": "/calls"},
                    "then": {
                        "$each": {
                            "of": {"$value": "/calls"},
                            "item": {
                                "id": {"$item": "/id"},
                                "type": "function",
                                "function": {
                                    "name": {"$item": "/name"},
                                    "arguments": {"$item": "/arguments"},
                                },
                            },
                        }
                    },
                }
            },
            "n": {"$request": {"at": "/n", "default": 1}},
            "input": {"$sum": [{"$count": {"text": "/messages"}}, {"$count": {"text": "/tools"}}]},
            "thinking": {
                "$product": [{"$value": "/n"}, {"$count": {"text": {"$value": "/thought"}}}]
            },
            "output": {
                "$sum": [
                    {"$product": [{"$value": "/n"}, {"$count": {"text": {"$value": "/text"}}}]},
                    {
                        "$product": [
                            {"$value": "/n"},
                            {"$count": {"text": {"$value": "/tool_calls"}}},
                        ]
                    },
                    {"$value": "/thinking"},
                ]
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
                "completion_tokens_details": {
                    "$when": {
                        "present": {"$value": "/thought"},
                        "then": {"reasoning_tokens": {"$value": "/thinking"}},
                        "else": None,
                    }
                },
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
                "when": {"equals": [{"$request": "/tools"}, []]},
                "status": 400,
                "type": "invalid_request_error",
                "param": "tools",
                "message": "The list of tools is empty; leave it out or name a tool.",
            },
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
            },
        ],
        "answer": {
            "id": {"$id": "chatcmpl-"},
            "object": "chat.completion",
            "created": {"$now": "seconds"},
            "model": {"$value": "/served"},
            "choices": {
                "$repeat": {
                    "times": {"$value": "/n"},
                    "item": {
                        "index": {"$index": True},
                        "message": {
                            "role": "assistant",
                            "content": {"$first": [{"$value": "/text"}, ""]},
                            "reasoning_content": {"$value": "/thought"},
                            "name": None,
                            "tool_calls": {
                                "$when": {
                                    "present": {"$value": "/tool_calls"},
                                    "then": {"$value": "/tool_calls"},
                                    "else": None,
                                }
                            },
                        },
                        "finish_reason": {"$value": "/finish"},
                        "logprobs": {
                            "$when": {
                                "equals": [{"$request": "/logprobs"}, True],
                                "then": {
                                    "content": {
                                        "$each": {
                                            "of": {"$pieces": {"of": {"$value": "/text"}}},
                                            "item": {
                                                "token": {"$item": ""},
                                                "logprob": -0.25,
                                                "top_logprobs": [],
                                            },
                                        }
                                    }
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
            "first": {
                "id": {"$id": "chatcmpl-"},
                "object": "chat.completion.chunk",
                "created": {"$now": "seconds"},
                "model": {"$value": "/served"},
                "choices": {
                    "$repeat": {
                        "times": {"$value": "/n"},
                        "item": {
                            "index": {"$index": True},
                            "delta": {"role": "assistant", "content": ""},
                            "finish_reason": None,
                        },
                    }
                },
            },
            "each": [
                {
                    "of": {"$value": "/thought"},
                    "item": {
                        "id": {"$id": "chatcmpl-"},
                        "object": "chat.completion.chunk",
                        "created": {"$now": "seconds"},
                        "model": {"$value": "/served"},
                        "choices": {
                            "$repeat": {
                                "times": {"$value": "/n"},
                                "item": {
                                    "index": {"$index": True},
                                    "delta": {
                                        "reasoning_content": {"$item": ""},
                                        "tool_calls": None,
                                    },
                                    "finish_reason": None,
                                },
                            }
                        },
                    },
                },
                {
                    "of": {"$value": "/text"},
                    "item": {
                        "id": {"$id": "chatcmpl-"},
                        "object": "chat.completion.chunk",
                        "created": {"$now": "seconds"},
                        "model": {"$value": "/served"},
                        "choices": {
                            "$repeat": {
                                "times": {"$value": "/n"},
                                "item": {
                                    "index": {"$index": True},
                                    "delta": {"content": {"$item": ""}, "tool_calls": None},
                                    "finish_reason": None,
                                },
                            }
                        },
                    },
                },
                {
                    "of": {"$call_pieces": {"of": {"$value": "/calls"}}},
                    "item": {
                        "id": {"$id": "chatcmpl-"},
                        "object": "chat.completion.chunk",
                        "created": {"$now": "seconds"},
                        "model": {"$value": "/served"},
                        "choices": {
                            "$repeat": {
                                "times": {"$value": "/n"},
                                "item": {
                                    "index": {"$index": True},
                                    "delta": {
                                        "tool_calls": [
                                            {
                                                "index": {"$item": "/index"},
                                                "id": {"$item": "/id"},
                                                "type": {
                                                    "$when": {
                                                        "present": {"$item": "/id"},
                                                        "then": "function",
                                                    }
                                                },
                                                "function": {
                                                    "name": {"$item": "/name"},
                                                    "arguments": {"$item": "/piece"},
                                                },
                                            }
                                        ]
                                    },
                                    "finish_reason": None,
                                },
                            }
                        },
                    },
                },
            ],
            "last": [
                {
                    "id": {"$id": "chatcmpl-"},
                    "object": "chat.completion.chunk",
                    "created": {"$now": "seconds"},
                    "model": {"$value": "/served"},
                    "choices": {
                        "$repeat": {
                            "times": {"$value": "/n"},
                            "item": {
                                "index": {"$index": True},
                                "delta": {"content": ""},
                                "finish_reason": {"$value": "/finish"},
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
"""`POST {base}/openai/chat/completions`"""

ROUTES: tuple[Route, ...] = (COMPLETIONS_CREATE,)
