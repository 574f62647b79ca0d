# Generated from codegen/runtime/client/objects/structured/__init__.py. Do not edit; run: nox -s generate
"""Structured output: types to schemas, text to checked objects."""
