"""The command: `python -m benchmarks [--quick] [--only ROW ...] [--compare]`; see README.md."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import chart, comparing, printing, results
from benchmarks.commands import Site
from benchmarks.environments import HOME, Environments, variants
from benchmarks.rows import ROWS
from benchmarks.running import TRIAL, Plan, run_row, scratch_folder, server
from benchmarks.summary import summarize
from benchmarks.table import Row, Worker

HERE = Path(__file__).resolve().parent
BASELINE = HERE / "baseline.json"
RESULTS = HOME / "results.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the table; 1 when `--compare` finds something that got worse."""
    parser = _parser()
    found = parser.parse_args(arguments)
    if found.compare and not BASELINE.exists():
        parser.error("there is no baseline to compare with; --save-baseline makes one")
    run = results.read(found.load) if found.load else _measure(found)
    return _report(found, run)


def _measure(found: argparse.Namespace) -> results.Results:
    """Run the chosen rows; what was measured is on disk after each."""
    environments = Environments(_tell, tuple(found.install))
    run = results.Results()
    done: list[Row] = []
    plan = _plan(found)
    with server() as address, scratch_folder() as scratch:
        site = Site(environments, address, Path(scratch), found.openapi)
        for row in _chosen(found):
            start = time.perf_counter()
            run.rows[row.id] = _same(row, run, done) or run_row(row, site, plan, _tell)
            _tell(f"{row.id}: {time.perf_counter() - start:.1f} s")
            done.append(row)
            run.versions = environments.versions()
            run.write(found.json)
    return run


def _same(row: Row, run: results.Results, done: list[Row]) -> results.Samples | None:
    """What a row before measured already: the same processes, of which this one tells more."""
    if isinstance(row.source, Worker):
        return None
    return next((run.rows[other.id] for other in done if other.source == row.source), None)


def _report(found: argparse.Namespace, run: results.Results) -> int:
    summaries = [summarize(row, run.rows[row.id]) for row in ROWS if row.id in run.rows]
    if found.details:
        print(printing.details(summaries), end="\n\n")
    print(printing.overview(summaries))
    print(f"\nPython {run.python}, {run.cpus} CPUs; {_named(run.versions)}")
    print(printing.totals(summaries))
    if found.chart:
        found.chart.write_text(chart.draw(summaries), "utf-8")
    status = 0
    if found.compare:
        changes = comparing.worse(comparing.read(BASELINE), comparing.ratios(summaries))
        for change in changes:
            print(f"worse than the baseline: {change}")
        print(f"{len(changes)} ratios got worse by more than the spread")
        status = 1 if changes else 0
    if found.save_baseline:
        kept = comparing.ratios(summaries)
        comparing.write(BASELINE, kept, cpus=run.cpus, python=run.python)
    return status


def _named(versions: dict[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in versions.items())


def _chosen(found: argparse.Namespace) -> list[Row]:
    if found.only:
        return [row for row in ROWS if row.id in found.only]
    return [row for row in ROWS if row.quick or not found.quick]


def _plan(found: argparse.Namespace) -> Plan:
    rounds, budget = (2, 0.1) if found.quick else (5, 0.5)
    own = (TRIAL,) if found.http_client else ()
    known = variants()
    wanted = tuple(name for name in known if found.backend in ("all", _backend(name)))
    peers = found.peers if found.peers is not None else (["openai"] if found.quick else None)
    return Plan(
        rounds=found.rounds or rounds,
        budget=budget,
        variants=(*wanted, *own),
        peers=None if peers is None else frozenset(peers),
        http_client=found.http_client,
    )


def _backend(variant: str) -> str:
    return variant.partition("[")[2].rstrip("]") or "default"


def _parser() -> argparse.ArgumentParser:
    ids = [row.id for row in ROWS]
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Measure the client next to its peers."
    )
    add = parser.add_argument
    add("--quick", action="store_true", help="fewer rounds, only openai, no slow rows")
    add("--only", nargs="+", choices=ids, metavar="ROW", help=f"only these: {', '.join(ids)}")
    add("--peers", nargs="*", metavar="PEER", help="only these peers; none: floors and ours alone")
    add("--rounds", type=int, help="how often each case runs")
    backends = ["all", *map(_backend, variants())]
    add("--backend", default="all", choices=backends, help="which form of ours (default: all)")
    add("--http-client", default="", metavar="MODULE:FUNCTION",
        help="also ours on an HTTP client that FUNCTION(asynchronous=...) makes")  # fmt: skip
    add("--install", nargs="+", default=[], metavar="REQUIREMENT", help="what it needs")
    add("--openapi", type=Path, default=_openapi(), metavar="FILE",
        help="the service's own OpenAPI document, for openapi-python-client "
             "(default: DEEPINFRA_OPENAPI)")  # fmt: skip
    add("--details", action="store_true", help="also print every subject, with spread and wall")
    add("--json", type=Path, default=RESULTS, metavar="FILE", help="where the samples go")
    add("--load", type=Path, metavar="FILE", help="measure nothing; read such a file")
    add("--chart", type=Path, metavar="FILE", help="draw an SVG")
    add("--compare", action="store_true", help="tell what is worse than the saved baseline")
    add("--save-baseline", action="store_true", help="save the ratios as the baseline")
    return parser


def _openapi() -> Path | None:
    given = os.environ.get("DEEPINFRA_OPENAPI")
    return Path(given) if given else None


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
