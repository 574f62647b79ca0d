"""Helpers of files and batches: the calls behind them, and what these take and answer."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.dialect.batches import BatchHelper as BatchSource
from codegen.dialect.batches import ResultsHelper as ResultsSource
from codegen.dialect.batches import UploadHelper as UploadSource
from codegen.ir.helper_base import unknown
from codegen.ir.helper_jobs import WAITING, JobLowering
from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.helpers import BatchHelper, Helper, ResultsHelper, UploadHelper
from codegen.ir.schema_paths import SchemaPath


class BatchLowering(JobLowering):
    """Lowers `upload`, `batch_results` and `batch` of one resource file."""

    def upload(
        self, name: str, source: UploadSource, resource: tuple[str, ...], path: SchemaPath
    ) -> UploadHelper | None:
        """Lower a helper that sends a file."""
        endpoint = self.endpoint(source.call, resource, (*path, "call"))
        if endpoint is None:
            return None
        file = self.file_of(endpoint, source.file, (*path, "file"))
        if file is None:
            return None
        self.free(endpoint, ["filename"], (*path, "call"))
        return UploadHelper(name, endpoint, endpoint.arguments, file, source)

    def file_of(self, endpoint: Endpoint, wire: str, path: SchemaPath) -> Argument | None:
        """The argument of an endpoint that takes a file."""
        found = self.argument(endpoint, wire, path)
        if found is not None and not (found.schema is not None and found.schema.is_upload):
            self.error(
                path,
                "no-file",
                f"`{wire}` of `{endpoint.id}` is no file",
                "choose a property with `x-file: true`",
            )
            return None
        return found

    def results(
        self,
        name: str,
        source: ResultsSource,
        resource: tuple[str, ...],
        path: SchemaPath,
        others: Mapping[str, Helper | None],
    ) -> ResultsHelper | None:
        """Lower a helper that reads the results of a batch; `others` as in `start`."""
        wait = self.waiting(source.wait, (*path, "wait"), others)
        endpoint = self.endpoint(source.retrieve, resource, (*path, "retrieve"))
        content = self.dotted(source.content, (*path, "content"))
        if endpoint is None or content is None or wait is None:
            return None
        key = self.only(endpoint, (*path, "retrieve"))
        content_key = self.only(content, (*path, "content"))
        answer = self.answer(endpoint, (*path, "retrieve"))
        if content.result.kind != "bytes":
            self.error(
                (*path, "content"),
                "no-bytes",
                f"`{content.id}` does not answer with bytes",
                "choose an endpoint with `returns: {bytes: ...}`",
            )
        if key is None or content_key is None or answer is None:
            return None
        named = [((*path, item), getattr(source, item)) for item in ("target", "state", "input")]
        named += [((*path, "outputs", at), item) for at, item in enumerate(source.outputs)]
        self.holds(answer, named)
        calls = tuple(
            (word, found)
            for word, call in source.calls.items()
            if (found := self.dotted(call, (*path, "calls", word))) is not None
            and self.answer(found, (*path, "calls", word)) is not None
        )
        return ResultsHelper(name, endpoint, (key,), key, content, content_key, calls, wait, source)

    def batch(
        self,
        name: str,
        source: BatchSource,
        resource: tuple[str, ...],
        path: SchemaPath,
        others: Mapping[str, Helper | None],
    ) -> BatchHelper | None:
        """Lower a helper that makes a batch; `others` are those of the resource."""
        endpoint = self.endpoint(source.call, resource, (*path, "call"))
        upload = self.dotted(source.upload, (*path, "upload"))
        wait = self.waiting(source.wait, (*path, "wait"), others)
        results = others.get(source.results)
        if results is None and source.results in others:
            return None
        if not isinstance(results, ResultsHelper):
            known = [item.name for item in others.values() if isinstance(item, ResultsHelper)]
            said = unknown(
                "helper", source.results, known, "the resource, with the behavior `batch_results`,"
            )
            self.error((*path, "results"), "unknown-helper", *said)
            return None
        if endpoint is None or upload is None or wait is None:
            return None
        target = self.argument(endpoint, source.target, (*path, "target"))
        taken = self.argument(endpoint, source.input, (*path, "input"))
        file = self.file_of(upload, source.file, (*path, "file"))
        answer = self.answer(upload, (*path, "upload"))
        defaults = {
            found.name: value
            for wire, value in source.defaults.items()
            if (found := self.argument(endpoint, wire, (*path, "defaults", wire))) is not None
        }
        constants = {
            found.name: value
            for wire, value in source.constants.items()
            if (found := self.argument(upload, wire, (*path, "constants", wire))) is not None
        }
        if target is None or taken is None or file is None or answer is None:
            return None
        self.free(endpoint, ["requests", *WAITING], (*path, "call"))
        self.holds(answer, [((*path, "file_id"), source.file_id)])
        return BatchHelper(
            name,
            endpoint,
            tuple(item for item in endpoint.arguments if item.name != taken.name),
            target,
            taken,
            upload,
            file,
            defaults,
            constants,
            wait,
            results,
            source,
        )
