# Generated from codegen/runtime/client/uploads/__init__.py. Do not edit; run: nox -s generate
"""Files in whatever form callers have them."""
