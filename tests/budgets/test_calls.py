"""How much Python runs for a call of the API: counted in functions, so that growth is noticed.

Clocks cannot tell a change of a tenth on a shared machine; the number of functions of the package
that are called can. The budgets are a little above what a call takes today. A test that fails
names every function and its count: look there for what has come in. Raise a budget only for
something that every call has to do; what follows from the schema, from the settings of a client or
from a model is worked out once and kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from deepinfra_client import AsyncDeepInfra, DeepInfra
from tests.budgets.counting import MODEL, calls_of, messages, transport

Run = Callable[[int], object]
"""Makes one call with so many messages."""

CREATE = 135
"""Functions called by a small call of a resource."""
GENERATE = 235
"""Functions called by a small call of a model object."""
MORE = 60
"""Messages that are added to see what one of them costs."""
SLACK = 15
"""Functions that connections may call or not, whatever is sent."""


@pytest.fixture
def client() -> Iterator[DeepInfra]:
    with DeepInfra(api_key="key", http_client=httpx.Client(transport=transport())) as made:
        yield made


@pytest.fixture
def runs(client: DeepInfra) -> Iterator[dict[str, Run]]:
    """The calls, each in the blocking and in the asynchronous form."""
    loop = asyncio.new_event_loop()
    http = httpx.AsyncClient(transport=transport())
    aclient = AsyncDeepInfra(api_key="key", http_client=http)
    model, amodel = client.language_model(MODEL), aclient.language_model(MODEL)

    def wait(code: Any) -> object:
        return loop.run_until_complete(code)

    yield {
        "create": lambda n: client.chat.completions.create(model=MODEL, messages=messages(n)),
        "acreate": lambda n: wait(
            aclient.chat.completions.create(model=MODEL, messages=messages(n))
        ),
        "generate": lambda n: model.generate(messages=messages(n)),
        "agenerate": lambda n: wait(amodel.generate(messages=messages(n))),
    }
    loop.run_until_complete(aclient.aclose())
    loop.close()


@pytest.mark.parametrize(
    ("name", "budget"),
    [
        ("create", CREATE),
        ("acreate", CREATE),
        ("generate", GENERATE),
        ("agenerate", GENERATE),
    ],
)
def test_a_small_call(runs: dict[str, Run], name: str, budget: int) -> None:
    calls = calls_of(lambda: runs[name](1))
    assert calls.total() <= budget, calls


@pytest.mark.parametrize(
    ("name", "each"), [("create", 0), ("acreate", 0), ("generate", 1), ("agenerate", 1)]
)
def test_one_more_message(runs: dict[str, Run], name: str, each: int) -> None:
    """A message costs its encoding; model objects look at each once."""
    few, many = calls_of(lambda: runs[name](1)), calls_of(lambda: runs[name](1 + MORE))
    assert many.total() - few.total() <= each * MORE + SLACK, many - few


def test_functions_are_counted(runs: dict[str, Run]) -> None:
    """The count is of this package, and sees what is called once for each message."""
    calls = calls_of(lambda: runs["generate"](5))
    assert calls["/_runtime/core.py:prepare"] == 1
    assert calls["/_runtime/objects/media/history.py:is_plain"] == 5


def test_capability_checks_of_a_usual_call(client: DeepInfra) -> None:
    """No rule is looked at, and no pattern followed by itself, where nothing is asked for."""
    create = client.chat.completions.create
    calls = calls_of(lambda: create(model=MODEL, messages=messages(20), temperature=0.5))
    looked = {name for name in calls if "/rules.py" in name or name.endswith(":matches")}
    assert looked == set()
    asked = calls_of(lambda: create(model=MODEL, messages=messages(1), extra_body={"x": 1}))
    assert {name for name in asked if name.endswith(":matches")}
