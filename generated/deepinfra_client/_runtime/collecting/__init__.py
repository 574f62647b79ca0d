# Generated from codegen/runtime/client/collecting/__init__.py. Do not edit; run: nox -s generate
"""Streams that are read to their end and given as one answer."""
