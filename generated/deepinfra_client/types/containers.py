# Generated from schema/resources/containers.yaml. Do not edit; run: nox -s generate
"""Types of `containers`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import WireModel


class Container(WireModel):
    """A rented container."""

    id: str
    """Id of the container."""
    name: str
    """Name of the container."""
    state: Literal["creating", "starting", "running", "shutting_down", "failed", "deleted"] | str
    """How far it is; only a `running` one can be reached."""
    start_ts: int | None = None
    """Time of the start in seconds since 1970."""
    state_ts: int | None = None
    """Time since which it has its state, in seconds since 1970."""
    stop_ts: int | None = None
    """Time of the end in seconds since 1970; null before."""
    ip: str | None = None
    """Address for SSH; null until it runs."""
    gpu_config: str | None = None
    """Number and kind of its GPUs."""
    price_per_hour: float | None = None
    """Price of an hour in US dollars."""
    container_image: str | None = None
    """The image it was started with."""
    fail_reason: str | None = None
    """Why it failed; null otherwise."""


class ContainerGpu(WireModel):
    """A configuration of GPUs."""

    gpu_config: str
    """Its name, for `create`."""
    usd_per_hour: float
    """Price of an hour in US dollars."""
    available: bool
    """Whether one can be had just now."""
    recommended: bool | None = None
    """Whether the service recommends it."""


class ContainerGpuList(WireModel):
    """The GPUs that can be rented."""

    gpus: list[ContainerGpu]
    """Every configuration, those that are sold out included."""


class ContainerOptions(WireModel):
    """
    What containers can be made of, such as images. The service does not describe the fields;
    all that it sends are kept.
    """


class ContainerStarted(WireModel):
    """The container that was asked for."""

    container_id: str
    """Id of the container; `retrieve` tells how far it is."""
