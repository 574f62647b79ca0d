from __future__ import annotations

import importlib

import pytest

from benchmarks.commands import BUILDERS
from benchmarks.environments import PEERS, environment_of
from benchmarks.payloads import CHUNKS, events
from benchmarks.rows import ROWS
from benchmarks.running import Plan, function_name, subjects
from benchmarks.server import scenarios
from benchmarks.table import UNITS, Command, Row, Worker


def test_ids_are_unique() -> None:
    ids = [row.id for row in ROWS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_every_subject_has_its_work(row: Row) -> None:
    assert row.unit in UNITS
    assert row.floors
    if isinstance(row.source, Command):
        assert row.source.name in BUILDERS
        return
    module = importlib.import_module(f"benchmarks.workers.{row.source.module}")
    for subject in row.subjects:
        assert callable(getattr(module, function_name(row, subject))), subject


def test_every_scenario_is_served() -> None:
    served = {name.decode() for name in scenarios()}
    asked = {row.source.scenario for row in ROWS if isinstance(row.source, Worker)}
    assert asked == served


def test_events_are_as_many_and_as_large_as_told() -> None:
    *chunks, end = events()
    assert len(chunks) == CHUNKS
    assert end == b"data: [DONE]\n\n"
    assert {len(chunk) for chunk in chunks[1:-1]} <= set(range(200, 260))


@pytest.mark.parametrize(
    ("subject", "environment"),
    [
        ("httpx", "ours"),
        ("interpreter", "ours"),
        ("aiohttp", "floors"),
        ("numpy", "floors"),
        ("ours", "ours"),
        ("ours[fast]", "ours[fast]"),
        ("ours[trial]", "ours[trial]"),
        ("openai[aiohttp]", "openai"),
        ("litellm", "litellm"),
    ],
)
def test_environments(subject: str, environment: str) -> None:
    assert environment_of(subject) == environment


def test_every_peer_of_the_table_can_be_installed() -> None:
    peers = {name.split("[")[0] for row in ROWS for name in row.peers}
    assert peers == set(PEERS)


def test_who_is_measured() -> None:
    row = next(row for row in ROWS if row.id == "async-64")
    plan = Plan(1, 0.1, variants=("ours", "ours[fast]"), peers=frozenset({"openai"}))
    assert subjects(row, plan) == [
        "aiohttp", "httpx", "ours", "ours[fast]", "openai", "openai[aiohttp]",
    ]  # fmt: skip
    checked = next(row for row in ROWS if row.id == "mypy")
    assert "ours[fast]" not in subjects(checked, plan)
