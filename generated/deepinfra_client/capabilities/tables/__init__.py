# Generated from schema/. Do not edit; run: nox -s generate
"""One module for each capability table."""
