"""A plain text where a list of texts is wanted is refused before it is sent."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from deepinfra_client import ArgumentTypeError, DeepInfra
from tests.client.driver import Driver

Call = Callable[[DeepInfra], Any]

CALLS: dict[str, tuple[Call, str]] = {
    "reranker": (
        lambda c: c.inference.rerank("a/b", queries="q", documents=["d"]),
        "`queries` must be a list of str, found the str 'q'; write queries=['q']",
    ),
    "sandbox": (
        lambda c: c.sandboxes.exec("s", command="ls"),
        "`command` must be a list of str, found the str 'ls'; write command=['ls']",
    ),
    "costs": (
        lambda c: c.request_costs.retrieve("x"),
        "`request_ids` must be a list of str, found the str 'x'; write request_ids=['x']",
    ),
    "costs by id": (
        lambda c: c.request_costs.usd("x"),
        "`request_ids` must be a list of str, found the str 'x'; write request_ids=['x']",
    ),
}


@pytest.mark.parametrize("case", CALLS)
def test_refused(api: Driver, case: str) -> None:
    call, says = CALLS[case]
    with pytest.raises(ArgumentTypeError, match=re.escape(says)):
        api.run(call)
