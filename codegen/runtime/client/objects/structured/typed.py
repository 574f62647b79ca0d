"""Signatures whose result has the type that their first argument names.

At run time the decorators return the function as it is. To type checkers the decorated method
gives results of `T` for a class `T` (or `TypeAdapter[T]`), and of `Any` for anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from .results import ObjectResult
    from .stream import AsyncObjectStream, ObjectStream

P = ParamSpec("P")
T = TypeVar("T")


class ObjectCall(Protocol[P]):
    """A bound method that returns an object."""

    @overload
    def __call__(
        self, schema: type[T] | TypeAdapter[T], /, *args: P.args, **kwargs: P.kwargs
    ) -> ObjectResult[T]: ...
    @overload
    def __call__(
        self, schema: object, /, *args: P.args, **kwargs: P.kwargs
    ) -> ObjectResult[Any]: ...


class AsyncObjectCall(Protocol[P]):
    """A bound method whose coroutine returns an object."""

    @overload
    def __call__(
        self, schema: type[T] | TypeAdapter[T], /, *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, ObjectResult[T]]: ...
    @overload
    def __call__(
        self, schema: object, /, *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, ObjectResult[Any]]: ...


class ObjectStreamCall(Protocol[P]):
    """A bound method that returns the stream of an object."""

    @overload
    def __call__(
        self, schema: type[T] | TypeAdapter[T], /, *args: P.args, **kwargs: P.kwargs
    ) -> ObjectStream[T]: ...
    @overload
    def __call__(
        self, schema: object, /, *args: P.args, **kwargs: P.kwargs
    ) -> ObjectStream[Any]: ...


class AsyncObjectStreamCall(Protocol[P]):
    """A bound method that returns the asynchronous stream of an object."""

    @overload
    def __call__(
        self, schema: type[T] | TypeAdapter[T], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncObjectStream[T]: ...
    @overload
    def __call__(
        self, schema: object, /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncObjectStream[Any]: ...


class ObjectMethod(Protocol[P]):
    """A method that returns an object."""

    def __get__(self, owner: object, cls: Any, /) -> ObjectCall[P]:
        """Bind it."""
        ...


class AsyncObjectMethod(Protocol[P]):
    """A method whose coroutine returns an object."""

    def __get__(self, owner: object, cls: Any, /) -> AsyncObjectCall[P]:
        """Bind it."""
        ...


class ObjectStreamMethod(Protocol[P]):
    """A method that returns the stream of an object."""

    def __get__(self, owner: object, cls: Any, /) -> ObjectStreamCall[P]:
        """Bind it."""
        ...


class AsyncObjectStreamMethod(Protocol[P]):
    """A method that returns the asynchronous stream of an object."""

    def __get__(self, owner: object, cls: Any, /) -> AsyncObjectStreamCall[P]:
        """Bind it."""
        ...


def object_method(
    method: Callable[Concatenate[Any, Any, P], ObjectResult[Any]],
) -> ObjectMethod[P]:
    """Let the result of a method have the type of its argument."""
    same: Any = method
    return same  # type: ignore[no-any-return]


def async_object_method(
    method: Callable[Concatenate[Any, Any, P], Coroutine[Any, Any, ObjectResult[Any]]],
) -> AsyncObjectMethod[P]:
    """Let the awaited result of a method have the type of its argument."""
    same: Any = method
    return same  # type: ignore[no-any-return]


def object_stream_method(
    method: Callable[Concatenate[Any, Any, P], ObjectStream[Any]],
) -> ObjectStreamMethod[P]:
    """Let the stream of a method have the type of its argument."""
    same: Any = method
    return same  # type: ignore[no-any-return]


def async_object_stream_method(
    method: Callable[Concatenate[Any, Any, P], AsyncObjectStream[Any]],
) -> AsyncObjectStreamMethod[P]:
    """Let the asynchronous stream of a method have the type of its argument."""
    same: Any = method
    return same  # type: ignore[no-any-return]
