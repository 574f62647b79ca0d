"""Signers and lookups of resources: their arguments and calls resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from codegen.dialect.endpoints import Resource as ResourceSource
from codegen.dialect.methods import Signer as SignerSource
from codegen.ir.arguments import ArgumentLowering
from codegen.ir.model.calls import Endpoint
from codegen.ir.model.resources import Lookup, Signer
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.taken import CLASS_SCOPE, KEYWORDS
from codegen.ir.types import TypeIndex

_ARGUMENT = re.compile(r"\{([a-z][a-z0-9_]*)(?:\|[a-z0-9_]+)?\}")


class MethodLowering:
    """Lowers the methods of one file that are no calls."""

    def __init__(self, index: TypeIndex, file: str) -> None:
        """Work on `file`; findings go to the index."""
        self.index = index
        self.file = file
        self.arguments = ArgumentLowering(index, file)

    def _error(self, path: SchemaPath, code: str, message: str, hint: str = "") -> None:
        self.index.error(self.file, path, code, message, hint)

    def signers(
        self, source: ResourceSource, resource: tuple[str, ...], path: SchemaPath
    ) -> Iterator[Signer]:
        """The signers of a resource."""
        for name, item in source.signers.items():
            place = (*path, "signers", name)
            self._check_name(source, "signers", name, place)
            self._check_templates(item, place)
            found = self.arguments.plain(item.arguments, (*place, "arguments"))
            yield Signer(name, resource, found, item)

    def lookups(
        self,
        source: ResourceSource,
        resource: tuple[str, ...],
        endpoints: Mapping[str, Endpoint],
        path: SchemaPath,
    ) -> Iterator[Lookup]:
        """The lookups of a resource."""
        for name, item in source.lookups.items():
            place = (*path, "lookups", name)
            self._check_name(source, "lookups", name, place)
            endpoint = endpoints.get(item.call)
            if endpoint is None or endpoint.result.kind != "model":
                self._error(
                    (*place, "call"),
                    "unknown-endpoint",
                    f"the resource has no endpoint `{item.call}` that answers with an object",
                    f"endpoints: {', '.join(endpoints) or 'none'}",
                )
                continue
            yield Lookup(name, resource, endpoint, item)

    def _check_name(self, source: ResourceSource, kind: str, name: str, place: SchemaPath) -> None:
        others = {*source.endpoints, *source.resources, *source.helpers}
        others |= {*(source.lookups if kind == "signers" else source.signers)}
        if name in others:
            text = f"`{name}` is another method or resource too"
            self._error(place, "name-collision", text, "rename one of them")
        if name in KEYWORDS or name in CLASS_SCOPE:
            text = f"a method cannot be called `{name}`"
            self._error(place, "reserved-name", text, f"choose another name, such as `{name}_`")

    def _check_templates(self, item: SignerSource, place: SchemaPath) -> None:
        """Every template names arguments that exist, and every argument is used."""
        used = set[str]()
        if item.model is not None and item.model not in item.payload:
            text = f"`{item.model}` is no field of the payload"
            hint = f"fields: {', '.join(item.payload)}"
            self._error((*place, "model"), "unknown-property", text, hint)
        for part in ("header", "payload"):
            fields: Mapping[str, str | list[str]] = getattr(item, part)
            for field, template in fields.items():
                texts = [template] if isinstance(template, str) else template
                for name in (name for text in texts for name in _ARGUMENT.findall(text)):
                    used.add(name)
                    if name not in item.arguments:
                        self._error(
                            (*place, part, field),
                            "unknown-argument",
                            f"`{name}` is no argument",
                            f"arguments: {', '.join(item.arguments)}",
                        )
        for name in sorted(set(item.arguments) - used):
            text = f"argument `{name}` comes into neither header nor payload"
            self._error((*place, "arguments", name), "unused-argument", text, "remove it")
