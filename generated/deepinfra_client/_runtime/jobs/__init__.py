# Generated from codegen/runtime/client/jobs/__init__.py. Do not edit; run: nox -s generate
"""Jobs: what is ordered, goes on by itself, and is looked at until it has ended."""
