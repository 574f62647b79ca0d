# Generated from schema/resources/model_families.yaml. Do not edit; run: nox -s generate
"""Types of `model_families`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import WireModel
from .models import (
    FrameUnitPricing,
    ImageUnitPricing,
    InputCharacterPricing,
    InputLengthPricing,
    InputTokenPricing,
    OutputLengthPricing,
    TimePricing,
    TokenPricing,
    UnknownModelPricing,
    UptimePricing,
)


class FamilyQuestion(WireModel):
    """A question with its answer."""

    faq_id: str | None = None
    """Id of the pair, usually the question."""
    question: str
    """The question."""
    answer: str
    """The answer in Markdown."""
    order: int | None = None
    """Place in the list; low ones come first."""


class FamilyPrice(WireModel):
    """A model with its price."""

    model_name: str
    """Id of the model, `owner/name`."""
    short_name: str | None = None
    """Name to be shown."""
    max_tokens: int | None = None
    """Length of the context in tokens, where there is one."""
    pricing: (
        TokenPricing
        | InputTokenPricing
        | ImageUnitPricing
        | FrameUnitPricing
        | TimePricing
        | UptimePricing
        | InputLengthPricing
        | InputCharacterPricing
        | OutputLengthPricing
        | UnknownModelPricing
        | None
    ) = None
    """How the model is charged."""


class FamilyPriceSection(WireModel):
    """Models of a kind with their prices."""

    section_id: str
    """Id of the section."""
    ptype: (
        Literal[
            "tokens",
            "time",
            "uptime",
            "input_length",
            "input_tokens",
            "input_character_length",
            "image_units",
            "output_length",
        ]
        | str
        | None
    ) = None
    """How the models are charged."""
    title: str | None = None
    """Heading of the section."""
    description: str | None = None
    """A sentence on the section."""
    mf_description: str | None = None
    """A sentence for the page of the family; empty for `description`."""
    entries: list[FamilyPrice]
    """The models."""


class ModelFamily(WireModel):
    """A family of models."""

    name: str
    """Name of the family, for `retrieve`."""
    title: str | None = None
    """Name to be shown."""
    description: str | None = None
    """A few sentences on the family."""
    developer: str | None = None
    """Who made the models."""
    meta_title: str | None = None
    """Title of the page for search engines."""
    meta_description: str | None = None
    """Description of the page for search engines."""
    featured_models: list[str] | None = None
    """Ids of the models that stand in front."""
    pp_sections_out: list[FamilyPriceSection] | None = None
    """The models with their prices, by kind."""
    faq_entries: list[FamilyQuestion] | None = None
    """Questions and answers, in the order of `order`."""
