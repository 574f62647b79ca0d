# Generated from schema/capabilities/speech.yaml. Do not edit; run: nox -s generate
"""Models that speak a text. A missing cell is unknown and refuses nothing. Rows are added and
retired, never removed.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..._runtime.capability import Choice, Length, OptionSpec, Table, by_id


class SpeechRow(NamedTuple):
    """What is known of one model; `None` is unknown and permits."""

    id: str
    """The model."""
    profile: str
    """The group of models that take the same options."""
    voices: Choice | Literal[False] | None = None
    """Voices of the model, where all of them are known."""
    known_voices: tuple[str, ...] | None = None
    """Voices that are known where the list is not complete, or where own voices are taken too."""
    response_formats: Choice | Literal[False] | None = None
    """Forms of the sound that the model gives."""
    characters: Length | Literal[False] | None = None
    """Length of one text in characters."""
    inputs: tuple[str, ...] | None = None
    """What the model works from: text, audio (a voice to speak with)."""
    text_field: str | None = None
    """Field of the native call that takes the text."""
    voice_field: str | None = None
    """Field of the native call that takes the voice."""
    format_field: str | None = None
    """Field of the native call that takes the form of the sound."""
    options: tuple[str, ...] | None = None
    """Further fields of the native call that are known for this model; the list is not complete."""
    retired: str | None = None
    """The day on which it was retired, `yes` when the day is unknown; None while it is served."""
    replaced_by: str | None = None
    """The model that answers in its place."""
    status: str | None = None
    """A word of the source about its state."""
    notes: str | None = None
    """What else is worth knowing."""
    source: tuple[str, ...] = ()
    """Where the facts come from; the names stand in the schema file."""
    checked: str = ""
    """The day on which the facts were last checked."""


# fmt: off
ROWS: dict[str, SpeechRow] = by_id(
    SpeechRow("hexgrad/Kokoro-82M", "kokoro", voices=Choice(allowed=("af_alloy", "af_aoede", "af_bella", "af_heart", "af_jessica", "af_kore", "af_nicole", "af_nova", "af_river", "af_sarah", "af_sky", "am_adam", "am_echo", "am_eric", "am_fenrir", "am_liam", "am_michael", "am_onyx", "am_puck", "am_santa", "bf_alice", "bf_emma", "bf_isabella", "bf_lily", "bm_daniel", "bm_fable", "bm_george", "bm_lewis", "ef_dora", "em_alex", "em_santa", "ff_siwis", "hf_alpha", "hf_beta", "hm_omega", "hm_psi", "if_sara", "im_nicola", "jf_alpha", "jf_gongitsune", "jf_nezumi", "jf_tebukuro", "jm_kumo", "pf_dora", "pm_alex", "pm_santa", "zf_xiaobei", "zf_xiaoni", "zf_xiaoxiao", "zf_xiaoyi", "zm_yunjian", "zm_yunxi", "zm_yunxia", "zm_yunyang")), response_formats=Choice(allowed=("mp3", "opus", "flac", "wav", "pcm")), text_field="text", voice_field="preset_voice", format_field="output_format", options=("stream", "return_timestamps", "speed"), notes="The model of the ElevenLabs form when none is named. The native call takes a list of voices and mixes them.", source=("openapi-2025-02-27", "openapi", "truefoundry", "pollinations", "tts-probe"), checked="2026-11-22"),
    SpeechRow("deepinfra/tts", "early", voices=Choice(allowed=("luna", "aura", "quartz")), response_formats=Choice(allowed=("wav",)), notes="The model of that form in 2024, replaced as such by hexgrad/Kokoro-82M until 2025-07.", source=("openapi-2025-02-27",), checked="2026-11-22"),
    SpeechRow("Qwen/Qwen3-TTS", "open", known_voices=("Vivian", "Serena", "Uncle_Fu", "Dylan", "Eric", "Ryan", "Aiden", "Ono_Anna", "Sohee"), characters=Length(max=4000), inputs=("text", "audio"), text_field="input", voice_field="voice", format_field="response_format", options=("language", "instruct"), notes="One source sends the native voice as speaker. Takes sound too, so own voices are not refused here.", source=("truefoundry", "portkey", "autoshow", "tts-probe"), checked="2026-11-22"),
    SpeechRow("Qwen/Qwen3-TTS-VoiceDesign", "open", inputs=("text",), text_field="input", voice_field="voice", format_field="response_format", options=("language",), notes="The voice is a description in words.", source=("truefoundry", "portkey", "autoshow"), checked="2026-11-22"),
    SpeechRow("ResembleAI/chatterbox-turbo", "open", characters=Length(max=5000), inputs=("text",), text_field="text", voice_field="voice_id", format_field="response_format", options=("exaggeration", "cfg"), notes="Marks such as [chuckle] in the text are acted out.", source=("truefoundry", "autoshow"), checked="2026-11-22"),
    SpeechRow("ResembleAI/chatterbox-multilingual", "open", inputs=("text", "audio"), text_field="text", voice_field="voice_id", format_field="response_format", options=("exaggeration", "cfg", "language"), source=("truefoundry", "autoshow"), checked="2026-11-22"),
    SpeechRow("Audio8/Audio8-TTS-Preview-0.6b", "open", inputs=("text", "audio"), status="preview", source=("truefoundry",), checked="2026-11-22"),
    SpeechRow("Zyphra/Zonos-v0.1-hybrid", "open", source=("portkey", "truefoundry"), checked="2026-11-22"),
    SpeechRow("Zyphra/Zonos-v0.1-transformer", "open", source=("portkey", "truefoundry"), checked="2026-11-22"),
    SpeechRow("canopylabs/orpheus-3b-0.1-ft", "open", known_voices=("tara", "leah", "mia", "zac"), text_field="input", voice_field="voice", notes="Has three more voices than those; zoe was refused.", source=("portkey", "truefoundry", "tts-probe"), checked="2026-11-22"),
    SpeechRow("sesame/csm-1b", "csm", voices=Choice(allowed=("conversational_a", "conversational_b", "read_speech_a", "read_speech_b", "read_speech_c", "read_speech_d")), text_field="text", source=("portkey", "truefoundry", "tts-probe", "pollinations"), checked="2026-11-22"),
    SpeechRow("ResembleAI/chatterbox", "open", text_field="text", options=("exaggeration", "cfg"), source=("portkey", "truefoundry", "tts-probe"), checked="2026-11-22"),
    SpeechRow("bosonai/HiggsAudioV2.5", "open", source=("portkey",), checked="2026-11-22"),
    SpeechRow("XiaomiMiMo/MiMo-V2.5-tts", "open", known_voices=("mimo_default", "Mia", "Chloe", "Milo", "Dean"), characters=Length(max=1000), text_field="text", voice_field="voice", format_field="output_format", options=("stream", "instruct"), notes="Has four more voices with Chinese names. Accounts that never paid were refused.", source=("autoshow", "tts-probe"), checked="2026-11-22"),
    SpeechRow("XiaomiMiMo/MiMo-V2.5-tts-voicedesign", "open", text_field="text", voice_field="voice", format_field="output_format", options=("stream",), notes="The voice is a description in words.", source=("autoshow",), checked="2026-11-22"),
)
# fmt: on
"""Every model of the table by its id."""

OPTIONS: dict[str, OptionSpec] = {
    "voice": OptionSpec("voices", 422),
    "response_format": OptionSpec("response_formats", 422),
    "format": OptionSpec("response_formats", 422),
    "input": OptionSpec("characters", 422),
    "text": OptionSpec("characters", 422),
}
"""Options that are checked: the column that rules and the status of a refusal."""

TABLE: Table[SpeechRow] = Table(
    "speech", ROWS, OPTIONS, prices="deepinfra_client.capabilities.prices", task="text-to-speech"
)
"""The table: a mapping of model ids to rows, with `check` and `find`."""
