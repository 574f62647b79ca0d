# Generated from codegen/runtime/client/objects/__init__.py. Do not edit; run: nox -s generate
"""Model objects: one model id with methods that need no knowledge of fields and routes."""
