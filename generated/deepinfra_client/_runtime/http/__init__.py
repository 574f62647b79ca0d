# Generated from codegen/runtime/client/http/__init__.py. Do not edit; run: nox -s generate
"""HTTP/1.1 over connections of our own."""
