"""Targets: what is written from the IR, file by file."""
