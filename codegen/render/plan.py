"""From plans to texts: each file of a target is a template and the values that it prints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.render.source import environment

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
HEADER = "# Generated from {source}. Do not edit; run: nox -s generate"


@dataclass(frozen=True, slots=True)
class FilePlan:
    """One file of the output."""

    path: str
    template: str | None
    """The template below `templates/`; None for a text that is complete."""
    context: Mapping[str, Any] = field(default_factory=dict[str, Any])
    source: str = "schema/"
    """The schema file that decides it, for the header."""
    text: str = ""
    """The text when there is no template."""
    names: frozenset[str] | None = None
    """The public names that it must define; None: not checked."""
    calls: frozenset[str] = frozenset()
    """What it may call while it is imported, beyond the runtime's constructors."""
    copied: bool = False
    """True for runtime files: bytes as they are but for the header."""


def render(plans: Iterable[FilePlan]) -> dict[str, str]:
    """The text of every plan, not yet formatted."""
    env = environment(TEMPLATES)
    texts: dict[str, str] = {}
    for plan in plans:
        body = plan.text
        if plan.template is not None:
            body = str(env.get_template(plan.template).render(plan.context))
        header = HEADER.format(source=plan.source) + "\n" if plan.path.endswith(".py") else ""
        texts[plan.path] = header + body
    return texts
