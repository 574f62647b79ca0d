"""Signers and lookups: their data, and what their methods print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.ir.model.package import Package
from codegen.ir.model.resources import Lookup, Resource, Signer
from codegen.render.calls import call_code
from codegen.render.source import Name
from codegen.render.spell import Import, Imports, Speller
from codegen.targets.client.views import argument_view, call_raises, method_arguments
from codegen.targets.docs_text import compose, paragraph, section


def constant_views(resource: Resource, runtime: Imports) -> Iterator[dict[str, Any]]:
    """The data of a resource's lookups and signers."""
    for lookup in resource.lookups:
        runtime.local("_runtime.lookups", "Lookup")
        source = lookup.source
        divisor = {"divisor": source.divisor} if source.divisor != 1 else {}
        yield {
            "name": Name(lookup.constant),
            "value": call_code("Lookup", source.items, source.key, source.value, **divisor),
            "doc": f"`{lookup.id}`",
        }
    for signer in resource.signers:
        runtime.local("_runtime.signing", "Signing")
        source_ = signer.source
        payload = tuple(
            (name, (text,) if isinstance(text, str) else tuple(text))
            for name, text in source_.payload.items()
        )
        kinds = tuple(
            (item.name, "int" if item.schema and "integer" in item.schema.types else "str")
            for item in signer.arguments
        )
        yield {
            "name": Name(signer.constant),
            "value": call_code(
                "Signing",
                kinds,
                payload,
                header=tuple(source_.header.items()) or None,
                prefix=source_.prefix or None,
            ),
            "doc": f"`{signer.id}`",
        }


def own_views(
    resource: Resource, package: Package, speller: Speller, *, is_async: bool
) -> list[dict[str, Any]]:
    """What the template prints for a resource's lookups and signers."""
    depth = 3 if is_async else 2
    return [
        *(_lookup(item, package, speller, depth) for item in resource.lookups),
        *(_signer(item, package, speller, depth) for item in resource.signers),
    ]


def _lookup(item: Lookup, package: Package, speller: Speller, depth: int) -> dict[str, Any]:
    endpoint = item.endpoint
    return {
        "kind": "lookup",
        "name": Name(item.name),
        "constant": Name(item.constant),
        "call": Name(endpoint.constant),
        "arguments": [argument_view(argument, speller) for argument in endpoint.arguments],
        "imports": _imports(depth, "_runtime.lookups", "looked_up"),
        "doc": compose(
            item.source.doc.strip(),
            section("Args", method_arguments(endpoint)),
            paragraph("Returns", item.source.returns),
            section("Raises", call_raises(endpoint, package)),
            paragraph("Source", f"Calls `{endpoint.id}`."),
        ),
    }


def _signer(item: Signer, package: Package, speller: Speller, depth: int) -> dict[str, Any]:
    unset = " and ".join(package.client.auth.env)
    raises = [
        ("MissingAPIKeyError", f"No key was given and nothing is set in {unset}."),
        ("ArgumentTypeError", "An argument is missing, of another type, or one too many."),
        ("InvalidArgumentError", "A text is empty, or the key is such a token itself."),
    ]
    return {
        "kind": "signer",
        "name": Name(item.name),
        "constant": Name(item.constant),
        "arguments": [argument_view(argument, speller) for argument in item.arguments],
        "imports": _imports(depth, "_runtime.signing", "sign"),
        "doc": compose(
            item.source.doc.strip(),
            section("Args", [(argument.name, argument.doc) for argument in item.arguments]),
            paragraph("Returns", "The token. Nothing is sent."),
            section("Raises", raises),
        ),
    }


def _imports(depth: int, module: str, name: str) -> list[Import]:
    """What a method needs when it runs; only its first call loads it."""
    needed = Imports(depth)
    needed.local(module, name)
    return needed.lines()
