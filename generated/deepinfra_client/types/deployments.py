# Generated from schema/resources/deployments.yaml. Do not edit; run: nox -s generate
"""Types of `deployments`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import WireModel


class DeploymentInstances(WireModel):
    """Instances of a deployment."""

    running: int
    """Instances that answer."""
    pending: int
    """Instances that are being started."""


class DeploymentRef(WireModel):
    """The deployment that a call was about."""

    deploy_id: str
    """Id of the deployment."""


class DeploymentRequests(WireModel):
    """How often a model was called."""

    model_name: str
    """Name of the model."""
    requests: int
    """Requests in the period."""


class DeploymentStats(WireModel):
    """What a deployment did in a period."""

    requests: int
    """Requests."""
    total_time: int | None = None
    """Time spent on them in seconds."""
    total_tokens: int | None = None
    """Tokens read and written."""
    input_tokens: int | None = None
    """Tokens read."""
    output_tokens: int | None = None
    """Tokens written."""
    total_amount: int | None = None
    """What they cost in US cents."""
    avg_time: float | None = None
    """Mean time of a request in milliseconds."""
    avg95_time: float | None = None
    """Time in milliseconds that 95 of 100 requests keep to, estimated."""
    errors: int | None = None
    """Requests that failed."""


class EmbeddingDeploymentStats(WireModel):
    """What an embedding model did in a period."""

    requests: int
    """Requests."""
    input_tokens: int | None = None
    """Tokens read."""
    avg_tpt_ms: float | None = None
    """Mean time per token in milliseconds."""
    avg95_tpt_ms: float | None = None
    """Time per token in milliseconds that 95 of 100 requests keep to, estimated."""
    total_amount_cents: int | None = None
    """What the requests cost in US cents."""
    errors: int | None = None
    """Requests that failed."""


class GpuOffer(WireModel):
    """A kind of GPU and what it costs."""

    gpu_config: str
    """Kind and number of GPUs, such as `2xA100-80GB`."""
    usd_per_hour: float
    """Price in US dollars per hour."""
    available: bool
    """Whether it can be had just now."""
    recommended: bool | None = None
    """Whether it suits the model that was asked about."""


class HuggingFaceWeights(WireModel):
    """Where weights lie on Hugging Face."""

    repo: str
    """Repository, `owner/name`."""
    revision: str | None = None
    """Commit or branch; the main branch when unset."""
    token: Annotated[str | None, Field(repr=False)] = None
    """Access token of Hugging Face that may read the repository, for closed ones."""


class LanguageDeploymentStats(WireModel):
    """What a language model did in a period."""

    requests: int
    """Requests."""
    input_tokens: int | None = None
    """Tokens read."""
    output_tokens: int | None = None
    """Tokens written."""
    avg_ttft_ms: float | None = None
    """Mean time to the first token in milliseconds."""
    avg95_ttft_ms: float | None = None
    """Time to the first token in milliseconds that 95 of 100 requests keep to, estimated."""
    avg_tpt_ms: float | None = None
    """Mean time per token in milliseconds."""
    avg95_tpt_ms: float | None = None
    """Time per token in milliseconds that 95 of 100 requests keep to, estimated."""
    total_amount_cents: int | None = None
    """What the requests cost in US cents."""
    errors: int | None = None
    """Requests that failed."""


class ScaleSettings(WireModel):
    """Between which numbers the service scales a deployment."""

    min_instances: int | None = None
    """Instances that run at least."""
    max_instances: int | None = None
    """Instances that run at most."""


class TimedDeploymentStats(WireModel):
    """What a model that is charged by time did in a period."""

    requests: int
    """Requests."""
    total_time_s: int | None = None
    """Time spent on them in seconds."""
    total_amount_cents: int | None = None
    """What they cost in US cents."""
    avg_time_ms: float | None = None
    """Mean time of a request in milliseconds."""
    avg95_time_ms: float | None = None
    """Time in milliseconds that 95 of 100 requests keep to, estimated."""
    errors: int | None = None
    """Requests that failed."""


class DeploymentConfig(WireModel):
    """What was chosen when a deployment was made."""

    gpu: (
        Literal[
            "L4-24GB",
            "L40S-48GB",
            "A100-80GB",
            "H100-80GB",
            "H200-141GB",
            "B200-180GB",
            "B300-270GB",
            "B300-288GB",
            "RTXPRO6000-96GB",
            "other",
        ]
        | str
    )
    """Kind of GPU."""
    num_gpus: int
    """GPUs of one instance."""
    max_batch_size: int
    """Most requests that one instance works on at the same time."""
    weights: HuggingFaceWeights | None = None
    """Weights from Hugging Face."""


class DetailedDeploymentStats(WireModel):
    """What a deployment did in a period, by kind of model; the other kinds are null."""

    llm: LanguageDeploymentStats | None = None
    """Of a language model."""
    embeddings: EmbeddingDeploymentStats | None = None
    """Of an embedding model."""
    time: TimedDeploymentStats | None = None
    """Of a model that is charged by time."""


class GpuAvailability(WireModel):
    """Which GPUs can be rented."""

    gpus: list[GpuOffer]
    """The kinds of GPU with their prices."""


class Deployment(DeploymentRef):
    """A deployment and its state."""

    type: Literal["legacy", "llm", "lora", "tts"] | str | None = None
    """Kind of the deployment."""
    model_name: str
    """Name under which the model is called."""
    version: str | None = None
    """Version of the model."""
    task: str | None = None
    """What the model does, such as `text-generation`."""
    status: (
        Literal[
            "initializing", "downloading", "deploying", "running", "stopped", "failed", "deleted"
        ]
        | str
    )
    """
    State. It goes from `initializing` over `downloading` and `deploying` to `running`, or to
    `failed`; `stopped` ones can be started again.
    """
    fail_reason: str | None = None
    """Why it failed; empty when it did not."""
    created_at: str | None = None
    """When it was made, as text such as `2021-08-27T17:19:21+00:00`."""
    updated_at: str | None = None
    """When its state changed last."""
    instances: DeploymentInstances | None = None
    """How many instances there are."""
    config: DeploymentConfig | None = None
    """What was chosen when it was made and cannot be changed."""
    settings: ScaleSettings | None = None
    """How many instances run."""
