# Generated from codegen/runtime/client/objects/video/__init__.py. Do not edit; run: nox -s generate
"""Videos: made from text and pictures, at once or as a job."""
