# Generated from schema/client.yaml and schema/errors.yaml. Do not edit; run: nox -s generate
"""Everything that the emulator knows of the API."""

from __future__ import annotations

from deepinfra_client.capabilities.tables.embedding import TABLE as embedding
from deepinfra_client.capabilities.tables.image import TABLE as image
from deepinfra_client.capabilities.tables.language import TABLE as language
from deepinfra_client.capabilities.tables.native import TABLE as native
from deepinfra_client.capabilities.tables.reranking import TABLE as reranking
from deepinfra_client.capabilities.tables.speech import TABLE as speech
from deepinfra_client.capabilities.tables.transcription import TABLE as transcription
from deepinfra_client.capabilities.tables.video import TABLE as video

from ._runtime.route import Auth, BodyForm, ErrorFamily, PriceBook, Provider
from ._version import __version__
from .routes import ROUTES
from .schemas import SCHEMAS


def prices() -> PriceBook:
    """Load the prices, which nobody needs before the first answer."""
    from deepinfra_client.capabilities.prices import PRICES

    return PRICES


PROVIDER = Provider(
    name="DeepInfra",
    package="deepinfra_emulator",
    distribution="deepinfra-client",
    suffix="/v1",
    default_family="route",
    route_family="route",
    request_id_header="x-request-id",
    signed=(("jwt:", "model"),),
    version=__version__,
    auth=(
        Auth(header="Authorization", scheme="Bearer"),
        Auth(header="x-api-key"),
        Auth(header="xi-api-key"),
    ),
    routes=ROUTES,
    families={
        "openai": ErrorFamily(
            name="openai",
            default=BodyForm(
                name="error_object",
                message="/error/message",
                code="/error/code",
                param="/error/param",
                type="/error/type",
            ),
            validation=BodyForm(
                name="error_object",
                message="/error/message",
                code="/error/code",
                param="/error/param",
                type="/error/type",
            ),
            wrong_key=BodyForm(name="detail_text", message="/detail"),
        ),
        "anthropic": ErrorFamily(
            name="anthropic",
            default=BodyForm(
                name="typed_error",
                message="/error/message",
                type="/error/type",
                fixed=(("/type", "error"),),
            ),
            validation=None,
            wrong_key=BodyForm(name="detail_text", message="/detail"),
            types=(
                (401, "authentication_error"),
                (403, "permission_error"),
                (404, "not_found_error"),
                (413, "request_too_large"),
                (429, "rate_limit_error"),
                (500, "api_error"),
                (529, "overloaded_error"),
            ),
        ),
        "native": ErrorFamily(
            name="native",
            default=BodyForm(name="detail_object", message="/detail/error"),
            validation=BodyForm(
                name="detail_list", message="/msg", param="/loc", type="/type", list="/detail"
            ),
            wrong_key=BodyForm(name="detail_text", message="/detail"),
        ),
        "platform": ErrorFamily(
            name="platform",
            default=BodyForm(name="error_text", message="/error"),
            validation=BodyForm(
                name="detail_list", message="/msg", param="/loc", type="/type", list="/detail"
            ),
            wrong_key=BodyForm(name="detail_text", message="/detail"),
        ),
        "route": ErrorFamily(
            name="route",
            default=BodyForm(name="detail_text", message="/detail"),
            validation=None,
            wrong_key=None,
        ),
    },
    schemas=SCHEMAS,
    tables={
        "embedding": embedding,
        "image": image,
        "language": language,
        "native": native,
        "reranking": reranking,
        "speech": speech,
        "transcription": transcription,
        "video": video,
    },
    prices=prices,
)
