# Generated from schema/client.yaml. Do not edit; run: nox -s generate
"""The default client, made from the environment when it is first imported."""

from __future__ import annotations

from .client import DeepInfra

deepinfra = DeepInfra()
"""A client with default settings; it looks for the key at the first request."""
