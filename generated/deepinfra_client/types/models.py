# Generated from schema/resources/models.yaml. Do not edit; run: nox -s generate
"""Types of `models`."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict

from deepinfra_client._runtime.models import Unlisted

from .._runtime.models import WireModel


class ModelDocBlock(WireModel):
    """A page with example code."""

    key: str
    """Call and language of the example, such as `openai-python`."""
    url: str | None = None
    """Address of the page."""


class ModelField(WireModel):
    """A field of the native call of a model."""

    name: str
    """Name of the field."""
    parent: str | None = None
    """The field that holds this one."""
    ftype: str
    """Kind of its value."""
    description: str | None = None
    """What the field does."""
    allowed: list[Any] | None = None
    """The allowed values."""
    default: Any | None = None
    """The value when it is not sent."""
    examples: list[Any] | None = None
    """Examples of values."""
    minimum: float | None = None
    """Least value."""
    exclusiveMinimum: float | None = None
    """The value lies above this."""
    maximum: float | None = None
    """Greatest value."""
    exclusiveMaximum: float | None = None
    """The value lies below this."""


class ModelMetadata(WireModel):
    """What a model takes and costs, in short."""

    description: str | None = None
    """A few sentences on the model."""
    context_length: int | None = None
    """Tokens that input and output share."""
    max_tokens: int | None = None
    """The context length again; not a limit of the output."""
    pricing: dict[str, float | None] | None = None
    """
    Prices in US dollars. `input_tokens`, `output_tokens` and `cache_read_tokens` are per
    million tokens; others are per unit, such as `per_image_unit`, `input_seconds`.
    """
    tags: list[str] | None = None
    """What the model is for and can do, such as `chat`, `vision`, `reasoning`, `embed`."""
    default_width: int | None = None
    """Width in pixels of one image unit."""
    default_height: int | None = None
    """Height in pixels of one image unit."""
    default_iterations: int | None = None
    """Denoising steps of one image unit."""


class ModelSchemaVariant(WireModel):
    """A call that a model can be used by."""

    key: (
        Literal[
            "default",
            "openai-completions",
            "openai-chat-completions",
            "openai-embeddings",
            "openai-speech-to-text",
            "openai-tts",
            "openai-images",
            "openai-images-variations",
            "openai-images-edits",
            "elevenlabs-tts",
            "create-voice",
            "read-voice",
            "update-voice",
            "delete-voice",
            "list-voices",
            "ai-sdk",
        ]
        | str
    )
    """Name of the call; `default` is the native one."""
    url: str | None = None
    """Address of its JSON Schemas."""


class ModelVersion(WireModel):
    """A version of a model."""

    model_name: str
    """Id of the model, `owner/name`."""
    version: str
    """Mark of the version, usually 64 hex digits."""
    uploaded_at: str | None = None
    """When it was uploaded, as text such as `2023-01-19T21:52:03.626241+00:00`."""


class OpenRouterDatacenter(WireModel):
    """A place where a model runs."""

    country_code: str
    """Country in two letters (ISO 3166), such as `US`."""


class OpenRouterPricing(WireModel):
    """Prices in US dollars per token, as text so that no digit is lost; read them with `Decimal`."""

    prompt: str
    """US dollars per token read."""
    completion: str
    """US dollars per token written."""


class PricingBase(WireModel):
    """What every kind of pricing has."""

    short: str | None = None
    """The price in a few words, for people."""
    full: str | None = None
    """The whole price with its steps, for people."""
    table: dict[str, Any] | None = None
    """The price as a table with `columns` and `rows`."""
    discount: float | None = None
    """Share that is taken off just now, 0 to 1."""
    discount_ends_at: int | str | None = None
    """When the discount ends."""


class TimePricing(PricingBase):
    """By the time that a request runs."""

    type: Literal["time"]
    """Always `time`."""
    cents_per_sec: float
    """Cents per second."""


class TokenPricing(PricingBase):
    """By tokens read and written."""

    type: Literal["tokens"]
    """Always `tokens`."""
    cents_per_input_token: float
    """Cents per token read; times 10000 gives US dollars per million."""
    cents_per_output_token: float
    """Cents per token written; times 10000 gives US dollars per million."""
    rate_per_input_token_cached: float | None = None
    """Factor on the input price for tokens read from the cache."""
    rate_per_input_token_cache_write: float | None = None
    """Factor on the input price for tokens written to the cache."""
    rate_per_explicit_cache_write_token: dict[str, Any] | None = None
    """Factor on the input price for explicit caching, by how long it is kept."""
    explicit_cache_granularity_tokens: int | None = None
    """Size in tokens of the blocks that explicit caching keeps."""
    rate_per_service_tier_priority: float | None = None
    """Factor on all prices for the priority tier."""
    rate_per_service_tier_flex: float | None = None
    """Factor on all prices for the flex tier."""


class UnknownModelPricing(WireModel):
    """A ModelPricing of a kind that this version does not know."""

    model_config = ConfigDict(
        arbitrary_types_allowed=True,
    )
    type: Unlisted
    """The kind."""


class UptimePricing(PricingBase):
    """By the time that a deployment is up."""

    type: Literal["uptime"]
    """Always `uptime`."""
    cents_per_sec: float
    """Cents per second."""


class FrameUnitPricing(PricingBase):
    """By frames of video."""

    type: Literal["frame_units"]
    """Always `frame_units`."""
    cents_per_frame_unit: float
    """Cents per unit."""


class ImageUnitPricing(PricingBase):
    """
    By pictures. The price of a picture is the unit price times its area over the default area
    times its steps over the default steps; a default of 0 leaves that factor out.
    """

    type: Literal["image_units"]
    """Always `image_units`."""
    cents_per_image_unit: float
    """Cents per unit."""
    default_width: int | None = None
    """Width in pixels of one unit, 0 for a flat price."""
    default_height: int | None = None
    """Height in pixels of one unit, 0 for a flat price."""
    default_iterations: int | None = None
    """Steps of one unit, 0 where steps do not count."""
    default_price_cents: float | None = None
    """Cents for a picture with default settings."""
    usage_from_cost: bool | None = None
    """Whether the usage shown is worked out from the cost."""


class InputCharacterPricing(PricingBase):
    """By the characters of the text that is sent."""

    type: Literal["input_character_length"]
    """Always `input_character_length`."""
    cents_per_input_chars: float
    """Cents per character."""


class InputLengthPricing(PricingBase):
    """By the length of the sound that is sent."""

    type: Literal["input_length"]
    """Always `input_length`."""
    cents_per_input_sec: float
    """Cents per second of input."""


class InputTokenPricing(PricingBase):
    """By tokens read."""

    type: Literal["input_tokens"]
    """Always `input_tokens`."""
    cents_per_input_token: float
    """Cents per token read; times 10000 gives US dollars per million."""


class Model(WireModel):
    """A model in the form of the OpenAI API."""

    id: str
    """Id of the model, `owner/name`."""
    object: str | None = None
    """Always `model`."""
    created: int | None = None
    """Time of publication in seconds since 1970."""
    owned_by: str | None = None
    """Who runs the model."""
    root: str | None = None
    """The model it comes from; usually the id itself."""
    parent: str | None = None
    """Always null so far."""
    metadata: ModelMetadata | None = None
    """What the model takes and costs; given with `filter="with_meta"`."""


class ModelCallSchema(WireModel):
    """What one call of a model takes and gives."""

    variant: ModelSchemaVariant
    """Which call it is."""
    schema_in: dict[str, Any] | None = None
    """JSON Schema of the request."""
    schema_out: dict[str, Any] | None = None
    """JSON Schema of the answer."""
    schema_stream: dict[str, Any] | None = None
    """JSON Schema of one event of a streamed answer; null when the call does not stream."""
    fields_in: list[ModelField]
    """The fields of the request with their limits."""


class ModelList(WireModel):
    """The models in the form of the OpenAI API."""

    object: str | None = None
    """Always `list`."""
    data: list[Model]
    """The models, retired ones among them."""


class OpenRouterModel(WireModel):
    """A model in the form that OpenRouter reads."""

    id: str
    """Id of the model, `owner/name`."""
    name: str | None = None
    """The name shown to people."""
    input_modalities: list[str] | None = None
    """What the model reads, such as `text` and `image`."""
    output_modalities: list[str] | None = None
    """What the model writes, such as `text`."""
    quantization: str | None = None
    """Number format of the weights, such as `fp8`."""
    context_length: int | None = None
    """Tokens that input and output share."""
    max_output_length: int | None = None
    """Most tokens of one answer."""
    pricing: OpenRouterPricing | None = None
    """The price per token."""
    supported_sampling_parameters: list[str] | None = None
    """Options of sampling that the model takes, such as `temperature`."""
    supported_features: list[str] | None = None
    """What the model can do, such as `tools` and `reasoning`."""
    description: str | None = None
    """A few sentences on the model."""
    openrouter: dict[str, Any] | None = None
    """What is meant for OpenRouter alone, such as its own name of the model."""
    datacenters: list[OpenRouterDatacenter] | None = None
    """Where the model runs."""


class OpenRouterModelList(WireModel):
    """The text models in the form that OpenRouter reads."""

    data: list[OpenRouterModel]
    """The models."""


class OutputLengthPricing(PricingBase):
    """By the length of the sound or video that is made."""

    type: Literal["output_length"]
    """Always `output_length`."""
    cents_per_output_sec: float
    """Cents per second of output."""


class CatalogModel(WireModel):
    """An entry of the catalogue."""

    model_name: str
    """Id of the model, `owner/name`."""
    type: str
    """Kind of the model, such as `text-generation` or `text-to-image`."""
    reported_type: str | None = None
    """Kind under which the catalogue shows the model; usually equal to `type`."""
    description: str | None = None
    """A few sentences on the model."""
    cover_img_url: str | None = None
    """Address of a picture for the model."""
    tags: list[str] | None = None
    """
    What the model can do, such as `tools`, `structured-output`, `reasoning`, `can-disable-
    reasoning`, `multimodal`, `flex`, `priority`.
    """
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
    )
    """How the model is charged."""
    max_tokens: int | None = None
    """Length of the context in tokens, where there is one."""
    replaced_by: str | None = None
    """The model that answers once this one is retired."""
    deprecated: int | None = None
    """Time of retirement in seconds since 1970."""
    quantization: str | None = None
    """Number format of the weights, such as `fp8`."""
    mmlu: float | None = None
    """Score in the MMLU test."""
    expected: str | None = None
    """When the model is expected to be offered."""
    private: int | None = None
    """1 when only the owner sees the model, else 0."""
    is_partner: bool | None = None
    """Whether the maker of the model runs it."""


class ModelInfo(WireModel):
    """Everything that the service tells about one model."""

    model_name: str
    """Id of the model, `owner/name`."""
    type: str
    """Kind of the model, such as `text-generation` or `text-to-image`."""
    reported_type: str | None = None
    """Kind under which the catalogue shows the model; usually equal to `type`."""
    version: str | None = None
    """The version that answers."""
    description: str | None = None
    """A few sentences on the model."""
    tags: list[str] | None = None
    """What the model can do; see CatalogModel."""
    featured: bool | None = None
    """Whether the service puts the model forward."""
    owner: bool | None = None
    """Whether the model belongs to the account of the key."""
    public: bool | None = None
    """Whether everyone may use the model."""
    is_partner: bool | None = None
    """Whether the maker of the model runs it."""
    is_custom_deployable: bool | None = None
    """Whether the model can be deployed on rented GPUs."""
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
    )
    """How the model is charged."""
    max_tokens: int | None = None
    """Length of the context in tokens, where there is one."""
    max_output_tokens: int | None = None
    """Most tokens of one answer, where the model states it."""
    replaced_by: str | None = None
    """The model that answers once this one is retired."""
    deprecated: int | None = None
    """Time of retirement in seconds since 1970."""
    quantization: str | None = None
    """Number format of the weights, such as `fp8`."""
    mmlu: float | None = None
    """Score in the MMLU test."""
    expected: str | None = None
    """When the model is expected to be offered."""
    import_time: str | None = None
    """When the model was taken into the service."""
    mask_token: str | None = None
    """The gap mark of models that fill gaps."""
    in_fields: list[ModelField] | None = None
    """The fields of the native call with their limits."""
    in_schema: Any | None = None
    """JSON Schema of the native request."""
    out_schema: Any | None = None
    """JSON Schema of the native answer."""
    schemas: list[ModelSchemaVariant] | None = None
    """The calls that the model can be used by, each with the address of its schema."""
    meta: dict[str, Any] | None = None
    """Further facts without a fixed form."""
    mf_name: str | None = None
    """Name of the family that the model belongs to."""
    mf_title: str | None = None
    """Title of that family."""
    mf_description: str | None = None
    """A few sentences on that family."""
    curl_inv: str | None = None
    """An example call with curl."""
    cmdline_inv: str | None = None
    """An example call with the command-line tool."""
    txt_docs: str | None = None
    """Notes on how to call the model."""
    out_example: str | None = None
    """An example of an answer."""
    out_docs: str | None = None
    """Notes on the answer."""
    doc_blocks: list[ModelDocBlock] | None = None
    """Pages with example code."""
    short_doc_block: ModelDocBlock | None = None
    """The page with the shortest example."""
