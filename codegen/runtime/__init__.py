"""Ordinary Python that is copied, byte for byte, into the generated packages."""
