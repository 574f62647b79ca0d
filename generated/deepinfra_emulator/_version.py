# Generated from schema/client.yaml. Do not edit; run: nox -s generate
"""The version of the package."""

__version__ = "0.1.0"
