"""Plain calls that the tests of rows and clauses make, whole and streamed."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, cast

from deepinfra_client import DeepInfra
from tests.client.driver import Driver
from tests.parity.kit import ASKED, MODEL

Way: TypeAlias = Literal["whole", "streamed"]
WAYS: tuple[Way, ...] = ("whole", "streamed")


def ask(api: Driver, **options: Any) -> Any:
    """Get an answer; settings of the call may be among the options."""
    given = {"model": MODEL, "messages": [ASKED], **options}
    return api.run(lambda c: cast("Any", c).chat.completions.create(**given))


def events_of(api: Driver, **options: Any) -> list[Any]:
    """Get all events of a streamed answer."""
    given = {"model": MODEL, "messages": [ASKED], "stream": True, **options}
    return api.collect(lambda c: cast("Any", c).chat.completions.create(**given))


def get(api: Driver, way: Way, **options: Any) -> Any:
    """Get an answer in one way or the other."""
    return ask(api, **options) if way == "whole" else events_of(api, **options)


def embed(api: Driver, **options: Any) -> Any:
    """Get a vector."""
    given = {"model": MODEL, "input": "x", **options}
    return api.run(lambda c: cast("Any", c).embeddings.create(**given))


def written(events: list[Any]) -> str:
    """Give the text of the events."""
    deltas: list[Any] = [choice.delta for event in events for choice in event.choices or ()]
    return "".join(delta.content or "" for delta in deltas if delta is not None)


def model_of(client: DeepInfra) -> Any:
    """Give the model object of the tests."""
    return client.language_model(MODEL)
