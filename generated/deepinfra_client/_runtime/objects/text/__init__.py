# Generated from codegen/runtime/client/objects/text/__init__.py. Do not edit; run: nox -s generate
"""Text: conversations to requests, answers and streams to results."""
