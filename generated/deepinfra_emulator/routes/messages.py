# Generated from schema/resources/messages.yaml. Do not edit; run: nox -s generate
"""The calls of `messages`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Check, RequestBody, Returns, Route, StreamForm

CREATE = Route(
    name="messages.create",
    method="POST",
    path="/anthropic/v1/messages",
    errors="anthropic",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/MessageParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Message"}),
    check=Check(
        table="language",
        model="/model",
        options=(("tools", ("/tools",)), ("image_input", ("/messages/*/content/*/type=image",))),
    ),
    stream=StreamForm(flag="stream", end=None),
    emulate={
        "record": {
            "asked": "/model",
            "model": {"$value": "/served"},
            "task": "text-generation",
            "unit": "tokens",
            "units": {"$sum": [{"$value": "/input"}, {"$value": "/output"}]},
            "cost": {
                "$cost": {
                    "table": "language",
                    "model": {"$value": "/served"},
                    "input": {"$value": "/input"},
                    "output": {"$value": "/output"},
                    "cached": 0,
                }
            },
        },
        "let": {
            "served": {"$retired": {"model": "/model"}},
            "choice": {
                "$match": {
                    "value": "/tool_choice/type",
                    "cases": {
                        "none": "none",
                        "any": "required",
                        "tool": {"$request": "/tool_choice"},
                    },
                }
            },
            "calls": {
                "$tool_calls": {
                    "tools": "/tools",
                    "name": "/name",
                    "schema": "/input_schema",
                    "choice": {"$value": "/choice"},
                    "named": "/name",
                    "messages": "/messages",
                    "prefix": "toolu_",
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
                        {"not": {"equals": [{"$request": "/thinking/enabled"}, False]}},
                        {
                            "any": [
                                {"has": "/thinking"},
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
            "reply": {
                "$when": {
                    "present": {"$value": "/calls"},
                    "else": {
                        "$reply": {
                            "part": "all",
                            "messages": "/messages",
                            "max_tokens": "/max_tokens",
                            "stop": "/stop_sequences",
                        }
                    },
                }
            },
            "blocks": {
                "$concat": [
                    {
                        "$when": {
                            "present": {"$value": "/thought"},
                            "then": {
                                "whole": {
                                    "type": "thinking",
                                    "thinking": {"$value": "/thought"},
                                    "signature": {
                                        "$hash": {"of": {"$value": "/thought"}, "length": 32}
                                    },
                                },
                                "start": {"type": "thinking", "thinking": "", "signature": ""},
                                "deltas": {
                                    "$concat": [
                                        {
                                            "$each": {
                                                "of": {"$pieces": {"of": {"$value": "/thought"}}},
                                                "item": {
                                                    "type": "thinking_delta",
                                                    "thinking": {"$item": ""},
                                                },
                                            }
                                        },
                                        {
                                            "type": "signature_delta",
                                            "signature": {
                                                "$hash": {
                                                    "of": {"$value": "/thought"},
                                                    "length": 32,
                                                }
                                            },
                                        },
                                    ]
                                },
                            },
                        }
                    },
                    {
                        "$when": {
                            "present": {"$value": "/reply/text"},
                            "then": {
                                "whole": {"type": "text", "text": {"$value": "/reply/text"}},
                                "start": {"type": "text", "text": ""},
                                "deltas": {
                                    "$each": {
                                        "of": {"$pieces": {"of": {"$value": "/reply/text"}}},
                                        "item": {"type": "text_delta", "text": {"$item": ""}},
                                    }
                                },
                            },
                        }
                    },
                    {
                        "$each": {
                            "of": {"$value": "/calls"},
                            "item": {
                                "whole": {
                                    "type": "tool_use",
                                    "id": {"$item": "/id"},
                                    "name": {"$item": "/name"},
                                    "input": {"$item": "/input"},
                                },
                                "start": {
                                    "type": "tool_use",
                                    "id": {"$item": "/id"},
                                    "name": {"$item": "/name"},
                                    "input": {},
                                },
                                "deltas": {
                                    "$each": {
                                        "of": {"$pieces": {"of": {"$item": "/arguments"}}},
                                        "item": {
                                            "type": "input_json_delta",
                                            "partial_json": {"$item": ""},
                                        },
                                    }
                                },
                            },
                        }
                    },
                ]
            },
            "end": {
                "stop_reason": {
                    "$when": {
                        "present": {"$value": "/calls"},
                        "then": "tool_use",
                        "else": {
                            "$when": {
                                "present": {"$value": "/reply/mark"},
                                "then": "stop_sequence",
                                "else": {
                                    "$match": {
                                        "value": {"$value": "/reply/finish"},
                                        "cases": {"length": "max_tokens"},
                                        "default": "end_turn",
                                    }
                                },
                            }
                        },
                    }
                },
                "stop_sequence": {"$first": [{"$value": "/reply/mark"}, None]},
            },
            "input": {
                "$sum": [
                    {"$count": {"text": "/messages"}},
                    {"$count": {"text": "/system"}},
                    {"$count": {"text": "/tools"}},
                ]
            },
            "called": {
                "$each": {
                    "of": {"$value": "/calls"},
                    "item": [{"$item": "/name"}, {"$item": "/arguments"}],
                }
            },
            "output": {
                "$sum": [
                    {"$count": {"text": {"$value": "/thought"}}},
                    {"$count": {"text": {"$value": "/reply/text"}}},
                    {"$count": {"text": {"$value": "/called"}}},
                ]
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
                "when": {
                    "all": [
                        {"equals": [{"$request": "/tool_choice/type"}, "tool"]},
                        {
                            "not": {
                                "one_of": [
                                    {"$request": "/tool_choice/name"},
                                    {"$each": {"of": "/tools", "item": {"$item": "/name"}}},
                                ]
                            }
                        },
                    ]
                },
                "status": 400,
                "type": "invalid_request_error",
                "message": {
                    "$text": [
                        "tool_choice names the tool ",
                        {"$request": "/tool_choice/name"},
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
            "id": {"$id": "msg_"},
            "type": "message",
            "role": "assistant",
            "model": {"$value": "/served"},
            "content": {"$each": {"of": {"$value": "/blocks"}, "item": {"$item": "/whole"}}},
            "stop_reason": {"$value": "/end/stop_reason"},
            "stop_sequence": {"$value": "/end/stop_sequence"},
            "usage": {"input_tokens": {"$value": "/input"}, "output_tokens": {"$value": "/output"}},
        },
        "stream": {
            "event": "/type",
            "first": {
                "type": "message_start",
                "message": {
                    "id": {"$id": "msg_"},
                    "type": "message",
                    "role": "assistant",
                    "model": {"$value": "/served"},
                    "content": [],
                    "stop_reason": None,
                    "stop_sequence": None,
                    "usage": {"input_tokens": {"$value": "/input"}, "output_tokens": 0},
                },
            },
            "each": [
                {"of": ["ping"], "item": {"type": {"$item": ""}}},
                {
                    "of": {
                        "$flat": {
                            "$each": {
                                "of": {"$value": "/blocks"},
                                "item": {
                                    "$concat": [
                                        {
                                            "type": "content_block_start",
                                            "index": {"$index": True},
                                            "content_block": {"$item": "/start"},
                                        },
                                        {
                                            "$each": {
                                                "of": {"$item": "/deltas"},
                                                "item": {
                                                    "type": "content_block_delta",
                                                    "index": {"$outer": {"$index": True}},
                                                    "delta": {"$item": ""},
                                                },
                                            }
                                        },
                                        {"type": "content_block_stop", "index": {"$index": True}},
                                    ]
                                },
                            }
                        }
                    },
                    "item": {"$item": ""},
                },
            ],
            "last": [
                {
                    "type": "message_delta",
                    "delta": {"$value": "/end"},
                    "usage": {"output_tokens": {"$value": "/output"}},
                },
                {"type": "message_stop"},
            ],
        },
    },
)
"""`POST {host}/anthropic/v1/messages`"""

COUNT_TOKENS = Route(
    name="messages.count_tokens",
    method="POST",
    path="/anthropic/v1/messages/count_tokens",
    errors="anthropic",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/TokenCountParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/TokenCount"}),
    check=Check(table="language", model="/model", options=()),
    emulate={
        "answer": {
            "input_tokens": {
                "$sum": [
                    {"$count": {"text": "/messages"}},
                    {"$count": {"text": "/system"}},
                    {"$count": {"text": "/tools"}},
                ]
            }
        }
    },
)
"""`POST {host}/anthropic/v1/messages/count_tokens`"""

ROUTES: tuple[Route, ...] = (
    CREATE,
    COUNT_TOKENS,
)
