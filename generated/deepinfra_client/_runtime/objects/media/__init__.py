# Generated from codegen/runtime/client/objects/media/__init__.py. Do not edit; run: nox -s generate
"""Files as input: pictures, sound, video and documents in a conversation."""
