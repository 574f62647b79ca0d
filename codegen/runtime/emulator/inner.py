"""Calls that templates make: answered by the routes that they name, without HTTP."""

from __future__ import annotations

import json

from .endpoint import Answer, Endpoint, Incoming, choose
from .failures import Refusal, error_body
from .route import Provider
from .routing import RouteTable
from .scope import Called, Scope, World
from .values import ABSENT, json_bytes

_DEEPEST = 4
"""How deep calls may lie in calls."""


class Inner:
    """Answers calls of templates. Keys are not asked for: the request around them had one."""

    def __init__(self, routes: RouteTable[Endpoint], provider: Provider, world: World) -> None:
        self._routes = routes
        self._provider = provider
        self._world = world
        self._depth = 0

    def call(self, method: str, path: str, body: object, scope: Scope) -> Called:
        """Answer a call; a refusal is an answer too, in the form of its route."""
        family = self._provider.route_family
        self._depth += 1
        try:
            found = None if self._depth > _DEEPEST else self._routes.find(method, path)
            if found is None or not found.endpoints:
                raise Refusal(404, "Not Found")
            incoming = Incoming(
                number=self._world.next_number(),
                path=found.path,
                headers={"content-type": "application/json"},
                payload=b"" if body is ABSENT else json_bytes(body),
                origin=scope.origin,
                key=scope.key,
            )
            endpoint = choose(found.endpoints, found.path, incoming)
            family = endpoint.route.errors or self._provider.default_family
            return _read(endpoint.answer(incoming))
        except Refusal as refusal:
            said: dict[str, object] = {
                "message": refusal.message,
                "param": refusal.param,
                "code": refusal.code,
                "type": refusal.type,
            }
            form = self._provider.families[family]
            return Called(refusal.status, error_body(refusal, form), said)
        finally:
            self._depth -= 1


def _read(answer: Answer) -> Called:
    content = answer.body if answer.parts is None else b"".join(answer.parts)
    try:
        return Called(answer.status, json.loads(content))
    except ValueError:
        return Called(answer.status, content.decode("utf-8", "replace"))
