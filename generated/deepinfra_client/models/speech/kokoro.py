# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `speech`: the class of the profile `kokoro`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..._runtime.options import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ..._runtime.objects.speech.results import SpeechResult
    from ..._runtime.objects.speech.stream import SpeechStream
    from ..._runtime.options import Omit, Timeout, Validation
    from ...capabilities.tables.speech import SpeechRow


class KokoroSpeechModel(Protocol):
    """A model that speaks.

    Profile `kokoro`: The 54 voices of Kokoro, in five forms of sound.

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

    def generate(
        self,
        text: str,
        *,
        voice: Literal[
            "af_alloy",
            "af_aoede",
            "af_bella",
            "af_heart",
            "af_jessica",
            "af_kore",
            "af_nicole",
            "af_nova",
            "af_river",
            "af_sarah",
            "af_sky",
            "am_adam",
            "am_echo",
            "am_eric",
            "am_fenrir",
            "am_liam",
            "am_michael",
            "am_onyx",
            "am_puck",
            "am_santa",
            "bf_alice",
            "bf_emma",
            "bf_isabella",
            "bf_lily",
            "bm_daniel",
            "bm_fable",
            "bm_george",
            "bm_lewis",
            "ef_dora",
            "em_alex",
            "em_santa",
            "ff_siwis",
            "hf_alpha",
            "hf_beta",
            "hm_omega",
            "hm_psi",
            "if_sara",
            "im_nicola",
            "jf_alpha",
            "jf_gongitsune",
            "jf_nezumi",
            "jf_tebukuro",
            "jm_kumo",
            "pf_dora",
            "pm_alex",
            "pm_santa",
            "zf_xiaobei",
            "zf_xiaoni",
            "zf_xiaoxiao",
            "zf_xiaoyi",
            "zm_yunjian",
            "zm_yunxi",
            "zm_yunxia",
            "zm_yunyang",
        ]
        | None
        | Omit = omit,
        format: Literal["mp3", "opus", "flac", "wav", "pcm"] | Omit = omit,
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
        voice: Literal[
            "af_alloy",
            "af_aoede",
            "af_bella",
            "af_heart",
            "af_jessica",
            "af_kore",
            "af_nicole",
            "af_nova",
            "af_river",
            "af_sarah",
            "af_sky",
            "am_adam",
            "am_echo",
            "am_eric",
            "am_fenrir",
            "am_liam",
            "am_michael",
            "am_onyx",
            "am_puck",
            "am_santa",
            "bf_alice",
            "bf_emma",
            "bf_isabella",
            "bf_lily",
            "bm_daniel",
            "bm_fable",
            "bm_george",
            "bm_lewis",
            "ef_dora",
            "em_alex",
            "em_santa",
            "ff_siwis",
            "hf_alpha",
            "hf_beta",
            "hm_omega",
            "hm_psi",
            "if_sara",
            "im_nicola",
            "jf_alpha",
            "jf_gongitsune",
            "jf_nezumi",
            "jf_tebukuro",
            "jm_kumo",
            "pf_dora",
            "pm_alex",
            "pm_santa",
            "zf_xiaobei",
            "zf_xiaoni",
            "zf_xiaoxiao",
            "zf_xiaoyi",
            "zm_yunjian",
            "zm_yunxi",
            "zm_yunxia",
            "zm_yunyang",
        ],
        format: Literal["mp3", "opus", "flac", "wav", "pcm"] | Omit = omit,
        language: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> SpeechStream:
        """Speak a text and hand the sound out while it is made.

        Arguments, result and errors are those of `SpeechModel.stream`.
        """

        ...
