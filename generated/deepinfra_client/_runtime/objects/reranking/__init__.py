# Generated from codegen/runtime/client/objects/reranking/__init__.py. Do not edit; run: nox -s generate
"""Reranking: how well documents answer a query."""
