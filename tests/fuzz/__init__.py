"""Fuzzing: bytes from a search engine into what reads the bytes of others."""
