"""The last wall: what a generated module may consist of, checked on its syntax tree.

A module may define things when it is imported, but it may not do anything: no statement
but definitions, no call but to a short list. Free text that found a way into the source
shows up here as a statement, a call or a name that nobody planned.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from typing import cast

from codegen.emit.expressions import ExpressionRules, words
from codegen.text.characters import FORBIDDEN, code_point

DEFAULT_ALLOWED_CALLS = words(
    "AliasChoices ConfigDict Discriminator Field NamedTuple NewType ParamSpec PrivateAttr "
    "StringConstraints Tag TypeAliasType TypeVar TypedDict cast deprecated frozenset "
    "*.model_rebuild"
)
"""What a module may call while it is imported: names, dotted names, `*.method` of a name."""

DEFAULT_ALLOWED_DECORATORS = words(
    "abstractmethod cached_property classmethod dataclass deprecated final lru_cache overload "
    "override property runtime_checkable staticmethod typing.overload *.setter"
)
"""Decorators, called or not; names in the calls allowed are decorators too."""

_FORBIDDEN_NAMES = words(
    "__builtins__ __import__ breakpoint compile delattr eval exec execfile globals locals open vars"
)
_FORBIDDEN_MODULES = words(
    "_ctypes builtins code codeop ctypes dill marshal multiprocessing pickle pty runpy shelve "
    "subprocess"
)
_CODING = re.compile(r"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_TYPE_ALIAS: type[ast.AST] | None = getattr(ast, "TypeAlias", None)  # from Python 3.12 on


def inspect_module(
    path: str,
    text: str,
    expected: frozenset[str] | None,
    *,
    allowed_calls: frozenset[str] = DEFAULT_ALLOWED_CALLS,
    allowed_decorators: frozenset[str] = DEFAULT_ALLOWED_DECORATORS,
) -> list[str]:
    """Check one module; give the problems as `path:line: what`, sorted by line.

    Args:
        path: Name of the module in problems.
        text: Its source.
        expected: Names that the module defines at its top level (classes, functions,
            assigned names, `__all__` and the like; not imports); None skips the comparison.
        allowed_calls: What may be called while the module is imported: a name, a dotted
            name, or `*.method` for a method of any name.
        allowed_decorators: Decorators beyond the allowed calls, in the same forms.
    """
    problems = sorted(set(_problems(text, expected, allowed_calls, allowed_decorators)))
    return [f"{path}:{line}: {problem}" for line, problem in problems]


def _problems(
    text: str,
    expected: frozenset[str] | None,
    allowed_calls: frozenset[str],
    allowed_decorators: frozenset[str],
) -> Iterator[tuple[int, str]]:
    for match in FORBIDDEN.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield line, f"the character {code_point(match.group())} is not allowed"
    for number, line_text in enumerate(text.split("\n", 2)[:2], 1):
        coding = _CODING.match(line_text)
        if coding and coding.group(1).lower() not in ("utf-8", "utf8"):
            yield number, "an encoding line is not allowed"
    try:
        with warnings.catch_warnings():
            # Invalid escapes are only warnings, and a sign of text that was not escaped.
            warnings.simplefilter("error")
            tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        yield (isinstance(error, SyntaxError) and error.lineno) or 1, f"not valid Python: {error}"
        return
    except (RecursionError, MemoryError):
        yield 1, "not valid Python: nested too deeply"
        return
    rules = ExpressionRules(allowed_calls, allowed_calls | allowed_decorators)
    yield from _body(tree.body, rules)
    yield from _everywhere(tree, text)
    yield from _names(tree, expected)


def _body(body: list[ast.stmt], rules: ExpressionRules) -> Iterator[tuple[int, str]]:
    """Check the statements of a module or class: they run when the module is imported."""
    for node in body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            if any(alias.name == "*" for alias in node.names):
                yield node.lineno, "import * is not allowed"
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield from rules.function(node)
        elif isinstance(node, ast.ClassDef):
            yield from rules.decorators(node.decorator_list)
            for part in (*node.bases, *(keyword.value for keyword in node.keywords)):
                yield from rules.expression(part)
            yield from _body(node.body, rules)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if not isinstance(target, ast.Name):
                    yield node.lineno, "only names can be assigned here"
            yield from rules.expression(node.value)
        elif isinstance(node, ast.AnnAssign):
            if not isinstance(node.target, ast.Name):
                yield node.lineno, "only names can be assigned here"
            yield from rules.expression(node.annotation)
            if node.value is not None:
                yield from rules.expression(node.value)
        elif isinstance(node, ast.If) and _is_type_checking(node.test):
            yield from _body(node.body, rules)
            yield from _body(node.orelse, rules)
        elif isinstance(node, ast.Expr):
            # Texts and `...` do nothing; a call must be on the list.
            if isinstance(node.value, ast.Call):
                yield from rules.expression(node.value)
            elif not _does_nothing(node.value):
                yield node.lineno, "an expression is not allowed as a statement here"
        elif not isinstance(node, ast.Pass) and not _is_type_alias(node):
            yield node.lineno, f"a statement of kind {type(node).__name__} is not allowed here"


def _does_nothing(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and (isinstance(node.value, str) or node.value is ...)


def _is_type_checking(node: ast.expr) -> bool:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        node = node.operand
    return ast.unparse(node) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


def _is_type_alias(node: ast.stmt) -> bool:
    return _TYPE_ALIAS is not None and isinstance(node, _TYPE_ALIAS)


def _everywhere(tree: ast.Module, text: str) -> Iterator[tuple[int, str]]:
    """Find what no generated code uses, also inside functions."""
    for statement in _statements(tree):
        if isinstance(statement, ast.Import):
            modules = [alias.name for alias in statement.names]
            yield from _imports(statement.lineno, modules)
        elif (
            isinstance(statement, ast.ImportFrom)
            and statement.level == 0
            and not _imports_types(statement)
        ):
            yield from _imports(statement.lineno, [statement.module or ""])
    # A name that is nowhere in the text is nowhere in the tree: to look through all expressions
    # takes longer than all else. Other alphabets have letters that Python reads as ASCII.
    if text.isascii() and not _SUSPECT.search(text):
        return
    for name in _forbidden(tree, frozenset()):
        yield name.lineno, f"the name {name.id} is not allowed"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in _FORBIDDEN_ATTRIBUTES:
            yield node.lineno, f"the attribute {node.attr} is not allowed"


def _statements(node: ast.AST) -> Iterator[ast.stmt]:
    """List all statements below a node; they stand in lists, and no expression holds one."""
    for value in vars(node).values():
        for child in cast("list[object]", value) if isinstance(value, list) else ():
            if isinstance(child, ast.stmt):
                yield child
            if isinstance(child, ast.AST) and not isinstance(child, ast.expr):
                yield from _statements(child)


def _forbidden(node: ast.AST, own: frozenset[str]) -> Iterator[ast.Name]:
    """Find uses of forbidden names; a field or a parameter (`own`) may be called `open`."""
    if (
        isinstance(node, ast.Name)
        and node.id in _FORBIDDEN_NAMES - own
        and (isinstance(node.ctx, ast.Load) or node.id.startswith("__"))
    ):
        yield node
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        given = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
        inside = own | {item.arg for item in given if not item.arg.startswith("__")}
        for statement in node.body:
            yield from _forbidden(statement, inside)
        outside: list[ast.AST] = [node.args, *node.decorator_list]
        for part in outside if node.returns is None else [*outside, node.returns]:
            yield from _forbidden(part, own)
        return
    for child in ast.iter_child_nodes(node):
        yield from _forbidden(child, own)


_FORBIDDEN_ATTRIBUTES = words(
    "__bases__ __builtins__ __closure__ __code__ __globals__ __import__ __mro__ __subclasses__ "
    "f_globals f_locals"
)
_SUSPECT = re.compile(rf"\b(?:{'|'.join(sorted(_FORBIDDEN_NAMES | _FORBIDDEN_ATTRIBUTES))})\b")


_BUILTIN_TYPES = words("bool bytes dict float frozenset int list object set str tuple type")


def _imports_types(node: ast.ImportFrom) -> bool:
    """Whether only types come from `builtins`: a method may be called like one of them."""
    return node.module == "builtins" and all(item.name in _BUILTIN_TYPES for item in node.names)


def _imports(line: int, modules: list[str]) -> Iterator[tuple[int, str]]:
    for module in modules:
        if module.partition(".")[0] in _FORBIDDEN_MODULES:
            yield line, f"the import of {module} is not allowed"


def _names(tree: ast.Module, expected: frozenset[str] | None) -> Iterator[tuple[int, str]]:
    """Compare the names that the module defines with the plan's."""
    found: dict[str, int] = {}
    for name, line, repeatable in _defined(tree.body):
        if name in found and not repeatable:
            yield line, f"{name} is already defined in line {found[name]}"
        found.setdefault(name, line)
    if expected is None:
        return
    for name in found.keys() - expected:
        yield found[name], f"{name} is defined, but not expected"
    for name in expected - found.keys():
        yield 1, f"{name} is expected, but not defined"


def _defined(body: list[ast.stmt]) -> Iterator[tuple[str, int, bool]]:
    """Give name, line, and whether the name may be defined again (overloads, branches)."""
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, node.lineno, True
        elif isinstance(node, ast.ClassDef):
            yield node.name, node.lineno, False
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node.lineno, False
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node.lineno, False
        elif isinstance(node, ast.If):
            for name, line, _ in _defined([*node.body, *node.orelse]):
                yield name, line, True
        elif _is_type_alias(node):
            yield ast.unparse(node).split()[1].partition("[")[0], node.lineno, False
