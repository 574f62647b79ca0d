"""`stream` with events that repeat each other: what they add up to is the same as one by one."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from deepinfra_client._runtime.helpers.repeated import Repeated
from tests.client.scripted import Scripted
from tests.client.test_stream_helper import DONE, chunk, follow, piece

DELTA: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "content": st.sampled_from(["a", "b", "", None]),
        "reasoning_content": st.sampled_from(["r", None]),
        "refusal": st.sampled_from(["no", None]),
        "role": st.sampled_from(["assistant", "other"]),
        "mood": st.sampled_from(["odd", ["x"]]),
    },
)
MORE: st.SearchStrategy[dict[str, Any]] = st.sampled_from([{}, {}, {"id": "a2"}, {"odd": [1]}])
BESIDE: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [{}, {}, {"finish_reason": "length"}, {"logprobs": {"content": [{"token": "t"}]}}, {"x": [1]}]
)
"""In a choice, beside its delta."""
EVENTS = st.lists(st.tuples(st.integers(0, 1), DELTA, BESIDE, MORE, st.integers(1, 3)), max_size=12)
LOGS: dict[str, Any] = {"logprobs": {"content": [{"token": "t"}]}}


def told(scripted: Scripted, base_url: str, body: list[bytes]) -> tuple[list[Any], Any]:
    scripted.stream(body)
    outcome = follow("sync", base_url)
    said = [
        (event.type, getattr(event, "delta", None), getattr(event, "snapshot", None))
        for event in outcome.of("content.delta", "refusal.delta", "refusal.done", "content.done")
    ]
    return said, outcome.answer.model_dump(mode="json", exclude_unset=True)


def _nothing(_: Repeated, event: object) -> None:
    """Have each event read as a whole."""


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(EVENTS)
@example([(0, {"content": "a"}, {}, {"id": "a2"}, 2), (0, {"content": "b"}, {}, {}, 2)])
@example([(0, {"content": "a"}, {}, {}, 2), (0, {"content": "b", "role": "other"}, {}, {}, 2)])
@example([(0, {"content": "a"}, {}, {}, 2), (0, {"content": "b"}, LOGS, {}, 2)])
@example([(0, {"content": "a", "role": "other"}, {}, {}, 2), (1, {"content": "b"}, {}, {}, 3)])
@example([(0, {"refusal": "no"}, {}, {}, 3), (0, {"reasoning_content": "r"}, {}, {}, 3)])
def test_the_same_as_one_by_one(scripted: Scripted, events: list[Any]) -> None:
    body = [
        chunk({**piece(number, **delta), **beside}, **more)
        for number, delta, beside, more, times in events
        for _ in range(times)
    ]
    # Null says nothing new of the id.
    body += [chunk(piece(number, finish="stop"), id=None) for number in (0, 1)]
    body.append(DONE)
    found = told(scripted, scripted.base_url, body)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Repeated, "text", _nothing)
        assert told(scripted, scripted.base_url, body) == found


def test_most_events_are_not_read_as_a_whole(
    scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    learnt: list[object] = []
    learn = Repeated.learn

    def noted(self: Repeated, event: object) -> None:
        learnt.append(event)
        learn(self, event)

    monkeypatch.setattr(Repeated, "learn", noted)
    body = [chunk(piece(role="assistant", content=""))]
    body += [chunk(piece(reasoning_content=f"r{number}")) for number in range(50)]
    body += [chunk(piece(content=f"c{number}", role="assistant")) for number in range(50)]
    scripted.stream([*body, chunk(piece(finish="stop")), DONE])
    message = follow("sync", scripted.base_url).answer.choices[0].message
    assert message.content == "".join(f"c{number}" for number in range(50))
    assert len(learnt) < 8


def test_a_text_so_far_stays_as_it_was(scripted: Scripted) -> None:
    """However late it is asked for."""
    scripted.stream(
        [*(chunk(piece(content=one)) for one in "abcd"), chunk(piece(finish="stop")), DONE]
    )
    deltas = follow("sync", scripted.base_url).of("content.delta")
    assert [event.snapshot for event in reversed(deltas)] == ["abcd", "abc", "ab", "a"]
