# Generated from schema/resources/files.yaml. Do not edit; run: nox -s generate
"""The helpers of `files` as data: calls, places, forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.uploads.spec import UploadSpec
from ...operations import files as _operations

if TYPE_CHECKING:
    from ...types.files import FileObject


UPLOAD: UploadSpec[FileObject] = UploadSpec(_operations.CREATE, "file")
