"""Every operation over HTTP on the emulator: the fewest arguments, all of them, raw, streamed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from deepinfra_client import DeepInfra
from deepinfra_emulator import Emulator
from deepinfra_emulator.routes import ROUTES
from tests.client.driver import Driver
from tests.operations.conform import mistakes, undescribed
from tests.operations.known import OPEN, everything, prepare
from tests.operations.operations import Operation, operations, package

BY_NAME = {route.name: route for route in ROUTES}

ANYWHERE = package().client.request_id.body
"""Where any answer may hold its request id."""

MINIMAL = operations("minimal")
FULL = operations("full")
BOTH = [*MINIMAL, *FULL]


def named(operation: Operation) -> str:
    """The id of a test case."""
    return f"{operation.id}-{operation.amount}"


def method(client: Any, operation: Operation) -> Callable[..., Any]:
    """The method of a client, of its raw form or of its streaming form."""
    for name in operation.id.split("."):
        client = getattr(client, name)
    found: Callable[..., Any] = client
    return found


@pytest.fixture
def call(api: Driver, emulator: Emulator) -> Callable[[Operation], dict[str, Any]]:
    """Gives the arguments of an operation after what has to be there has been made."""

    def arguments(operation: Operation) -> dict[str, Any]:
        with DeepInfra(base_url=emulator.base_url, api_key="test-key-0123456789") as client:
            prepared = prepare(operation.id, client)
        emulator.requests.clear()
        return {**operation.arguments(), **prepared}

    return arguments


Call = Callable[[Operation], dict[str, Any]]


@pytest.mark.parametrize("operation", BOTH, ids=named)
def test_call(operation: Operation, api: Driver, call: Call, emulator: Emulator) -> None:
    arguments = call(operation)
    api.run(lambda client: method(client, operation)(**arguments))
    (request,) = emulator.requests
    # Calls of several methods may look the same on the wire: the native ones share their path.
    assert BY_NAME[request.route or ""].path == BY_NAME[operation.id].path
    assert request.status is not None and request.status < 400


@pytest.mark.parametrize("operation", BOTH, ids=named)
def test_raw(operation: Operation, api: Driver, call: Call) -> None:
    arguments = call(operation)
    raw = api.run(lambda client: method(client.with_raw_response, operation)(**arguments))
    assert raw.status_code < 400
    raw.parse()
    returns = BY_NAME[operation.id].returns
    if returns.kind == "json" and returns.schema is not None:
        body = json.loads(raw.content)
        assert not mistakes(returns.schema, body)
        extra = set(undescribed(returns.schema, body)) - set(ANYWHERE)
        assert operation.id in OPEN or not extra


@pytest.mark.parametrize(
    "operation", [item for item in BOTH if item.endpoint.stream is not None], ids=named
)
def test_stream(operation: Operation, api: Driver, call: Call) -> None:
    arguments = call(operation)
    plan = operation.endpoint.stream
    assert plan is not None
    if plan.flag is not None:
        arguments[plan.flag] = True
    assert api.collect(lambda client: method(client, operation)(**arguments))


@pytest.mark.parametrize(
    "operation", [item for item in BOTH if item.endpoint.page is not None], ids=named
)
def test_pages(operation: Operation, api: Driver, call: Call) -> None:
    arguments = call(operation)
    api.collect(lambda client: method(client, operation)(**arguments))


def test_only_operations_are_spoken_of() -> None:
    assert everything() <= {operation.id for operation in MINIMAL}
