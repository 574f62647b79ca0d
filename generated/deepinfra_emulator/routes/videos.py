# Generated from schema/resources/videos.yaml. Do not edit; run: nox -s generate
"""The calls of `videos`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Check, QueryParam, RequestBody, Returns, Route

CREATE = Route(
    name="videos.create",
    method="POST",
    path="/v1/videos",
    errors="openai",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/VideoCreateParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/VideoJob"}),
    check=Check(table="video", model="/model", options=(("aspect_ratio", ("/aspect_ratio",)),)),
    emulate={
        "record": {
            "model": "/model",
            "task": "text-to-video",
            "unit": "time",
            "units": {"$value": "/seconds"},
            "cost": {"$cost": {"model": "/model", "seconds": {"$value": "/seconds"}}},
        },
        "let": {"seconds": {"$int": {"$request": {"at": "/seconds", "default": 5}}}},
        "refuse": [
            {
                "when": {"equals": [{"$request": "/prompt"}, ""]},
                "status": 400,
                "type": "invalid_request_error",
                "param": "prompt",
                "message": "`prompt` is empty: say what the video shows.",
            },
            {
                "when": {
                    "equals": [
                        {"$cell": {"table": "video", "model": "/model", "column": "async_job"}},
                        False,
                    ]
                },
                "status": 400,
                "type": "invalid_request_error",
                "param": "model",
                "message": {
                    "$text": [
                        {"$request": "/model"},
                        " makes no videos as jobs; use POST ",
                        {"$literal": "/v1/inference/"},
                        {"$request": "/model"},
                        ".",
                    ]
                },
            },
        ],
        "answer": {
            "id": {"$id": "video_"},
            "object": "video.generation.job",
            "created_at": {"$now": "seconds"},
            "status": "queued",
            "model": {"$request": "/model"},
            "data": None,
            "error": None,
        },
        "store": [
            {"in": "videos", "key": {"$answer": "/id"}},
            {"in": "video_orders", "key": {"$answer": "/id"}, "value": {"$request": ""}},
        ],
    },
)
"""`POST {base}/videos`"""

RETRIEVE = Route(
    name="videos.retrieve",
    method="GET",
    path="/v1/videos/{video_id}",
    errors="openai",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/VideoJob"}),
    emulate={
        "change": {
            "in": "videos",
            "key": {"$path": "video_id"},
            "message": "video not found",
            "value": {
                "$match": {
                    "value": {
                        "$stored": {
                            "in": "videos",
                            "key": {"$path": "video_id"},
                            "at": "/status",
                            "message": "video not found",
                        }
                    },
                    "cases": {
                        "queued": {"status": "running"},
                        "running": {
                            "status": "succeeded",
                            "data": [
                                {
                                    "url": {
                                        "$url": {
                                            "$text": [
                                                {"$literal": "/v1/videos/"},
                                                {"$path": "video_id"},
                                                {"$literal": "/content"},
                                            ]
                                        }
                                    }
                                }
                            ],
                        },
                    },
                }
            },
        },
        "answer": {
            "$stored": {"in": "videos", "key": {"$path": "video_id"}, "message": "video not found"}
        },
    },
)
"""`GET {base}/videos/{video_id}`"""

CONTENT = Route(
    name="videos.content",
    method="GET",
    path="/v1/videos/{video_id}/content",
    errors="openai",
    query=(
        QueryParam(
            name="variant",
            schema={
                "default": "video",
                "type": "string",
                "anyOf": [{"enum": ["video"]}, {"type": "string"}],
            },
        ),
    ),
    returns=Returns(kind="bytes", media=("video/mp4",)),
    emulate={
        "let": {
            "job": {
                "$stored": {
                    "in": "videos",
                    "key": {"$path": "video_id"},
                    "message": "video not found",
                }
            },
            "order": {"$stored": {"in": "video_orders", "key": {"$path": "video_id"}}},
        },
        "refuse": [
            {
                "when": {"not": {"equals": [{"$value": "/job/status"}, "succeeded"]}},
                "status": 404,
                "message": {
                    "$text": ["the video is not made yet; the job is ", {"$value": "/job/status"}]
                },
            }
        ],
        "bytes": {
            "$video": {
                "size": {"$value": "/order/size"},
                "ratio": {"$value": "/order/aspect_ratio"},
                "seconds": {"$value": "/order/seconds"},
                "prompt": {"$value": "/order/prompt"},
                "seed": {"$value": "/order/seed"},
                "image": {"$value": "/order/image_url"},
            }
        },
        "media": "video/mp4",
    },
)
"""`GET {base}/videos/{video_id}/content`"""

ROUTES: tuple[Route, ...] = (
    CREATE,
    RETRIEVE,
    CONTENT,
)
