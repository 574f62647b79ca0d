# Generated from schema/resources/lora.yaml. Do not edit; run: nox -s generate
"""The calls of `lora`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import RequestBody, Returns, Route

CREATE = Route(
    name="lora.create",
    method="POST",
    path="/v1/lora/create",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/LoraCreateParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Deployment"}),
    emulate={
        "let": {"id": {"$hash": {"of": {"$text": [{"$id": "L"}]}, "length": 16}}},
        "refuse": [
            {
                "when": {
                    "present": {
                        "$stored": {
                            "in": "loras",
                            "key": {"$request": "/lora_name"},
                            "default": None,
                        }
                    }
                },
                "status": 409,
                "param": "lora_name",
                "message": {
                    "$text": [
                        "There is a LoRA of the name ",
                        {"$request": "/lora_name"},
                        " already.",
                    ]
                },
            },
            {
                "when": {"not": {"serves": {"$request": "/base_model"}}},
                "status": 404,
                "param": "base_model",
                "message": {
                    "$text": ["Model ", {"$request": "/base_model"}, " is not in the catalogue."]
                },
            },
        ],
        "answer": {
            "type": "lora",
            "deploy_id": {"$value": "/id"},
            "model_name": {"$request": "/lora_name"},
            "version": {"$hash": {"of": "/lora_name", "length": 40}},
            "task": "text-to-image",
            "status": "initializing",
            "fail_reason": "",
            "created_at": {"$now": "iso"},
            "updated_at": {"$now": "iso"},
            "instances": {"running": 0, "pending": 1},
            "config": None,
            "settings": {"min_instances": 1, "max_instances": 1},
        },
        "store": [
            {"in": "deployments", "key": {"$value": "/id"}},
            {
                "in": "loras",
                "key": {"$request": "/lora_name"},
                "value": {
                    "lora_name": {"$request": "/lora_name"},
                    "base_model": {"$request": "/base_model"},
                    "private": {"$request": "/private"},
                    "description": {"$request": {"at": "/description", "default": ""}},
                    "source": {"$request": "/source"},
                    "deploy_id": {"$value": "/id"},
                },
            },
        ],
        "retire": {"$request": "/lora_name"},
    },
)
"""`POST {base}/lora/create`"""

UPLOAD = Route(
    name="lora.upload",
    method="POST",
    path="/lora-model",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/LoraUploadParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Deployment"}),
    emulate={
        "let": {
            "id": {"$hash": {"of": {"$text": [{"$id": "L"}]}, "length": 16}},
            "base": {"$request": {"at": "/base_model_name", "default": ""}},
        },
        "refuse": [
            {
                "when": {
                    "present": {
                        "$stored": {
                            "in": "loras",
                            "key": {"$request": "/lora_model_name"},
                            "default": None,
                        }
                    }
                },
                "status": 400,
                "param": "lora_model_name",
                "message": {
                    "$text": [
                        "There is a LoRA of the name ",
                        {"$request": "/lora_model_name"},
                        " already.",
                    ]
                },
            }
        ],
        "answer": {
            "type": "lora",
            "deploy_id": {"$value": "/id"},
            "model_name": {"$request": "/lora_model_name"},
            "version": {"$hash": {"of": "/lora_model_name", "length": 40}},
            "task": "text-generation",
            "status": "initializing",
            "fail_reason": "",
            "created_at": {"$now": "iso"},
            "updated_at": {"$now": "iso"},
            "instances": {"running": 0, "pending": 1},
            "config": None,
            "settings": {"min_instances": 1, "max_instances": 1},
        },
        "store": [
            {"in": "deployments", "key": {"$value": "/id"}},
            {
                "in": "loras",
                "key": {"$request": "/lora_model_name"},
                "value": {
                    "lora_name": {"$request": "/lora_model_name"},
                    "base_model": {"$value": "/base"},
                    "private": True,
                    "description": "",
                    "source": {
                        "type": "huggingface",
                        "hf_model_name": {"$request": "/hf_model_name"},
                    },
                    "deploy_id": {"$value": "/id"},
                },
            },
        ],
        "retire": {"$request": "/lora_model_name"},
    },
)
"""`POST {host}/lora-model`"""

LIST = Route(
    name="lora.list",
    method="GET",
    path="/v1/user/loras",
    errors="platform",
    returns=Returns(kind="json", schema={}),
    emulate={"answer": {"$all": {"in": "loras"}}},
)
"""`GET {base}/user/loras`"""

LIST_FOR_MODEL = Route(
    name="lora.list_for_model",
    method="GET",
    path="/v1/model/{model:path}/loras",
    errors="platform",
    returns=Returns(kind="json", schema={}),
    emulate={"answer": {"$all": {"in": "loras", "where": {"base_model": {"$path": "model"}}}}},
)
"""`GET {base}/model/{model}/loras`"""

RETRIEVE = Route(
    name="lora.retrieve",
    method="GET",
    path="/v1/lora/{lora_name:path}",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/LoraAdapter"}),
    emulate={
        "answer": {
            "$stored": {
                "in": "loras",
                "key": {"$path": "lora_name"},
                "message": "There is no such LoRA.",
            }
        }
    },
)
"""`GET {base}/lora/{lora_name}`"""

RETRIEVE_STATUS = Route(
    name="lora.retrieve_status",
    method="GET",
    path="/v1/lora/{lora_name:path}/status",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/LoraStatus"}),
    emulate={
        "let": {
            "id": {
                "$stored": {
                    "in": "loras",
                    "key": {"$path": "lora_name"},
                    "at": "/deploy_id",
                    "message": "There is no such LoRA.",
                }
            },
            "old": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$value": "/id"},
                    "at": "/status",
                    "default": "deleted",
                }
            },
            "new": {
                "$match": {
                    "value": {"$value": "/old"},
                    "cases": {"initializing": "deploying", "deploying": "running"},
                    "default": {"$value": "/old"},
                }
            },
        },
        "change": {
            "in": "deployments",
            "key": {"$value": "/id"},
            "message": "There is no such LoRA.",
            "value": {"status": {"$value": "/new"}, "updated_at": {"$now": "iso"}},
        },
        "answer": {"status": {"$value": "/new"}},
        "serve": {
            "$when": {"equals": [{"$value": "/new"}, "running"], "then": {"$path": "lora_name"}}
        },
    },
)
"""`GET {base}/lora/{lora_name}/status`"""

UPDATE = Route(
    name="lora.update",
    method="PATCH",
    path="/v1/lora/{lora_name:path}",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/LoraUpdateParams"}, required=False),
    returns=Returns(kind="none"),
    emulate={
        "change": {
            "in": "loras",
            "key": {"$path": "lora_name"},
            "message": "There is no such LoRA.",
            "value": {"$request": ""},
        },
        "answer": {},
    },
)
"""`PATCH {base}/lora/{lora_name}`"""

DELETE = Route(
    name="lora.delete",
    method="DELETE",
    path="/v1/lora/{lora_name:path}",
    errors="platform",
    returns=Returns(kind="none"),
    emulate={
        "refuse": [
            {
                "when": {
                    "not": {
                        "present": {
                            "$stored": {
                                "in": "loras",
                                "key": {"$path": "lora_name"},
                                "default": None,
                            }
                        }
                    }
                },
                "status": 404,
                "message": "There is no such LoRA.",
            }
        ],
        "answer": {},
        "remove": [
            {
                "in": "deployments",
                "key": {
                    "$stored": {"in": "loras", "key": {"$path": "lora_name"}, "at": "/deploy_id"}
                },
                "when": {
                    "present": {
                        "$stored": {
                            "in": "deployments",
                            "key": {
                                "$stored": {
                                    "in": "loras",
                                    "key": {"$path": "lora_name"},
                                    "at": "/deploy_id",
                                }
                            },
                            "default": None,
                        }
                    }
                },
            },
            {"in": "loras", "key": {"$path": "lora_name"}},
        ],
        "retire": {"$path": "lora_name"},
    },
)
"""`DELETE {base}/lora/{lora_name}`"""

DELETE_UPLOADED = Route(
    name="lora.delete_uploaded",
    method="DELETE",
    path="/lora-model/{lora_name:path}",
    errors="platform",
    returns=Returns(kind="none"),
    emulate={
        "refuse": [
            {
                "when": {
                    "not": {
                        "present": {
                            "$stored": {
                                "in": "loras",
                                "key": {"$path": "lora_name"},
                                "default": None,
                            }
                        }
                    }
                },
                "status": 400,
                "message": "There is no such LoRA.",
            }
        ],
        "answer": {},
        "remove": [
            {
                "in": "deployments",
                "key": {
                    "$stored": {"in": "loras", "key": {"$path": "lora_name"}, "at": "/deploy_id"}
                },
                "when": {
                    "present": {
                        "$stored": {
                            "in": "deployments",
                            "key": {
                                "$stored": {
                                    "in": "loras",
                                    "key": {"$path": "lora_name"},
                                    "at": "/deploy_id",
                                }
                            },
                            "default": None,
                        }
                    }
                },
            },
            {"in": "loras", "key": {"$path": "lora_name"}},
        ],
        "retire": {"$path": "lora_name"},
    },
)
"""`DELETE {host}/lora-model/{lora_name}`"""

ROUTES: tuple[Route, ...] = (
    CREATE,
    UPLOAD,
    LIST,
    LIST_FOR_MODEL,
    RETRIEVE,
    RETRIEVE_STATUS,
    UPDATE,
    DELETE,
    DELETE_UPLOADED,
)
