"""Prism finds nothing wrong with any request that the service's own document describes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

import httpx
import pytest

from deepinfra_client import APIError, DeepInfra
from tests.operations.operations import Operation, operations
from tests.operations.test_every_operation import method, named
from tests.prism.overlay import corrected_by
from tests.prism.server import Prism

REPERTOIRE = [
    operation
    for amount in ("minimal", "full")
    for operation in operations(amount)
    if operation.endpoint.source.source is not None
    and operation.endpoint.source.source.operation is not None
]
"""The calls that the document knows; newer ones it cannot judge."""

STREAMED = [
    operation
    for operation in REPERTOIRE
    if operation.endpoint.stream is not None and operation.endpoint.stream.flag is not None
]


class Judged:
    """A client whose answers are kept, whatever the client makes of them."""

    def __init__(self, prism: Prism) -> None:
        self.answers: list[httpx.Response] = []
        self._http = httpx.Client(event_hooks={"response": [self.answers.append]}, trust_env=False)
        self.client = DeepInfra(
            base_url=f"{prism.url}/v1",
            api_key="test-key-0123456789",
            http_client=self._http,
            max_retries=0,
            validation="off",
        )

    def close(self) -> None:
        self.client.close()
        self._http.close()


@pytest.fixture
def judged(prism: Prism) -> Iterator[Judged]:
    """A client that talks to Prism."""
    made = Judged(prism)
    yield made
    made.close()


def judge(judged: Judged, operation: Operation, arguments: dict[str, Any]) -> None:
    """Make a call, and see what Prism has to say about it."""
    # Prism's own answers are of no use: most that the document describes are empty.
    with suppress(APIError):
        method(judged.client.with_raw_response, operation)(**arguments)
    (answer,) = judged.answers
    found = violations(answer)
    assert not [one for one in found if one["location"][0] == "request"]
    # Some of its own answers do not please it either.
    assert answer.status_code < 400 or found


def violations(answer: httpx.Response) -> list[dict[str, Any]]:
    """What Prism says is wrong."""
    found: list[dict[str, Any]] = json.loads(answer.headers.get("sl-violations", "[]"))
    return found


@pytest.mark.parametrize("operation", REPERTOIRE, ids=named)
def test_no_violation(operation: Operation, judged: Judged) -> None:
    judge(judged, operation, operation.arguments())


@pytest.mark.parametrize("operation", STREAMED, ids=named)
def test_no_violation_streamed(operation: Operation, judged: Judged) -> None:
    plan = operation.endpoint.stream
    assert plan is not None and plan.flag is not None
    judge(judged, operation, {**operation.arguments(), plan.flag: True})


def test_prism_finds_what_is_wrong(judged: Judged) -> None:
    with pytest.raises(APIError):
        judged.client.chat.completions.create(
            model="acme/model-1", messages=[], extra_body={"temperature": "hot"}
        )
    (answer,) = judged.answers
    assert answer.status_code == 422
    (violation,) = violations(answer)
    assert violation["location"] == ["request", "body", "temperature"]


def test_every_action_of_the_overlay_changes_something(
    upstream: Mapping[str, Any], overlay: dict[str, Any]
) -> None:
    document = upstream
    for action in overlay["actions"]:
        changed = corrected_by({**overlay, "actions": [action]}, document)
        assert changed != document, action["target"]
        document = changed
