"""The files of `upstream/` in a schema folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from codegen.dialect.mistakes import explain
from codegen.dialect.upstream import AcceptedFile, SourcesFile
from codegen.text.diagnostics import Findings
from codegen.text.loader import Document, load

ModelT = TypeVar("ModelT", bound=BaseModel)

FOLDER = "upstream"
ACCEPTED = "accepted.yaml"
SOURCES = "sources.yaml"
BASELINE = "baseline.json"


@dataclass(frozen=True, slots=True)
class Upstream:
    """What the folder holds; parts that are not there are empty."""

    accepted: AcceptedFile | None
    accepted_document: Document | None
    sources: SourcesFile
    baseline: Path


def read_upstream(schema: Path) -> Upstream:
    """Read and check the folder `upstream` of a schema folder.

    Raises SchemaError with every finding, each with its position.
    """
    findings = Findings()
    root = schema / FOLDER
    accepted, document = _read(schema, root / ACCEPTED, AcceptedFile, findings)
    sources, _ = _read(schema, root / SOURCES, SourcesFile, findings)
    findings.raise_if_errors()
    return Upstream(accepted, document, sources or SourcesFile(), root / BASELINE)


def _read(
    schema: Path, path: Path, model: type[ModelT], findings: Findings
) -> tuple[ModelT | None, Document | None]:
    if not path.is_file():
        return None, None
    document = load(path, display=f"{schema.resolve().name}/{FOLDER}/{path.name}")
    try:
        return model.model_validate(document.data), document
    except ValidationError as error:
        mistakes = error.errors(include_url=False)
        for place, unknown, message, hint in explain(document.data, mistakes):
            mark = document.marks.key(place) if unknown else document.marks.value(place)
            findings.error("dialect", message, document.display, mark, hint=hint)
        return None, None
