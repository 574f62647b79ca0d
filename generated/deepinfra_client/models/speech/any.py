# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""Any class of the kind `speech`; what they all take can be called on it."""

from __future__ import annotations

from typing import TypeAlias

from .csm import CsmSpeechModel
from .early import EarlySpeechModel
from .general import SpeechModel
from .kokoro import KokoroSpeechModel

AnySpeechModel: TypeAlias = SpeechModel | KokoroSpeechModel | CsmSpeechModel | EarlySpeechModel
"""Any class of the kind `speech`; what they all take can be called on it."""
