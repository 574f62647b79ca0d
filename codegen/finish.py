"""From plans to finished texts: render, format, check; what was finished before is remembered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path

from jinja2 import TemplateNotFound

from codegen import cache
from codegen.emit.errors import EmitError
from codegen.emit.format import format_files
from codegen.emit.gate import DEFAULT_ALLOWED_CALLS, inspect_module
from codegen.render.plan import FilePlan, render
from codegen.render.source import RenderError

RUNTIME_CALLS = frozenset(
    {
        "Answering",
        "ArgumentSpec",
        "BatchSpec",
        "CollectSpec",
        "BodyForm",
        "Bytes",
        "Cases",
        "Check",
        "Choice",
        "Conversation",
        "ErrorTree",
        "Events",
        "FollowSpec",
        "GatherSpec",
        "GatherStep",
        "Job",
        "Json",
        "Length",
        "LineForm",
        "LineLimits",
        "Lookup",
        "MethodSpec",
        "Nothing",
        "Operation",
        "OptionSpec",
        "Paging",
        "Param",
        "ParseSpec",
        "Picked",
        "Places",
        "Price",
        "Range",
        "Redirect",
        "ResultForm",
        "ResultsSpec",
        "RetryPolicy",
        "Settings",
        "Signing",
        "Size",
        "StartSpec",
        "Table",
        "Text",
        "Timeout",
        "UploadSpec",
        "WaitSpec",
        "async_object_method",
        "async_object_stream_method",
        "by_id",
        "exporter",
        "object_method",
        "object_stream_method",
        "publish",
    }
)
"""Constructors of the runtime: data constants of generated modules are made with them."""


def finish(planned: list[FilePlan]) -> dict[str, str]:
    """The text of every plan; copied files stay as they are.

    Raises EmitError when one cannot be rendered or is refused.
    """
    paths = {plan.path for plan in planned}
    if len(paths) != len(planned):
        twice = min(path for path in paths if sum(plan.path == path for plan in planned) > 1)
        raise EmitError(twice, "two plans write this file")
    name = f"finished-{cache.key(_rules())[:16]}"
    known = cache.get(name) or {}
    keys = {plan.path: _key(plan) for plan in planned if _is_made(plan)}
    fresh = [plan for plan in planned if keys.get(plan.path) not in known]
    texts = _render(fresh)
    made = {path: text for path, text in texts.items() if path in keys}
    if made:
        formatted = format_files(made)
        _inspect((plan for plan in fresh if plan.path in made), formatted)
        texts.update(formatted)
    for path, key in keys.items():
        if path not in texts:
            texts[path] = known[key]
    if made:
        cache.put(name, {key: texts[path] for path, key in keys.items()})
    return {plan.path: texts[plan.path] for plan in planned}


def _is_made(plan: FilePlan) -> bool:
    return not plan.copied and plan.path.endswith(".py")


def _key(plan: FilePlan) -> str:
    """The digest of everything that a plan says."""
    return cache.key(
        plan.path,
        plan.template or "",
        repr(plan.context),
        plan.source,
        plan.text,
        repr(plan.names if plan.names is None else sorted(plan.names)),
        repr(sorted(plan.calls)),
    )


def _rules() -> str:
    """Everything beside a plan that decides its text."""
    root = Path(__file__).parent
    files = [
        Path(__file__),
        *sorted((root / "emit").glob("*.py")),
        *sorted((root / "render").glob("*.py")),
        *sorted((root / "templates").rglob("*.j2")),
    ]
    sources = [path.read_text("utf-8") for path in files]
    return "\n".join([*sources, version("ruff"), version("jinja2"), version("markupsafe")])


def _render(plans: list[FilePlan]) -> dict[str, str]:
    try:
        return render(plans)
    except RenderError as error:
        raise EmitError(error.template, f"line {error.line}: {error.reason}") from error
    except TemplateNotFound as error:
        raise EmitError(str(error.name), "the template does not exist") from error


def _inspect(plans: Iterable[FilePlan], texts: Mapping[str, str]) -> None:
    problems: list[str] = []
    for plan in plans:
        problems += inspect_module(
            plan.path,
            texts[plan.path],
            plan.names,
            allowed_calls=DEFAULT_ALLOWED_CALLS | RUNTIME_CALLS | plan.calls,
        )
    if problems:
        raise EmitError("", "generated code was refused:\n" + "\n".join(problems))
