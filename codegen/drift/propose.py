"""YAML to paste for what is missing: facts only; the words are for people to write."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from codegen.drift.facts import Operation, Table
from codegen.drift.findings import Finding
from codegen.drift.propose_calls import MissingEndpoint
from codegen.drift.propose_changes import entries, properties
from codegen.drift.written import call_text


def proposal(
    findings: Iterable[Finding],
    ours: Table,
    theirs: Table,
    roots: tuple[str, str],
    reason: Callable[[Finding], str],
) -> str:
    """The whole proposal.

    Args:
        findings: Differences that are not accepted.
        ours: The facts of the schema.
        theirs: The facts of the document.
        roots: The paths that `{base}` and `{host}` stand for.
        reason: Why a difference would be accepted; empty when it would not.
    """
    listed = list(findings)
    lines = ["# A proposal made from facts: names, types, limits. Read it before you paste it.", ""]
    missing = [f for f in listed if f.kind == "missing" and f.subject == "operation"]
    pending = {f.key: theirs.operations[f.key] for f in missing}
    while pending:
        operation = max(pending.values(), key=lambda item: (len(item.shown), item.shown))
        twins = [item for item in pending.values() if _twins(item, operation)]
        for item in (operation, *twins):
            pending.pop(item.key, None)
        known = [item for item in ours.operations.values() if item.key in theirs.operations]
        twin = next((o for o in known if _twins(operation, theirs.operations[o.key])), None)
        if twin is not None:
            call = call_text(operation.shown, roots)
            lines += [f"# {' and '.join(twin.names)} [{twin.where}]", f"aliases: [{call}]", ""]
        else:
            lines += MissingEndpoint(operation, roots, twins, reason).lines()
    lines += properties(listed, theirs)
    lines += entries(listed)
    return "\n".join(lines).rstrip() + "\n"


def _twins(one: Operation, other: Operation) -> bool:
    """Whether two calls differ in nothing but a part of their path."""
    if one.key == other.key or one.places != other.places or not one.places:
        return False
    (method, _, path), (other_method, _, other_path) = (
        item.key.partition(" ") for item in (one, other)
    )
    short, long = sorted((path.split("/"), other_path.split("/")), key=len)
    extra = len(long) - len(short)
    same = any(short == long[:at] + long[at + extra :] for at in range(1, len(short)))
    return method == other_method and extra > 0 and same
