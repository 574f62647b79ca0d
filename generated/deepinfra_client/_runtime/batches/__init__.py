# Generated from codegen/runtime/client/batches/__init__.py. Do not edit; run: nox -s generate
"""Batches: many requests in a file of JSON lines, and their results in others."""
