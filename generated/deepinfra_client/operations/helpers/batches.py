# Generated from schema/resources/batches.yaml. Do not edit; run: nox -s generate
"""The helpers of `batches` as data: calls, places, forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.batches.spec import BatchSpec, LineForm, LineLimits, ResultForm, ResultsSpec
from ..._runtime.jobs.spec import WaitSpec
from ...operations import batches as _operations
from ...operations import chat as _chat
from ...operations import completions as _completions
from ...operations import embeddings as _embeddings
from ...operations import files as _files

if TYPE_CHECKING:
    from ...types.batches import Batch
    from ...types.chat import ChatCompletion
    from ...types.completions import Completion
    from ...types.embeddings import EmbeddingList


WAIT: WaitSpec[Batch] = WaitSpec(
    _operations.RETRIEVE,
    "batch_id",
    id="/id",
    state="/status",
    ends=("completed", "failed", "expired", "cancelled"),
    failures=("failed",),
    error=None,
    reason="/errors/data",
    interval=5.0,
    longest=60.0,
    timeout=90000.0,
)

RESULTS: ResultsSpec[ChatCompletion | Completion | EmbeddingList] = ResultsSpec(
    _operations.RETRIEVE,
    "batch_id",
    content=_files.CONTENT,
    content_key="file_id",
    target="/endpoint",
    state="/status",
    input="/input_file_id",
    outputs=("/output_file_id", "/error_file_id"),
    line=LineForm(id="/custom_id", target="/url", body="/body", constants=(("method", "POST"),)),
    result=ResultForm(
        id="/custom_id",
        body="/response/body",
        status="/response/status_code",
        request_id="/response/request_id",
        error="/error",
        code="/code",
        message="/message",
    ),
    calls=(
        ("/v1/chat/completions", _chat.COMPLETIONS_CREATE),
        ("/v1/completions", _completions.CREATE),
        ("/v1/embeddings", _embeddings.CREATE),
    ),
    wait=WAIT,
)

CREATE_AND_WAIT: BatchSpec[ChatCompletion | Completion | EmbeddingList] = BatchSpec(
    _operations.CREATE,
    target="endpoint",
    input="input_file_id",
    defaults=(("completion_window", "24h"),),
    upload=_files.CREATE,
    file="file",
    constants=(("purpose", "batch"),),
    file_id="/id",
    limits=LineLimits(
        lines=50000,
        bytes=200000000,
        same=("/model",),
        totals=(("/input", 50000),),
        refused=(
            ("/stream", "a request of a batch cannot be streamed; leave it out, False too"),
            ("/stream_options", "a request of a batch cannot be streamed; leave it out"),
        ),
    ),
    wait=WAIT,
    results=RESULTS,
)
