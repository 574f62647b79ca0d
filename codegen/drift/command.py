"""`python -m codegen drift`: read, compare, print."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from codegen.dialect.read import SchemaSet, read_schema
from codegen.drift.accept import Accepted
from codegen.drift.arguments import DEFAULT_LIST
from codegen.drift.baseline import read_baseline, write_baseline
from codegen.drift.compare import compare
from codegen.drift.coverage import coverage
from codegen.drift.documents import Document, read
from codegen.drift.errors import DriftError
from codegen.drift.facts import Table
from codegen.drift.folder import Upstream, read_upstream
from codegen.drift.machine import json_report
from codegen.drift.models import ModelReport, compare_models
from codegen.drift.openapi import openapi_table
from codegen.drift.ours import our_table
from codegen.drift.propose import proposal
from codegen.drift.report import Report
from codegen.drift.show import markdown_report, text_report
from codegen.drift.show_models import markdown_models, model_proposal, text_models
from codegen.text.diagnostics import SchemaError


def run(found: argparse.Namespace) -> int:
    """Run the command; its exit statuses are those of `arguments.EPILOG`."""
    try:
        return _run(found)
    except SchemaError as error:
        print(error.render_all(), file=sys.stderr)
    except DriftError as error:
        print(f"error: {error}", file=sys.stderr)
    except OSError as error:
        print(f"error: {error.filename or 'a file'}: {error.strerror or error}", file=sys.stderr)
    return 2


def _run(found: argparse.Namespace) -> int:
    schema: Path = found.schema
    source = read_schema(schema)
    upstream = read_upstream(schema)
    wants_document = found.models is None or found.against is not None or found.update_baseline
    report, text = None, ""
    if wants_document:
        document = _document(found.against, upstream)
        theirs = openapi_table(document.data, document.name)
        if found.update_baseline:
            changed = write_baseline(upstream.baseline, theirs, document.digest)
            word = "written" if changed else "nothing changed"
            print(f"{word}: {upstream.baseline.name}", file=sys.stderr)
        ours = our_table(source)
        accepted = Accepted(upstream.accepted, upstream.accepted_document)
        report = _report(ours, theirs, accepted, upstream, document)
        if found.propose:
            base = urlsplit(source.client.base_url.default).path.rstrip("/")
            host = base.removesuffix(source.client.base_url.suffix or "")
            text = proposal(report.open, ours, theirs, (base, host), accepted.reason)
    models = _models(found.models, source, upstream) if found.models is not None else []
    failed = any(item.findings for item in models)
    failed = failed or (report is not None and report.failed(found.fail_on))
    sys.stdout.write(_output(found, report, models, text))
    return int(failed)


def _output(
    found: argparse.Namespace, report: Report | None, models: list[ModelReport], text: str
) -> str:
    if found.propose:
        return text + "".join(model_proposal(item) for item in models)
    if found.format == "json":
        return json_report(report, models)
    if found.format == "markdown":
        first = markdown_report(report, everything=found.all) if report is not None else ""
        return first + "".join(markdown_models(item) for item in models)
    first = text_report(report, everything=found.all) if report is not None else ""
    return "\n".join([part for part in (first, *map(text_models, models)) if part])


def _document(against: str | None, upstream: Upstream) -> Document:
    addresses = [against] if against is not None else upstream.sources.documents
    if not addresses:
        raise DriftError("no document: give --against, or list addresses in upstream/sources.yaml")
    problems: list[str] = []
    for address in addresses:
        try:
            return read(address)
        except DriftError as error:
            problems.append(str(error))
    raise DriftError("; ".join(problems))


def _report(
    ours: Table, theirs: Table, accepted: Accepted, upstream: Upstream, document: Document
) -> Report:
    baseline = read_baseline(upstream.baseline)
    differences = accepted.mark(compare(ours, theirs))
    return Report(
        document=document.name,
        digest=document.digest,
        baseline=baseline.digest if baseline is not None else None,
        moved=tuple(compare(baseline.table, theirs)) if baseline is not None else (),
        differences=tuple(differences),
        stale=accepted.stale(),
        coverage=coverage(ours, theirs, differences),
    )


def _models(wanted: str, source: SchemaSet, upstream: Upstream) -> list[ModelReport]:
    lists = upstream.sources.models
    if lists is None:
        raise DriftError("upstream/sources.yaml does not say how lists of models are read")
    today = datetime.now(UTC).date()
    addresses = [item.url for item in lists.lists.values()] if wanted == DEFAULT_LIST else [wanted]
    return [
        compare_models(read(address).data, address, source, lists, today) for address in addresses
    ]
