"""The report for programs: JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from codegen.drift.coverage import Share
from codegen.drift.findings import Finding
from codegen.drift.models import ModelReport
from codegen.drift.report import Report


def json_report(report: Report | None, models: Sequence[ModelReport]) -> str:
    """Everything that was found, information and accepted differences included."""
    content: dict[str, Any] = {}
    if report is not None:
        content |= {
            "document": report.document,
            "sha256": report.digest,
            "baseline_sha256": report.baseline,
            "coverage": {
                "operations": _share(report.coverage.operations),
                "request_fields": _share(report.coverage.request),
                "answer_fields": _share(report.coverage.answer),
            },
            "moved": _findings(report.moved),
            "findings": _findings(report.open),
            "accepted": _findings(report.accepted),
            "stale": [
                {"file": item.file, "line": item.line, "column": item.column, "text": item.message}
                for item in report.stale
            ],
        }
    if models:
        content["models"] = [_models(item) for item in models]
    return json.dumps(content, indent=2) + "\n"


def _models(report: ModelReport) -> dict[str, Any]:
    names = ("kind", "id", "table", "detail", "row", "file")
    return {
        "list": report.name,
        "source": report.source,
        "entries": report.entries,
        "findings": [{name: getattr(item, name) for name in names} for item in report.findings],
    }


def _share(share: Share) -> dict[str, int]:
    return {"total": share.total, "covered": share.covered, "accepted": share.accepted}


def _findings(findings: Iterable[Finding]) -> list[dict[str, str]]:
    return [
        {
            "kind": item.kind,
            "subject": item.subject,
            "direction": item.direction,
            "severity": item.severity,
            "operation": item.operation,
            "place": item.place,
            "detail": item.detail,
            "where": item.where,
            "type": item.origin,
            "reason": item.reason,
        }
        for item in findings
    ]
