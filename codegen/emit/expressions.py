"""Which expressions a generated module may evaluate while it is imported."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

_PASSIVE = (
    ast.Attribute,
    ast.BinOp,
    ast.Constant,
    ast.Dict,
    ast.List,
    ast.Name,
    ast.Set,
    ast.Slice,
    ast.Starred,
    ast.Subscript,
    ast.Tuple,
    ast.UnaryOp,
)

_LEAVES = (ast.Constant, ast.Name)


def words(text: str) -> frozenset[str]:
    """Give the set of the words in `text`: how the allow-lists are written down."""
    return frozenset(text.split())


class ExpressionRules:
    """Checks expressions, decorators and the outside of functions against allow-lists."""

    def __init__(self, calls: frozenset[str], decorators: frozenset[str]) -> None:
        """Keep the lists: names, dotted names, and `*.method` for a method of any name."""
        self._calls = calls
        self._decorators = decorators

    def expression(self, node: ast.expr) -> Iterator[tuple[int, str]]:
        """Find what may not be evaluated in `node`."""
        if isinstance(node, _LEAVES):  # most there are; to ask them for children takes its time
            return
        if isinstance(node, ast.Lambda):
            # Its body runs later, if ever; its defaults run now.
            yield from self._defaults(node.args)
            return
        if isinstance(node, ast.Call):
            if not _listed(node.func, self._calls):
                yield node.lineno, f"a call of {ast.unparse(node.func)[:60]} is not allowed here"
        elif not isinstance(node, _PASSIVE):
            kind = type(node).__name__
            yield node.lineno, f"an expression of kind {kind} is not allowed here"
            return
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.keyword):
                yield from self.expression(child.value)
            elif isinstance(child, ast.expr):
                yield from self.expression(child)

    def decorators(self, nodes: Iterable[ast.expr]) -> Iterator[tuple[int, str]]:
        """Find decorators that are not on the list; a decorator is a call."""
        for node in nodes:
            target = node.func if isinstance(node, ast.Call) else node
            if not _listed(target, self._decorators):
                name = ast.unparse(target)[:60]
                yield node.lineno, f"the decorator {name} is not allowed"
            if isinstance(node, ast.Call):
                for part in (*node.args, *(keyword.value for keyword in node.keywords)):
                    yield from self.expression(part)

    def function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[tuple[int, str]]:
        """Check what runs when a function is defined: decorators, defaults, annotations."""
        yield from self.decorators(node.decorator_list)
        yield from self._defaults(node.args)
        every = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
        extra = tuple(item for item in (node.args.vararg, node.args.kwarg) if item is not None)
        for argument in (*every, *extra):
            if argument.annotation is not None:
                yield from self.expression(argument.annotation)
        if node.returns is not None:
            yield from self.expression(node.returns)

    def _defaults(self, arguments: ast.arguments) -> Iterator[tuple[int, str]]:
        for default in (*arguments.defaults, *arguments.kw_defaults):
            if default is not None:
                yield from self.expression(default)


def _listed(node: ast.expr, allowed: frozenset[str]) -> bool:
    if isinstance(node, ast.Name):
        return node.id in allowed
    if not isinstance(node, ast.Attribute):
        return False
    if isinstance(node.value, ast.Name) and f"*.{node.attr}" in allowed:
        return True
    return ast.unparse(node) in allowed
