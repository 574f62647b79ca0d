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
        "answer": {
            "entries": {
                "$map": {
                    "of": [1],
                    "key": {"$query": {"name": "pod_name", "default": "pod-0"}},
                    "value": {
                        "$repeat": {
                            "times": {"$min": [{"$query": {"name": "limit", "default": 100}}, 3]},
                            "item": [
                                {
                                    "$text": [
                                        {
                                            "$now": {
                                                "as": "seconds",
                                                "plus": {"$sum": [{"$index": True}, -3]},
                                            }
                                        },
                                        ".000000000",
                                    ]
                                },
                                {"$text": ["An emulated line of ", {"$query": "deploy_id"}, "."]},
                            ],
                        }
                    },
                }
            }
        }
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
        "answer": {
            "entries": {
                "$repeat": {
                    "times": {"$min": [{"$query": {"name": "limit", "default": 100}}, 3]},
                    "item": [
                        {
                            "$text": [
                                {
                                    "$now": {
                                        "as": "seconds",
                                        "plus": {"$sum": [{"$index": True}, -3]},
                                    }
                                },
                                ".000000000",
                            ]
                        },
                        {"$text": ["An emulated line of ", {"$query": "deploy_id"}, "."]},
                    ],
                }
            }
        }
    },
)
"""`GET {base}/logs/query`"""

ROUTES: tuple[Route, ...] = (
    DEPLOYMENTS_QUERY,
    QUERY,
)
