"""Endpoints that work on many requests: calls inside of an answer, effects with conditions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest

from codegen.runtime.emulator.route import RequestBody, Returns, Route
from codegen.runtime.emulator.server import EmulatorServer
from tests.emulator_runtime.lumen import PROVIDER

TALK = {"model": "acme/talker", "turns": [{"role": "user", "content": "Hello"}]}


def job(name: str, path: str, block: dict[str, Any]) -> Route:
    body = RequestBody("json", {"type": "object"})
    return Route(name, "POST", path, body=body, returns=Returns("json"), emulate=block)


ASK = job(
    "jobs.ask",
    "/api/v2/jobs",
    {
        "answer": {
            "$each": {
                "of": "/calls",
                "item": {"$call": {"path": {"$item": "/path"}, "body": {"$item": "/body"}}},
            }
        },
        "store": [
            {"in": "jobs", "key": "kept", "when": {"has": "/keep"}},
            {"in": "jobs", "key": "always"},
        ],
    },
)
AGAIN = {"$call": {"path": {"$literal": "/api/v2/loop"}, "body": {}}}
LOOP = job("jobs.loop", "/api/v2/loop", {"answer": AGAIN})


class JobEmulator(EmulatorServer):
    provider = replace(PROVIDER, routes=(*PROVIDER.routes, ASK, LOOP))


@pytest.fixture(scope="module")
def running() -> Iterator[JobEmulator]:
    with JobEmulator() as emulator:
        yield emulator


@pytest.fixture
def http(running: JobEmulator) -> Iterator[httpx.Client]:
    running.reset()
    headers = {"authorization": "Bearer k"}
    with httpx.Client(base_url=running.base_url, headers=headers) as client:
        yield client


def test_calls_are_answered_by_the_routes_they_name(http: httpx.Client) -> None:
    calls = [{"path": "/api/v2/talk", "body": body} for body in (TALK, TALK, {"turns": 1})]
    first, second, wrong = http.post("/jobs", json={"calls": calls}).json()
    assert first["status"] == second["status"] == 200
    assert first["body"]["id"] != second["body"]["id"]
    assert wrong["status"] == 422
    assert wrong["error"]["message"] in str(wrong["body"])


def test_an_unknown_route_and_another_method_are_not_found(http: httpx.Client) -> None:
    calls: list[Any] = [{"path": path, "body": {}} for path in ("/nope", "/note")]
    answers = http.post("/jobs", json={"calls": calls}).json()
    assert [one["status"] for one in answers] == [404, 404]


def test_inner_calls_are_not_in_the_log(http: httpx.Client, running: JobEmulator) -> None:
    http.post("/jobs", json={"calls": [{"path": "/api/v2/talk", "body": TALK}]})
    assert [request.route for request in running.requests] == ["jobs.ask"]


def test_calls_do_not_go_on_for_ever(http: httpx.Client) -> None:
    assert '"status":404' in http.post("/loop", json={}).text


@pytest.mark.parametrize(("body", "kept"), [({}, {"always"}), ({"keep": 1}, {"always", "kept"})])
def test_effects_have_conditions(
    http: httpx.Client, running: JobEmulator, body: dict[str, Any], kept: set[str]
) -> None:
    http.post("/jobs", json={"calls": [], **body})
    world: Any = running.app.state.api.world
    assert set(world.objects["jobs"]) == kept
