"""Helpers: methods that make calls of their resource and do more with the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from codegen.dialect.answers import AnswerHelper as AnswerSource
from codegen.dialect.batches import BatchHelper as BatchSource
from codegen.dialect.batches import ResultsHelper as ResultsSource
from codegen.dialect.batches import UploadHelper as UploadSource
from codegen.dialect.collecting import CollectHelper as CollectSource
from codegen.dialect.gathering import Gather as GatherSource
from codegen.dialect.waiting import StartHelper as StartSource
from codegen.dialect.waiting import WaitHelper as WaitSource
from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.methods import constant_name, dotted_id
from codegen.ir.model.objects import ModelObject
from codegen.ir.model.types import TypeId, TypeRef


@dataclass(frozen=True, slots=True)
class ParsedField:
    """A field of an answer that helpers type more closely, or add."""

    name: str
    type: TypeRef
    doc: str
    required: bool = False
    added: bool = False
    """True when the service knows no such field."""


@dataclass(frozen=True, slots=True)
class ParsedType:
    """The class of an answer, or of a part of one, into which a helper puts what it reads."""

    name: str
    base: TypeId
    generic: bool
    """Whether it holds an object of the type that was asked for."""
    fields: tuple[ParsedField, ...]


@dataclass(frozen=True, slots=True)
class HelperBase:
    """A method that makes a call of its resource and does more with the answer."""

    name: str
    endpoint: Endpoint
    """The call, or the first one of several."""
    arguments: tuple[Argument, ...]
    """Those of the call that the helper takes."""

    @property
    def constant(self) -> str:
        """The name of its data constant in the module of its resource file."""
        return constant_name(self.endpoint.resource, self.name)

    @property
    def id(self) -> str:
        """The dotted name, such as `chat.completions.parse`."""
        return dotted_id(self.endpoint.resource, self.name)


@dataclass(frozen=True, slots=True)
class AnswerHelper(HelperBase):
    """Reads the texts of an answer."""

    format: str
    """The argument that takes a type."""
    object: ModelObject
    """The kind whose templates and finish reasons are used."""
    forms: tuple[tuple[tuple[str, Any], ...], ...]
    """What tells the forms that the service knows itself."""
    defaults: Mapping[str, Any]
    answer: str
    """The class of the answer."""
    types: tuple[ParsedType, ...]
    """The classes of the answer, those that others use first."""
    fixed: tuple[tuple[str, Any], ...]
    """What an answer says otherwise than its events."""
    source: AnswerSource


@dataclass(frozen=True, slots=True)
class WaitHelper(HelperBase):
    """Looks at a job until it has ended."""

    key: Argument
    """The argument that names the job."""
    source: WaitSource


@dataclass(frozen=True, slots=True)
class StartHelper(HelperBase):
    """Makes a job and waits for its end."""

    wait: WaitHelper
    source: StartSource


@dataclass(frozen=True, slots=True)
class UploadHelper(HelperBase):
    """Sends a file in whatever form it is there."""

    file: Argument
    source: UploadSource


@dataclass(frozen=True, slots=True)
class ResultsHelper(HelperBase):
    """Reads the results of a batch; the call looks a batch up."""

    key: Argument
    """The argument that names the batch."""
    content: Endpoint
    content_key: Argument
    """The argument of `content` that names the file."""
    calls: tuple[tuple[str, Endpoint], ...]
    """The calls that lines make, by how a batch names them."""
    wait: WaitHelper
    source: ResultsSource


@dataclass(frozen=True, slots=True)
class BatchHelper(HelperBase):
    """Makes a batch of requests; the call starts it."""

    target: Argument
    """Which call the lines make."""
    input: Argument
    """What takes the file of requests."""
    upload: Endpoint
    file: Argument
    """What `upload` takes the file by."""
    defaults: Mapping[str, Any]
    constants: Mapping[str, Any]
    """Arguments of `upload`."""
    wait: WaitHelper
    results: ResultsHelper
    source: BatchSource


@dataclass(frozen=True, slots=True)
class CollectHelper(HelperBase):
    """Reads a stream to its end, and gives it as one answer."""

    answer: TypeRef
    source: CollectSource


Helper: TypeAlias = (
    AnswerHelper
    | WaitHelper
    | StartHelper
    | UploadHelper
    | ResultsHelper
    | BatchHelper
    | CollectHelper
)


@dataclass(frozen=True, slots=True)
class Gathering(HelperBase):
    """Streams a call and gathers the answer from the events."""

    answer: TypeRef
    event: TypeRef
    source: GatherSource

    @property
    def classes(self) -> tuple[str, str]:
        """The blocking and the asynchronous stream."""
        return self.source.class_, f"Async{self.source.class_}"
