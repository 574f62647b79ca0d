# Generated from codegen/runtime/client/objects/embedding/__init__.py. Do not edit; run: nox -s generate
"""Embeddings: texts to vectors."""
