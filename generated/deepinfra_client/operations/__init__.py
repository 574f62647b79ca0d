# Generated from schema/. Do not edit; run: nox -s generate
"""Every call of the API as data."""
