# Generated from codegen/runtime/emulator/server.py. Do not edit; run: nox -s generate
"""Run the emulator in a thread of this process, on a real loopback port."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
from collections.abc import Callable, Collection, Mapping
from types import TracebackType
from typing import ClassVar, Final, Self

import uvicorn
from starlette.applications import Starlette

from .app import Api, Options, create_app
from .faults import Faults
from .log import RequestLog
from .route import Provider
from .scope import Models
from .trouble import Trouble

_START_SECONDS: Final = 30.0
_STOP_SECONDS: Final = 15.0
_GRACE_SECONDS: Final = 1
_LAST_PORT: Final = 65535


class _Server(uvicorn.Server):
    """A server that says when it listens and stops without waiting for its next tick."""

    def __init__(self, config: uvicorn.Config, api: Api) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self.api = api
        self.loop: asyncio.AbstractEventLoop | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self.loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        second = 0
        while not await self.on_tick(10 * second):
            second += 1
            try:
                await asyncio.wait_for(self.api.closing.wait(), 1.0)
            except TimeoutError:
                continue

    def stop(self) -> None:
        """Ask the server to stop; may be called from any thread."""
        self.should_exit = True
        if self.loop is not None and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.api.closing.set)


class EmulatorServer:
    """An emulator of a provider over HTTP; start and stop it, or use it in a `with` block.

    `port` 0 takes a free one. The generated class `Emulator` is this one with its provider.
    """

    provider: ClassVar[Provider]

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        require_key: bool = True,
        keys: Collection[str] | None = None,
        latency: float = 0.0,
        chunk_latency: float = 0.0,
        seed: int = 0,
        clock: Callable[[], float] = time.time,
        models: Models = "any",
        faults: Faults | None = None,
    ) -> None:
        """Make an emulator; it does not listen yet.

        Args:
            host: Address to listen on.
            port: Port to listen on; 0 takes a free one.
            require_key: Whether a request without a key is answered with status 401.
            keys: The only keys that are taken; None takes any.
            latency: Seconds before an answer.
            chunk_latency: Seconds between the parts of a stream.
            seed: Number that all ids depend on; the same requests give the same ids.
            clock: Gives the unix time in seconds.
            models: With `any`, ids that no capability table knows are answered, too, as newer or
                private models; with `known` they are answered with status 404.
            faults: How often requests go wrong; the seed decides which.

        Raises:
            ValueError: The port is none, a wait is below 0, or `models` is another word.
        """
        if not 0 <= port <= _LAST_PORT:
            raise ValueError(f"port is {port}; allowed: 1 to {_LAST_PORT}, or 0 for a free one")
        self._host, self._wanted = host, port
        self._options = Options(
            require_key, keys, latency, chunk_latency, seed, clock, models, faults
        )
        self.app: Starlette = create_app(self.provider, self._options)
        self._api: Api = self.app.state.api
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._port = port

    @property
    def url(self) -> str:
        """The origin, such as http://127.0.0.1:8080, without a path.

        Raises RuntimeError before the start when a free port was asked for.
        """
        if not self._port:
            raise RuntimeError("the emulator has no port yet: start it, or use it in a with block")
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    @property
    def base_url(self) -> str:
        """What a client takes as its base URL."""
        return self.url + self.provider.suffix

    @property
    def port(self) -> int:
        """The port; 0 before the start when a free one was asked for."""
        return self._port

    @property
    def requests(self) -> RequestLog:
        """The requests that came, oldest first."""
        return self._api.requests

    @property
    def faults(self) -> Faults | None:
        """How often requests go wrong, from the next one on; None: never. Can be set."""
        return self._api.faults

    @faults.setter
    def faults(self, faults: Faults | None) -> None:
        self._api.faults = faults

    @property
    def running(self) -> bool:
        """Tell whether the emulator listens."""
        return self._thread is not None

    def fail(
        self,
        status: int,
        *,
        times: int = 1,
        route: str | None = None,
        message: str = "Scripted failure.",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer the next requests with an error, in the body form of their endpoint.

        `route` limits it to one endpoint by its dotted name, `headers` are added to the answer.
        Raises ValueError for a status or a route that does not exist.
        """
        trouble = Trouble(times, status, message, dict(headers or {}), route)
        self._api.troubles.add(trouble)

    def break_stream(self, after: int, *, times: int = 1, route: str | None = None) -> None:
        """Break the connection of the next streamed answer after so many events.

        Raises ValueError for a route that does not exist.
        """
        self._api.troubles.add(Trouble(times, route=route, after_events=after))

    def reset(self) -> None:
        """Forget requests, objects made through the API, and scripted failures."""
        self._api.reset()

    def start(self) -> Self:
        """Listen. Raises RuntimeError when it does already, OSError when the port is taken."""
        if self._thread is not None:
            raise RuntimeError("the emulator is running already")
        listener = self._listener()
        self._port = int(listener.getsockname()[1])
        self._api.closing = asyncio.Event()
        config = uvicorn.Config(
            self.app,
            log_config=None,
            log_level="critical",
            access_log=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=_GRACE_SECONDS,
            timeout_keep_alive=60,
            server_header=False,
        )
        self._server = _Server(config, self._api)
        self._thread = threading.Thread(
            target=self._server.run, args=([listener],), name="emulator", daemon=True
        )
        self._thread.start()
        self._await_ready(self._server, self._thread)
        return self

    def _listener(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        # With the protocol stated, asyncio switches off the delay of small packets.
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((self._host, self._wanted))
            # A port may be bound twice, but only one socket can listen on it.
            listener.listen()
        except OSError as error:
            listener.close()
            raise OSError(error.errno, self._advice(error)) from None
        except BaseException:
            listener.close()
            raise
        return listener

    def _advice(self, error: OSError) -> str:
        reason = error.strerror or os.strerror(error.errno or 0)
        return (
            f"cannot listen on {self._host}:{self._wanted}: {reason}; "
            "choose another host or port, or port 0 for a free one"
        )

    def _await_ready(self, server: _Server, thread: threading.Thread) -> None:
        deadline = time.monotonic() + _START_SECONDS
        while not server.ready.wait(0.05):
            if not thread.is_alive() or time.monotonic() > deadline:
                self._thread = self._server = None
                raise RuntimeError(f"the emulator did not start on {self.url}")

    def stop(self) -> None:
        """Stop listening and end open streams; does nothing when it is not running."""
        server, thread = self._server, self._thread
        if server is None or thread is None:
            return
        server.stop()
        thread.join(_STOP_SECONDS)
        self._server = self._thread = None

    def __enter__(self) -> Self:
        """Start."""
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop."""
        self.stop()

    def __repr__(self) -> str:
        state = self.base_url if self.running else "not running"
        return f"<{type(self).__name__} {self.provider.name}: {state}>"
