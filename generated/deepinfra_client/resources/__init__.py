# Generated from schema/. Do not edit; run: nox -s generate
"""Resource classes."""
