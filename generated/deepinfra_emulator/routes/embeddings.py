# Generated from schema/resources/embeddings.yaml. Do not edit; run: nox -s generate
"""The calls of `embeddings`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Check, RequestBody, Returns, Route

CREATE = Route(
    name="embeddings.create",
    method="POST",
    path="/v1/openai/embeddings",
    aliases=("/v1/embeddings",),
    errors="openai",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/EmbeddingParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/EmbeddingList"}),
    check=Check(table="embedding", model="/model", options=(("dimensions", ("/dimensions",)),)),
    emulate={
        "record": {
            "model": "/model",
            "task": "embeddings",
            "unit": "tokens",
            "units": {"$value": "/tokens"},
            "cost": {"$answer": "/usage/estimated_cost"},
        },
        "let": {
            "own": {
                "$cell": {
                    "table": "embedding",
                    "model": "/model",
                    "column": "dimensions",
                    "default": 1024,
                }
            },
            "size": {
                "$when": {
                    "equals": [
                        {
                            "$cell": {
                                "table": "embedding",
                                "model": "/model",
                                "column": "custom_dimensions",
                            }
                        },
                        False,
                    ],
                    "then": {"$value": "/own"},
                    "else": {"$request": {"at": "/dimensions", "default": {"$value": "/own"}}},
                }
            },
            "tokens": {"$count": {"text": "/input"}},
            "tier": {"$request": "/service_tier"},
        },
        "refuse": [
            {
                "when": {
                    "exceeds": [
                        {
                            "$max": {
                                "$each": {
                                    "of": "/input",
                                    "item": {"$count": {"text": {"$item": ""}}},
                                }
                            }
                        },
                        {
                            "$cell": {
                                "table": "embedding",
                                "model": "/model",
                                "column": "max_tokens",
                            }
                        },
                    ]
                },
                "status": 400,
                "type": "invalid_request_error",
                "param": "input",
                "message": {
                    "$text": [
                        "An input is longer than ",
                        {
                            "$cell": {
                                "table": "embedding",
                                "model": "/model",
                                "column": "max_tokens",
                            }
                        },
                        " tokens, the most that ",
                        {"$request": "/model"},
                        " reads.",
                    ]
                },
            }
        ],
        "answer": {
            "object": "list",
            "data": {
                "$each": {
                    "of": "/input",
                    "item": {
                        "object": "embedding",
                        "index": {"$index": True},
                        "embedding": {
                            "$vector": {
                                "of": {"$item": ""},
                                "size": {"$value": "/size"},
                                "model_size": {"$value": "/own"},
                                "format": "/encoding_format",
                            }
                        },
                    },
                }
            },
            "model": {"$request": "/model"},
            "usage": {
                "prompt_tokens": {"$value": "/tokens"},
                "total_tokens": {"$value": "/tokens"},
                "estimated_cost": {
                    "$product": [
                        {
                            "$cost": {
                                "table": "embedding",
                                "model": "/model",
                                "input": {"$value": "/tokens"},
                                "output": 0,
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
            },
            "service_tier": {"$value": "/tier"},
        },
    },
)
"""`POST {base}/openai/embeddings`"""

ROUTES: tuple[Route, ...] = (CREATE,)
