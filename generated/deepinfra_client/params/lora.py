# Generated from schema/resources/lora.yaml. Do not edit; run: nox -s generate
"""Types of `lora`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class LoraSourceParam(TypedDict, total=False):
    """Where an adapter is taken from."""

    type: Required[Literal["civitai"] | str]
    """The place."""
    civit_url: str | None
    """Address of the adapter at Civitai."""


class LoraUpdateParams(TypedDict, total=False):
    """What can be changed about an adapter. What is not given stays as it is."""

    private: bool | None
    """Whether only your account may use it."""
    description: str | None
    """A few sentences on it."""


class LoraUploadParams(TypedDict, total=False):
    """An adapter to be taken from Hugging Face."""

    hf_model_name: Required[str]
    """Repository with the adapter, `owner/name`."""
    lora_model_name: Required[str]
    """Name under which it is called later, `owner/name`."""
    hf_token: str | None
    """Access token of Hugging Face that may read the repository, for closed ones."""
    base_model_name: str | None
    """Id of the model that it changes; taken from the repository when unset."""


class LoraCreateParams(TypedDict, total=False):
    """An adapter to be taken from a public place."""

    base_model: Required[str]
    """Id of the model that it changes; `models.list_lora` lists those that can be changed."""
    lora_name: Required[str]
    """Name under which it is called later, `owner/name`."""
    source: Required[LoraSourceParam]
    """Where it is taken from."""
    private: Required[bool]
    """Whether only your account may use it."""
    description: str | None
    """A few sentences on it."""
