# Generated from schema/resources/request_costs.yaml. Do not edit; run: nox -s generate
"""Types of `request_costs`."""

from __future__ import annotations

from typing import Required, TypedDict


class RequestCostParams(TypedDict, total=False):
    """The requests to look up."""

    requestIds: Required[list[str]]
    """Ids of requests, as `request_id` of answers has them."""
