"""Read a schema folder: every file through the strict loader and its dialect model."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from codegen.dialect.capabilities import PricesFile, TableFile, TaskColumn, cell_value
from codegen.dialect.endpoints import ResourceFile, TypesFile
from codegen.dialect.mistakes import Mistake, explain
from codegen.dialect.objects import ObjectsFile
from codegen.dialect.settings import ClientFile, ErrorsFile
from codegen.text.diagnostics import Findings, SchemaError
from codegen.text.loader import Document, load
from codegen.text.marks import Mark

FileT = TypeVar("FileT", bound=BaseModel)
Path_ = tuple[str | int, ...]

TYPES_FILE = "types.yaml"
PRICES_FILE = "capabilities/prices.yaml"


@dataclass(frozen=True, slots=True)
class SchemaSet:
    """All files of a schema folder, checked one by one; references are not yet resolved."""

    client: ClientFile
    errors: ErrorsFile
    types: TypesFile
    resources: Mapping[str, ResourceFile]
    """Relative file name -> its content."""
    tables: Mapping[str, TableFile]
    prices: PricesFile | None
    objects: ObjectsFile
    documents: Mapping[str, Document]
    digests: Mapping[str, str]

    def display(self, file: str) -> str:
        """How a file is named in messages."""
        return self.documents[file].display


def read_schema(root: Path) -> SchemaSet:
    """Read and check the folder `root`.

    Raises SchemaError with every finding of every file, each with its position.
    """
    findings = Findings()
    reader = _Reader(root, findings)
    client = reader.required("client.yaml", ClientFile)
    errors = reader.required("errors.yaml", ErrorsFile)
    types = reader.optional(TYPES_FILE, TypesFile)
    objects = reader.optional("model_objects.yaml", ObjectsFile)
    resources = reader.folder("resources", ResourceFile, skip=frozenset())
    tables = reader.folder("capabilities", TableFile, skip=frozenset({PRICES_FILE}))
    prices = reader.optional(PRICES_FILE, PricesFile)
    for file, resource in resources.items():
        if resource.stem != Path(file).stem:
            reader.error(
                file,
                ("resource",),
                "file-name",
                f"resource `{resource.resource}` in {file}",
                f"name the file resources/{resource.stem}.yaml",
            )
        if resource.part is not None:
            _check_part(reader, resources, file)
    for file, table in tables.items():
        if table.kind != Path(file).stem:
            reader.error(
                file,
                ("kind",),
                "file-name",
                f"table `{table.kind}` stands in {file}",
                f"name the file capabilities/{table.kind}.yaml",
            )
        _check_cells(reader, file, table)
    if errors is not None:
        _check_errors(reader, errors)
    reader.strays()
    findings.raise_if_errors()
    if client is None or errors is None:
        raise SchemaError(findings.items)
    return SchemaSet(
        client=client,
        errors=errors,
        types=types or TypesFile(),
        resources=resources,
        tables=tables,
        prices=prices,
        objects=objects or ObjectsFile(objects={}),
        documents=reader.documents,
        digests=dict(sorted(reader.digests.items())),
    )


class _Reader:
    """Loads files one by one and collects findings."""

    def __init__(self, root: Path, findings: Findings) -> None:
        self.root = root
        self.findings = findings
        self.seen: set[str] = set()
        self.documents: dict[str, Document] = {}
        self.digests: dict[str, str] = {}

    def error(self, file: str, path: Path_, code: str, message: str, hint: str = "") -> None:
        document = self.documents[file]
        self.findings.error(code, message, document.display, document.marks.value(path), hint=hint)

    def required(self, file: str, model: type[FileT]) -> FileT | None:
        if not (self.root / file).is_file():
            self.findings.error(
                "missing-file",
                "the file does not exist",
                self.display(file),
                Mark(1, 1),
                hint="every schema folder has client.yaml and errors.yaml",
            )
            return None
        return self.read(file, model)

    def optional(self, file: str, model: type[FileT]) -> FileT | None:
        return self.read(file, model) if (self.root / file).is_file() else None

    def folder(self, name: str, model: type[FileT], skip: frozenset[str]) -> dict[str, FileT]:
        found: dict[str, FileT] = {}
        folder = self.root / name
        for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else []:
            file = f"{name}/{path.name}"
            if file in skip:
                continue
            content = self.read(file, model)
            if content is not None:
                found[file] = content
        return found

    def strays(self) -> None:
        """Report schema files that nothing reads: a mistyped name must not go unnoticed."""
        for folder in ("", "resources", "capabilities"):
            for path in sorted((self.root / folder).glob("*.y*ml")):
                file = path.relative_to(self.root).as_posix()
                if file not in self.seen:
                    self.findings.error(
                        "unknown-file",
                        "this file is not part of a schema",
                        self.display(file),
                        Mark(1, 1),
                        hint="files end in .yaml; resources and tables have folders of their own",
                    )

    def display(self, file: str) -> str:
        """How a file is named in messages."""
        return f"{self.root.resolve().name}/{file}"

    def read(self, file: str, model: type[FileT]) -> FileT | None:
        path = self.root / file
        self.seen.add(file)
        try:
            document = load(path, display=self.display(file))
        except SchemaError as error:
            self.findings.extend(error.findings)
            return None
        self.documents[file] = document
        self.digests[file] = hashlib.sha256(path.read_bytes()).hexdigest()
        try:
            return model.model_validate(document.data)
        except ValidationError as error:
            self._report(file, document, error.errors(include_url=False))
            return None

    def _report(self, file: str, document: Document, errors: Sequence[Mistake]) -> None:
        for place, unknown, message, hint in explain(document.data, errors):
            mark = document.marks.key(place) if unknown else document.marks.value(place)
            self.findings.error("dialect", message, document.display, mark, hint=hint)


def _check_part(reader: _Reader, resources: Mapping[str, ResourceFile], file: str) -> None:
    """A part belongs to a file that is there, and adds to it what no other one has."""
    part = resources[file]
    whole = f"resources/{part.resource}.yaml"
    if whole not in resources:
        text = f"this is a part of `{part.resource}`, which has no file of its own"
        reader.error(file, ("part",), "unknown-resource", text, f"add {whole}")
    if part.class_ is not None:
        text = f"`class` belongs to the whole resource `{part.resource}`"
        reader.error(file, ("class",), "part-class", text, f"write it in {whole}")
    for other, content in resources.items():
        # Of two parts, the later one tells.
        if content.resource != part.resource or (content.part is not None and other >= file):
            continue
        for kind in ("endpoints", "helpers", "lookups", "signers", "resources"):
            mine: dict[str, object] = getattr(part, kind)
            for name in sorted(mine.keys() & getattr(content, kind).keys()):
                text = f"`{part.resource}` has `{name}` in {other} already"
                reader.error(file, (kind, name), "name-collision", text, "rename one of them")


def _check_errors(reader: _Reader, errors: ErrorsFile) -> None:
    """Families name body forms that exist; a status has one class."""
    file, forms = "errors.yaml", [form.name for form in errors.bodies]
    for name, family in errors.families.items():
        for key, form in (
            ("default", family.default),
            ("validation", family.validation),
            ("wrong_key", family.wrong_key),
        ):
            if form is not None and form not in forms:
                reader.error(
                    file,
                    ("families", name, key),
                    "unknown-body",
                    f"body form `{form}` does not exist",
                    f"forms: {', '.join(forms)}",
                )
    if errors.default_family is not None and errors.default_family not in errors.families:
        reader.error(
            file,
            ("default_family",),
            "unknown-family",
            f"error family `{errors.default_family}` does not exist",
            f"families: {', '.join(errors.families)}",
        )
    seen: dict[int, str] = {}
    for index, item in enumerate(errors.statuses):
        if item.status in seen:
            reader.error(
                file,
                ("statuses", index, "status"),
                "duplicate-status",
                f"status {item.status} has the class `{seen[item.status]}` already",
                "keep one of the two",
            )
        seen.setdefault(item.status, item.name)


def _check_cells(reader: _Reader, file: str, table: TableFile) -> None:
    if isinstance(table.task, TaskColumn):
        column = table.columns.get(table.task.column)
        if column is None or column.type != "text":
            texts = [name for name, one in table.columns.items() if one.type == "text"]
            reader.error(
                file,
                ("task", "column"),
                "unknown-column",
                f"`{table.task.column}` is no column of type `text`",
                f"such columns: {', '.join(texts) or 'none'}",
            )
    for name, option in table.options.items():
        if option.column not in table.columns:
            reader.error(
                file,
                ("options", name, "column"),
                "unknown-column",
                f"option `{name}` names the column `{option.column}`, which does not exist",
                f"columns: {', '.join(table.columns)}",
            )
    for name, profile in table.profiles.items():
        _check_row(reader, file, table, ("profiles", name, "cells"), profile.cells)
    for index, row in enumerate(table.models):
        if row.profile not in table.profiles:
            reader.error(
                file,
                ("models", index, "profile"),
                "unknown-profile",
                f"{row.id}: profile `{row.profile}` does not exist",
                f"profiles: {', '.join(table.profiles)}",
            )
        _check_row(reader, file, table, ("models", index), row.cells)


def _check_row(
    reader: _Reader, file: str, table: TableFile, path: Path_, cells: Mapping[str, Any]
) -> None:
    for name, raw in cells.items():
        column = table.columns.get(name)
        if column is None:
            reader.error(
                file,
                (*path, name),
                "unknown-column",
                f"column `{name}` is not declared",
                f"columns: {', '.join(table.columns)}",
            )
            continue
        try:
            cell_value(column, raw)
        except ValueError as error:
            hint = f"the column is of type `{column.type}`; leave the cell out when it is unknown"
            reader.error(file, (*path, name), "cell", f"column `{name}`: {error}", hint)
