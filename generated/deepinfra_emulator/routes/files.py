# Generated from schema/resources/files.yaml. Do not edit; run: nox -s generate
"""The calls of `files`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import PageForm, QueryParam, RequestBody, Returns, Route

CREATE = Route(
    name="files.create",
    method="POST",
    path="/v1/openai/files",
    aliases=("/v1/files",),
    errors="native",
    body=RequestBody(
        kind="multipart", schema={"$ref": "#/$defs/FileCreateParams"}, arrays="brackets"
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/FileObject"}),
    emulate={
        "refuse": [
            {
                "when": {"exceeds": [{"$file": {"of": "/file", "part": "size"}}, 512000000]},
                "status": 400,
                "message": "The file is larger than 512 MB.",
            }
        ],
        "answer": {
            "id": {"$id": "file-"},
            "object": "file",
            "bytes": {"$file": {"of": "/file", "part": "size"}},
            "created_at": {"$now": "seconds"},
            "expires_at": {
                "$now": {
                    "as": "seconds",
                    "plus": {"$request": {"at": "/expires_after/seconds", "default": 2592000}},
                }
            },
            "filename": {"$file": {"of": "/file", "part": "filename"}},
            "purpose": {"$request": "/purpose"},
        },
        "store": {
            "in": "files",
            "key": {"$answer": "/id"},
            "data": "/file",
            "expires": {"$answer": "/expires_at"},
        },
    },
)
"""`POST {base}/openai/files`"""

LIST = Route(
    name="files.list",
    method="GET",
    path="/v1/openai/files",
    aliases=("/v1/files",),
    errors="native",
    query=(
        QueryParam(name="after", schema={"type": "string"}),
        QueryParam(name="limit", schema={"minimum": 1, "maximum": 10000, "type": "integer"}),
        QueryParam(name="order", schema={"type": "string", "enum": ["asc", "desc"]}),
        QueryParam(name="purpose", schema={"type": "string"}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/FileList"}),
    page=PageForm(items="/data", next="/last_id", more="/has_more", skip=None),
    emulate={
        "let": {
            "kept": {
                "$when": {
                    "equals": [{"$query": "order"}, "asc"],
                    "then": {"$all": {"in": "files", "where": {"purpose": {"$query": "purpose"}}}},
                    "else": {
                        "$all": {
                            "in": "files",
                            "where": {"purpose": {"$query": "purpose"}},
                            "newest": True,
                        }
                    },
                }
            }
        },
        "answer": {
            "object": "list",
            "data": {
                "$page": {
                    "of": {"$value": "/kept"},
                    "after": {"$query": "after"},
                    "limit": {"$query": "limit"},
                    "default": 100,
                }
            },
            "first_id": {
                "$page": {
                    "of": {"$value": "/kept"},
                    "after": {"$query": "after"},
                    "limit": {"$query": "limit"},
                    "default": 100,
                    "part": "first",
                }
            },
            "last_id": {
                "$page": {
                    "of": {"$value": "/kept"},
                    "after": {"$query": "after"},
                    "limit": {"$query": "limit"},
                    "default": 100,
                    "part": "last",
                }
            },
            "has_more": {
                "$page": {
                    "of": {"$value": "/kept"},
                    "after": {"$query": "after"},
                    "limit": {"$query": "limit"},
                    "default": 100,
                    "part": "more",
                }
            },
        },
    },
)
"""`GET {base}/openai/files`"""

RETRIEVE = Route(
    name="files.retrieve",
    method="GET",
    path="/v1/openai/files/{file_id}",
    aliases=("/v1/files/{file_id}",),
    errors="native",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/FileObject"}),
    emulate={
        "answer": {
            "$stored": {"in": "files", "key": {"$path": "file_id"}, "message": "file not found"}
        }
    },
)
"""`GET {base}/openai/files/{file_id}`"""

CONTENT = Route(
    name="files.content",
    method="GET",
    path="/v1/openai/files/{file_id}/content",
    aliases=("/v1/files/{file_id}/content",),
    errors="native",
    returns=Returns(
        kind="bytes", media=("binary/octet-stream", "application/json", "application/jsonl")
    ),
    emulate={
        "bytes": {
            "$data": {"in": "files", "key": {"$path": "file_id"}, "message": "file not found"}
        },
        "media": "binary/octet-stream",
    },
)
"""`GET {base}/openai/files/{file_id}/content`"""

DELETE = Route(
    name="files.delete",
    method="DELETE",
    path="/v1/openai/files/{file_id}",
    aliases=("/v1/files/{file_id}",),
    errors="native",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/FileDeleted"}),
    emulate={
        "answer": {"id": {"$path": "file_id"}, "object": "file", "deleted": True},
        "remove": {"in": "files", "key": {"$path": "file_id"}, "message": "file not found"},
    },
)
"""`DELETE {base}/openai/files/{file_id}`"""

ROUTES: tuple[Route, ...] = (
    CREATE,
    LIST,
    RETRIEVE,
    CONTENT,
    DELETE,
)
