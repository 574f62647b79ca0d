# Generated from schema/resources/agents.yaml. Do not edit; run: nox -s generate
"""The calls of `agents`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, RequestBody, Returns, Route

CREATE = Route(
    name="agents.create",
    method="POST",
    path="/v1/agents",
    errors="native",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/AgentCreateParams"}, required=False),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Agent"}),
    emulate={
        "let": {"id": {"$id": "ag_"}},
        "answer": {
            "agent_id": {"$value": "/id"},
            "name": {"$request": {"at": "/name", "default": "agent"}},
            "agent_type_id": {"$request": {"at": "/agent_type_id", "default": "assistant"}},
            "plan_id": {"$request": {"at": "/plan_id", "default": "small"}},
            "state": "starting",
            "created_at": {"$now": "seconds"},
        },
        "store": {"in": "agents", "key": {"$value": "/id"}},
    },
)
"""`POST {base}/agents`"""

LIST = Route(
    name="agents.list",
    method="GET",
    path="/v1/agents",
    errors="native",
    query=(QueryParam(name="state", schema={"type": "string"}),),
    returns=Returns(kind="json", schema={}),
    emulate={
        "answer": {
            "$each": {
                "of": {"$all": {"in": "agents"}},
                "item": {
                    "$when": {
                        "any": [
                            {"equals": [{"$query": "state"}, "all"]},
                            {"not": {"equals": [{"$item": "/state"}, "deleted"]}},
                        ],
                        "then": {"$item": ""},
                    }
                },
            }
        }
    },
)
"""`GET {base}/agents`"""

CATALOG = Route(
    name="agents.catalog",
    method="GET",
    path="/v1/agents/catalog",
    errors="native",
    returns=Returns(kind="json", schema={}),
    emulate={
        "answer": {
            "agent_types": [{"id": "assistant", "name": "Assistant"}],
            "plans": [
                {"id": "small", "price_per_hour": 0.01},
                {"id": "large", "price_per_hour": 0.04},
            ],
        }
    },
)
"""`GET {base}/agents/catalog`"""

RETRIEVE = Route(
    name="agents.retrieve",
    method="GET",
    path="/v1/agents/{agent_id}",
    errors="native",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Agent"}),
    emulate={
        "let": {
            "state": {
                "$stored": {
                    "in": "agents",
                    "key": {"$path": "agent_id"},
                    "at": "/state",
                    "message": "There is no such agent.",
                }
            }
        },
        "refuse": [
            {
                "when": {
                    "equals": [
                        {
                            "$stored": {
                                "in": "agents",
                                "key": {"$path": "agent_id"},
                                "at": "/state",
                                "message": "There is no such agent.",
                            }
                        },
                        "deleted",
                    ]
                },
                "status": 404,
                "message": "There is no such agent.",
            }
        ],
        "change": {
            "in": "agents",
            "key": {"$path": "agent_id"},
            "value": {
                "state": {
                    "$match": {
                        "value": {"$value": "/state"},
                        "cases": {"starting": "running", "stopping": "stopped"},
                        "default": {"$value": "/state"},
                    }
                }
            },
        },
        "answer": {"$stored": {"in": "agents", "key": {"$path": "agent_id"}}},
    },
)
"""`GET {base}/agents/{agent_id}`"""

DELETE = Route(
    name="agents.delete",
    method="DELETE",
    path="/v1/agents/{agent_id}",
    errors="native",
    returns=Returns(kind="none"),
    emulate={
        "refuse": [
            {
                "when": {
                    "equals": [
                        {
                            "$stored": {
                                "in": "agents",
                                "key": {"$path": "agent_id"},
                                "at": "/state",
                                "message": "There is no such agent.",
                            }
                        },
                        "deleted",
                    ]
                },
                "status": 404,
                "message": "There is no such agent.",
            }
        ],
        "change": {"in": "agents", "key": {"$path": "agent_id"}, "value": {"state": "deleted"}},
        "answer": {},
    },
)
"""`DELETE {base}/agents/{agent_id}`"""

START = Route(
    name="agents.start",
    method="POST",
    path="/v1/agents/{agent_id}/start",
    errors="native",
    returns=Returns(kind="none"),
    emulate={
        "refuse": [
            {
                "when": {
                    "equals": [
                        {
                            "$stored": {
                                "in": "agents",
                                "key": {"$path": "agent_id"},
                                "at": "/state",
                                "message": "There is no such agent.",
                            }
                        },
                        "deleted",
                    ]
                },
                "status": 404,
                "message": "There is no such agent.",
            },
            {
                "when": {
                    "not": {
                        "equals": [
                            {
                                "$stored": {
                                    "in": "agents",
                                    "key": {"$path": "agent_id"},
                                    "at": "/state",
                                    "message": "There is no such agent.",
                                }
                            },
                            "stopped",
                        ]
                    }
                },
                "status": 409,
                "message": {
                    "$text": [
                        "Agent is ",
                        {
                            "$stored": {
                                "in": "agents",
                                "key": {"$path": "agent_id"},
                                "at": "/state",
                                "message": "There is no such agent.",
                            }
                        },
                        ", not stopped",
                    ]
                },
            },
        ],
        "change": {"in": "agents", "key": {"$path": "agent_id"}, "value": {"state": "starting"}},
        "answer": {},
    },
)
"""`POST {base}/agents/{agent_id}/start`"""

STOP = Route(
    name="agents.stop",
    method="POST",
    path="/v1/agents/{agent_id}/stop",
    errors="native",
    returns=Returns(kind="none"),
    emulate={
        "refuse": [
            {
                "when": {
                    "equals": [
                        {
                            "$stored": {
                                "in": "agents",
                                "key": {"$path": "agent_id"},
                                "at": "/state",
                                "message": "There is no such agent.",
                            }
                        },
                        "deleted",
                    ]
                },
                "status": 404,
                "message": "There is no such agent.",
            },
            {
                "when": {
                    "not": {
                        "equals": [
                            {
                                "$stored": {
                                    "in": "agents",
                                    "key": {"$path": "agent_id"},
                                    "at": "/state",
                                    "message": "There is no such agent.",
                                }
                            },
                            "running",
                        ]
                    }
                },
                "status": 409,
                "message": {
                    "$text": [
                        "Agent is ",
                        {
                            "$stored": {
                                "in": "agents",
                                "key": {"$path": "agent_id"},
                                "at": "/state",
                                "message": "There is no such agent.",
                            }
                        },
                        ", not running",
                    ]
                },
            },
        ],
        "change": {"in": "agents", "key": {"$path": "agent_id"}, "value": {"state": "stopping"}},
        "answer": {},
    },
)
"""`POST {base}/agents/{agent_id}/stop`"""

UPDATE = Route(
    name="agents.update",
    method="POST",
    path="/v1/agents/{agent_id}/update",
    errors="native",
    returns=Returns(kind="none"),
    emulate={
        "refuse": [
            {
                "when": {
                    "equals": [
                        {
                            "$stored": {
                                "in": "agents",
                                "key": {"$path": "agent_id"},
                                "at": "/state",
                                "message": "There is no such agent.",
                            }
                        },
                        "deleted",
                    ]
                },
                "status": 404,
                "message": "There is no such agent.",
            }
        ],
        "change": {
            "in": "agents",
            "key": {"$path": "agent_id"},
            "value": {"updated_at": {"$now": "seconds"}},
        },
        "answer": {},
    },
)
"""`POST {base}/agents/{agent_id}/update`"""

BACKUP = Route(
    name="agents.backup",
    method="POST",
    path="/v1/agents/{agent_id}/backup",
    errors="native",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/AgentBackup"}),
    emulate={
        "let": {"id": {"$id": "bk_"}},
        "refuse": [
            {
                "when": {
                    "equals": [
                        {
                            "$stored": {
                                "in": "agents",
                                "key": {"$path": "agent_id"},
                                "at": "/state",
                                "message": "There is no such agent.",
                            }
                        },
                        "deleted",
                    ]
                },
                "status": 404,
                "message": "There is no such agent.",
            }
        ],
        "answer": {
            "backup_id": {"$value": "/id"},
            "agent_id": {"$path": "agent_id"},
            "created_at": {"$now": "seconds"},
        },
        "store": {"in": "agent_backups", "key": {"$value": "/id"}},
    },
)
"""`POST {base}/agents/{agent_id}/backup`"""

LIST_BACKUPS = Route(
    name="agents.list_backups",
    method="GET",
    path="/v1/agents/{agent_id}/backups",
    errors="native",
    returns=Returns(kind="json", schema={}),
    emulate={
        "refuse": [
            {
                "when": {
                    "equals": [
                        {
                            "$stored": {
                                "in": "agents",
                                "key": {"$path": "agent_id"},
                                "at": "/state",
                                "message": "There is no such agent.",
                            }
                        },
                        "deleted",
                    ]
                },
                "status": 404,
                "message": "There is no such agent.",
            }
        ],
        "answer": {"$all": {"in": "agent_backups", "where": {"agent_id": {"$path": "agent_id"}}}},
    },
)
"""`GET {base}/agents/{agent_id}/backups`"""

RESTORE = Route(
    name="agents.restore",
    method="POST",
    path="/v1/agents/{agent_id}/backups/{backup_id}/restore",
    errors="native",
    returns=Returns(kind="none"),
    emulate={
        "refuse": [
            {
                "when": {
                    "equals": [
                        {
                            "$stored": {
                                "in": "agents",
                                "key": {"$path": "agent_id"},
                                "at": "/state",
                                "message": "There is no such agent.",
                            }
                        },
                        "deleted",
                    ]
                },
                "status": 404,
                "message": "There is no such agent.",
            },
            {
                "when": {
                    "not": {
                        "equals": [
                            {
                                "$stored": {
                                    "in": "agent_backups",
                                    "key": {"$path": "backup_id"},
                                    "at": "/agent_id",
                                    "default": None,
                                }
                            },
                            {"$path": "agent_id"},
                        ]
                    }
                },
                "status": 404,
                "message": "There is no such backup.",
            },
        ],
        "change": {
            "in": "agents",
            "key": {"$path": "agent_id"},
            "value": {"restored_from": {"$path": "backup_id"}},
        },
        "answer": {},
    },
)
"""`POST {base}/agents/{agent_id}/backups/{backup_id}/restore`"""

ROUTES: tuple[Route, ...] = (
    CREATE,
    LIST,
    CATALOG,
    RETRIEVE,
    DELETE,
    START,
    STOP,
    UPDATE,
    BACKUP,
    LIST_BACKUPS,
    RESTORE,
)
