"""Native calls."""

from tests.client.pictures import small

MODELS = {
    "text_classification": "ProsusAI/finbert",
    "token_classification": "dslim/bert-base-NER",
    "fill_mask": "bert-base-cased",
    "object_detection": "hustvl/yolos-small",
    "image_classification": "google/vit-base-patch16-224",
    "zero_shot_image_classification": "openai/clip-vit-base-patch32",
    "automatic_speech_recognition": "openai/whisper-large-v3",
    "text_to_speech": "hexgrad/Kokoro-82M",
    "text_to_video": "google/veo-3.1",
}
"""Models for tasks that the emulator cannot tell by the fields of the request."""

GIVEN = {
    **{f"inference.{task}": {"model": model} for task, model in MODELS.items()},
    "inference.text_to_image": {"prompt": "A lighthouse"},
    "inference.run": {"input": {"input": "Hello"}},
    "inference.run_cog": {"input": {"prompt": "A lighthouse"}},
    "inference.run_deployment": {"input": {"input": "Hello"}},
    "inference.embeddings": {"inputs": ["Hello"]},
    "inference.rerank": {"queries": ["A lighthouse"]},
    "inference.fill_mask": {"model": "bert-base-cased", "input": "The [MASK] shines."},
    "inference.text_to_speech": {
        "model": "hexgrad/Kokoro-82M",
        "text": "Hello",
        "preset_voice": ["af_bella"],
        "output_format": "wav",
    },
    "inference.text_to_video": {
        "model": "google/veo-3.1",
        "prompt": "A lighthouse",
        "resolution": "720p",
        "aspect_ratio": "16:9",
    },
    "inference.automatic_speech_recognition": {
        "model": "openai/whisper-large-v3",
        "language": "en",
    },
}
FILES = {
    "inference.automatic_speech_recognition": ("speech.wav", b"RIFF$\0\0\0WAVEfmt " + bytes(28)),
    "inference.embeddings": ("picture.png", small()),
}
OPEN = {"inference.run", "inference.run_deployment"}
