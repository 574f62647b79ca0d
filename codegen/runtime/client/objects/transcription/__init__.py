"""Transcription: what is said in a recording, as text."""
