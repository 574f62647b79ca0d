"""What the operations on containers need."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra


def container(client: DeepInfra) -> dict[str, Any]:
    """Rent a container."""
    made = client.containers.create(
        name="trainer",
        gpu_config="1xB200-180GB",
        container_image="image",
        cloud_init_user_data="#cloud-config",
    )
    return {"container_id": made.container_id}


PREPARED = {
    "containers.retrieve": container,
    "containers.update": container,
    "containers.delete": container,
}
