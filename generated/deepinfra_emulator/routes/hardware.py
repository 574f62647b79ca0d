# Generated from schema/resources/hardware.yaml. Do not edit; run: nox -s generate
"""The calls of `hardware`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, Returns, Route

LIST = Route(
    name="hardware.list",
    method="GET",
    path="/v2/hardware",
    errors="platform",
    query=(QueryParam(name="model", schema={"type": "string"}, required=True),),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/HardwareList"}),
    emulate={
        "answer": {
            "hardware": [
                {
                    "id": "serverless",
                    "name": "Serverless",
                    "type": "serverless",
                    "pricing": {
                        "cents_per_million_input_tokens": {
                            "$product": [
                                {
                                    "$price": {
                                        "model": {"$query": "model"},
                                        "key": "input",
                                        "default": 0.1,
                                    }
                                },
                                100,
                            ]
                        },
                        "cents_per_million_output_tokens": {
                            "$product": [
                                {
                                    "$price": {
                                        "model": {"$query": "model"},
                                        "key": "output",
                                        "default": 0.4,
                                    }
                                },
                                100,
                            ]
                        },
                    },
                },
                {
                    "id": "h100-80gb",
                    "name": "1x H100-80GB",
                    "type": "dedicated",
                    "pricing": {"cents_per_minute": 2.9},
                },
            ]
        }
    },
)
"""`GET {host}/v2/hardware`"""

ROUTES: tuple[Route, ...] = (LIST,)
