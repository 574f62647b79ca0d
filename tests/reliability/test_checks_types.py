"""Checks 15 to 17: what type checkers accept, and that it works when it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict

import pytest
from pydantic import BaseModel

from tests.client.driver import Driver
from tests.parity.kit import USAGE, Peer, chat
from tests.reliability.asking import ask, model_of
from tests.support.usercode import Reports, start_mypy, start_pyright

FILE = Path(__file__).parent / "cases" / "plain_use.py"


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Reports]:
    """What the checkers say about the file; both run at the same time."""
    starts: dict[str, Callable[[Path, list[Path]], Callable[[], Reports]]] = {
        "mypy": start_mypy,
        "pyright": start_pyright,
    }
    started = {name: begin(tmp_path_factory.mktemp(name), [FILE]) for name, begin in starts.items()}
    return {name: finish() for name, finish in started.items()}


def said(reports: dict[str, Reports], row: int) -> list[str]:
    """What the checkers say about the part of the file for a row."""
    lines = FILE.read_text("utf-8").splitlines()
    starts = {int(text[2:4]): at for at, text in enumerate(lines, 1) if text[:3] == "# 1"}
    first, last = starts[row], min([at for at in starts.values() if at > starts[row]] or [9999])
    return [
        f"{checker}, line {line}: {text}"
        for checker, files in reports.items()
        for file, found in files.items()
        for line, text in found.items()
        if file != FILE.name or first <= line < last
    ]


@pytest.mark.checkers
def test_check_15_extras_under_strict_checkers(reports: dict[str, Reports]) -> None:
    assert said(reports, 15) == []


def test_check_15_extras_are_sent_and_read(api: Driver, peer: Peer) -> None:
    extras: dict[str, Any] = {
        "top_k": 40,
        "min_p": 0.05,
        "repetition_penalty": 1.1,
        "reasoning": {"enabled": True},
        "chat_template_kwargs": {"enable_thinking": False},
        "response_format": {"type": "regex", "regex": "[a-z]+"},
        "service_tier": "flex",
        "prompt_cache_key": "one",
    }
    peer.says({**chat(reasoning_content="Hm", usage=USAGE), "service_tier": "flex"})
    answer = ask(api, **extras)
    assert {name: peer.body[name] for name in extras} == extras
    assert answer.choices[0].message.reasoning_content == "Hm"
    assert (answer.usage.estimated_cost, answer.service_tier) == (0.00025, "flex")


@pytest.mark.checkers
def test_check_16_messages_and_items_under_strict_checkers(reports: dict[str, Reports]) -> None:
    assert said(reports, 16) == []


class Model(BaseModel):
    city: str


class Other(BaseModel):
    country: str


@dataclass
class Plain:
    city: str


class Typed(TypedDict):
    city: str


FORMS: dict[str, tuple[Any, str, Any]] = {
    "TypedDict": (Typed, '{"city": "Rome"}', {"city": "Rome"}),
    "dataclass": (Plain, '{"city": "Rome"}', Plain("Rome")),
    "list": (list[Model], '{"elements": [{"city": "Rome"}]}', [Model(city="Rome")]),
    "union": (Model | Other, '{"result": {"country": "Italy"}}', Other(country="Italy")),
    "model": (Model, '{"city": "Rome"}', Model(city="Rome")),
}


@pytest.mark.parametrize("form", FORMS)
def test_check_17_structured_output_of_any_type(api: Driver, peer: Peer, form: str) -> None:
    kind, text, value = FORMS[form]
    peer.says(chat(text))
    result = api.run(lambda c: model_of(c).generate_object(kind, "Hi"))
    assert result.object == value
    assert type(result.object) is type(value)
    assert peer.body["response_format"]["type"] == "json_schema"


@pytest.mark.checkers
def test_check_17_structured_output_under_strict_checkers(reports: dict[str, Reports]) -> None:
    assert said(reports, 17) == []
