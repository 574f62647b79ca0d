# Generated from codegen/runtime/client/objects/tools/__init__.py. Do not edit; run: nox -s generate
"""Tools: functions that a model may have called."""
