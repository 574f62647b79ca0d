# Generated from schema/resources/containers.yaml. Do not edit; run: nox -s generate
"""Types of `containers`."""

from __future__ import annotations

from typing import Required, TypedDict


class ContainerParams(TypedDict, total=False):
    """A container to be rented."""

    name: Required[str]
    """Name of the container, 1 to 64 characters."""
    gpu_config: Required[str]
    """Number and kind of the GPUs, as `gpu_availability` lists them."""
    container_image: Required[str]
    """The image to start, one of those that `params` lists."""
    cloud_init_user_data: Required[str]
    """
    What cloud-init does at the first start - users, SSH keys, packages; at most 32000
    characters. It may hold passwords, so it is left out of logs.
    """


class ContainerUpdateParams(TypedDict, total=False):
    """A change of a container."""

    name: Required[str]
    """The new name, 1 to 64 characters."""
