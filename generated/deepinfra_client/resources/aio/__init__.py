# Generated from schema/. Do not edit; run: nox -s generate
"""Async classes."""
