# Generated from schema/resources/model_families.yaml. Do not edit; run: nox -s generate
"""The calls of `model_families`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Returns, Route

NAMES = Route(
    name="model_families.names",
    method="GET",
    path="/model-families/names",
    auth=False,
    errors="platform",
    returns=Returns(kind="json", schema={"type": "array", "items": {"type": "string"}}),
    emulate={"answer": ["deepseek", "llama", "qwen"]},
)
"""`GET {host}/model-families/names`"""

RETRIEVE = Route(
    name="model_families.retrieve",
    method="GET",
    path="/model-families/{family_name}",
    auth=False,
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ModelFamily"}),
    emulate={
        "refuse": [
            {
                "when": {
                    "not": {"one_of": [{"$path": "family_name"}, ["deepseek", "llama", "qwen"]]}
                },
                "status": 404,
                "message": {"$text": ["There is no model family ", {"$path": "family_name"}, "."]},
            }
        ],
        "let": {
            "model": {
                "$match": {
                    "value": {"$path": "family_name"},
                    "cases": {
                        "deepseek": "deepseek-ai/DeepSeek-V3",
                        "llama": "meta-llama/Llama-3.3-70B-Instruct",
                        "qwen": "Qwen/Qwen3-32B",
                    },
                }
            }
        },
        "answer": {
            "name": {"$path": "family_name"},
            "title": {"$path": "family_name"},
            "description": {"$text": ["Emulated facts about ", {"$path": "family_name"}, "."]},
            "developer": {"$path": "family_name"},
            "meta_title": None,
            "meta_description": None,
            "featured_models": [{"$value": "/model"}],
            "pp_sections_out": [
                {
                    "section_id": "text",
                    "ptype": "tokens",
                    "title": "Text models",
                    "description": "",
                    "mf_description": "",
                    "entries": [
                        {
                            "model_name": {"$value": "/model"},
                            "short_name": {"$path": "family_name"},
                            "max_tokens": {
                                "$cell": {
                                    "table": "language",
                                    "model": {"$value": "/model"},
                                    "column": "context",
                                }
                            },
                            "pricing": {
                                "type": "tokens",
                                "short": None,
                                "full": None,
                                "table": None,
                                "cents_per_input_token": {
                                    "$product": [
                                        {
                                            "$price": {
                                                "model": {"$value": "/model"},
                                                "key": "input",
                                                "default": 0,
                                            }
                                        },
                                        0.0001,
                                    ]
                                },
                                "cents_per_output_token": {
                                    "$product": [
                                        {
                                            "$price": {
                                                "model": {"$value": "/model"},
                                                "key": "output",
                                                "default": 0,
                                            }
                                        },
                                        0.0001,
                                    ]
                                },
                                "rate_per_input_token_cached": None,
                                "rate_per_input_token_cache_write": None,
                            },
                        }
                    ],
                }
            ],
            "faq_entries": [
                {
                    "faq_id": "what",
                    "question": "What is it?",
                    "answer": "An emulated family.",
                    "order": 0,
                }
            ],
        },
    },
)
"""`GET {host}/model-families/{family_name}`"""

ROUTES: tuple[Route, ...] = (
    NAMES,
    RETRIEVE,
)
