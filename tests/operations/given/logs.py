"""Logs: each is that of a deployment."""

from __future__ import annotations

from tests.operations.given.deployments import made

PREPARED = {
    "logs.query": made,
    "logs.deployments.query": made,
}
