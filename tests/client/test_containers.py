"""`containers` and `ssh_keys`: rented, watched, renamed, given back."""

from __future__ import annotations

import logging

import pytest

from deepinfra_client import ConflictError, InvalidArgumentError, NotFoundError
from deepinfra_emulator import Emulator
from tests.client.driver import Driver

CLOUD_INIT = '#cloud-config\npassword: "hunter22"\n'
ED25519 = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample me@example.com"


def rent(api: Driver, name: str = "trainer") -> str:
    """Rent a container and give its id."""
    made = api.run(
        lambda c: c.containers.create(
            name=name,
            gpu_config="1xB200-180GB",
            container_image="di-cont-ubuntu-torch",
            cloud_init_user_data=CLOUD_INIT,
        )
    )
    return made.container_id


def test_a_container_lives(api: Driver) -> None:
    made = rent(api)
    (listed,) = api.run(lambda c: c.containers.list())
    assert (listed.id, listed.state, listed.ip) == (made, "creating", None)
    states = [api.run(lambda c: c.containers.retrieve(made)).state for _ in range(3)]
    assert states == ["starting", "running", "running"]
    running = api.run(lambda c: c.containers.retrieve(made))
    assert running.ip
    assert (running.name, running.gpu_config) == ("trainer", "1xB200-180GB")
    api.run(lambda c: c.containers.update(made, name="other"))
    assert api.run(lambda c: c.containers.retrieve(made)).name == "other"
    assert api.run(lambda c: c.containers.list(state="inactive")) == []
    api.run(lambda c: c.containers.delete(made))
    assert api.run(lambda c: c.containers.list()) == []
    (over,) = api.run(lambda c: c.containers.list(state="inactive"))
    assert (over.id, over.state) == (made, "deleted")
    assert over.stop_ts


def test_unknown_containers(api: Driver) -> None:
    with pytest.raises(NotFoundError, match="No such container"):
        api.run(lambda c: c.containers.retrieve("ctr_0"))
    with pytest.raises(NotFoundError, match="No such container"):
        api.run(lambda c: c.containers.update("ctr_0", name="x"))
    with pytest.raises(NotFoundError, match="No such container"):
        api.run(lambda c: c.containers.delete("ctr_0"))
    made = rent(api)
    api.run(lambda c: c.containers.delete(made))
    with pytest.raises(NotFoundError, match="No such container"):
        api.run(lambda c: c.containers.delete(made))


def test_what_can_be_rented(api: Driver, emulator: Emulator) -> None:
    gpus = api.run(lambda c: c.containers.gpu_availability()).gpus
    assert [gpu.gpu_config for gpu in gpus if gpu.available]
    assert all(gpu.usd_per_hour > 0 for gpu in gpus)
    options = api.run(lambda c: c.containers.params())
    assert options.model_extra
    assert emulator.requests[-1].path == "/v1/containers/params"


def test_a_wrong_state_is_refused_before_sending(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(InvalidArgumentError, match="inactive"):
        api.run(lambda c: c.containers.list(state="running"))  # type: ignore[arg-type]
    assert not emulator.requests


def test_cloud_init_is_not_logged(
    api: Driver, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "deepinfra_client")
    caplog.set_level(logging.DEBUG, "deepinfra_client.bodies")
    rent(api)
    sent = emulator.requests[0].json
    assert isinstance(sent, dict)
    assert sent["cloud_init_user_data"] == CLOUD_INIT
    assert '"cloud_init_user_data": "***"' in caplog.text
    assert "hunter22" not in caplog.text


def test_ssh_keys(api: Driver) -> None:
    made = api.run(lambda c: c.ssh_keys.create(name="laptop", key=ED25519))
    assert (made.name, made.key) == ("laptop", ED25519)
    (listed,) = api.run(lambda c: c.ssh_keys.list())
    assert listed.model_dump() == made.model_dump()
    with pytest.raises(ConflictError, match="laptop"):
        api.run(lambda c: c.ssh_keys.create(name="laptop", key=f"{ED25519}2"))
    with pytest.raises(ConflictError, match="there already"):
        api.run(lambda c: c.ssh_keys.create(name="desk", key=ED25519))
    api.run(lambda c: c.ssh_keys.delete(made.id))
    assert api.run(lambda c: c.ssh_keys.list()) == []
    with pytest.raises(NotFoundError, match="No such SSH key"):
        api.run(lambda c: c.ssh_keys.delete(made.id))
