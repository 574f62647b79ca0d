"""The Jinja environment, in which free text cannot be printed.

A string literal in a template is source written by the generator's author, so it is `Code`,
and so is what a macro, a `set` block or a `filter` block gives. Everything else is checked
by `emit` on its way out. Ways around that check are closed: `~`, `safe`, the stock `join`,
string methods, `autoescape` blocks and private attributes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn, Protocol, cast

from jinja2 import (
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateRuntimeError,
    TemplateSyntaxError,
    Undefined,
    nodes,
    pass_environment,
)
from jinja2.compiler import CodeGenerator, Frame
from jinja2.filters import FILTERS
from jinja2.runtime import Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from codegen.render.code import Code, emit
from codegen.render.literals import lit
from codegen.render.prose import comment, doc, docstring


class RenderError(TemplateRuntimeError):
    """A template is wrong, or prints what it may not.

    Attributes:
        template: Name of the template, relative to its root.
        line: Line in it, from 1; 0 when unknown.
        reason: What was wrong.
    """

    def __init__(self, template: str, line: int, reason: str) -> None:
        """Put the place in front of the reason."""
        super().__init__(f"{template}:{line}: {reason}")
        self.template = template
        self.line = line
        self.reason = reason


class _CodeMacro(Macro):
    """A macro whose result is source; the stock class gives unchecked markup."""

    def _invoke(self, arguments: list[Any], autoescape: bool) -> Code:
        function = cast("_Function", self._func)
        return Code(function(*arguments))


class _Function(Protocol):
    def __call__(self, *arguments: Any) -> str: ...


class _SourceCodeGenerator(CodeGenerator):
    """Compiles templates so that literals and captured output are `Code`."""

    def writeline(self, x: str, node: nodes.Node | None = None, extra: int = 0) -> None:
        super().writeline(x, node, extra)
        if x.startswith("from jinja2.runtime import "):
            # Compiled templates wrap captured output in these two names.
            super().writeline("Markup = environment.code_type")
            super().writeline("Macro = environment.macro_type")

    def visit_Const(self, node: nodes.Const, frame: Frame) -> None:
        if isinstance(node.value, str):
            self.write(f"Markup({str(node.value)!r})")
        else:
            super().visit_Const(node, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:
        self.fail("the operator ~ is not allowed: it would print free text", node.lineno)

    def visit_MarkSafe(self, node: nodes.MarkSafe, frame: Frame) -> None:
        self.fail("marking text as safe is not allowed", node.lineno)

    def visit_MarkSafeIfAutoescape(self, node: nodes.MarkSafeIfAutoescape, frame: Frame) -> None:
        self.fail("marking text as safe is not allowed", node.lineno)

    def visit_EvalContextModifier(self, node: nodes.EvalContextModifier, frame: Frame) -> None:
        self.fail("autoescape cannot be changed", node.lineno)

    def visit_ScopedEvalContextModifier(
        self, node: nodes.ScopedEvalContextModifier, frame: Frame
    ) -> None:
        self.fail("autoescape cannot be changed", node.lineno)

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        if isinstance(node, nodes.TemplateData):
            return super()._output_child_to_const(node, frame, finalize)
        # Literals take the same way as everything else, without HTML escapes.
        raise nodes.Impossible


class SourceEnvironment(ImmutableSandboxedEnvironment):
    """Renders Python source; see the module's text for its rules."""

    code_generator_class = _SourceCodeGenerator
    code_type = Code
    macro_type = _CodeMacro

    def join_path(self, template: str, parent: str) -> str:
        """Give the name of an imported or included template, as plain text."""
        return str(template)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Allow public attributes, but no methods of text: they lose its kind."""
        return not isinstance(obj, str) and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """Offer no stand-in for `str.format`: `is_safe_attribute` then refuses it."""

    def handle_exception(self, source: str | None = None) -> NoReturn:
        """Raise what went wrong in a template as `RenderError` with its place."""
        error = sys.exc_info()[1]
        assert error is not None
        if isinstance(error, RenderError) or not isinstance(error, Exception):
            raise error
        template, line = _place(error)
        raise RenderError(template, line, _reason(error)) from error


@pass_environment
def _join(
    environment: SourceEnvironment,
    parts: Iterable[object],
    separator: str = Code(""),
    attribute: str | None = None,
) -> Code:
    """Join printable values (or one attribute of each); free text raises."""
    if attribute is not None:
        parts = [environment.getattr(part, str(attribute)) for part in parts]
    return emit(separator).join(parts)


def _indent(source: object, width: int = 4, first: bool = False, blank: bool = False) -> Code:
    """Indent source by `width` columns: not its first line, nor blank lines, unless asked."""
    margin = " " * width
    head, *rest = str(emit(source)).split("\n")
    lines = [margin + line if line or blank else line for line in rest]
    return Code("\n".join([margin + head if first and (head or blank) else head, *lines]))


FILTERS_ALLOWED: dict[str, Any] = {
    "comment": comment,
    "doc": doc,
    "docstring": docstring,
    "indent": _indent,
    "join": _join,
    "length": FILTERS["length"],
    "lit": lit,
}
"""The filters of templates: everything that names or decides is done before."""


def _finalize(value: object) -> Code:
    if isinstance(value, Undefined):
        # Raises and names what is missing. Only an inline `if` whose condition is false and
        # that has no `else` gives the lenient kind, whose text is empty.
        return Code(str(value))
    return emit(value)


def environment(*roots: Path) -> SourceEnvironment:
    """Make the environment that loads templates below `roots`, the first root first.

    Rendering the same context gives the same text on every machine: no cached bytecode, no
    reloading, newlines as they are. Free text raises `RenderError` with template and line.
    """
    made = SourceEnvironment(
        loader=FileSystemLoader([str(root) for root in roots], encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
        optimized=False,
        auto_reload=False,
        bytecode_cache=None,
        extensions=(),
    )
    made.filters = FILTERS_ALLOWED.copy()
    made.globals = {name: made.globals[name] for name in ("namespace", "range")}
    return made


def _reason(error: Exception) -> str:
    if isinstance(error, TemplateSyntaxError):
        return error.message or "syntax error"
    if isinstance(error, (TypeError, ValueError)):
        return str(error)
    return f"{type(error).__name__}: {error}"


def _place(error: Exception) -> tuple[str, int]:
    """Find the innermost template line that an exception passed through."""
    if isinstance(error, TemplateSyntaxError):
        return error.name or "<template>", error.lineno
    template, line = "<template>", 0
    trace = error.__traceback__
    while trace is not None:
        compiled = trace.tb_frame.f_globals.get("__jinja_template__")
        if isinstance(compiled, Template):
            template = compiled.name or template
            line = compiled.get_corresponding_lineno(trace.tb_lineno)
        trace = trace.tb_next
    return template, line
