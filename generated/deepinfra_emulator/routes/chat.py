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
            ("object_generation", ("/response_format/type=json_schema|json_object",)),
            ("json_object", ("/response_format/type=json_object",)),
            ("image_input", ("/messages/*/content/*/image_url",)),
            ("audio_input", ("/messages/*/content/*/input_audio",)),
            ("video_input", ("/messages/*/content/*/video_url",)),
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
            "call": {
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
            "choices": {
                "$repeat": {
                    "times": {"$value": "/n"},
                    "item": {
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
                        "reply": {
                            "$when": {
                                "present": {"$value": "/call"},
                                "else": {
                                    "$reply": {
                                        "part": "all",
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
                    },
                }
            },
            "texts": {"$each": {"of": {"$value": "/choices"}, "item": {"$item": "/reply/text"}}},
            "calls": {"$each": {"of": {"$value": "/choices"}, "item": {"$item": "/calls"}}},
            "n": {"$request": {"at": "/n", "default": 1}},
            "input": {"$sum": [{"$count": {"text": "/messages"}}, {"$count": {"text": "/tools"}}]},
            "thinking": {
                "$product": [{"$value": "/n"}, {"$count": {"text": {"$value": "/thought"}}}]
            },
            "called": {
                "$each": {
                    "of": {"$value": "/calls"},
                    "item": {
                        "$each": {
                            "of": {"$item": ""},
                            "item": [{"$item": "/name"}, {"$item": "/arguments"}],
                        }
                    },
                }
            },
            "output": {
                "$sum": [
                    {"$count": {"text": {"$value": "/texts"}}},
                    {"$count": {"text": {"$value": "/called"}}},
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
                "when": {"equals": [{"$request": "/messages"}, []]},
                "status": 400,
                "type": "invalid_request_error",
                "param": "messages",
                "message": "The list of messages is empty; there is nothing to answer.",
            },
            {
                "when": {"equals": [{"$request": "/tools"}, []]},
                "status": 400,
                "type": "invalid_request_error",
                "param": "tools",
                "message": "The list of tools is empty; leave it out or name a tool.",
            },
            {
                "when": {
                    "all": [
                        {"has": "/tool_choice/function/name"},
                        {
                            "not": {
                                "one_of": [
                                    {"$request": "/tool_choice/function/name"},
                                    {
                                        "$each": {
                                            "of": "/tools",
                                            "item": {"$item": "/function/name"},
                                        }
                                    },
                                ]
                            }
                        },
                    ]
                },
                "status": 400,
                "type": "invalid_request_error",
                "param": "tool_choice",
                "message": {
                    "$text": [
                        "tool_choice names the function ",
                        {"$request": "/tool_choice/function/name"},
                        ", which is not among the tools.",
                    ]
                },
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
                "$each": {
                    "of": {"$value": "/choices"},
                    "item": {
                        "index": {"$index": True},
                        "message": {
                            "role": "assistant",
                            "content": {"$first": [{"$item": "/reply/text"}, ""]},
                            "reasoning_content": {"$value": "/thought"},
                            "name": None,
                            "tool_calls": {
                                "$when": {
                                    "present": {"$item": "/calls"},
                                    "then": {
                                        "$each": {
                                            "of": {"$item": "/calls"},
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
                                    "else": None,
                                }
                            },
                        },
                        "finish_reason": {
                            "$when": {
                                "present": {"$item": "/calls"},
                                "then": "tool_calls",
                                "else": {"$item": "/reply/finish"},
                            }
                        },
                        "logprobs": {
                            "$when": {
                                "equals": [{"$request": "/logprobs"}, True],
                                "then": {
                                    "content": {
                                        "$each": {
                                            "of": {
                                                "$pieces": {
                                                    "of": {"$first": [{"$item": "/reply/text"}, ""]}
                                                }
                                            },
                                            "item": {
                                                "token": {"$item": ""},
                                                "logprob": -0.25,
                                                "top_logprobs": {
                                                    "$repeat": {
                                                        "times": {"$request": "/top_logprobs"},
                                                        "item": {
                                                            "token": {
                                                                "$when": {
                                                                    "equals": [{"$index": True}, 0],
                                                                    "then": {"$item": ""},
                                                                    "else": {
                                                                        "$text": [
                                                                            " ",
                                                                            {
                                                                                "$hash": {
                                                                                    "of": {
                                                                                        "$text": [
                                                                                            {
                                                                                                "$item": ""
                                                                                            },
                                                                                            {
                                                                                                "$index": True
                                                                                            },
                                                                                        ]
                                                                                    },
                                                                                    "length": 5,
                                                                                }
                                                                            },
                                                                        ]
                                                                    },
                                                                }
                                                            },
                                                            "logprob": {
                                                                "$sum": [
                                                                    -0.25,
                                                                    {
                                                                        "$product": [
                                                                            -2,
                                                                            {"$index": True},
                                                                        ]
                                                                    },
                                                                ]
                                                            },
                                                        },
                                                    }
                                                },
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
                "usage": {
                    "$when": {
                        "equals": [{"$request": "/stream_options/continuous_usage_stats"}, True],
                        "then": {
                            "prompt_tokens": {"$value": "/input"},
                            "completion_tokens": 0,
                            "total_tokens": {"$value": "/input"},
                        },
                    }
                },
            },
            "each": [
                {
                    "of": {
                        "$choice_pieces": {
                            "of": {
                                "$repeat": {
                                    "times": {"$value": "/n"},
                                    "item": {"$value": "/thought"},
                                }
                            }
                        }
                    },
                    "item": {
                        "id": {"$id": "chatcmpl-"},
                        "object": "chat.completion.chunk",
                        "created": {"$now": "seconds"},
                        "model": {"$value": "/served"},
                        "choices": [
                            {
                                "index": {"$item": "/index"},
                                "delta": {
                                    "reasoning_content": {"$item": "/piece"},
                                    "tool_calls": None,
                                },
                                "finish_reason": None,
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
                {
                    "of": {"$choice_pieces": {"of": {"$value": "/texts"}}},
                    "item": {
                        "id": {"$id": "chatcmpl-"},
                        "object": "chat.completion.chunk",
                        "created": {"$now": "seconds"},
                        "model": {"$value": "/served"},
                        "choices": [
                            {
                                "index": {"$item": "/index"},
                                "delta": {"content": {"$item": "/piece"}, "tool_calls": None},
                                "finish_reason": None,
                                "logprobs": {
                                    "$when": {
                                        "equals": [{"$request": "/logprobs"}, True],
                                        "then": {
                                            "content": {
                                                "$each": {
                                                    "of": {"$item": "/piece"},
                                                    "item": {
                                                        "token": {"$item": ""},
                                                        "logprob": -0.25,
                                                        "top_logprobs": {
                                                            "$repeat": {
                                                                "times": {
                                                                    "$request": "/top_logprobs"
                                                                },
                                                                "item": {
                                                                    "token": {
                                                                        "$when": {
                                                                            "equals": [
                                                                                {"$index": True},
                                                                                0,
                                                                            ],
                                                                            "then": {"$item": ""},
                                                                            "else": {
                                                                                "$text": [
                                                                                    " ",
                                                                                    {
                                                                                        "$hash": {
                                                                                            "of": {
                                                                                                "$text": [
                                                                                                    {
                                                                                                        "$item": ""
                                                                                                    },
                                                                                                    {
                                                                                                        "$index": True
                                                                                                    },
                                                                                                ]
                                                                                            },
                                                                                            "length": 5,
                                                                                        }
                                                                                    },
                                                                                ]
                                                                            },
                                                                        }
                                                                    },
                                                                    "logprob": {
                                                                        "$sum": [
                                                                            -0.25,
                                                                            {
                                                                                "$product": [
                                                                                    -2,
                                                                                    {
                                                                                        "$index": True
                                                                                    },
                                                                                ]
                                                                            },
                                                                        ]
                                                                    },
                                                                },
                                                            }
                                                        },
                                                    },
                                                }
                                            }
                                        },
                                        "else": None,
                                    }
                                },
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
                                    "completion_tokens": {
                                        "$sum": [{"$value": "/thinking"}, {"$item": "/count"}]
                                    },
                                    "total_tokens": {
                                        "$sum": [
                                            {"$value": "/input"},
                                            {"$value": "/thinking"},
                                            {"$item": "/count"},
                                        ]
                                    },
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
                        "choices": [
                            {
                                "index": {"$item": "/choice"},
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
                                    "completion_tokens": {
                                        "$sum": [{"$value": "/thinking"}, {"$item": "/count"}]
                                    },
                                    "total_tokens": {
                                        "$sum": [
                                            {"$value": "/input"},
                                            {"$value": "/thinking"},
                                            {"$item": "/count"},
                                        ]
                                    },
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
                        "$each": {
                            "of": {"$value": "/choices"},
                            "item": {
                                "index": {"$index": True},
                                "delta": {"content": ""},
                                "finish_reason": {
                                    "$when": {
                                        "present": {"$item": "/calls"},
                                        "then": "tool_calls",
                                        "else": {"$item": "/reply/finish"},
                                    }
                                },
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
