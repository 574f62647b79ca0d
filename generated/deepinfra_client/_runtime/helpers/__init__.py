# Generated from codegen/runtime/client/helpers/__init__.py. Do not edit; run: nox -s generate
"""Methods of resources that do more than one call: typed answers, and streams of typed events."""
