# Generated from schema/resources/deployments.yaml. Do not edit; run: nox -s generate
"""Types of `deployments`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class HuggingFaceDeploymentParams(TypedDict, total=False):
    """A model of Hugging Face to be run."""

    model_name: Required[str]
    """Id of the model at Hugging Face, `owner/name`."""
    task: str | None
    """What the model does, such as `image-classification`."""


class HuggingFaceWeightsParam(TypedDict, total=False):
    """Where weights lie on Hugging Face."""

    repo: Required[str]
    """Repository, `owner/name`."""
    revision: str | None
    """Commit or branch; the main branch when unset."""
    token: str | None
    """Access token of Hugging Face that may read the repository, for closed ones."""


class LegacyDeploymentParams(TypedDict, total=False):
    """A model to be run, named by the place that it comes from."""

    model_name: Required[str]
    """Name of the model at its provider."""
    provider: Literal["huggingface", "deepinfra", "cnt"] | str
    """Where the name is looked up."""
    version: str | None
    """Revision of the model; the newest when unset."""


class ScaleSettingsParam(TypedDict, total=False):
    """Between which numbers the service scales a deployment."""

    min_instances: int
    """Instances that run at least."""
    max_instances: int
    """Instances that run at most."""


class DeploymentCreateParams(TypedDict, total=False):
    """A language model to be run on rented GPUs."""

    model_name: Required[str]
    """
    Name under which the model is called later, `owner/name`. The owner has to be the display
    name of your account.
    """
    gpu: Required[
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
    ]
    """Kind of GPU. `gpu_availability` lists prices and what can be had at the moment."""
    num_gpus: int
    """GPUs of one instance, 1 to 8. An account may use 4 in all unless that was raised."""
    max_batch_size: int
    """Most requests that one instance works on at the same time, 1 to 256."""
    hf: HuggingFaceWeightsParam | None
    """Weights to load from Hugging Face."""
    base_model: str | None
    """Id of a public model whose weights are used in place of `hf`."""
    container_image: str | None
    """Docker image that serves the model, such as `vllm/vllm-openai:v0.8.4`."""
    settings: ScaleSettingsParam | None
    """How many instances run."""
    extra_args: list[str] | None
    """Further arguments for the program in the container."""


class DeploymentUpdateParams(TypedDict, total=False):
    """What can be changed while a deployment runs."""

    settings: Required[ScaleSettingsParam]
    """How many instances run."""
