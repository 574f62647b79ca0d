# Generated from schema/resources/images.yaml. Do not edit; run: nox -s generate
"""The calls of `images`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Check, RequestBody, Returns, Route

GENERATE = Route(
    name="images.generate",
    method="POST",
    path="/v1/openai/images/generations",
    aliases=("/v1/images/generations",),
    errors="openai",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/ImageGenerateParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ImagesResponse"}),
    check=Check(table="image", model="/model", options=(("size", ("/size",)), ("n", ("/n",)))),
    emulate={
        "record": {
            "model": "/model",
            "task": "text-to-image",
            "unit": "image_units",
            "units": {"$request": {"at": "/n", "default": 1}},
            "cost": {
                "$cost": {
                    "table": "image",
                    "model": "/model",
                    "images": {"$request": {"at": "/n", "default": 1}},
                    "width": {"$value": "/shape/width"},
                    "height": {"$value": "/shape/height"},
                    "steps": {
                        "$cell": {
                            "table": "image",
                            "model": "/model",
                            "column": "num_inference_steps",
                            "at": "/default",
                        }
                    },
                }
            },
        },
        "let": {
            "shape": {
                "$size": {
                    "size": "/size",
                    "default": {
                        "$cell": {
                            "table": "image",
                            "model": "/model",
                            "column": "size",
                            "at": "/default",
                            "default": "1024x1024",
                        }
                    },
                }
            }
        },
        "answer": {
            "created": {"$now": "seconds"},
            "data": {
                "$repeat": {
                    "times": {"$request": {"at": "/n", "default": 1}},
                    "item": {
                        "b64_json": {
                            "$png": {
                                "width": {"$value": "/shape/width"},
                                "height": {"$value": "/shape/height"},
                                "prompt": "/prompt",
                                "index": {"$index": True},
                                "as": "base64",
                            }
                        },
                        "revised_prompt": None,
                        "url": None,
                    },
                }
            },
        },
    },
)
"""`POST {base}/openai/images/generations`"""

EDIT = Route(
    name="images.edit",
    method="POST",
    path="/v1/openai/images/edits",
    aliases=("/v1/images/edits",),
    errors="openai",
    body=RequestBody(kind="multipart", schema={"$ref": "#/$defs/ImageEditParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ImagesResponse"}),
    check=Check(table="image", model="/model", options=(("size", ("/size",)), ("n", ("/n",)))),
    emulate={
        "record": {
            "model": "/model",
            "task": "text-to-image",
            "unit": "image_units",
            "units": {"$request": {"at": "/n", "default": 1}},
            "cost": {
                "$cost": {
                    "table": "image",
                    "model": "/model",
                    "images": {"$request": {"at": "/n", "default": 1}},
                    "width": {"$value": "/shape/width"},
                    "height": {"$value": "/shape/height"},
                    "steps": {
                        "$cell": {
                            "table": "image",
                            "model": "/model",
                            "column": "num_inference_steps",
                            "at": "/default",
                        }
                    },
                }
            },
        },
        "let": {
            "shape": {
                "$size": {
                    "size": "/size",
                    "default": {
                        "$cell": {
                            "table": "image",
                            "model": "/model",
                            "column": "size",
                            "at": "/default",
                            "default": "1024x1024",
                        }
                    },
                }
            }
        },
        "refuse": [
            {
                "when": {"not": {"pictures": "/image"}},
                "status": 400,
                "type": "invalid_request_error",
                "param": "image",
                "message": "`image` is no picture that can be read: send PNG, JPEG or WebP.",
            },
            {
                "when": {
                    "all": [
                        {"has": "/mask"},
                        {"not": {"equals": [{"$file": {"of": "/mask", "part": "kind"}}, "png"]}},
                    ]
                },
                "status": 400,
                "type": "invalid_request_error",
                "param": "mask",
                "message": "`mask` has to be a PNG picture.",
            },
            {
                "when": {"exceeds": [{"$file": {"of": "/mask", "part": "size"}}, 4000000]},
                "status": 400,
                "type": "invalid_request_error",
                "param": "mask",
                "message": "`mask` is larger than 4 MB.",
            },
            {
                "when": {"all": [{"has": "/mask"}, {"not": {"same_size": ["/image", "/mask"]}}]},
                "status": 400,
                "type": "invalid_request_error",
                "param": "mask",
                "message": {
                    "$text": [
                        "`mask` is ",
                        {"$file": {"of": "/mask", "part": "width"}},
                        "x",
                        {"$file": {"of": "/mask", "part": "height"}},
                        " and `image` ",
                        {"$file": {"of": "/image", "part": "width"}},
                        "x",
                        {"$file": {"of": "/image", "part": "height"}},
                        "; they have to be equally large.",
                    ]
                },
            },
        ],
        "answer": {
            "created": {"$now": "seconds"},
            "data": {
                "$repeat": {
                    "times": {"$request": {"at": "/n", "default": 1}},
                    "item": {
                        "b64_json": {
                            "$png": {
                                "width": {"$value": "/shape/width"},
                                "height": {"$value": "/shape/height"},
                                "prompt": "/prompt",
                                "seed": "/seed",
                                "image": [
                                    {"$request": "/image"},
                                    {"$when": {"has": "/mask", "then": "mask"}},
                                    {"$request": "/mask"},
                                ],
                                "index": {"$index": True},
                                "as": "base64",
                            }
                        },
                        "revised_prompt": None,
                        "url": None,
                    },
                }
            },
        },
    },
)
"""`POST {base}/openai/images/edits`"""

CREATE_VARIATION = Route(
    name="images.create_variation",
    method="POST",
    path="/v1/openai/images/variations",
    aliases=("/v1/images/variations",),
    errors="openai",
    body=RequestBody(kind="multipart", schema={"$ref": "#/$defs/ImageVariationParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ImagesResponse"}),
    check=Check(table="image", model="/model", options=(("size", ("/size",)), ("n", ("/n",)))),
    emulate={
        "record": {
            "model": "/model",
            "task": "text-to-image",
            "unit": "image_units",
            "units": {"$request": {"at": "/n", "default": 1}},
            "cost": {
                "$cost": {
                    "table": "image",
                    "model": "/model",
                    "images": {"$request": {"at": "/n", "default": 1}},
                    "width": {"$value": "/shape/width"},
                    "height": {"$value": "/shape/height"},
                    "steps": {
                        "$cell": {
                            "table": "image",
                            "model": "/model",
                            "column": "num_inference_steps",
                            "at": "/default",
                        }
                    },
                }
            },
        },
        "let": {
            "shape": {
                "$size": {
                    "size": "/size",
                    "default": {
                        "$cell": {
                            "table": "image",
                            "model": "/model",
                            "column": "size",
                            "at": "/default",
                            "default": "1024x1024",
                        }
                    },
                }
            }
        },
        "refuse": [
            {
                "when": {"not": {"pictures": "/image"}},
                "status": 400,
                "type": "invalid_request_error",
                "param": "image",
                "message": "`image` is no picture that can be read: send PNG, JPEG or WebP.",
            }
        ],
        "answer": {
            "created": {"$now": "seconds"},
            "data": {
                "$repeat": {
                    "times": {"$request": {"at": "/n", "default": 1}},
                    "item": {
                        "b64_json": {
                            "$png": {
                                "width": {"$value": "/shape/width"},
                                "height": {"$value": "/shape/height"},
                                "image": "/image",
                                "index": {"$index": True},
                                "as": "base64",
                            }
                        },
                        "revised_prompt": None,
                        "url": None,
                    },
                }
            },
        },
    },
)
"""`POST {base}/openai/images/variations`"""

ROUTES: tuple[Route, ...] = (
    GENERATE,
    EDIT,
    CREATE_VARIATION,
)
