# Generated from schema/resources/request_costs.yaml. Do not edit; run: nox -s generate
"""The calls of `request_costs`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import RequestBody, Returns, Route

RETRIEVE = Route(
    name="request_costs.retrieve",
    method="POST",
    path="/v1/request-costs",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/RequestCostParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/RequestCostList"}),
    emulate={
        "answer": {
            "requests": {
                "$each": {
                    "of": {"$request": "/requestIds"},
                    "item": {
                        "$when": {
                            "present": {"$recorded": {"id": {"$item": ""}}},
                            "then": {
                                "requestId": {"$item": ""},
                                "costNanoUsd": {
                                    "$int": {
                                        "$round": {
                                            "of": {
                                                "$product": [
                                                    {
                                                        "$get": {
                                                            "of": {
                                                                "$recorded": {"id": {"$item": ""}}
                                                            },
                                                            "at": "/cost",
                                                        }
                                                    },
                                                    1000000000,
                                                ]
                                            }
                                        }
                                    }
                                },
                            },
                        }
                    },
                }
            }
        }
    },
)
"""`POST {base}/request-costs`"""

ROUTES: tuple[Route, ...] = (RETRIEVE,)
