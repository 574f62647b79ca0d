# Generated from codegen/runtime/client/objects/speech/__init__.py. Do not edit; run: nox -s generate
"""Speech: sound made from text."""
