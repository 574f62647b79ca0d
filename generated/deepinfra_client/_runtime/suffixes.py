# Generated from codegen/runtime/client/suffixes.py. Do not edit; run: nox -s generate
"""Which end of a file name fits a media type; the same on every machine."""

from __future__ import annotations

from typing import Final

_SUFFIXES: Final = {
    "application/gzip": ".gz",
    "application/json": ".json",
    "application/jsonl": ".jsonl",
    "application/pdf": ".pdf",
    "application/x-ndjson": ".jsonl",
    "application/zip": ".zip",
    "audio/aac": ".aac",
    "audio/aiff": ".aiff",
    "audio/amr": ".amr",
    "audio/basic": ".au",
    "audio/flac": ".flac",
    "audio/l16": ".pcm",
    "audio/mp3": ".mp3",
    "audio/mp4": ".m4a",
    "audio/mpeg": ".mp3",
    "audio/ogg": ".ogg",
    "audio/opus": ".opus",
    "audio/pcm": ".pcm",
    "audio/vnd.wave": ".wav",
    "audio/wav": ".wav",
    "audio/wave": ".wav",
    "audio/webm": ".webm",
    "audio/x-flac": ".flac",
    "audio/x-wav": ".wav",
    "image/avif": ".avif",
    "image/gif": ".gif",
    "image/heic": ".heic",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/svg+xml": ".svg",
    "image/tiff": ".tiff",
    "image/webp": ".webp",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "text/vtt": ".vtt",
    "video/mp4": ".mp4",
    "video/mpeg": ".mpeg",
    "video/quicktime": ".mov",
    "video/webm": ".webm",
}


def suffix_of(media_type: str) -> str:
    """Return the end of a file name for a media type, such as `.mp3`; empty when none is known."""
    return _SUFFIXES.get(media_type.lower(), "")
