# Generated from schema/resources/ssh_keys.yaml. Do not edit; run: nox -s generate
"""The calls of `ssh_keys`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import RequestBody, Returns, Route

LIST = Route(
    name="ssh_keys.list",
    method="GET",
    path="/v1/ssh_keys",
    errors="platform",
    returns=Returns(kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/SshKey"}}),
    emulate={"answer": {"$all": {"in": "ssh_keys"}}},
)
"""`GET {base}/ssh_keys`"""

CREATE = Route(
    name="ssh_keys.create",
    method="POST",
    path="/v1/ssh_keys",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/SshKeyParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/SshKey"}),
    emulate={
        "refuse": [
            {
                "when": {
                    "exceeds": [
                        {"$length": {"$all": {"in": "ssh_keys", "where": {"name": "/name"}}}},
                        0,
                    ]
                },
                "status": 409,
                "message": {"$text": ["There is an SSH key with the name ", "/name", " already."]},
            },
            {
                "when": {
                    "exceeds": [
                        {"$length": {"$all": {"in": "ssh_keys", "where": {"key": "/key"}}}},
                        0,
                    ]
                },
                "status": 409,
                "message": "This SSH key is there already.",
            },
        ],
        "answer": {
            "id": {"$id": "sshkey_"},
            "name": {"$request": "/name"},
            "key": {"$request": "/key"},
            "created_at": {"$now": "seconds"},
        },
        "store": {"in": "ssh_keys", "key": {"$answer": "/id"}},
    },
)
"""`POST {base}/ssh_keys`"""

DELETE = Route(
    name="ssh_keys.delete",
    method="DELETE",
    path="/v1/ssh_keys/{ssh_key_id}",
    errors="platform",
    returns=Returns(kind="none"),
    emulate={
        "remove": {"in": "ssh_keys", "key": {"$path": "ssh_key_id"}, "message": "No such SSH key."}
    },
)
"""`DELETE {base}/ssh_keys/{ssh_key_id}`"""

ROUTES: tuple[Route, ...] = (
    LIST,
    CREATE,
    DELETE,
)
