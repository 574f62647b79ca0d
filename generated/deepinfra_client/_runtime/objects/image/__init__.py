# Generated from codegen/runtime/client/objects/image/__init__.py. Do not edit; run: nox -s generate
"""Images: pictures made from text and from other pictures."""
