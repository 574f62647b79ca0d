# Generated from codegen/runtime/emulator/app.py. Do not edit; run: nox -s generate
"""The emulator as an ASGI app: routing, keys, errors, headers; real HTTP semantics."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Collection
from dataclasses import dataclass
from typing import get_args
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from .endpoint import Answer, Endpoint, Incoming, choose
from .failures import Refusal, WrongKey, error_body
from .faults import Fault, Faults
from .faulty import FAULT_MARK, send_faulty
from .inner import Inner
from .ledger import Grant
from .log import ReceivedRequest, RequestLog, redacted
from .reading import as_json, read_fields, read_payload
from .route import Provider
from .routing import Match, RouteTable
from .scope import Models, Upload, World
from .signed import is_signed, model_of
from .trouble import Trouble, Troubles
from .values import json_bytes

MARK = "x-emulator"
"""The response header that says who answers."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """How an emulator behaves.

    `require_key` refuses requests without a key; `keys` are the only ones that are taken (None:
    any). `latency` is the wait before an answer, `chunk_latency` that before each further part of
    a stream, both in seconds. `seed` makes ids repeatable; `clock` gives the unix time. `models`
    says which ids are answered: `any`, or only those `known` to a capability table. `faults` says
    how often requests go wrong, `seed` which. Raises ValueError for a wait below 0 and for another
    word.
    """

    require_key: bool = True
    keys: Collection[str] | None = None
    latency: float = 0.0
    chunk_latency: float = 0.0
    seed: int = 0
    clock: Callable[[], float] = time.time
    models: Models = "any"
    faults: Faults | None = None

    def __post_init__(self) -> None:
        for name, seconds in (("latency", self.latency), ("chunk_latency", self.chunk_latency)):
            if not seconds >= 0:
                raise ValueError(f"{name} is {seconds!r}; it has to be seconds, 0 or more")
        if self.models not in get_args(Models):
            allowed = ", ".join(map(repr, get_args(Models)))
            raise ValueError(f"models is {self.models!r}; allowed: {allowed}")


class StreamBroken(ConnectionError):
    """A stream is broken off on purpose."""


class Api:
    """All endpoints of a provider; raises TemplateError when a block is wrong."""

    def __init__(self, provider: Provider, options: Options) -> None:
        self.provider = provider
        self.options = options
        self.requests = RequestLog()
        self.troubles = Troubles(route.name for route in provider.routes)
        self.faults = options.faults
        self.closing = asyncio.Event()
        """Set when the server is about to stop: streams end then."""
        self.world = World(
            provider.tables,
            provider.prices,
            seed=options.seed,
            clock=options.clock,
            models=options.models,
        )
        self._routes: RouteTable[Endpoint] = RouteTable()
        for route in provider.routes:
            endpoint = Endpoint(route, self.world, provider.schemas)
            for path in (route.path, *route.aliases):
                self._routes.add(route.method, path, endpoint)
        self.world.calls = Inner(self._routes, provider, self.world)
        self._secret = [auth.header for auth in provider.auth]
        self._mark = f"{provider.package}/{provider.version}"

    def reset(self) -> None:
        """Forget requests, objects and scripted trouble."""
        self.requests.clear()
        self.troubles.clear()
        self.world.reset()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request (ASGI)."""
        request = Request(scope, receive)
        number = self.world.next_number()
        seen = ReceivedRequest(
            request.method,
            request.url.path,
            dict(request.query_params),
            redacted(dict(request.headers), self._secret),
        )
        self.requests.add(seen)
        fault = None if self.faults is None else self.faults.draw(self.options.seed, number)
        response = await self._respond(request, number, seen, fault)
        seen.status = response.status_code
        response.headers[MARK] = self._mark
        identity = self.world.request_id(number)
        response.headers.setdefault(self.provider.request_id_header, identity)
        for name, value in self.provider.headers:
            response.headers[name] = value
        if fault is not None and seen.fault is not None:
            response.headers[FAULT_MARK] = fault.kind
            if fault.kind != "status":
                wire = (scope, receive, send)
                await send_faulty(response, fault, self.closing, wire)
                return
        await response(scope, receive, send)

    async def _respond(
        self, request: Request, number: int, seen: ReceivedRequest, fault: Fault | None
    ) -> Response:
        family = self.provider.route_family
        hosted = self.world.hosted.get(request.url.path)
        if hosted is not None and request.method in ("GET", "HEAD"):
            return Response(hosted.data, media_type=hosted.media)
        try:
            match = self._match(request)
            endpoint = choose(match.endpoints, match.path)
            seen.route = endpoint.route.name
            family = endpoint.route.errors or self.provider.default_family
            incoming = await self._incoming(request, match, number, seen)
            if len(match.endpoints) > 1:
                endpoint = choose(match.endpoints, match.path, incoming)
                seen.route = endpoint.route.name
                family = endpoint.route.errors or self.provider.default_family
            trouble = self.troubles.take(seen.route)
            # What is scripted comes alone. A wrong key is more certain than any status.
            if fault is not None and trouble is None and fault.kind != "status":
                seen.fault = fault.kind
            self._admit(request, endpoint)
            if fault is not None and trouble is None and fault.kind == "status":
                seen.fault = fault.kind
                raise Refusal(fault.status, "A fault that was asked for.")
            if trouble is not None and trouble.status is not None:
                raise Refusal(
                    trouble.status, trouble.message, headers=list(trouble.headers.items())
                )
            if self.options.latency:
                await self._wait(self.options.latency)
            return self._sent(endpoint.answer(incoming), trouble)
        except Refusal as refusal:
            return self._refused(refusal, family)
        except Exception as error:
            _log.exception("the emulator failed to answer %s %s", seen.method, seen.path)
            return self._refused(Refusal(500, f"The emulator failed: {error!r}"), family)

    def _match(self, request: Request) -> Match[Endpoint]:
        raw: bytes | None = request.scope.get("raw_path")
        path = quote(request.url.path) if raw is None else raw.partition(b"?")[0].decode("latin-1")
        path = path.removeprefix(request.scope.get("root_path", ""))
        found = self._routes.find(request.method, path)
        if found is None:
            raise Refusal(404, "Not Found")
        if not found.endpoints:
            headers = [("allow", ", ".join(sorted(found.allowed)))]
            raise Refusal(405, "Method Not Allowed", headers=headers)
        return found

    def _admit(self, request: Request, endpoint: Endpoint) -> None:
        """Raise Refusal (401) unless the request has a key, or needs none."""
        key = self._key(request)
        known = self.options.keys
        if key and known is not None and not self._takes(key, known):
            raise WrongKey
        if key and self.world.keys.get(key) is False:
            raise WrongKey
        grant = self.world.grants.get(key)
        model = model_of(key, self.provider.signed) if grant is None else None
        if model is not None:
            self.world.grants[key] = Grant(models=(model,))
        if grant is not None and grant.ends is not None and grant.ends <= self.world.clock():
            raise WrongKey
        if not key and self.options.require_key and endpoint.route.auth:
            names = " or ".join(self._secret)
            raise Refusal(401, f"Not authenticated: no key in the header {names}.")

    def _takes(self, key: str, known: Collection[str]) -> bool:
        """Tell whether a key is one of those that are known, or was made with one of them."""
        made = self.world.keys
        if key in known or made.get(key):
            return True
        good = {*known, *made} - {one for one, taken in made.items() if not taken}
        prefixes = [prefix for prefix, _ in self.provider.signed]
        return is_signed(key, prefixes, good, self.world.clock())

    def _key(self, request: Request) -> str:
        for auth in self.provider.auth:
            value = request.headers.get(auth.header, "").strip()
            if auth.scheme is None and value:
                return value
            scheme, _, key = value.partition(" ")
            if auth.scheme is not None and scheme.lower() == auth.scheme.lower() and key.strip():
                return key.strip()
        return ""

    async def _incoming(
        self, request: Request, match: Match[Endpoint], number: int, seen: ReceivedRequest
    ) -> Incoming:
        payload = await read_payload(request)
        fields = await read_fields(request, payload)
        if fields is None:
            seen.json = as_json(payload)
        else:
            seen.form, seen.files = _shown(fields)
        base = request.base_url
        return Incoming(
            number=number,
            path=match.path,
            query=request.query_params.multi_items(),
            headers={name.lower(): value for name, value in request.headers.items()},
            payload=payload,
            fields=fields,
            origin=f"{base.scheme}://{base.netloc}",
            key=self._key(request),
        )

    def _refused(self, refusal: Refusal, family: str) -> Response:
        body = error_body(refusal, self.provider.families[family])
        return Response(
            json_bytes(body),
            refusal.status,
            headers=dict(refusal.headers),
            media_type="application/json",
        )

    def _sent(self, answer: Answer, trouble: Trouble | None) -> Response:
        headers = dict(answer.headers)
        headers["content-type"] = answer.media
        if answer.parts is None:
            return Response(answer.body, answer.status, headers=headers)
        broken = None if trouble is None else trouble.after_events
        return StreamingResponse(self._parts(answer, broken), answer.status, headers=headers)

    async def _parts(self, answer: Answer, broken: int | None) -> AsyncIterator[bytes]:
        for index, part in enumerate(answer.parts or ()):
            if index == broken:
                raise StreamBroken("the stream is broken off as scripted")
            await self._wait(self.options.chunk_latency if index else 0.0)
            if self.closing.is_set():
                return
            yield part

    async def _wait(self, seconds: float) -> None:
        """Let others work; wait unless the server is about to stop."""
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        try:
            await asyncio.wait_for(self.closing.wait(), seconds)
        except TimeoutError:
            return


def _shown(
    fields: list[tuple[str, str | Upload]],
) -> tuple[dict[str, str | list[str]], list[tuple[str, str, int]]]:
    """Return the texts and the files of a form for the log."""
    texts: dict[str, str | list[str]] = {}
    files: list[tuple[str, str, int]] = []
    for name, value in fields:
        if isinstance(value, Upload):
            files.append((name, str(value["filename"]), len(value.data)))
        elif name in texts:
            held = texts[name]
            texts[name] = [*(held if isinstance(held, list) else [held]), value]
        else:
            texts[name] = value
    return texts, files


def create_app(provider: Provider, options: Options | None = None) -> Starlette:
    """Return the ASGI app of a provider; its `state.api` is the Api.

    Raises TemplateError when an `emulate` block is wrong, ValueError when a path is.
    """
    api = Api(provider, options or Options())
    app = Starlette()
    # A route of Starlette would take no path with a line break.
    app.router.default = api
    app.state.api = api
    return app
