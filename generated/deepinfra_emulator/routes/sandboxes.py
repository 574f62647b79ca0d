# Generated from schema/resources/sandboxes.yaml. Do not edit; run: nox -s generate
"""The calls of `sandboxes`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, RequestBody, Returns, Route, StreamForm

CREATE = Route(
    name="sandboxes.create",
    method="POST",
    path="/v1/sandboxes",
    errors="native",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/SandboxCreateParams"}, required=False),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Sandbox"}),
    emulate={
        "let": {"id": {"$id": "sb_"}},
        "answer": {"sandbox_id": {"$value": "/id"}},
        "store": {
            "in": "sandboxes",
            "key": {"$value": "/id"},
            "value": {
                "sandbox_id": {"$value": "/id"},
                "plan": {"$request": {"at": "/plan", "default": "small"}},
                "image": {"$request": {"at": "/image", "default": "ubuntu"}},
                "state": "starting",
                "tags": {"$request": {"at": "/tags", "default": {}}},
                "created_at": {"$now": "seconds"},
                "provider": "emulator",
            },
        },
    },
)
"""`POST {base}/sandboxes`"""

LIST = Route(
    name="sandboxes.list",
    method="GET",
    path="/v1/sandboxes",
    errors="native",
    returns=Returns(kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/Sandbox"}}),
    emulate={"answer": {"$all": {"in": "sandboxes"}}},
)
"""`GET {base}/sandboxes`"""

CATALOG = Route(
    name="sandboxes.catalog",
    method="GET",
    path="/v1/sandboxes/catalog",
    errors="native",
    returns=Returns(
        kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/SandboxPlan"}}
    ),
    emulate={
        "answer": [
            {"id": "small", "vcpu": 1, "ram_gb": 1, "disk_gb": 5, "price_per_hour": 0.01},
            {"id": "medium", "vcpu": 2, "ram_gb": 4, "disk_gb": 10, "price_per_hour": 0.04},
            {"id": "large", "vcpu": 4, "ram_gb": 8, "disk_gb": 20, "price_per_hour": 0.08},
        ]
    },
)
"""`GET {base}/sandboxes/catalog`"""

RETRIEVE = Route(
    name="sandboxes.retrieve",
    method="GET",
    path="/v1/sandboxes/{sandbox_id}",
    errors="native",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Sandbox"}),
    emulate={
        "let": {
            "old": {
                "$stored": {
                    "in": "sandboxes",
                    "key": {"$path": "sandbox_id"},
                    "at": "/state",
                    "default": "",
                }
            }
        },
        "change": {
            "in": "sandboxes",
            "key": {"$path": "sandbox_id"},
            "message": "There is no such sandbox.",
            "value": {
                "state": {
                    "$match": {
                        "value": {"$value": "/old"},
                        "cases": {"starting": "running", "stopping": "stopped"},
                        "default": {"$value": "/old"},
                    }
                }
            },
        },
        "answer": {"$stored": {"in": "sandboxes", "key": {"$path": "sandbox_id"}}},
    },
)
"""`GET {base}/sandboxes/{sandbox_id}`"""

EXEC = Route(
    name="sandboxes.exec",
    method="POST",
    path="/v1/sandboxes/{sandbox_id}/exec",
    errors="native",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/SandboxExecParams"}),
    returns=Returns(kind="none"),
    stream=StreamForm(flag=None, end=None, form="ndjson"),
    emulate={
        "let": {
            "state": {
                "$stored": {
                    "in": "sandboxes",
                    "key": {"$path": "sandbox_id"},
                    "at": "/state",
                    "message": "There is no such sandbox.",
                }
            },
            "words": {"$page": {"of": "/command", "skip": 1, "default": 1000}},
            "said": {
                "$text": [
                    {
                        "$join": {
                            "of": {
                                "$when": {
                                    "equals": [{"$request": "/command/0"}, "echo"],
                                    "then": {"$value": "/words"},
                                    "else": {"$request": "/command"},
                                }
                            },
                            "by": " ",
                        }
                    },
                    "\n",
                ]
            },
            "file": {
                "$data": {
                    "in": "sandbox_files",
                    "key": {"$text": [{"$path": "sandbox_id"}, ":", {"$request": "/command/1"}]},
                    "default": None,
                }
            },
            "text": {
                "$when": {
                    "all": [
                        {"equals": [{"$request": "/command/0"}, "cat"]},
                        {"present": {"$value": "/file"}},
                    ],
                    "then": {"$file": {"of": {"$value": "/file"}, "part": "text"}},
                    "else": {"$value": "/said"},
                }
            },
            "late": {"$quotient": [{"$int": "/command/1"}, {"$request": "/timeout_seconds"}]},
        },
        "refuse": [
            {
                "when": {
                    "not": {
                        "equals": [
                            {
                                "$stored": {
                                    "in": "sandboxes",
                                    "key": {"$path": "sandbox_id"},
                                    "at": "/state",
                                    "message": "There is no such sandbox.",
                                }
                            },
                            "running",
                        ]
                    }
                },
                "status": 409,
                "message": {
                    "$text": [
                        "Sandbox is ",
                        {
                            "$stored": {
                                "in": "sandboxes",
                                "key": {"$path": "sandbox_id"},
                                "at": "/state",
                                "message": "There is no such sandbox.",
                            }
                        },
                        ", not running",
                    ]
                },
            }
        ],
        "stream": {
            "each": [
                {
                    "of": {
                        "$when": {
                            "one_of": [{"$request": "/command/0"}, ["sleep", "true", "false"]],
                            "then": [],
                            "else": {"$value": "/text"},
                        }
                    },
                    "item": {"stdout": {"$item": ""}},
                },
                {
                    "of": {
                        "$when": {
                            "equals": [{"$request": "/command/0"}, "false"],
                            "then": ["failed\n"],
                            "else": [],
                        }
                    },
                    "item": {"stderr": {"$item": ""}},
                },
            ],
            "last": [
                {
                    "$when": {
                        "all": [
                            {"equals": [{"$request": "/command/0"}, "sleep"]},
                            {"exceeds": [{"$value": "/late"}, 1]},
                        ],
                        "then": {
                            "error": {
                                "$text": [
                                    "the command took longer than ",
                                    {"$request": "/timeout_seconds"},
                                    " s",
                                ]
                            }
                        },
                        "else": {
                            "returncode": {
                                "$when": {
                                    "equals": [{"$request": "/command/0"}, "false"],
                                    "then": 1,
                                    "else": 0,
                                }
                            }
                        },
                    }
                }
            ],
        },
    },
)
"""`POST {base}/sandboxes/{sandbox_id}/exec`"""

WRITE_FILE = Route(
    name="sandboxes.write_file",
    method="PUT",
    path="/v1/sandboxes/{sandbox_id}/fs/content",
    errors="native",
    query=(QueryParam(name="path", schema={"type": "string"}, required=True),),
    body=RequestBody(kind="bytes"),
    returns=Returns(kind="none"),
    emulate={
        "let": {"key": {"$text": [{"$path": "sandbox_id"}, ":", {"$query": "path"}]}},
        "refuse": [
            {
                "when": {
                    "not": {
                        "equals": [
                            {
                                "$stored": {
                                    "in": "sandboxes",
                                    "key": {"$path": "sandbox_id"},
                                    "at": "/state",
                                    "message": "There is no such sandbox.",
                                }
                            },
                            "running",
                        ]
                    }
                },
                "status": 409,
                "message": {
                    "$text": [
                        "Sandbox is ",
                        {
                            "$stored": {
                                "in": "sandboxes",
                                "key": {"$path": "sandbox_id"},
                                "at": "/state",
                                "message": "There is no such sandbox.",
                            }
                        },
                        ", not running",
                    ]
                },
            },
            {
                "when": {
                    "not": {
                        "equals": [
                            {
                                "$get": {
                                    "of": {"$split": {"of": {"$query": "path"}, "by": "/"}},
                                    "at": "/0",
                                }
                            },
                            "workspace",
                        ]
                    }
                },
                "status": 400,
                "message": {
                    "$text": ["Files are kept below /workspace, not in ", {"$query": "path"}]
                },
            },
            {
                "when": {"exceeds": [{"$get": {"of": {"$request": ""}, "at": "/size"}}, 104857600]},
                "status": 413,
                "message": "A file has at most 100 MiB.",
            },
        ],
        "store": {
            "in": "sandbox_files",
            "key": {"$value": "/key"},
            "value": {"path": {"$query": "path"}},
            "data": {"$request": ""},
        },
    },
)
"""`PUT {base}/sandboxes/{sandbox_id}/fs/content`"""

READ_FILE = Route(
    name="sandboxes.read_file",
    method="GET",
    path="/v1/sandboxes/{sandbox_id}/fs/content",
    errors="native",
    query=(QueryParam(name="path", schema={"type": "string"}, required=True),),
    returns=Returns(kind="bytes", media=("application/octet-stream",)),
    emulate={
        "let": {"key": {"$text": [{"$path": "sandbox_id"}, ":", {"$query": "path"}]}},
        "refuse": [
            {
                "when": {
                    "not": {
                        "equals": [
                            {
                                "$stored": {
                                    "in": "sandboxes",
                                    "key": {"$path": "sandbox_id"},
                                    "at": "/state",
                                    "message": "There is no such sandbox.",
                                }
                            },
                            "running",
                        ]
                    }
                },
                "status": 409,
                "message": {
                    "$text": [
                        "Sandbox is ",
                        {
                            "$stored": {
                                "in": "sandboxes",
                                "key": {"$path": "sandbox_id"},
                                "at": "/state",
                                "message": "There is no such sandbox.",
                            }
                        },
                        ", not running",
                    ]
                },
            },
            {
                "when": {
                    "not": {
                        "equals": [
                            {
                                "$get": {
                                    "of": {"$split": {"of": {"$query": "path"}, "by": "/"}},
                                    "at": "/0",
                                }
                            },
                            "workspace",
                        ]
                    }
                },
                "status": 400,
                "message": {
                    "$text": ["Files are kept below /workspace, not in ", {"$query": "path"}]
                },
            },
        ],
        "bytes": {
            "$data": {
                "in": "sandbox_files",
                "key": {"$value": "/key"},
                "message": "There is no such file.",
            }
        },
        "media": "application/octet-stream",
    },
)
"""`GET {base}/sandboxes/{sandbox_id}/fs/content`"""

STOP = Route(
    name="sandboxes.stop",
    method="POST",
    path="/v1/sandboxes/{sandbox_id}/stop",
    errors="native",
    returns=Returns(kind="none"),
    emulate={
        "refuse": [
            {
                "when": {
                    "not": {
                        "equals": [
                            {
                                "$stored": {
                                    "in": "sandboxes",
                                    "key": {"$path": "sandbox_id"},
                                    "at": "/state",
                                    "message": "There is no such sandbox.",
                                }
                            },
                            "running",
                        ]
                    }
                },
                "status": 409,
                "message": {
                    "$text": [
                        "Sandbox is ",
                        {
                            "$stored": {
                                "in": "sandboxes",
                                "key": {"$path": "sandbox_id"},
                                "at": "/state",
                                "message": "There is no such sandbox.",
                            }
                        },
                        ", not running",
                    ]
                },
            }
        ],
        "change": {
            "in": "sandboxes",
            "key": {"$path": "sandbox_id"},
            "value": {"state": "stopping"},
        },
        "answer": {},
    },
)
"""`POST {base}/sandboxes/{sandbox_id}/stop`"""

START = Route(
    name="sandboxes.start",
    method="POST",
    path="/v1/sandboxes/{sandbox_id}/start",
    errors="native",
    returns=Returns(kind="none"),
    emulate={
        "refuse": [
            {
                "when": {
                    "not": {
                        "equals": [
                            {
                                "$stored": {
                                    "in": "sandboxes",
                                    "key": {"$path": "sandbox_id"},
                                    "at": "/state",
                                    "message": "There is no such sandbox.",
                                }
                            },
                            "stopped",
                        ]
                    }
                },
                "status": 409,
                "message": {
                    "$text": [
                        "Sandbox is ",
                        {
                            "$stored": {
                                "in": "sandboxes",
                                "key": {"$path": "sandbox_id"},
                                "at": "/state",
                                "message": "There is no such sandbox.",
                            }
                        },
                        ", not stopped",
                    ]
                },
            }
        ],
        "change": {
            "in": "sandboxes",
            "key": {"$path": "sandbox_id"},
            "value": {"state": "starting"},
        },
        "answer": {},
    },
)
"""`POST {base}/sandboxes/{sandbox_id}/start`"""

DELETE = Route(
    name="sandboxes.delete",
    method="DELETE",
    path="/v1/sandboxes/{sandbox_id}",
    errors="native",
    returns=Returns(kind="none"),
    emulate={
        "remove": {
            "in": "sandboxes",
            "key": {"$path": "sandbox_id"},
            "message": "There is no such sandbox.",
        },
        "answer": {},
    },
)
"""`DELETE {base}/sandboxes/{sandbox_id}`"""

ROUTES: tuple[Route, ...] = (
    CREATE,
    LIST,
    CATALOG,
    RETRIEVE,
    EXEC,
    WRITE_FILE,
    READ_FILE,
    STOP,
    START,
    DELETE,
)
