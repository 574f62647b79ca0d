# Generated from schema/resources/batches.yaml. Do not edit; run: nox -s generate
"""The calls of `batches`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import PageForm, QueryParam, RequestBody, Returns, Route

CREATE = Route(
    name="batches.create",
    method="POST",
    path="/v1/openai/batches",
    aliases=("/v1/batches",),
    errors="native",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/BatchCreateParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Batch"}),
    emulate={
        "let": {
            "input": {
                "$stored": {"in": "files", "key": "/input_file_id", "message": "file not found"}
            }
        },
        "answer": {
            "id": {"$id": "batch_"},
            "object": "batch",
            "endpoint": {"$request": "/endpoint"},
            "model": None,
            "errors": None,
            "input_file_id": {"$value": "/input/id"},
            "completion_window": {"$request": "/completion_window"},
            "status": "validating",
            "output_file_id": None,
            "error_file_id": None,
            "created_at": {"$now": "seconds"},
            "in_progress_at": None,
            "finalizing_at": None,
            "completed_at": None,
            "failed_at": None,
            "expires_at": {"$now": {"as": "seconds", "plus": 86400}},
            "expired_at": None,
            "cancelling_at": None,
            "cancelled_at": None,
            "request_counts": None,
            "usage": None,
            "metadata": {"$request": {"at": "/metadata", "default": None}},
        },
        "store": [
            {"in": "batches", "key": {"$answer": "/id"}},
            {"in": "batch_orders", "key": {"$answer": "/id"}, "value": {"$request": ""}},
        ],
    },
)
"""`POST {base}/openai/batches`"""

RETRIEVE = Route(
    name="batches.retrieve",
    method="GET",
    path="/v1/openai/batches/{batch_id}",
    aliases=("/v1/batches/{batch_id}",),
    errors="native",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Batch"}),
    emulate={
        "let": {
            "was": {
                "$stored": {
                    "in": "batches",
                    "key": {"$path": "batch_id"},
                    "message": "batch not found",
                }
            },
            "lines": {
                "$json_lines": {
                    "of": {
                        "$data": {
                            "in": "files",
                            "key": {"$value": "/was/input_file_id"},
                            "default": "",
                        }
                    },
                    "unique": "/custom_id",
                }
            },
            "model": {"$value": "/lines/0/value/body/model"},
            "errors": {
                "$each": {
                    "of": {"$value": "/lines"},
                    "item": {
                        "$when": {
                            "not": {"present": {"$item": "/value"}},
                            "then": {
                                "code": "invalid_json",
                                "line": {"$item": "/line"},
                                "message": "The line is no JSON.",
                                "param": None,
                            },
                            "else": {
                                "$when": {
                                    "any": [
                                        {"not": {"present": {"$item": "/value/custom_id"}}},
                                        {"not": {"equals": [{"$item": "/value/method"}, "POST"]}},
                                        {"not": {"present": {"$item": "/value/url"}}},
                                        {"not": {"present": {"$item": "/value/body"}}},
                                    ],
                                    "then": {
                                        "code": "invalid_line",
                                        "line": {"$item": "/line"},
                                        "message": "A line has custom_id, method POST, url and body.",
                                        "param": None,
                                    },
                                    "else": {
                                        "$when": {
                                            "equals": [{"$item": "/again"}, True],
                                            "then": {
                                                "code": "duplicate_custom_id",
                                                "line": {"$item": "/line"},
                                                "message": {
                                                    "$text": [
                                                        "The custom_id ",
                                                        {"$item": "/value/custom_id"},
                                                        " stands in an earlier line.",
                                                    ]
                                                },
                                                "param": "custom_id",
                                            },
                                            "else": {
                                                "$when": {
                                                    "not": {
                                                        "equals": [
                                                            {"$item": "/value/body/model"},
                                                            {"$value": "/model"},
                                                        ]
                                                    },
                                                    "then": {
                                                        "code": "model_mismatch",
                                                        "line": {"$item": "/line"},
                                                        "message": "All lines of a file have the same model.",
                                                        "param": "body.model",
                                                    },
                                                    "else": {
                                                        "$when": {
                                                            "not": {
                                                                "serves": {
                                                                    "$item": "/value/body/model"
                                                                }
                                                            },
                                                            "then": {
                                                                "code": "unknown_model",
                                                                "line": {"$item": "/line"},
                                                                "message": {
                                                                    "$text": [
                                                                        "There is no model ",
                                                                        {
                                                                            "$item": "/value/body/model"
                                                                        },
                                                                        ".",
                                                                    ]
                                                                },
                                                                "param": "body.model",
                                                            },
                                                            "else": {"$omit": True},
                                                        }
                                                    },
                                                }
                                            },
                                        }
                                    },
                                }
                            },
                        }
                    },
                }
            },
            "mistakes": {
                "$when": {
                    "equals": [{"$length": {"$value": "/lines"}}, 0],
                    "then": [
                        {
                            "code": "invalid_line",
                            "line": None,
                            "message": "The file holds no requests.",
                            "param": None,
                        }
                    ],
                    "else": {"$value": "/errors"},
                }
            },
            "answers": {
                "$each": {
                    "of": {"$shuffled": {"$value": "/lines"}},
                    "item": {
                        "id": {
                            "$id": {"prefix": "batch_req_", "of": {"$item": "/value/custom_id"}}
                        },
                        "custom_id": {"$item": "/value/custom_id"},
                        "got": {
                            "$when": {
                                "any": [
                                    {"present": {"$item": "/value/body/stream"}},
                                    {"present": {"$item": "/value/body/stream_options"}},
                                ],
                                "then": {
                                    "status": 500,
                                    "error": {
                                        "message": "A request of a batch cannot be streamed.",
                                        "param": None,
                                    },
                                },
                                "else": {
                                    "$call": {
                                        "path": {"$value": "/was/endpoint"},
                                        "body": {"$item": "/value/body"},
                                    }
                                },
                            }
                        },
                    },
                }
            },
            "good": {
                "$each": {
                    "of": {"$value": "/answers"},
                    "item": {
                        "$when": {
                            "equals": [{"$item": "/got/status"}, 200],
                            "then": {
                                "id": {"$item": "/id"},
                                "custom_id": {"$item": "/custom_id"},
                                "response": {
                                    "status_code": 200,
                                    "request_id": {
                                        "$id": {"prefix": "req_", "of": {"$item": "/custom_id"}}
                                    },
                                    "endpoint": {"$value": "/was/endpoint"},
                                    "body": {"$item": "/got/body"},
                                },
                                "error": None,
                            },
                            "else": {"$omit": True},
                        }
                    },
                }
            },
            "bad": {
                "$each": {
                    "of": {"$value": "/answers"},
                    "item": {
                        "$when": {
                            "equals": [{"$item": "/got/status"}, 200],
                            "then": {"$omit": True},
                            "else": {
                                "id": {"$item": "/id"},
                                "custom_id": {"$item": "/custom_id"},
                                "response": None,
                                "error": {
                                    "code": {"$text": [{"$item": "/got/status"}]},
                                    "message": {"$item": "/got/error/message"},
                                    "param": {"$item": "/got/error/param"},
                                    "type": None,
                                },
                            },
                        }
                    },
                }
            },
            "expiry": {
                "$now": {
                    "as": "seconds",
                    "plus": {
                        "$stored": {
                            "in": "batch_orders",
                            "key": {"$path": "batch_id"},
                            "at": "/output_expires_after/seconds",
                            "default": 2592000,
                        }
                    },
                }
            },
            "kept": {"$all": {"in": "batch_results", "where": {"batch": {"$path": "batch_id"}}}},
            "input": {
                "$sum": {
                    "$each": {
                        "of": {"$value": "/good"},
                        "item": {"$item": "/response/body/usage/prompt_tokens"},
                    }
                }
            },
            "output": {
                "$sum": {
                    "$each": {
                        "of": {"$value": "/good"},
                        "item": {"$item": "/response/body/usage/completion_tokens"},
                    }
                }
            },
        },
        "change": {
            "in": "batches",
            "key": {"$path": "batch_id"},
            "message": "batch not found",
            "value": {
                "$match": {
                    "value": {"$value": "/was/status"},
                    "cases": {
                        "validating": {
                            "$when": {
                                "equals": [{"$length": {"$value": "/mistakes"}}, 0],
                                "then": {
                                    "status": "in_progress",
                                    "model": {"$value": "/model"},
                                    "in_progress_at": {"$now": "seconds"},
                                    "request_counts": {
                                        "total": {"$length": {"$value": "/lines"}},
                                        "completed": 0,
                                        "failed": 0,
                                    },
                                },
                                "else": {
                                    "status": "failed",
                                    "failed_at": {"$now": "seconds"},
                                    "errors": {"object": "list", "data": {"$value": "/mistakes"}},
                                },
                            }
                        },
                        "in_progress": {
                            "status": "finalizing",
                            "finalizing_at": {"$now": "seconds"},
                            "request_counts": {
                                "total": {"$length": {"$value": "/lines"}},
                                "completed": {"$length": {"$value": "/good"}},
                                "failed": {"$length": {"$value": "/bad"}},
                            },
                            "usage": {
                                "input_tokens": {"$value": "/input"},
                                "input_tokens_details": {"cached_tokens": 0},
                                "output_tokens": {"$value": "/output"},
                                "output_tokens_details": {"reasoning_tokens": 0},
                                "total_tokens": {
                                    "$sum": [{"$value": "/input"}, {"$value": "/output"}]
                                },
                            },
                        },
                        "finalizing": {
                            "status": "completed",
                            "completed_at": {"$now": "seconds"},
                            "output_file_id": {"$value": "/kept/0/output"},
                            "error_file_id": {"$value": "/kept/0/error"},
                        },
                        "cancelling": {"status": "cancelled", "cancelled_at": {"$now": "seconds"}},
                    },
                }
            },
        },
        "answer": {"$stored": {"in": "batches", "key": {"$path": "batch_id"}}},
        "store": [
            {
                "when": {"equals": [{"$value": "/was/status"}, "in_progress"]},
                "in": "batch_results",
                "key": {"$path": "batch_id"},
                "value": {
                    "batch": {"$path": "batch_id"},
                    "output": {"$id": {"prefix": "file-", "of": "output"}},
                    "error": {"$id": {"prefix": "file-", "of": "error"}},
                },
            },
            {
                "when": {"equals": [{"$value": "/was/status"}, "in_progress"]},
                "in": "files",
                "key": {"$id": {"prefix": "file-", "of": "output"}},
                "data": {"$jsonl": {"$value": "/good"}},
                "expires": {"$value": "/expiry"},
                "value": {
                    "id": {"$id": {"prefix": "file-", "of": "output"}},
                    "object": "file",
                    "bytes": {"$file": {"of": {"$jsonl": {"$value": "/good"}}, "part": "size"}},
                    "created_at": {"$now": "seconds"},
                    "expires_at": {"$value": "/expiry"},
                    "filename": {"$text": [{"$path": "batch_id"}, "_output.jsonl"]},
                    "purpose": "batch_output",
                },
            },
            {
                "when": {"equals": [{"$value": "/was/status"}, "in_progress"]},
                "in": "files",
                "key": {"$id": {"prefix": "file-", "of": "error"}},
                "data": {"$jsonl": {"$value": "/bad"}},
                "expires": {"$value": "/expiry"},
                "value": {
                    "id": {"$id": {"prefix": "file-", "of": "error"}},
                    "object": "file",
                    "bytes": {"$file": {"of": {"$jsonl": {"$value": "/bad"}}, "part": "size"}},
                    "created_at": {"$now": "seconds"},
                    "expires_at": {"$value": "/expiry"},
                    "filename": {"$text": [{"$path": "batch_id"}, "_error.jsonl"]},
                    "purpose": "batch_output",
                },
            },
        ],
    },
)
"""`GET {base}/openai/batches/{batch_id}`"""

LIST = Route(
    name="batches.list",
    method="GET",
    path="/v1/openai/batches",
    aliases=("/v1/batches",),
    errors="native",
    query=(
        QueryParam(name="after", schema={"type": "string"}),
        QueryParam(
            name="limit", schema={"minimum": 1, "maximum": 100, "default": 20, "type": "integer"}
        ),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/BatchList"}),
    page=PageForm(items="/data", next="/last_id", more="/has_more", skip=None),
    emulate={
        "let": {"kept": {"$all": {"in": "batches", "newest": True}}},
        "answer": {
            "object": "list",
            "data": {
                "$page": {
                    "of": {"$value": "/kept"},
                    "after": {"$query": "after"},
                    "limit": {"$query": "limit"},
                    "default": 20,
                }
            },
            "first_id": {
                "$page": {
                    "of": {"$value": "/kept"},
                    "after": {"$query": "after"},
                    "limit": {"$query": "limit"},
                    "default": 20,
                    "part": "first",
                }
            },
            "last_id": {
                "$page": {
                    "of": {"$value": "/kept"},
                    "after": {"$query": "after"},
                    "limit": {"$query": "limit"},
                    "default": 20,
                    "part": "last",
                }
            },
            "has_more": {
                "$page": {
                    "of": {"$value": "/kept"},
                    "after": {"$query": "after"},
                    "limit": {"$query": "limit"},
                    "default": 20,
                    "part": "more",
                }
            },
        },
    },
)
"""`GET {base}/openai/batches`"""

CANCEL = Route(
    name="batches.cancel",
    method="POST",
    path="/v1/openai/batches/{batch_id}/cancel",
    aliases=("/v1/batches/{batch_id}/cancel",),
    errors="native",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Batch"}),
    emulate={
        "let": {
            "was": {
                "$stored": {
                    "in": "batches",
                    "key": {"$path": "batch_id"},
                    "at": "/status",
                    "message": "batch not found",
                }
            }
        },
        "refuse": [
            {
                "when": {
                    "one_of": [
                        {"$value": "/was"},
                        ["completed", "failed", "expired", "cancelling", "cancelled"],
                    ]
                },
                "status": 400,
                "message": {"$text": ["batch is ", {"$value": "/was"}, " and cannot be cancelled"]},
            }
        ],
        "change": {
            "in": "batches",
            "key": {"$path": "batch_id"},
            "value": {"status": "cancelling", "cancelling_at": {"$now": "seconds"}},
        },
        "answer": {"$stored": {"in": "batches", "key": {"$path": "batch_id"}}},
    },
)
"""`POST {base}/openai/batches/{batch_id}/cancel`"""

ROUTES: tuple[Route, ...] = (
    CREATE,
    RETRIEVE,
    LIST,
    CANCEL,
)
