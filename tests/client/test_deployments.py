"""`deployments`: made, watched, scaled, stopped, started and removed."""

from __future__ import annotations

import pytest

from deepinfra_client import (
    BadRequestError,
    ConflictError,
    GoneError,
    JobFailedError,
    NotFoundError,
)
from deepinfra_client.types import Deployment
from deepinfra_emulator import Emulator
from tests.client.driver import Driver

NAME = "me/my-model"
SECRET = "hf_secret_0123456789"


def made(api: Driver, name: str = NAME) -> Deployment:
    return api.run(
        lambda c: c.deployments.create(
            model_name=name,
            gpu="A100-80GB",
            num_gpus=2,
            hf={"repo": "me/weights", "token": SECRET},
            settings={"min_instances": 2, "max_instances": 3},
        )
    )


def test_a_deployment_is_made(api: Driver, emulator: Emulator) -> None:
    found = made(api)
    (request,) = emulator.requests
    assert (request.method, request.path) == ("POST", "/deploy/llm")
    assert request.json == {
        "model_name": NAME,
        "gpu": "A100-80GB",
        "num_gpus": 2,
        "hf": {"repo": "me/weights", "token": SECRET},
        "settings": {"min_instances": 2, "max_instances": 3},
    }
    assert found.status == "initializing"
    assert found.model_name == NAME
    assert found.type == "llm"
    assert found.config is not None
    assert found.config.num_gpus == 2
    assert found.config.max_batch_size == 96
    assert found.config.weights is not None
    assert found.config.weights.repo == "me/weights"
    assert SECRET not in repr(found)


def test_it_comes_up_while_it_is_watched(api: Driver) -> None:
    key = made(api).deploy_id
    seen = [api.run(lambda c: c.deployments.retrieve(key)) for _ in range(3)]
    assert [one.status for one in seen] == ["deploying", "running", "running"]
    assert [one.instances and one.instances.running for one in seen] == [0, 2, 2]


def test_a_name_is_taken_once(api: Driver) -> None:
    made(api)
    with pytest.raises(ConflictError, match=NAME) as caught:
        made(api)
    assert caught.value.status_code == 409
    assert SECRET not in repr(vars(caught.value))


def test_a_conflict_is_not_sent_again(api: Driver, emulator: Emulator) -> None:
    made(api)
    with pytest.raises(ConflictError):
        made(api)
    assert len(emulator.requests) == 2


def test_deployments_are_listed_by_state(api: Driver, emulator: Emulator) -> None:
    first, second = made(api), made(api, "me/other")
    for _ in range(2):
        api.run(lambda c: c.deployments.retrieve(second.deploy_id))
    everything = api.run(lambda c: c.deployments.list())
    assert {one.deploy_id for one in everything} == {first.deploy_id, second.deploy_id}
    running = api.run(lambda c: c.deployments.list(status="running,stopped"))
    assert [one.deploy_id for one in running] == [second.deploy_id]
    assert emulator.requests[-1].query == {"status": "running,stopped"}
    with pytest.raises(BadRequestError, match="sleeping"):
        api.run(lambda c: c.deployments.list(status="running,sleeping"))
    again = api.run(lambda c: c.deployments.list_with_slash(status="running"))
    assert emulator.requests[-1].path == "/deploy/list/"
    assert [one.deploy_id for one in again] == [second.deploy_id]


def test_stop_and_start(api: Driver) -> None:
    key = made(api).deploy_id
    with pytest.raises(BadRequestError, match="initializing"):
        api.run(lambda c: c.deployments.start(key))
    assert api.run(lambda c: c.deployments.stop(key)).deploy_id == key
    for _ in range(2):
        found = api.run(lambda c: c.deployments.retrieve(key))
        assert found.status == "stopped"
        assert found.instances is not None
        assert found.instances.running == 0
    with pytest.raises(BadRequestError, match="stopped"):
        api.run(lambda c: c.deployments.stop(key))
    api.run(lambda c: c.deployments.start(key))
    assert api.run(lambda c: c.deployments.retrieve(key)).status == "running"


def test_scale(api: Driver, emulator: Emulator) -> None:
    key = made(api).deploy_id
    api.run(lambda c: c.deployments.update(key, settings={"max_instances": 4}))
    assert (emulator.requests[-1].method, emulator.requests[-1].path) == ("PUT", f"/deploy/{key}")
    found = api.run(lambda c: c.deployments.retrieve(key)).settings
    assert found is not None
    assert (found.min_instances, found.max_instances) == (2, 4)
    with pytest.raises(BadRequestError, match="min_instances"):
        api.run(lambda c: c.deployments.update(key, settings={"max_instances": 1}))


