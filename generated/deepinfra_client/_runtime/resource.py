# Generated from codegen/runtime/client/resource.py. Do not edit; run: nox -s generate
"""The base of generated resource classes: one method per call, a sync and an async form."""

from __future__ import annotations

import copy
import functools
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeAlias, TypeVar, cast

from .options import NO_OPTIONS, CallOptions

if TYPE_CHECKING:
    from .aio import AsyncClient
    from .bytestream import AsyncByteCall, ByteStream
    from .operation import Events, Operation, Paging
    from .pages import AsyncPager, SyncPage
    from .response import RawResponse
    from .stream import AsyncStream, Stream
    from .streamed import AsyncStreamedCall, StreamedResponse
    from .sync import SyncClient

P = ParamSpec("P")
R = TypeVar("R")
E = TypeVar("E")
T = TypeVar("T")

Mode: TypeAlias = Literal["parsed", "raw", "streamed"]
"""What methods return: the result, a `RawResponse`, or a response whose body is not read yet."""


class SyncResource:
    """Calls of one part of the API."""

    def __init__(self, client: SyncClient, mode: Mode = "parsed") -> None:
        self._client = client
        self._engine = client._engine  # pyright: ignore[reportPrivateUsage]
        self._mode: Mode = mode

    def __repr__(self) -> str:
        return _describe(self, self._client)

    def _call(
        self, op: Operation[R], args: Mapping[str, Any], options: CallOptions = NO_OPTIONS
    ) -> R:
        if self._mode == "parsed":
            return self._engine.request(op, args, options).parse()
        if self._mode == "raw":
            return cast(R, self._engine.request(op, args, options))
        return cast(R, self._engine.open(op, args, options))

    def _stream(
        self,
        op: Operation[Any],
        events: Events[E],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> Stream[E]:
        if self._mode == "streamed":
            return cast("Stream[E]", self._engine.open_stream(op, events, args, options))
        response = self._engine.stream(op, events, args, options)
        return response.parse() if self._mode == "parsed" else cast("Stream[E]", response)

    def _bytes(
        self, op: Operation[Any], args: Mapping[str, Any], options: CallOptions = NO_OPTIONS
    ) -> ByteStream:
        from .bytecalls import open_bytes, stream_bytes

        if self._mode == "streamed":
            return cast("ByteStream", open_bytes(self._engine, op, args, options))
        response = stream_bytes(self._engine, op, args, options)
        return response.parse() if self._mode == "parsed" else cast("ByteStream", response)

    def _page(
        self,
        op: Operation[Any],
        paging: Paging[T],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> SyncPage[T]:
        if self._mode == "streamed":
            return cast("SyncPage[T]", self._engine.open_page(op, paging, args, options))
        response = self._engine.page(op, paging, args, options)
        return response.parse() if self._mode == "parsed" else cast("SyncPage[T]", response)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._client, self._mode)


class AsyncResource:
    """Calls of one part of the API, to be awaited."""

    def __init__(self, client: AsyncClient, mode: Mode = "parsed") -> None:
        self._client = client
        self._engine = client._engine  # pyright: ignore[reportPrivateUsage]
        self._mode: Mode = mode

    def __repr__(self) -> str:
        return _describe(self, self._client)

    async def _call(
        self, op: Operation[R], args: Mapping[str, Any], options: CallOptions = NO_OPTIONS
    ) -> R:
        if self._mode == "parsed":
            return (await self._engine.request(op, args, options)).parse()
        if self._mode == "raw":
            return cast(R, await self._engine.request(op, args, options))
        return cast(R, await self._engine.open(op, args, options))

    async def _stream(
        self,
        op: Operation[Any],
        events: Events[E],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> AsyncStream[E]:
        if self._mode == "streamed":
            opened = await self._engine.open_stream(op, events, args, options)
            return cast("AsyncStream[E]", opened)
        response = await self._engine.stream(op, events, args, options)
        return response.parse() if self._mode == "parsed" else cast("AsyncStream[E]", response)

    def _bytes(
        self, op: Operation[Any], args: Mapping[str, Any], options: CallOptions = NO_OPTIONS
    ) -> AsyncByteCall:
        """Not a coroutine: what it returns is awaited for a stream, or entered by `async with`."""
        from .bytecalls import aopen_bytes, astream_bytes
        from .bytestream import AsyncByteCall, AsyncByteStream

        async def begin() -> AsyncByteStream:
            if self._mode == "streamed":
                opened = await aopen_bytes(self._engine, op, args, options)
                return cast("AsyncByteStream", opened)
            response = await astream_bytes(self._engine, op, args, options)
            return response.parse() if self._mode == "parsed" else cast("AsyncByteStream", response)

        return AsyncByteCall(begin())

    def _page(
        self,
        op: Operation[Any],
        paging: Paging[T],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> AsyncPager[T]:
        """Not a coroutine: what it returns is awaited for a page, or iterated for all items."""
        if self._mode == "streamed":
            return cast("AsyncPager[T]", self._engine.open_page(op, paging, args, options))
        return self._engine.page(op, paging, args, options, raw=self._mode == "raw")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._client, self._mode)


def _describe(resource: object, client: object) -> str:
    names = ", ".join(name for name in dir(type(resource)) if not name.startswith(("_", "with_")))
    return f"<{type(resource).__name__} of {client!r}: {names}>"


def _twin(method: Callable[..., Any], mode: Mode) -> Callable[..., Any]:
    owner = getattr(method, "__self__", None)
    if not isinstance(owner, SyncResource | AsyncResource):
        raise TypeError("a method of a resource is needed, such as client.models.list")
    other = copy.copy(owner)
    other._mode = mode  # pyright: ignore[reportPrivateUsage]
    name: str = method.__name__
    twin: Callable[..., Any] = getattr(other, name)
    return twin


def raw(method: Callable[P, R]) -> Callable[P, RawResponse[R]]:
    """Return the form of a method that gives status, headers and body, and `parse()`."""
    return _twin(method, "raw")


def async_raw(method: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[RawResponse[R]]]:
    """Return the form of an async method that gives status, headers and body, and `parse()`."""
    return _twin(method, "raw")


def streamed(method: Callable[P, R]) -> Callable[P, StreamedResponse[R]]:
    """Return the form of a method whose response body is read only as far as it is asked for."""
    return _twin(method, "streamed")


def async_streamed(method: Callable[P, Awaitable[R]]) -> Callable[P, AsyncStreamedCall[R]]:
    """Return the form of an async method whose response body is read only as it is asked for.

    What it returns is awaited, or entered by `async with`.
    """
    twin = _twin(method, "streamed")

    @functools.wraps(twin)
    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncStreamedCall[R]:
        from .streamed import AsyncStreamedCall

        return AsyncStreamedCall(twin(*args, **kwargs))

    return call
