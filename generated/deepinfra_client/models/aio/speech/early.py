# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `speech`: the class of the profile `early`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ...._runtime.options import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ...._runtime.objects.speech.results import SpeechResult
    from ...._runtime.objects.speech.stream import AsyncSpeechStream
    from ...._runtime.options import Omit, Timeout, Validation
    from ....capabilities.tables.speech import SpeechRow


class AsyncEarlySpeechModel(Protocol):
    """A model that speaks.

    Profile `early`: Three voices, wav only.

    For type checkers: objects of this profile are of the class `SpeechModel`, which refuses the
    same options at run time.
    """

    @property
    def id(self) -> str:
        """The model, as requests name it."""
        ...

    @property
    def capabilities(self) -> SpeechRow | None:
        """What is known of the model."""
        ...

    async def generate(
        self,
        text: str,
        *,
        voice: Literal["luna", "aura", "quartz"] | None | Omit = omit,
        format: Literal["wav"] | Omit = omit,
        speed: float | Omit = omit,
        model_options: Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> SpeechResult:
        """Speak a text and return the sound.

        Arguments, result and errors are those of `SpeechModel.generate`.
        """

        ...

    def stream(
        self,
        text: str,
        *,
        voice: Literal["luna", "aura", "quartz"],
        format: Literal["wav"] | Omit = omit,
        language: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncSpeechStream:
        """Speak a text and hand the sound out while it is made.

        Arguments, result and errors are those of `SpeechModel.stream`.
        """

        ...