def test_delete(api: Driver) -> None:
    key = made(api).deploy_id
    assert api.run(lambda c: c.deployments.delete(key)).deploy_id == key
    assert api.run(lambda c: c.deployments.list()) == []
    with pytest.raises(NotFoundError):
        api.run(lambda c: c.deployments.retrieve(key))
    with pytest.raises(GoneError):
        api.run(lambda c: c.deployments.stats(key, from_="now-5h"))
    assert made(api).status == "initializing"


@pytest.mark.parametrize("name", ["retrieve", "delete", "start", "stop"])
def test_an_unknown_id_is_not_found(api: Driver, name: str) -> None:
    with pytest.raises(NotFoundError, match="no such deployment"):
        api.run(lambda c: getattr(c.deployments, name)("nothing"))


def test_statistics(api: Driver, emulator: Emulator) -> None:
    key = made(api).deploy_id
    stats = api.run(lambda c: c.deployments.stats(key, from_="now-5h", to="now-1h"))
    assert emulator.requests[-1].query == {"from": "now-5h", "to": "now-1h"}
    assert stats.requests == 0
    detailed = api.run(lambda c: c.deployments.stats_detailed(key, from_="now-5h"))
    assert emulator.requests[-1].path == f"/deploy/{key}/stats2"
    assert detailed.llm is not None
    assert detailed.llm.avg_ttft_ms == 0
    assert detailed.embeddings is None
    every = api.run(lambda c: c.deployments.stats_all(from_="now-5h"))
    assert [(one.model_name, one.requests) for one in every] == [(NAME, 0)]
    with pytest.raises(NotFoundError):
        api.run(lambda c: c.deployments.stats("nothing", from_="now-5h"))


def test_gpus(api: Driver, emulator: Emulator) -> None:
    found = api.run(lambda c: c.deployments.gpu_availability(base_model="me/base"))
    assert emulator.requests[-1].query == {"base_model": "me/base"}
    assert any(one.available and one.usd_per_hour > 0 for one in found.gpus)


def test_older_ways(api: Driver, emulator: Emulator) -> None:
    first = api.run(lambda c: c.deployments.create_legacy(model_name="a/b", version="v1"))
    assert emulator.requests[-1].path == "/v1/deploy"
    assert api.run(lambda c: c.deployments.retrieve(first.deploy_id)).version == "v1"
    task = "image-classification"
    second = api.run(
        lambda c: c.deployments.create_from_hugging_face(model_name="a/vit", task=task)
    )
    assert emulator.requests[-1].path == "/deploy/hf/"
    assert api.run(lambda c: c.deployments.retrieve(second.deploy_id)).task == task
    with pytest.raises(ConflictError):
        api.run(lambda c: c.deployments.create_legacy(model_name="a/b"))


def test_it_is_waited_for(api: Driver) -> None:
    found = made(api)
    seen: list[str] = []
    waited = api.run(
        lambda c: c.deployments.wait(
            found, poll_interval=0, on_progress=lambda one: seen.append(one.status)
        )
    )
    assert waited.status == "running"
    assert seen == ["deploying", "running"]
    api.run(lambda c: c.deployments.stop(waited.deploy_id))
    assert api.run(lambda c: c.deployments.wait(waited.deploy_id)).status == "stopped"


def test_it_is_made_and_waited_for(api: Driver, emulator: Emulator) -> None:
    found = api.run(
        lambda c: c.deployments.create_and_wait(
            model_name=NAME, gpu="L4-24GB", base_model="a/b", poll_interval=0
        )
    )
    assert found.status == "running"
    paths = [request.path for request in emulator.requests]
    assert paths == ["/deploy/llm", *[f"/deploy/{found.deploy_id}"] * 2]


def test_weights_that_are_missing_fail(api: Driver) -> None:
    with pytest.raises(JobFailedError, match="missing/weights") as caught:
        api.run(
            lambda c: c.deployments.create_and_wait(
                model_name=NAME,
                gpu="L4-24GB",
                hf={"repo": "missing/weights", "token": SECRET},
                poll_interval=0,
            )
        )
    job: object = caught.value.job
    assert isinstance(job, Deployment)
    assert job.status == "failed"
    assert SECRET not in repr(vars(caught.value))


def test_it_is_called_while_it_runs(api: Driver) -> None:
    key = made(api).deploy_id

    def ask() -> str | None:
        messages = [{"role": "user", "content": "Hello"}]
        answer = api.run(lambda c: c.chat.completions.create(model=NAME, messages=messages))
        return answer.choices[0].message.content

    with pytest.raises(NotFoundError, match=NAME):
        ask()
    api.run(lambda c: c.deployments.wait(key, poll_interval=0))
    assert ask()
    api.run(lambda c: c.deployments.stop(key))
    with pytest.raises(NotFoundError, match=NAME):
        ask()
    api.run(lambda c: c.deployments.start(key))
    api.run(lambda c: c.deployments.wait(key, poll_interval=0))
    assert ask()
    api.run(lambda c: c.deployments.delete(key))
    with pytest.raises(NotFoundError, match=NAME):
        ask()
