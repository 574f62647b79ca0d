# Generated from schema/resources/voices.yaml. Do not edit; run: nox -s generate
"""The calls of `voices`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import PageForm, RequestBody, Returns, Route

LIST = Route(
    name="voices.list",
    method="GET",
    path="/v1/voices",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/VoiceList"}),
    page=PageForm(items="/voices", next=None, more=None, skip=None),
    emulate={"answer": {"voices": {"$all": {"in": "voices"}}}},
)
"""`GET {base}/voices`"""

CREATE = Route(
    name="voices.create",
    method="POST",
    path="/v1/voices/add",
    errors="platform",
    body=RequestBody(kind="multipart", schema={"$ref": "#/$defs/VoiceCreateParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Voice"}),
    emulate={
        "refuse": [
            {
                "when": {"equals": [{"$request": "/name"}, ""]},
                "status": 400,
                "message": "A voice needs a name.",
            },
            {
                "when": {"equals": [{"$file": {"of": "/files", "part": "size"}}, 0]},
                "status": 400,
                "message": "A voice needs a recording that is not empty.",
            },
        ],
        "answer": {
            "user_id": "emulated",
            "voice_id": {"$id": "voice_"},
            "name": {"$request": "/name"},
            "description": {"$request": "/description"},
            "created_at": {"$now": "seconds"},
            "updated_at": {"$now": "seconds"},
        },
        "store": {"in": "voices", "key": {"$answer": "/voice_id"}, "data": {"$request": "/files"}},
    },
)
"""`POST {base}/voices/add`"""

RETRIEVE = Route(
    name="voices.retrieve",
    method="GET",
    path="/v1/voices/{voice_id}",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Voice"}),
    emulate={
        "answer": {
            "$stored": {"in": "voices", "key": {"$path": "voice_id"}, "message": "Voice not found"}
        }
    },
)
"""`GET {base}/voices/{voice_id}`"""

UPDATE = Route(
    name="voices.update",
    method="POST",
    path="/v1/voices/{voice_id}/edit",
    errors="platform",
    body=RequestBody(kind="form", schema={"$ref": "#/$defs/VoiceUpdateParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/Voice"}),
    emulate={
        "refuse": [
            {
                "when": {"equals": [{"$request": "/name"}, ""]},
                "status": 400,
                "message": "A voice needs a name.",
            }
        ],
        "change": {
            "in": "voices",
            "key": {"$path": "voice_id"},
            "value": {
                "name": {"$request": "/name"},
                "description": {"$request": "/description"},
                "updated_at": {"$now": "seconds"},
            },
            "message": "Voice not found",
        },
        "answer": {
            "$stored": {"in": "voices", "key": {"$path": "voice_id"}, "message": "Voice not found"}
        },
    },
)
"""`POST {base}/voices/{voice_id}/edit`"""

DELETE = Route(
    name="voices.delete",
    method="DELETE",
    path="/v1/voices/{voice_id}",
    errors="platform",
    returns=Returns(kind="none"),
    emulate={
        "remove": {"in": "voices", "key": {"$path": "voice_id"}, "message": "Voice not found"}
    },
)
"""`DELETE {base}/voices/{voice_id}`"""

ROUTES: tuple[Route, ...] = (
    LIST,
    CREATE,
    RETRIEVE,
    UPDATE,
    DELETE,
)
