"""House rules of the templates, checked without rendering them."""

from __future__ import annotations

from pathlib import Path

from jinja2 import nodes
from jinja2.exceptions import TemplateError, TemplateSyntaxError

from codegen.render.environment import environment

MAX_LINES = 150
"""Longest template; more belongs into the plan or into a macro file."""

_REFUSED: tuple[tuple[type[nodes.Node], str], ...] = (
    (nodes.Concat, "the operator ~ is not allowed; write the parts one after the other"),
    (nodes.EvalContextModifier, "autoescape cannot be changed"),
    (nodes.MarkSafe, "marking text as safe is not allowed"),
    (nodes.MarkSafeIfAutoescape, "marking text as safe is not allowed"),
)


def audit_templates(root: Path) -> list[str]:
    """Parse every `*.j2` file below `root`; give one line per broken rule, sorted by place."""
    made = environment(root)
    problems: list[tuple[str, int, str]] = []
    for path in sorted(root.rglob("*.j2")):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        count = len(text.splitlines())
        if count > MAX_LINES:
            problems.append((name, count, f"{count} lines; at most {MAX_LINES} are allowed"))
        try:
            tree = made.parse(text, name)
        except TemplateError as error:
            cause = error.__cause__
            line = cause.lineno if isinstance(cause, TemplateSyntaxError) else 1
            problems.append((name, line, getattr(error, "reason", str(error))))
            continue
        for kind, message in _REFUSED:
            problems.extend((name, node.lineno, message) for node in tree.find_all(kind))
        known = ", ".join(sorted(made.filters))
        problems.extend(
            (name, node.lineno, f"unknown filter {node.name!r}; allowed are {known}")
            for node in tree.find_all(nodes.Filter)
            if node.name not in made.filters
        )
    return [f"{name}:{line}: {message}" for name, line, message in sorted(problems)]
