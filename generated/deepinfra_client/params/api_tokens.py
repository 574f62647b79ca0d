# Generated from schema/resources/api_tokens.yaml. Do not edit; run: nox -s generate
"""Types of `api_tokens`."""

from __future__ import annotations

from typing import Required, TypedDict


class ApiTokenParams(TypedDict, total=False):
    """An API key to be made."""

    name: Required[str]
    """Name of the key, which no other key of the account has."""


class VercelExportParams(TypedDict, total=False):
    """Where in Vercel a key is to be put."""

    project_id_or_name: Required[str]
    """Id or name of the project in Vercel."""
    is_sensitive: Required[bool]
    """Whether Vercel hides the value from everybody once it is there."""
    env_development: Required[bool]
    """Whether the development environment gets it."""
    env_preview: Required[bool]
    """Whether preview deployments get it."""
    env_production: Required[bool]
    """Whether production gets it."""
