# Generated from schema/resources/deployments.yaml. Do not edit; run: nox -s generate
"""The calls of `deployments`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, RequestBody, Returns, Route

CREATE = Route(
    name="deployments.create",
    method="POST",
    path="/deploy/llm",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/DeploymentCreateParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Deployment"}),
    emulate={
        "let": {"id": {"$hash": {"of": {"$text": [{"$id": "D"}]}, "length": 16}}},
        "refuse": [
            {
                "when": {
                    "present": {
                        "$get": {
                            "of": {
                                "$all": {
                                    "in": "deployments",
                                    "where": {"model_name": "/model_name"},
                                }
                            },
                            "at": "/0",
                        }
                    }
                },
                "status": 409,
                "message": {
                    "$text": [
                        "There is a deployment of the name ",
                        {"$request": "/model_name"},
                        " already.",
                    ]
                },
            }
        ],
        "answer": {
            "type": "llm",
            "deploy_id": {"$value": "/id"},
            "model_name": {"$request": "/model_name"},
            "version": {
                "$request": {
                    "at": "/hf/revision",
                    "default": {"$hash": {"of": "/model_name", "length": 40}},
                }
            },
            "task": "text-generation",
            "status": "initializing",
            "fail_reason": "",
            "created_at": {"$now": "iso"},
            "updated_at": {"$now": "iso"},
            "instances": {
                "running": 0,
                "pending": {"$request": {"at": "/settings/min_instances", "default": 1}},
            },
            "config": {
                "gpu": {"$request": "/gpu"},
                "num_gpus": {"$request": {"at": "/num_gpus", "default": 1}},
                "max_batch_size": {"$request": {"at": "/max_batch_size", "default": 96}},
                "weights": {
                    "$when": {
                        "has": "/hf",
                        "then": {
                            "repo": {"$request": "/hf/repo"},
                            "revision": {"$request": {"at": "/hf/revision", "default": None}},
                            "token": None,
                        },
                        "else": None,
                    }
                },
            },
            "settings": {
                "min_instances": {"$request": {"at": "/settings/min_instances", "default": 1}},
                "max_instances": {"$request": {"at": "/settings/max_instances", "default": 1}},
            },
        },
        "store": {"in": "deployments", "key": {"$value": "/id"}},
        "retire": {"$request": "/model_name"},
    },
)
"""`POST {host}/deploy/llm`"""

CREATE_LEGACY = Route(
    name="deployments.create_legacy",
    method="POST",
    path="/v1/deploy",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/LegacyDeploymentParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/DeploymentRef"}),
    emulate={
        "refuse": [
            {
                "when": {
                    "present": {
                        "$get": {
                            "of": {
                                "$all": {
                                    "in": "deployments",
                                    "where": {"model_name": "/model_name"},
                                }
                            },
                            "at": "/0",
                        }
                    }
                },
                "status": 409,
                "message": {
                    "$text": [
                        "There is a deployment of the name ",
                        {"$request": "/model_name"},
                        " already.",
                    ]
                },
            }
        ],
        "let": {
            "id": {"$hash": {"of": {"$text": [{"$id": "D"}]}, "length": 16}},
            "version": {
                "$request": {
                    "at": "/version",
                    "default": {"$hash": {"of": "/model_name", "length": 40}},
                }
            },
            "task": "custom",
        },
        "answer": {"deploy_id": {"$value": "/id"}},
        "store": {
            "in": "deployments",
            "key": {"$value": "/id"},
            "value": {
                "type": "legacy",
                "deploy_id": {"$value": "/id"},
                "model_name": {"$request": "/model_name"},
                "version": {"$value": "/version"},
                "task": {"$value": "/task"},
                "status": "initializing",
                "fail_reason": "",
                "created_at": {"$now": "iso"},
                "updated_at": {"$now": "iso"},
                "instances": {"running": 0, "pending": 1},
                "config": None,
                "settings": {"min_instances": 1, "max_instances": 1},
            },
        },
    },
)
"""`POST {base}/deploy`"""

CREATE_FROM_HUGGING_FACE = Route(
    name="deployments.create_from_hugging_face",
    method="POST",
    path="/deploy/hf/",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/HuggingFaceDeploymentParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/DeploymentRef"}),
    emulate={
        "refuse": [
            {
                "when": {
                    "present": {
                        "$get": {
                            "of": {
                                "$all": {
                                    "in": "deployments",
                                    "where": {"model_name": "/model_name"},
                                }
                            },
                            "at": "/0",
                        }
                    }
                },
                "status": 409,
                "message": {
                    "$text": [
                        "There is a deployment of the name ",
                        {"$request": "/model_name"},
                        " already.",
                    ]
                },
            }
        ],
        "let": {
            "id": {"$hash": {"of": {"$text": [{"$id": "D"}]}, "length": 16}},
            "version": {"$hash": {"of": "/model_name", "length": 40}},
            "task": {"$request": {"at": "/task", "default": "custom"}},
        },
        "answer": {"deploy_id": {"$value": "/id"}},
        "store": {
            "in": "deployments",
            "key": {"$value": "/id"},
            "value": {
                "type": "legacy",
                "deploy_id": {"$value": "/id"},
                "model_name": {"$request": "/model_name"},
                "version": {"$value": "/version"},
                "task": {"$value": "/task"},
                "status": "initializing",
                "fail_reason": "",
                "created_at": {"$now": "iso"},
                "updated_at": {"$now": "iso"},
                "instances": {"running": 0, "pending": 1},
                "config": None,
                "settings": {"min_instances": 1, "max_instances": 1},
            },
        },
    },
)
"""`POST {host}/deploy/hf/`"""

LIST = Route(
    name="deployments.list",
    method="GET",
    path="/deploy/list",
    errors="platform",
    query=(QueryParam(name="status", schema={"type": "string"}),),
    returns=Returns(kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/Deployment"}}),
    emulate={
        "let": {
            "wanted": {"$split": {"of": {"$query": "status"}, "by": ","}},
            "wrong": {
                "$each": {
                    "of": {"$value": "/wanted"},
                    "item": {
                        "$when": {
                            "one_of": [
                                {"$item": ""},
                                [
                                    "initializing",
                                    "downloading",
                                    "deploying",
                                    "running",
                                    "stopped",
                                    "failed",
                                    "deleted",
                                ],
                            ],
                            "then": {"$omit": True},
                            "else": {"$item": ""},
                        }
                    },
                }
            },
        },
        "refuse": [
            {
                "when": {"present": {"$get": {"of": {"$value": "/wrong"}, "at": "/0"}}},
                "status": 400,
                "param": "status",
                "message": {
                    "$text": [
                        "Unknown status ",
                        {"$get": {"of": {"$value": "/wrong"}, "at": "/0"}},
                        "; allowed: initializing, downloading, deploying, running, stopped, failed, deleted",
                    ]
                },
            }
        ],
        "answer": {
            "$each": {
                "of": {"$all": {"in": "deployments"}},
                "item": {
                    "$when": {
                        "any": [
                            {"not": {"query": "status"}},
                            {"one_of": [{"$item": "/status"}, {"$value": "/wanted"}]},
                        ],
                        "then": {"$item": ""},
                    }
                },
            }
        },
    },
)
"""`GET {host}/deploy/list`"""

LIST_WITH_SLASH = Route(
    name="deployments.list_with_slash",
    method="GET",
    path="/deploy/list/",
    errors="platform",
    query=(QueryParam(name="status", schema={"type": "string"}),),
    returns=Returns(kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/Deployment"}}),
    emulate={
        "let": {
            "wanted": {"$split": {"of": {"$query": "status"}, "by": ","}},
            "wrong": {
                "$each": {
                    "of": {"$value": "/wanted"},
                    "item": {
                        "$when": {
                            "one_of": [
                                {"$item": ""},
                                [
                                    "initializing",
                                    "downloading",
                                    "deploying",
                                    "running",
                                    "stopped",
                                    "failed",
                                    "deleted",
                                ],
                            ],
                            "then": {"$omit": True},
                            "else": {"$item": ""},
                        }
                    },
                }
            },
        },
        "refuse": [
            {
                "when": {"present": {"$get": {"of": {"$value": "/wrong"}, "at": "/0"}}},
                "status": 400,
                "param": "status",
                "message": {
                    "$text": [
                        "Unknown status ",
                        {"$get": {"of": {"$value": "/wrong"}, "at": "/0"}},
                        "; allowed: initializing, downloading, deploying, running, stopped, failed, deleted",
                    ]
                },
            }
        ],
        "answer": {
            "$each": {
                "of": {"$all": {"in": "deployments"}},
                "item": {
                    "$when": {
                        "any": [
                            {"not": {"query": "status"}},
                            {"one_of": [{"$item": "/status"}, {"$value": "/wanted"}]},
                        ],
                        "then": {"$item": ""},
                    }
                },
            }
        },
    },
)
"""`GET {host}/deploy/list/`"""

RETRIEVE = Route(
    name="deployments.retrieve",
    method="GET",
    path="/deploy/{deploy_id}",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Deployment"}),
    emulate={
        "let": {
            "old": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$path": "deploy_id"},
                    "at": "/status",
                    "default": "",
                }
            },
            "repo": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$path": "deploy_id"},
                    "at": "/config/weights/repo",
                    "default": "",
                }
            },
            "lost": {
                "$when": {
                    "equals": [
                        {
                            "$get": {
                                "of": {"$split": {"of": {"$value": "/repo"}, "by": "/"}},
                                "at": "/0",
                            }
                        },
                        "missing",
                    ],
                    "then": "failed",
                    "else": "running",
                }
            },
            "new": {
                "$match": {
                    "value": {"$value": "/old"},
                    "cases": {"initializing": "deploying", "deploying": {"$value": "/lost"}},
                    "default": {"$value": "/old"},
                }
            },
            "least": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$path": "deploy_id"},
                    "at": "/settings/min_instances",
                    "default": 1,
                }
            },
        },
        "change": {
            "in": "deployments",
            "key": {"$path": "deploy_id"},
            "message": "There is no such deployment.",
            "value": {
                "$when": {
                    "equals": [{"$value": "/old"}, {"$value": "/new"}],
                    "then": {},
                    "else": {
                        "status": {"$value": "/new"},
                        "updated_at": {"$now": "iso"},
                        "fail_reason": {
                            "$when": {
                                "equals": [{"$value": "/new"}, "failed"],
                                "then": {
                                    "$text": ["Repository ", {"$value": "/repo"}, " was not found"]
                                },
                                "else": "",
                            }
                        },
                        "instances": {
                            "$match": {
                                "value": {"$value": "/new"},
                                "cases": {
                                    "running": {"running": {"$value": "/least"}, "pending": 0},
                                    "failed": {"running": 0, "pending": 0},
                                },
                                "default": {"running": 0, "pending": {"$value": "/least"}},
                            }
                        },
                    },
                }
            },
        },
        "answer": {"$stored": {"in": "deployments", "key": {"$path": "deploy_id"}}},
        "serve": {
            "$when": {
                "equals": [{"$value": "/new"}, "running"],
                "then": {
                    "$stored": {
                        "in": "deployments",
                        "key": {"$path": "deploy_id"},
                        "at": "/model_name",
                    }
                },
            }
        },
    },
)
"""`GET {host}/deploy/{deploy_id}`"""

UPDATE = Route(
    name="deployments.update",
    method="PUT",
    path="/deploy/{deploy_id}",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/DeploymentUpdateParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/DeploymentRef"}),
    emulate={
        "let": {
            "old": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$path": "deploy_id"},
                    "at": "/settings",
                    "default": {"min_instances": 1, "max_instances": 1},
                }
            },
            "new": {"$merge": [{"$value": "/old"}, {"$request": "/settings"}]},
        },
        "refuse": [
            {
                "when": {
                    "exceeds": [{"$value": "/new/min_instances"}, {"$value": "/new/max_instances"}]
                },
                "status": 400,
                "param": "settings",
                "message": "`min_instances` is larger than `max_instances`.",
            }
        ],
        "change": {
            "in": "deployments",
            "key": {"$path": "deploy_id"},
            "message": "There is no such deployment.",
            "value": {"settings": {"$value": "/new"}, "updated_at": {"$now": "iso"}},
        },
        "answer": {"deploy_id": {"$path": "deploy_id"}},
    },
)
"""`PUT {host}/deploy/{deploy_id}`"""

DELETE = Route(
    name="deployments.delete",
    method="DELETE",
    path="/deploy/{deploy_id}",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/DeploymentRef"}),
    emulate={
        "let": {
            "name": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$path": "deploy_id"},
                    "at": "/model_name",
                    "default": None,
                }
            }
        },
        "refuse": [
            {
                "when": {"not": {"present": {"$value": "/name"}}},
                "status": 404,
                "message": "There is no such deployment.",
            }
        ],
        "store": {"in": "removed_deployments", "key": {"$path": "deploy_id"}, "value": True},
        "retire": {"$value": "/name"},
        "remove": {"in": "deployments", "key": {"$path": "deploy_id"}},
        "answer": {"deploy_id": {"$path": "deploy_id"}},
    },
)
"""`DELETE {host}/deploy/{deploy_id}`"""

STOP = Route(
    name="deployments.stop",
    method="POST",
    path="/deploy/{deploy_id}/stop",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/DeploymentRef"}),
    emulate={
        "let": {
            "old": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$path": "deploy_id"},
                    "at": "/status",
                    "default": None,
                }
            }
        },
        "refuse": [
            {
                "when": {"one_of": [{"$value": "/old"}, ["stopped", "failed"]]},
                "status": 400,
                "message": {
                    "$text": [
                        "The deployment is ",
                        {"$value": "/old"},
                        ", there is nothing to stop.",
                    ]
                },
            }
        ],
        "change": {
            "in": "deployments",
            "key": {"$path": "deploy_id"},
            "message": "There is no such deployment.",
            "value": {
                "status": "stopped",
                "instances": {"running": 0, "pending": 0},
                "updated_at": {"$now": "iso"},
            },
        },
        "answer": {"deploy_id": {"$path": "deploy_id"}},
        "retire": {
            "$stored": {"in": "deployments", "key": {"$path": "deploy_id"}, "at": "/model_name"}
        },
    },
)
"""`POST {host}/deploy/{deploy_id}/stop`"""

START = Route(
    name="deployments.start",
    method="POST",
    path="/deploy/{deploy_id}/start",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/DeploymentRef"}),
    emulate={
        "let": {
            "old": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$path": "deploy_id"},
                    "at": "/status",
                    "default": None,
                }
            }
        },
        "refuse": [
            {
                "when": {
                    "all": [
                        {"present": {"$value": "/old"}},
                        {"not": {"equals": [{"$value": "/old"}, "stopped"]}},
                    ]
                },
                "status": 400,
                "message": {
                    "$text": [
                        "The deployment is ",
                        {"$value": "/old"},
                        ", only a stopped one can be started.",
                    ]
                },
            }
        ],
        "change": {
            "in": "deployments",
            "key": {"$path": "deploy_id"},
            "message": "There is no such deployment.",
            "value": {
                "status": "deploying",
                "instances": {"running": 0, "pending": 1},
                "updated_at": {"$now": "iso"},
            },
        },
        "answer": {"deploy_id": {"$path": "deploy_id"}},
    },
)
"""`POST {host}/deploy/{deploy_id}/start`"""

STATS_ALL = Route(
    name="deployments.stats_all",
    method="GET",
    path="/deploy/stats",
    errors="platform",
    query=(
        QueryParam(name="from", schema={"examples": ["now-5h"], "type": "string"}, required=True),
        QueryParam(name="to", schema={"default": "now", "type": "string"}),
    ),
    returns=Returns(
        kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/DeploymentRequests"}}
    ),
    emulate={
        "let": {
            "since": {"$moment": {"of": {"$query": "from"}}},
            "until": {"$moment": {"of": {"$query": {"name": "to", "default": "now"}}}},
        },
        "refuse": [
            {
                "when": {"not": {"present": {"$value": "/since"}}},
                "status": 400,
                "param": "from",
                "message": "`from` is no time: give seconds since 1970, now, or such as now-5h (s m h d w M).",
            },
            {
                "when": {"not": {"present": {"$value": "/until"}}},
                "status": 400,
                "param": "to",
                "message": "`to` is no time: give seconds since 1970, now, or such as now-5h (s m h d w M).",
            },
        ],
        "answer": {
            "$each": {
                "of": {"$all": {"in": "deployments"}},
                "item": {
                    "model_name": {"$item": "/model_name"},
                    "requests": {
                        "$length": {
                            "$recorded": {
                                "from": {"$value": "/since"},
                                "to": {"$value": "/until"},
                                "where": {"model": {"$item": "/model_name"}},
                            }
                        }
                    },
                },
            }
        },
    },
)
"""`GET {host}/deploy/stats`"""

STATS = Route(
    name="deployments.stats",
    method="GET",
    path="/deploy/{deploy_id}/stats",
    errors="platform",
    query=(
        QueryParam(name="from", schema={"examples": ["now-5h"], "type": "string"}, required=True),
        QueryParam(name="to", schema={"default": "now", "type": "string"}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/DeploymentStats"}),
    emulate={
        "let": {
            "since": {"$moment": {"of": {"$query": "from"}}},
            "until": {"$moment": {"of": {"$query": {"name": "to", "default": "now"}}}},
            "name": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$path": "deploy_id"},
                    "at": "/model_name",
                    "default": None,
                }
            },
            "calls": {
                "$recorded": {
                    "from": {"$value": "/since"},
                    "to": {"$value": "/until"},
                    "where": {"model": {"$value": "/name"}},
                }
            },
            "units": {"$sum": {"$each": {"of": {"$value": "/calls"}, "item": {"$item": "/units"}}}},
        },
        "refuse": [
            {
                "when": {"not": {"present": {"$value": "/since"}}},
                "status": 400,
                "param": "from",
                "message": "`from` is no time: give seconds since 1970, now, or such as now-5h (s m h d w M).",
            },
            {
                "when": {"not": {"present": {"$value": "/until"}}},
                "status": 400,
                "param": "to",
                "message": "`to` is no time: give seconds since 1970, now, or such as now-5h (s m h d w M).",
            },
            {
                "when": {
                    "present": {
                        "$stored": {
                            "in": "removed_deployments",
                            "key": {"$path": "deploy_id"},
                            "default": None,
                        }
                    }
                },
                "status": 410,
                "message": "The deployment was removed.",
            },
            {
                "when": {
                    "not": {
                        "present": {
                            "$stored": {
                                "in": "deployments",
                                "key": {"$path": "deploy_id"},
                                "default": None,
                            }
                        }
                    }
                },
                "status": 404,
                "message": "There is no such deployment.",
            },
        ],
        "answer": {
            "requests": {"$length": {"$value": "/calls"}},
            "total_time": 0,
            "total_tokens": {"$value": "/units"},
            "input_tokens": 0,
            "output_tokens": 0,
            "total_amount": 0,
            "avg_time": 0.0,
            "avg95_time": 0.0,
            "errors": 0,
        },
    },
)
"""`GET {host}/deploy/{deploy_id}/stats`"""

STATS_DETAILED = Route(
    name="deployments.stats_detailed",
    method="GET",
    path="/deploy/{deploy_id}/stats2",
    errors="platform",
    query=(
        QueryParam(name="from", schema={"examples": ["now-5h"], "type": "string"}, required=True),
        QueryParam(name="to", schema={"default": "now", "type": "string"}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/DetailedDeploymentStats"}),
    emulate={
        "let": {
            "since": {"$moment": {"of": {"$query": "from"}}},
            "until": {"$moment": {"of": {"$query": {"name": "to", "default": "now"}}}},
            "name": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$path": "deploy_id"},
                    "at": "/model_name",
                    "default": None,
                }
            },
            "calls": {
                "$recorded": {
                    "from": {"$value": "/since"},
                    "to": {"$value": "/until"},
                    "where": {"model": {"$value": "/name"}},
                }
            },
            "units": {"$sum": {"$each": {"of": {"$value": "/calls"}, "item": {"$item": "/units"}}}},
        },
        "refuse": [
            {
                "when": {"not": {"present": {"$value": "/since"}}},
                "status": 400,
                "param": "from",
                "message": "`from` is no time: give seconds since 1970, now, or such as now-5h (s m h d w M).",
            },
            {
                "when": {"not": {"present": {"$value": "/until"}}},
                "status": 400,
                "param": "to",
                "message": "`to` is no time: give seconds since 1970, now, or such as now-5h (s m h d w M).",
            },
            {
                "when": {
                    "present": {
                        "$stored": {
                            "in": "removed_deployments",
                            "key": {"$path": "deploy_id"},
                            "default": None,
                        }
                    }
                },
                "status": 410,
                "message": "The deployment was removed.",
            },
            {
                "when": {
                    "not": {
                        "present": {
                            "$stored": {
                                "in": "deployments",
                                "key": {"$path": "deploy_id"},
                                "default": None,
                            }
                        }
                    }
                },
                "status": 404,
                "message": "There is no such deployment.",
            },
        ],
        "answer": {
            "llm": {
                "requests": {"$length": {"$value": "/calls"}},
                "input_tokens": 0,
                "output_tokens": 0,
                "avg_ttft_ms": 0.0,
                "avg95_ttft_ms": 0.0,
                "avg_tpt_ms": 0.0,
                "avg95_tpt_ms": 0.0,
                "total_amount_cents": 0,
                "errors": 0,
            },
            "embeddings": None,
            "time": None,
        },
    },
)
"""`GET {host}/deploy/{deploy_id}/stats2`"""

GPU_AVAILABILITY = Route(
    name="deployments.gpu_availability",
    method="GET",
    path="/deploy/llm/gpu_availability",
    errors="platform",
    query=(
        QueryParam(name="source", schema={"default": "", "type": "string"}),
        QueryParam(name="base_model", schema={"default": "", "type": "string"}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/GpuAvailability"}),
    emulate={
        "answer": {
            "gpus": [
                {
                    "gpu_config": "1xL40S-48GB",
                    "usd_per_hour": 1.0,
                    "available": True,
                    "recommended": False,
                },
                {
                    "gpu_config": "1xA100-80GB",
                    "usd_per_hour": 1.5,
                    "available": True,
                    "recommended": True,
                },
                {
                    "gpu_config": "1xH100-80GB",
                    "usd_per_hour": 2.4,
                    "available": True,
                    "recommended": False,
                },
                {
                    "gpu_config": "2xH100-80GB",
                    "usd_per_hour": 4.8,
                    "available": False,
                    "recommended": False,
                },
            ]
        }
    },
)
"""`GET {host}/deploy/llm/gpu_availability`"""

ROUTES: tuple[Route, ...] = (
    CREATE,
    CREATE_LEGACY,
    CREATE_FROM_HUGGING_FACE,
    LIST,
    LIST_WITH_SLASH,
    RETRIEVE,
    UPDATE,
    DELETE,
    STOP,
    START,
    STATS_ALL,
    STATS,
    STATS_DETAILED,
    GPU_AVAILABILITY,
)
