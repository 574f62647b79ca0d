"""Endpoints: from the dialect to methods with arguments, a path, a result."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from codegen.dialect.capabilities import TableFile, TaskColumn
from codegen.dialect.endpoints import Endpoint as EndpointSource
from codegen.dialect.endpoints import Resource as ResourceSource
from codegen.dialect.endpoints import ResourceFile
from codegen.dialect.read import SchemaSet
from codegen.ir.answers import AnswerLowering
from codegen.ir.arguments import ArgumentLowering
from codegen.ir.methods import MethodLowering
from codegen.ir.model.calls import Argument, BodyKind, CheckPlan, Endpoint, PathPiece
from codegen.ir.model.resources import Resource, ResourceModule
from codegen.ir.names import class_name
from codegen.ir.results import ResultLowering
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.types import TypeIndex

_PARAMETER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_SAFE_METHODS = frozenset({"GET", "DELETE", "PUT"})


def lower_modules(source: SchemaSet, index: TypeIndex) -> tuple[ResourceModule, ...]:
    """Lower every resource, with what the files of its parts add to it."""
    found: dict[str, ResourceModule] = {}
    for file, item in sorted(source.resources.items(), key=lambda pair: pair[1].part is not None):
        whole = found.get(item.resource)
        family = source.resources[whole.file].errors if whole is not None else None
        tree = _Lowering(source, index, file, item).resource_tree(family)
        if whole is None:
            found[item.resource] = ResourceModule(item.resource, file, tree)
        else:
            joined = replace(
                whole.resource,
                endpoints=(*whole.resource.endpoints, *tree.endpoints),
                children=(*whole.resource.children, *tree.children),
                lookups=(*whole.resource.lookups, *tree.lookups),
                signers=(*whole.resource.signers, *tree.signers),
            )
            found[item.resource] = replace(whole, resource=joined)
    return tuple(found[name] for name in sorted(found))


class _Lowering:
    """Lowers one resource file."""

    def __init__(
        self, source: SchemaSet, index: TypeIndex, file: str, content: ResourceFile
    ) -> None:
        self.source = source
        self.index = index
        self.file = file
        self.content = content
        self.arguments = ArgumentLowering(index, file)
        self.results = ResultLowering(index, file)
        self.methods = MethodLowering(index, file)
        self.answers = AnswerLowering(self.results)

    def error(self, path: SchemaPath, code: str, message: str, hint: str = "") -> None:
        self.index.error(self.file, path, code, message, hint)

    def resource_tree(self, family: str | None) -> Resource:
        return self.resource(self.content, self.content.resource, (), (), family)

    def resource(
        self,
        source: ResourceSource,
        name: str,
        parents: tuple[str, ...],
        path: SchemaPath,
        family: str | None,
    ) -> Resource:
        names = (*parents, name)
        family = source.errors or family or self.source.errors.default_family
        children = tuple(
            self.resource(child, child_name, names, (*path, "resources", child_name), family)
            for child_name, child in source.resources.items()
        )
        endpoints = tuple(
            self.endpoint(item, item_name, names, (*path, "endpoints", item_name), family)
            for item_name, item in source.endpoints.items()
        )
        for clash in sorted(set(source.endpoints) & set(source.resources)):
            self.error(
                (*path, "endpoints", clash),
                "name-collision",
                f"`{clash}` is both an endpoint and a resource",
                "rename one of them",
            )
        return Resource(
            name,
            source.class_ or class_name(*names),
            source.doc,
            names,
            endpoints,
            children,
            tuple(self.methods.lookups(source, names, {e.name: e for e in endpoints}, path)),
            tuple(self.methods.signers(source, names, path)),
        )

    def endpoint(
        self,
        source: EndpointSource,
        name: str,
        resource: tuple[str, ...],
        path: SchemaPath,
        family: str | None,
    ) -> Endpoint:
        method, _, target = source.call.partition(" ")
        root = "base" if target.startswith("{base}") else "host"
        pieces = tuple(self.pieces(source, target.removeprefix(f"{{{root}}}"), path))
        body = self.arguments.body_place(source, path)
        arguments = self.arguments.lower(source, body, path)
        endpoint = Endpoint(
            name=name,
            resource=resource,
            doc=_doc(source),
            method=method,
            root="base" if root == "base" else "host",
            path=pieces,
            arguments=arguments,
            body=source.body,
            body_kind=_body_kind(source),
            result=self.answers.answer(source, arguments, path),
            stream=self.results.stream(source, arguments, path),
            page=self.results.page(source, arguments, path),
            check=self.check(source, arguments, path),
            retry=source.retry or ("safe" if method in _SAFE_METHODS else "never"),
            timeout=source.timeout or "default",
            errors=self.family(source, family, path),
            source=source,
            refused=self.refused(source, arguments, path),
        )
        if endpoint.timeout != "default" and (
            endpoint.timeout not in self.source.client.timeouts.classes
        ):
            known = ", ".join(self.source.client.timeouts.classes) or "none"
            self.error(
                (*path, "timeout"),
                "unknown-timeout",
                f"timeout class `{endpoint.timeout}` does not exist",
                f"classes: {known}",
            )
        return endpoint

    def pieces(self, source: EndpointSource, target: str, path: SchemaPath) -> Iterator[PathPiece]:
        position, named = 0, set[str]()
        for match in _PARAMETER.finditer(target):
            if match.start() > position:
                yield PathPiece(target[position : match.start()])
            name = match.group(1)
            named.add(name)
            parameter = source.path.get(name)
            if parameter is None:
                self.error(
                    (*path, "call"),
                    "path-parameter",
                    f"path parameter `{name}` is not described",
                    f"add `path: {{{name}: {{type: string, description: ...}}}}`",
                )
            yield PathPiece(name, True, parameter.encode if parameter else "segment")
            position = match.end()
        if position < len(target):
            yield PathPiece(target[position:])
        if re.search(r"[{}]", _PARAMETER.sub("", target)):
            self.error(
                (*path, "call"),
                "path-parameter",
                "a brace that belongs to no path parameter",
                "parameters are names in small letters between braces, as in {model}",
            )
        for name in sorted(set(source.path) - named):
            self.error(
                (*path, "path", name),
                "path-parameter",
                f"path parameter `{name}` does not occur in the call",
                "remove it",
            )

    def check(
        self, source: EndpointSource, arguments: tuple[Argument, ...], path: SchemaPath
    ) -> CheckPlan | None:
        use = source.capability
        if use is None:
            return None
        tables = {table.kind: table for table in self.source.tables.values()}
        table = tables.get(use.table)
        if table is None:
            self.error(
                (*path, "capability", "table"),
                "unknown-table",
                f"table `{use.table}` does not exist",
                f"tables: {', '.join(tables) or 'none'}",
            )
            return None
        wires = {argument.wire: argument.name for argument in arguments}
        if use.model not in wires:
            self.error(
                (*path, "capability", "model"),
                "unknown-argument",
                f"`{use.model}` is no argument",
                f"arguments: {', '.join(wires)}",
            )
        for name, pattern in use.options.items():
            place = (*path, "capability", "options", name)
            if name not in table.options:
                self.error(
                    place,
                    "unknown-option",
                    f"table `{use.table}` has no option `{name}`",
                    f"options: {', '.join(table.options)}",
                )
            for one in pattern if isinstance(pattern, list) else [pattern]:
                first = one.split("=")[0].split("/")[1]
                if first not in wires:
                    self.error(
                        place,
                        "unknown-argument",
                        f"`{one}` starts at `{first}`, no argument",
                        f"arguments: {', '.join(wires)}",
                    )
        known = {one for item in tables.values() for one in _tasks(item)}
        for at, task in enumerate(use.tasks):
            if task not in known:
                self.error(
                    (*path, "capability", "tasks", at),
                    "unknown-task",
                    f"no table has models for `{task}`",
                    f"tasks: {', '.join(sorted(known)) or 'none'}",
                )
        others = tuple(kind for kind, item in tables.items() if kind != use.table and item.task)
        return CheckPlan(
            use.table,
            wires.get(use.model, use.model),
            tuple(
                (name, tuple(pattern) if isinstance(pattern, list) else pattern)
                for name, pattern in use.options.items()
            ),
            tuple(use.tasks),
            others if use.tasks else (),
        )

    def refused(
        self, source: EndpointSource, arguments: tuple[Argument, ...], path: SchemaPath
    ) -> tuple[tuple[str, str], ...]:
        """The patterns of what the service does not know, by argument names."""
        names = {item.wire: item.name for item in arguments}
        found: list[tuple[str, str]] = []
        for pattern, hint in source.refused.items():
            first, *rest = re.split(r"(?=[/=])", pattern.removeprefix("/"))
            if first not in names:
                self.error(
                    (*path, "refused", pattern),
                    "unknown-argument",
                    f"`{pattern}` starts at `{first}`, no argument"
                    if rest
                    else f"the body has no fields, so `{first}` cannot be one",
                    f"arguments: {', '.join(names)}" if names and rest else "remove it",
                )
                continue
            found.append((f"/{names[first]}{''.join(rest)}", " ".join(hint.split()).rstrip(".")))
        return tuple(found)

    def family(self, source: EndpointSource, family: str | None, path: SchemaPath) -> str:
        families = self.source.errors.families
        name = source.errors or family or next(iter(families))
        if name not in families:
            self.error(
                (*path, "errors") if source.errors else path,
                "unknown-family",
                f"error family `{name}` does not exist",
                f"families: {', '.join(families)}",
            )
        return name


def _doc(source: EndpointSource) -> str:
    """What a method says of itself, with the way out of one that should not be used any more."""
    if source.deprecated is None:
        return source.doc
    return f"{source.doc.rstrip()}\n\nDeprecated: {source.deprecated.strip()}"


def _tasks(table: TableFile) -> set[str]:
    """What the models of a table are for."""
    if isinstance(table.task, TaskColumn):
        name = table.task.column
        stated = [profile.cells for profile in table.profiles.values()]
        stated += [row.cells for row in table.models]
        return {str(cells[name]) for cells in stated if name in cells}
    return {table.task} if table.task is not None else set()


def _body_kind(source: EndpointSource) -> BodyKind:
    if source.body is None:
        return "none"
    if source.body.multipart is not None:
        return "multipart"
    if source.body.bytes_ is not None:
        return "bytes"
    return "form" if source.body.form is not None else "json"
