"""The methods of helpers that make several calls: waiting, uploads, batches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.helpers import (
    BatchHelper,
    CollectHelper,
    ResultsHelper,
    StartHelper,
    UploadHelper,
    WaitHelper,
)
from codegen.ir.model.package import Package
from codegen.render.source import Code, Name, lit
from codegen.render.spell import Imports, Speller
from codegen.targets.client.helper_kinds import FUNCTIONS, Calling, answer_type
from codegen.targets.client.views import OPTION_DOCS, argument_view, call_raises
from codegen.targets.docs_text import compose, paragraph, section

_HEADERS: Final = ("extra_headers", "extra_query", "max_retries")
_BODY: Final = (*_HEADERS, "extra_body", "validation")
_ALL: Final = (*_BODY, "timeout")
_OPTION_TYPES: Final[Mapping[str, tuple[str, str]]] = {
    "extra_headers": ("Mapping[str, str | None] | None", "None"),
    "extra_query": ("Mapping[str, object] | None", "None"),
    "extra_body": ("Mapping[str, object] | None", "None"),
    "timeout": ("float | Timeout | Omit | None", "omit"),
    "max_retries": ("int | None", "None"),
    "validation": ("Validation | None", "None"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """An argument in a signature."""

    name: Name
    annotation: Code
    default: Code | None
    positional: bool


def method_view(
    helper: Calling, package: Package, speller: Speller, imports: Imports, *, is_async: bool
) -> dict[str, Any]:
    """Decide everything that the template prints for the method of a helper."""
    made = _Method(helper, package, speller, imports, is_async=is_async)
    result = answer_type(helper, speller)
    if isinstance(helper, ResultsHelper | BatchHelper):
        imports.local("_runtime.batches.results", "BatchResults")
        result = Code(f"BatchResults[{result}]")
    where, function = FUNCTIONS[type(helper)]
    return {
        "name": Name(helper.name),
        "parts": made.parts(),
        "overloads": made.overloads(),
        "result": result,
        "awaited": is_async,
        "function": Name(function),
        "module": Name(where),
        "waits": made.waits,
        "constant": Name(helper.constant),
        "arguments": [Name(item.name) for item in helper.arguments],
        "first": made.first,
        "last": made.last,
        "options": [
            Name(name) if name in made.options else lit(None)
            for name in (
                "extra_headers",
                "extra_query",
                "extra_body",
                "timeout",
                "max_retries",
                "validation",
            )
        ],
        "doc": made.doc(),
    }


def signature(helper: Calling) -> list[tuple[str, bool]]:
    """The names of what a helper takes, without the options of calls, and whether it is needed."""
    speller = Speller(Imports(1))
    parts = _Method(helper, None, speller, Imports(1), is_async=False).parts()
    return [(str(item.name), item.default is None) for item in parts if str(item.name) not in _ALL]


def result_text(helper: Calling) -> str:
    """What a helper gives, in words of Python."""
    text = str(answer_type(helper, Speller(Imports(1))))
    return f"BatchResults[{text}]" if isinstance(helper, ResultsHelper | BatchHelper) else text


class _Method:
    """What the method of a helper takes and says."""

    def __init__(
        self,
        helper: Calling,
        package: Package | None,
        speller: Speller,
        imports: Imports,
        *,
        is_async: bool,
    ) -> None:
        self.helper = helper
        self.package = package
        self.speller = speller
        self.imports = imports
        self.is_async = is_async
        self.waits = isinstance(helper, WaitHelper | StartHelper | BatchHelper)
        self.first = Name("requests") if isinstance(helper, BatchHelper) else None
        self.last: Name | None = None
        if isinstance(helper, UploadHelper):
            self.last = Name("filename")
        elif isinstance(helper, ResultsHelper):
            self.last = Name("with_requests")

    @property
    def options(self) -> tuple[str, ...]:
        """The options of calls that it offers; the limit of time is that of the waiting."""
        if isinstance(self.helper, WaitHelper):
            return _HEADERS
        if isinstance(self.helper, ResultsHelper):
            return (*_HEADERS, "timeout")
        return _BODY if self.waits else _ALL

    def parts(self, narrowed: tuple[str, Code] | None = None) -> list[Part]:
        """The signature; `narrowed` gives one argument another type."""
        if narrowed is None and isinstance(self.helper, BatchHelper):
            narrowed = (self.helper.target.name, Code("str"))
        made = [self._part(item, narrowed) for item in self._own()]
        if self.first is not None:
            self.imports.add("collections.abc", "Iterable", "Mapping")
            self.imports.local("_runtime.protocols", "Dumpable")
            body = "Mapping[str, object] | Dumpable"
            kind = Code(f"Iterable[{body} | tuple[str, {body}]]")
            made.insert(0, Part(self.first, kind, None, True))
        return [*made, *self._extra(), *self._options()]

    def _own(self) -> list[Argument]:
        """Its arguments, the positional ones first."""
        return sorted(self.helper.arguments, key=lambda item: not self._positional(item))

    def _positional(self, argument: Argument) -> bool:
        helper = self.helper
        if isinstance(helper, UploadHelper):
            return argument == helper.file
        return argument.positional or (
            isinstance(helper, WaitHelper | ResultsHelper) and argument == helper.key
        )

    def _part(self, argument: Argument, narrowed: tuple[str, Code] | None) -> Part:
        view = argument_view(argument, self.speller)
        annotation, required = view.annotation, argument.required
        helper = self.helper
        if narrowed is not None and narrowed[0] == argument.name:
            annotation = narrowed[1]
        if isinstance(helper, WaitHelper | ResultsHelper) and argument == helper.key:
            annotation = Code(f"{annotation} | {self.speller.spell(helper.endpoint.result.type)}")
        if isinstance(helper, UploadHelper) and argument == helper.file:
            self.imports.local("_runtime.uploads.spec", "UploadInput")
            annotation = Code("UploadInput")
        if isinstance(helper, BatchHelper) and argument.name in helper.defaults and required:
            annotation, required = Code(f"{annotation} | Omit"), False
        return Part(
            Name(argument.name),
            annotation,
            None if required else Code("omit"),
            self._positional(argument),
        )

    def _extra(self) -> list[Part]:
        found: list[Part] = []
        if isinstance(self.helper, UploadHelper):
            found.append(_part("filename", "str | Omit", "omit"))
        if isinstance(self.helper, ResultsHelper):
            found.append(_part("with_requests", "bool", "False"))
        if self.waits:
            self.imports.add("collections.abc", "Callable")
            job = self.speller.spell(self._job().result.type)
            found.append(_part("poll_interval", "float | Omit", "omit"))
            found.append(_part("timeout", "float | Omit | None", "omit"))
            found.append(_part("on_progress", f"Callable[[{job}], object] | None", "None"))
        return found

    def _options(self) -> list[Part]:
        return [
            _part(name, kind, default)
            for name, (kind, default) in _OPTION_TYPES.items()
            if name in self.options
        ]

    def _job(self) -> Endpoint:
        helper = self.helper
        return helper.wait.endpoint if isinstance(helper, BatchHelper) else helper.endpoint

    def overloads(self) -> list[tuple[list[Part], Code]]:
        """Narrower signatures: for each call that the lines of a batch make, its answer."""
        helper = self.helper
        if not isinstance(helper, BatchHelper) or len(helper.results.calls) < 2:
            return []
        self.imports.add("typing", "Literal")
        found: list[tuple[list[Part], Code]] = []
        for word, endpoint in helper.results.calls:
            narrowed = (helper.target.name, Code(f"Literal[{lit(word)}]"))
            answer = self.speller.spell(endpoint.result.type)
            found.append((self.parts(narrowed), Code(f"BatchResults[{answer}]")))
        general = (helper.target.name, Code("str"))
        found.append(
            (self.parts(general), Code(f"BatchResults[{answer_type(helper, self.speller)}]"))
        )
        return found

    def doc(self) -> str:
        helper = self.helper
        docs = {item.name: item.doc for item in self._own()}
        if isinstance(helper, WaitHelper):
            docs[helper.key.name] = f"{docs[helper.key.name]} Or the object itself, which has it."
        if isinstance(helper, ResultsHelper):
            docs[helper.key.name] = f"{docs[helper.key.name]} Or the batch itself."
        if isinstance(helper, UploadHelper):
            docs[helper.file.name] = _UPLOAD_DOC
        entries = [(str(self.first), _REQUESTS_DOC)] if self.first is not None else []
        entries += list(docs.items())
        if isinstance(helper, UploadHelper):
            entries.append(("filename", "Name that the file gets; else it keeps its own."))
        if isinstance(helper, ResultsHelper):
            entries.append(("with_requests", _WITH_DOC))
        if self.waits:
            entries += self._waiting_docs()
        entries += [(name, text) for name, text in OPTION_DOCS if name in self.options]
        called = [endpoint.id for endpoint in _calls(helper)]
        return compose(
            helper.source.doc.strip(),
            section("Args", entries),
            section("Raises", self._raises()),
            paragraph("Source", f"Calls {', '.join(f'`{name}`' for name in called)}."),
        )

    def _waiting_docs(self) -> list[tuple[str, str]]:
        helper = self.helper
        wait = helper if isinstance(helper, WaitHelper) else getattr(helper, "wait", None)
        assert isinstance(wait, WaitHelper)
        source = wait.source
        hook = " or an `async def`" if self.is_async else ""
        return [
            (
                "poll_interval",
                f"Seconds between the first looks; each pause is longer than the one before, up to "
                f"{source.longest} seconds. Default: {source.interval}.",
            ),
            (
                "timeout",
                f"Seconds after which the waiting ends, None: never. Default: {source.timeout}.",
            ),
            ("on_progress", f"A function{hook} that is called with what each look found."),
        ]

    def _raises(self) -> list[tuple[str, str]]:
        assert self.package is not None
        raises = call_raises(self.helper.endpoint, self.package)
        if isinstance(self.helper, ResultsHelper):
            raises.append(("JobError", "It has not ended, or (JobFailedError) it has failed."))
        if isinstance(self.helper, CollectHelper):
            raises.append(("StreamError", "It broke off; `partial` is what came before."))
        elif not isinstance(self.helper, WaitHelper | UploadHelper | ResultsHelper):
            raises.append(("JobFailedError", "It has ended, and failed; `job` is its last state."))
        if self.waits:
            raises.append(("JobTimeoutError", "The time is up; `job` is its last state."))
        return raises


_UPLOAD_DOC: Final = (
    "The file - a path, bytes, a file opened as `rb`, a pair (name, content), or an iterable of "
    "objects, which are written as JSON lines without holding them all in memory."
)
_REQUESTS_DOC: Final = (
    "The bodies of the requests, or pairs (custom id, body), or whole lines as they stand in a "
    "file. A body without an id gets one by its place, `request-0` for the first."
)
_WITH_DOC: Final = (
    "Whether the file of requests is read as well, so that each result comes with its request, in "
    "their order."
)


def _part(name: str, annotation: str, default: str) -> Part:
    return Part(Name(name), Code(annotation), Code(default), False)


def _calls(helper: Calling) -> list[Endpoint]:
    """The calls that a helper makes, in order."""
    if isinstance(helper, StartHelper):
        return [helper.endpoint, helper.wait.endpoint]
    if isinstance(helper, ResultsHelper):
        return [helper.endpoint, helper.content]
    if isinstance(helper, BatchHelper):
        return [helper.upload, helper.endpoint, helper.wait.endpoint, helper.results.content]
    return [helper.endpoint]
