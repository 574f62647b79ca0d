# Generated from codegen/runtime/client/objects/transcription/__init__.py. Do not edit; run: nox -s generate
"""Transcription: what is said in a recording, as text."""
