"""A model object with a conversation, and arguments that all its methods have."""

from __future__ import annotations

import ast

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "models/chatter/methods.py", "models/chatter/plain.py")


def methods(feature: Generated, module: str) -> dict[str, list[str]]:
    """The methods of a class and the arguments of each, options left out."""
    tree = ast.parse(feature.text(f"models/chatter/{module}.py"))
    (found,) = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return {
        node.name: names[1 : names.index("extra_headers")]
        for node in found.body
        if isinstance(node, ast.FunctionDef)
        and "extra_headers"
        in (names := [item.arg for item in (*node.args.args, *node.args.kwonlyargs)])
    }


def test_signatures(feature: Generated) -> None:
    """Shared arguments are in each method, internal ones in none, and a column takes one away."""
    assert methods(feature, "general") == {
        "say": ["prompt", "turns", "mood", "helpers", "on_step"],
        "hear": ["prompt", "turns", "mood", "helpers", "on_step", "count"],
        "fill": ["schema", "prompt", "turns", "mood", "helpers", "on_step"],
    }
    assert methods(feature, "plain") == {
        "say": ["prompt", "turns", "mood"],
        "hear": ["prompt", "turns", "mood", "count"],
    }


def test_async_forms(feature: Generated) -> None:
    """A hook may be an async function there, and the stream is opened without waiting."""
    text = feature.text("models/aio/chatter/general.py")
    assert "on_step: AsyncOnStep | None | Omit = omit" in text
    assert ") -> AsyncTextStream:" in text
    assert "@async_object_method\n    async def fill(" in text


def test_defaults_and_constants(feature: Generated, wire: Wire) -> None:
    chatter = feature.client(wire.url).chatter("acme/full")
    wire.json({"text": "Hi", "end": "bye"})
    result = chatter.say("Hello", mood="gay")
    turns = [{"by": "me", "text": "Hello"}]
    assert wire.last.json == {"model": "acme/full", "turns": turns, "mood": "gay"}
    assert (result.text, result.finish_reason) == ("Hi", "stop")
    for given, sent in (({}, True), ({"count": False}, False)):
        wire.answer(b'data: {"text": "Hi", "end": "full"}\n\ndata: end\n\n', "text/event-stream")
        with chatter.hear("Hello", **given) as stream:
            assert "".join(stream.text) == "Hi"
        assert stream.result.finish_reason == "length"
        assert wire.last.json["count"] is sent
    wire.json({"text": '{"single": 1, "result": 2}', "end": "other"})
    filled = chatter.fill(int, "Hello")
    assert (filled.object, filled.finish_reason) == (2, "other")
    assert wire.last.json["count"] is False
    assert set(wire.last.json["form"]["like"]["properties"]) == {"result"}


def test_what_a_profile_lacks(feature: Generated, wire: Wire) -> None:
    plain = feature.client(wire.url).chatter("acme/plain")
    with pytest.raises(feature.module().CapabilityError, match="forms"):
        plain.fill(int, "Hello")
    assert wire.requests == []
    wire.json({"text": "Hi", "end": "done"})
    assert plain.say("Hello", mood="gay").warnings == (
        "`mood` has no effect on acme/plain: the table says `moods: no`",
    )
