# Generated from schema/resources/files.yaml. Do not edit; run: nox -s generate
"""The calls of `files` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Bytes, Json, Operation, Paging, Param

if TYPE_CHECKING:
    from .._runtime.response import BinaryResponse
    from ..types.files import FileDeleted, FileList, FileObject


CREATE: Operation[FileObject] = Operation(
    "POST",
    ("/openai/files",),
    Json("types.files", "FileObject"),
    body="multipart",
    nullable=(),
    files=("file",),
    arrays="brackets",
    retry="safe",
    timeout="transfer",
)
"""`POST {base}/openai/files`"""

LIST: Operation[FileList] = Operation(
    "GET",
    ("/openai/files",),
    Json("types.files", "FileList"),
    query=(("after", "after"), ("limit", "limit"), ("order", "order"), ("purpose", "purpose")),
    retry="safe",
    timeout="catalogue",
    choices=(("order", ("asc", "desc")),),
)
"""`GET {base}/openai/files`"""

LIST_PAGES: Paging[FileObject] = Paging(
    "cursor", "/data", next="/last_id", send="after", more="/has_more"
)

RETRIEVE: Operation[FileObject] = Operation(
    "GET",
    (
        "/openai/files/",
        Param("file_id", "file_id", "segment"),
    ),
    Json("types.files", "FileObject"),
    retry="safe",
    timeout="catalogue",
)
"""`GET {base}/openai/files/{file_id}`"""

CONTENT: Operation[BinaryResponse] = Operation(
    "GET",
    (
        "/openai/files/",
        Param("file_id", "file_id", "segment"),
        "/content",
    ),
    Bytes(("binary/octet-stream", "application/json", "application/jsonl"), empty=True),
    retry="safe",
    timeout="transfer",
)
"""`GET {base}/openai/files/{file_id}/content`"""

DELETE: Operation[FileDeleted] = Operation(
    "DELETE",
    (
        "/openai/files/",
        Param("file_id", "file_id", "segment"),
    ),
    Json("types.files", "FileDeleted"),
    retry="safe",
    timeout="catalogue",
)
"""`DELETE {base}/openai/files/{file_id}`"""
