# Generated from schema/resources/voices.yaml. Do not edit; run: nox -s generate
"""The calls of `voices` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Nothing, Operation, Paging, Param

if TYPE_CHECKING:
    from ..types.voices import Voice, VoiceList


LIST: Operation[VoiceList] = Operation(
    "GET",
    ("/voices",),
    Json("types.voices", "VoiceList"),
    retry="safe",
    timeout="catalogue",
)
"""`GET {base}/voices`"""

LIST_PAGES: Paging[Voice] = Paging("none", "/voices")

CREATE: Operation[Voice] = Operation(
    "POST",
    ("/voices/add",),
    Json("types.voices", "Voice"),
    body="multipart",
    nullable=(),
    files=("files",),
    timeout="audio",
)
"""`POST {base}/voices/add`"""

RETRIEVE: Operation[Voice] = Operation(
    "GET",
    (
        "/voices/",
        Param("voice_id", "voice_id", "segment"),
    ),
    Json("types.voices", "Voice"),
    retry="safe",
    timeout="catalogue",
)
"""`GET {base}/voices/{voice_id}`"""

UPDATE: Operation[Voice] = Operation(
    "POST",
    (
        "/voices/",
        Param("voice_id", "voice_id", "segment"),
        "/edit",
    ),
    Json("types.voices", "Voice"),
    body="form",
    nullable=(),
    retry="safe",
)
"""`POST {base}/voices/{voice_id}/edit`"""

DELETE: Operation[None] = Operation(
    "DELETE",
    (
        "/voices/",
        Param("voice_id", "voice_id", "segment"),
    ),
    Nothing(),
    retry="safe",
)
"""`DELETE {base}/voices/{voice_id}`"""
