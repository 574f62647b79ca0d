"""Helpers of resources: the calls behind each, what it takes, and where answers hold what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.dialect.answers import AnswerHelper as AnswerSource
from codegen.dialect.batches import BatchHelper as BatchSource
from codegen.dialect.batches import ResultsHelper as ResultsSource
from codegen.dialect.batches import UploadHelper as UploadSource
from codegen.dialect.collecting import CollectHelper as CollectSource
from codegen.dialect.endpoints import Resource as ResourceSource
from codegen.dialect.gathering import Gather as GatherSource
from codegen.dialect.helpers import Helper as HelperSource
from codegen.dialect.read import SchemaSet
from codegen.dialect.waiting import StartHelper as StartSource
from codegen.dialect.waiting import WaitHelper as WaitSource
from codegen.ir.helper_answers import AnswerLowering
from codegen.ir.helper_batches import BatchLowering
from codegen.ir.helper_collect import CollectLowering
from codegen.ir.model.calls import Endpoint
from codegen.ir.model.helpers import Helper
from codegen.ir.model.objects import ModelObject
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.types import TypeIndex


def lower_helpers(
    source: SchemaSet,
    index: TypeIndex,
    endpoints: Mapping[str, Endpoint],
    objects: Iterable[ModelObject],
) -> Mapping[tuple[str, ...], tuple[Helper, ...]]:
    """Lower the helpers of every resource, by the path of the resource."""
    kinds = {item.name: item for item in objects}
    found: dict[tuple[str, ...], tuple[Helper, ...]] = {}
    for file, content in source.resources.items():
        answers = AnswerLowering(index, file, endpoints, kinds)
        batches = BatchLowering(index, file, endpoints)
        streams = CollectLowering(index, file, endpoints)
        for resource, names, path in _walk(content, (content.resource,), ()):
            made: dict[str, Helper | None] = {}
            sources = {
                name: item
                for name, item in resource.helpers.items()
                if not isinstance(item, GatherSource)
            }
            # Those that others build upon come first.
            for name, item in sorted(sources.items(), key=lambda pair: _late(pair[1])):
                place = (*path, "helpers", name)
                made[name] = _lower(answers, batches, streams, name, item, names, place, made)
            sound = tuple(one for name in sources if (one := made[name]) is not None)
            if sound:
                found[names] = (*found.get(names, ()), *sound)
    return found


def _late(source: HelperSource) -> int:
    if isinstance(source, StartSource | ResultsSource):
        return 1
    return 2 if isinstance(source, BatchSource) else 0


def _lower(
    answers: AnswerLowering,
    batches: BatchLowering,
    streams: CollectLowering,
    name: str,
    source: HelperSource,
    resource: tuple[str, ...],
    path: SchemaPath,
    others: Mapping[str, Helper | None],
) -> Helper | None:
    if isinstance(source, AnswerSource):
        return answers.helper(name, source, resource, path)
    if isinstance(source, CollectSource):
        return streams.collect(name, source, resource, path)
    if isinstance(source, WaitSource):
        return batches.wait(name, source, resource, path)
    if isinstance(source, UploadSource):
        return batches.upload(name, source, resource, path)
    if isinstance(source, ResultsSource):
        return batches.results(name, source, resource, path, others)
    if isinstance(source, StartSource):
        return batches.start(name, source, resource, path, others)
    return batches.batch(name, source, resource, path, others)


def _walk(
    resource: ResourceSource, names: tuple[str, ...], path: SchemaPath
) -> Iterator[tuple[ResourceSource, tuple[str, ...], SchemaPath]]:
    yield resource, names, path
    for name, child in resource.resources.items():
        yield from _walk(child, (*names, name), (*path, "resources", name))
