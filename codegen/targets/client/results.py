"""What calls answer, as the runtime reads it."""

from __future__ import annotations

from codegen.ir.model.calls import Result
from codegen.render.calls import call_code
from codegen.render.source import Code, lit
from codegen.render.spell import Imports

_BODILESS = {"text": "Text", "none": "Nothing", "redirect": "Redirect"}
"""Kinds of results without a type of their own, and the class of the runtime for each."""


def returns_code(result: Result, runtime: Imports) -> Code:
    """What an operation says of its result."""
    usual = _form(result, runtime)
    if result.by is None:
        return usual
    runtime.local("_runtime.operation", "Cases")
    kinds = {form.kind for _, form in result.cases} | {result.kind}
    strict = not kinds.isdisjoint(("model", "models", "value"))
    cases = "".join(
        f"({lit(value)}, {_form(form, runtime, strict=strict and form.kind == 'text')}), "
        for value, form in result.cases
    )
    return Code(f"Cases({lit(result.by)}, ({cases}), {usual})")


def _form(result: Result, runtime: Imports, *, strict: bool = False) -> Code:
    """One form of an answer; a `strict` text is never an object of JSON."""
    if result.kind == "bytes":
        runtime.local("_runtime.operation", "Bytes")
        empty = {"empty": True} if result.empty else {}
        return call_code("Bytes", result.media, **empty)
    if result.kind in _BODILESS:
        name = _BODILESS[result.kind]
        runtime.local("_runtime.operation", name)
        return call_code(name, strict=strict or None)
    stated = result.usual or result.type
    runtime.local("_runtime.operation", "Json")
    if stated.kind == "list" and stated.args[0].kind == "builtin":
        return call_code("Json", "", stated.args[0].name, many=True)
    if result.id is None or result.kind == "value":
        return call_code("Json", "", "object")
    if result.kind == "models":
        item = stated.args[0]
        return call_code("Json", f"types.{item.module}", item.name, many=True)
    file = {} if result.file is None else {"file": result.file}
    return call_code("Json", f"types.{stated.module}", stated.name, **file)
