# Generated from schema/. Do not edit; run: nox -s generate
"""Helpers as data."""
