"""`agents`: made, stopped, started, backed up, restored and removed."""

from __future__ import annotations

from typing import Any

import pytest

from deepinfra_client import ConflictError, NotFoundError
from deepinfra_emulator import Emulator
from tests.client.driver import Driver


def facts(api: Driver, key: str) -> dict[str, Any]:
    return api.run(lambda c: c.agents.retrieve(key)).model_dump()


def made(api: Driver) -> str:
    found = api.run(
        lambda c: c.agents.create(name="helper", agent_type_id="assistant", plan_id="small")
    )
    key: str = found.model_dump()["agent_id"]
    return key


def call_of(api: Driver, name: str, key: str) -> Any:
    return api.run(lambda c: getattr(c.agents, name)(key))


def test_an_agent_is_made_and_comes_up(api: Driver, emulator: Emulator) -> None:
    key = made(api)
    (request,) = emulator.requests
    assert (request.method, request.path) == ("POST", "/v1/agents")
    assert request.json == {"name": "helper", "agent_type_id": "assistant", "plan_id": "small"}
    found = api.run(lambda c: c.agents.retrieve(key))
    assert emulator.requests[-1].path == f"/v1/agents/{key}"
    assert (found.name, found.agent_type_id, found.plan_id) == ("helper", "assistant", "small")
    assert facts(api, key)["state"] == "running"


def test_the_catalog(api: Driver) -> None:
    found: Any = api.run(lambda c: c.agents.catalog())
    assert found["plans"][0]["id"] == "small"


def test_stop_and_start(api: Driver) -> None:
    key = made(api)
    assert facts(api, key)["state"] == "running"
    with pytest.raises(ConflictError, match="not stopped"):
        api.run(lambda c: c.agents.start(key), max_retries=0)
    api.run(lambda c: c.agents.stop(key))
    assert facts(api, key)["state"] == "stopped"
    api.run(lambda c: c.agents.start(key))
    assert facts(api, key)["state"] == "running"


def test_update_takes_any_fields(api: Driver, emulator: Emulator) -> None:
    key = made(api)
    api.run(lambda c: c.agents.update(key))
    assert emulator.requests[-1].json is None
    api.run(lambda c: c.agents.update(key, extra_body={"version": "2"}))
    assert emulator.requests[-1].path == f"/v1/agents/{key}/update"
    assert emulator.requests[-1].json == {"version": "2"}


def test_backups(api: Driver, emulator: Emulator) -> None:
    key, other = made(api), made(api)
    backup: str = api.run(lambda c: c.agents.backup(key)).model_dump()["backup_id"]
    listed: Any = api.run(lambda c: c.agents.list_backups(key))
    assert [one["backup_id"] for one in listed] == [backup]
    assert api.run(lambda c: c.agents.list_backups(other)) == []
    api.run(lambda c: c.agents.restore(key, backup))
    assert emulator.requests[-1].path == f"/v1/agents/{key}/backups/{backup}/restore"
    assert facts(api, key)["restored_from"] == backup
    with pytest.raises(NotFoundError, match="no such backup"):
        api.run(lambda c: c.agents.restore(other, backup))


def test_deleted_agents_are_listed_when_asked_for(api: Driver) -> None:
    key = made(api)
    api.run(lambda c: c.agents.delete(key))
    assert api.run(lambda c: c.agents.list()) == []
    every: Any = api.run(lambda c: c.agents.list(state="all"))
    assert [(one["agent_id"], one["state"]) for one in every] == [(key, "deleted")]


CALLS = ["retrieve", "delete", "start", "stop", "update", "backup", "list_backups"]


@pytest.mark.parametrize("name", CALLS)
def test_an_agent_that_is_not_there(api: Driver, name: str) -> None:
    key = made(api)
    api.run(lambda c: c.agents.delete(key))
    for wrong in (key, "nothing"):
        with pytest.raises(NotFoundError, match="no such agent"):
            call_of(api, name, wrong)
