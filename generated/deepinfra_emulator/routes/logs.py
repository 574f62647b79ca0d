# Generated from schema/resources/logs.yaml. Do not edit; run: nox -s generate
"""The calls of `logs`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, Returns, Route

DEPLOYMENTS_QUERY = Route(
    name="logs.deployments.query",
    method="GET",
    path="/v1/deployment_logs/query",
    errors="platform",
    query=(
        QueryParam(name="deploy_id", schema={"type": "string"}, required=True),
        QueryParam(name="pod_name", schema={"type": "string"}),
        QueryParam(name="from", schema={"type": ["string", "number"]}),
        QueryParam(name="to", schema={"type": ["string", "number"]}),
        QueryParam(
            name="limit", schema={"minimum": 1, "maximum": 1000, "default": 100, "type": "integer"}
        ),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/DeploymentLogLines"}),
    emulate={
        "let": {
            "deployment": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$query": "deploy_id"},
                    "message": "There is no such deployment.",
                }
            },
            "ready": {
                "$match": {
                    "value": {"$value": "/deployment/status"},
                    "cases": {"running": 2},
                    "default": 1,
                }
            },
        },
        "answer": {
            "entries": {
                "$map": {
                    "of": [1],
                    "key": {"$query": {"name": "pod_name", "default": "pod-0"}},
                    "value": {
                        "$repeat": {
                            "times": {
                                "$min": [
                                    {"$query": {"name": "limit", "default": 100}},
                                    {"$value": "/ready"},
                                ]
                            },
                            "item": [
                                {
                                    "$text": [
                                        {
                                            "$now": {
                                                "as": "seconds",
                                                "plus": {"$sum": [{"$index": True}, -2]},
                                            }
                                        },
                                        ".000000000",
                                    ]
                                },
                                {
                                    "$text": [
                                        {
                                            "$match": {
                                                "value": {"$index": True},
                                                "cases": {"0": "Loading the weights of "},
                                                "default": "Ready to serve ",
                                            }
                                        },
                                        {"$value": "/deployment/model_name"},
                                        ".",
                                    ]
                                },
                            ],
                        }
                    },
                }
            }
        },
    },
)
"""`GET {base}/deployment_logs/query`"""

QUERY = Route(
    name="logs.query",
    method="GET",
    path="/v1/logs/query",
    errors="platform",
    query=(
        QueryParam(name="deploy_id", schema={"type": "string"}, required=True),
        QueryParam(name="from", schema={"type": ["string", "number"]}),
        QueryParam(name="to", schema={"type": ["string", "number"]}),
        QueryParam(
            name="limit", schema={"minimum": 1, "maximum": 1000, "default": 100, "type": "integer"}
        ),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/LogLines"}),
    emulate={
        "let": {
            "deployment": {
                "$stored": {
                    "in": "deployments",
                    "key": {"$query": "deploy_id"},
                    "message": "There is no such deployment.",
                }
            }
        },
        "answer": {
            "entries": {
                "$each": {
                    "of": {
                        "$recorded": {
                            "from": {"$query": "from"},
                            "to": {"$query": "to"},
                            "limit": {"$query": {"name": "limit", "default": 100}},
                            "where": {"model": {"$value": "/deployment/model_name"}},
                        }
                    },
                    "item": [
                        {"$item": "/stamp"},
                        {
                            "$text": [
                                "request ",
                                {"$item": "/id"},
                                ", ",
                                {"$item": "/units"},
                                " ",
                                {"$item": "/unit"},
                            ]
                        },
                    ],
                }
            }
        },
    },
)
"""`GET {base}/logs/query`"""

ROUTES: tuple[Route, ...] = (
    DEPLOYMENTS_QUERY,
    QUERY,
)
