# Generated from schema/resources/containers.yaml. Do not edit; run: nox -s generate
"""The calls of `containers`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, RequestBody, Returns, Route

PARAMS = Route(
    name="containers.params",
    method="GET",
    path="/v1/containers/params",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ContainerOptions"}),
    emulate={
        "answer": {
            "container_images": ["di-cont-ubuntu-torch", "di-cont-ubuntu"],
            "max_containers": 5,
        }
    },
)
"""`GET {base}/containers/params`"""

GPU_AVAILABILITY = Route(
    name="containers.gpu_availability",
    method="GET",
    path="/v1/containers/gpu_availability",
    errors="platform",
    query=(
        QueryParam(name="source", schema={"type": "string"}),
        QueryParam(name="base_model", schema={"type": "string"}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ContainerGpuList"}),
    emulate={
        "answer": {
            "gpus": [
                {
                    "gpu_config": "1xB200-180GB",
                    "usd_per_hour": 2.49,
                    "available": True,
                    "recommended": True,
                },
                {
                    "gpu_config": "2xB200-180GB",
                    "usd_per_hour": 4.98,
                    "available": True,
                    "recommended": False,
                },
                {
                    "gpu_config": "8xB200-180GB",
                    "usd_per_hour": 19.92,
                    "available": False,
                    "recommended": False,
                },
            ]
        }
    },
)
"""`GET {base}/containers/gpu_availability`"""

CREATE = Route(
    name="containers.create",
    method="POST",
    path="/v1/containers",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/ContainerParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ContainerStarted"}),
    emulate={
        "answer": {"container_id": {"$id": "ctr_"}},
        "store": {
            "in": "containers",
            "key": {"$answer": "/container_id"},
            "value": {
                "id": {"$answer": "/container_id"},
                "name": {"$request": "/name"},
                "state": "creating",
                "start_ts": {"$now": "seconds"},
                "state_ts": {"$now": "seconds"},
                "stop_ts": None,
                "ip": None,
                "gpu_config": {"$request": "/gpu_config"},
                "price_per_hour": 2.49,
                "container_image": {"$request": "/container_image"},
                "fail_reason": None,
            },
        },
    },
)
"""`POST {base}/containers`"""

LIST = Route(
    name="containers.list",
    method="GET",
    path="/v1/containers",
    errors="platform",
    query=(
        QueryParam(
            name="state",
            schema={"default": "active", "type": "string", "enum": ["active", "inactive"]},
        ),
    ),
    returns=Returns(kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/Container"}}),
    emulate={
        "answer": {
            "$each": {
                "of": {"$all": {"in": "containers"}},
                "item": {
                    "$when": {
                        "equals": [
                            {
                                "$when": {
                                    "one_of": [{"$item": "/state"}, ["failed", "deleted"]],
                                    "then": "inactive",
                                    "else": "active",
                                }
                            },
                            {"$query": {"name": "state", "default": "active"}},
                        ],
                        "then": {"$item": ""},
                    }
                },
            }
        }
    },
)
"""`GET {base}/containers`"""

RETRIEVE = Route(
    name="containers.retrieve",
    method="GET",
    path="/v1/containers/{container_id}",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Container"}),
    emulate={
        "change": {
            "in": "containers",
            "key": {"$path": "container_id"},
            "message": "No such container.",
            "value": {
                "$match": {
                    "value": {
                        "$stored": {
                            "in": "containers",
                            "key": {"$path": "container_id"},
                            "at": "/state",
                            "default": None,
                        }
                    },
                    "cases": {
                        "creating": {"state": "starting", "state_ts": {"$now": "seconds"}},
                        "starting": {
                            "state": "running",
                            "state_ts": {"$now": "seconds"},
                            "ip": "192.0.2.10",
                        },
                    },
                }
            },
        },
        "answer": {"$stored": {"in": "containers", "key": {"$path": "container_id"}}},
    },
)
"""`GET {base}/containers/{container_id}`"""

UPDATE = Route(
    name="containers.update",
    method="PATCH",
    path="/v1/containers/{container_id}",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/ContainerUpdateParams"}),
    returns=Returns(kind="none"),
    emulate={
        "change": {
            "in": "containers",
            "key": {"$path": "container_id"},
            "message": "No such container.",
            "value": {"name": {"$request": "/name"}},
        }
    },
)
"""`PATCH {base}/containers/{container_id}`"""

DELETE = Route(
    name="containers.delete",
    method="DELETE",
    path="/v1/containers/{container_id}",
    errors="platform",
    returns=Returns(kind="none"),
    emulate={
        "refuse": [
            {
                "when": {
                    "one_of": [
                        {
                            "$stored": {
                                "in": "containers",
                                "key": {"$path": "container_id"},
                                "at": "/state",
                                "default": "deleted",
                            }
                        },
                        ["failed", "deleted"],
                    ]
                },
                "status": 404,
                "message": "No such container.",
            }
        ],
        "change": {
            "in": "containers",
            "key": {"$path": "container_id"},
            "value": {
                "state": "deleted",
                "state_ts": {"$now": "seconds"},
                "stop_ts": {"$now": "seconds"},
                "ip": None,
            },
        },
    },
)
"""`DELETE {base}/containers/{container_id}`"""

ROUTES: tuple[Route, ...] = (
    PARAMS,
    GPU_AVAILABILITY,
    CREATE,
    LIST,
    RETRIEVE,
    UPDATE,
    DELETE,
)
