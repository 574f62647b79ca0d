# Generated from codegen/runtime/client/pages.py. Do not edit; run: nox -s generate
"""Lists that come in pages."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from .errors import SDKError
from .operation import Operation, Paging
from .options import CallOptions, Omit
from .pointer import lookup

if TYPE_CHECKING:
    from .aengine import AsyncEngine
    from .engine import SyncEngine
    from .response import RawResponse

T = TypeVar("T")
P = TypeVar("P")


def _keyless(engine: Any) -> Any:
    """Return an engine without the key, for a pickle; it takes the key of the environment."""
    return type(engine)(engine.config.keyless(), type(engine.pool)())


class PageReader(Generic[P]):
    """Makes a page of an answer."""

    __slots__ = ("_args", "_engine", "_make", "_op", "_options", "_paging", "_response")

    def __init__(
        self,
        make: Callable[..., P],
        engine: Any,
        op: Operation[Any],
        paging: Paging[Any],
        args: Mapping[str, Any],
        options: CallOptions,
        response: RawResponse[Any],
    ) -> None:
        self._make = make
        self._engine = engine
        self._op = op
        self._paging = paging
        self._args = args
        self._options = options
        self._response = response

    def __call__(self, _: RawResponse[P]) -> P:
        """Make the page."""
        body = self._response.parse()
        return self._make(self._engine, self._op, self._paging, self._args, self._options, body)

    def __reduce__(self) -> tuple[Any, ...]:
        make = getattr(self._make, "__origin__", self._make)
        options = self._options._replace(extra_headers=None)
        place = make, _keyless(self._engine), self._op, self._paging, self._args, options
        return PageReader, (*place, self._response)

    def __deepcopy__(self, memo: object) -> PageReader[P]:
        return self


class _Page(Generic[T]):
    """A pickled page has its items; it asks for the next one with the key of the environment."""

    _engine: Any

    def __init__(
        self,
        op: Operation[Any],
        paging: Paging[T],
        args: Mapping[str, Any],
        options: CallOptions,
        body: Any,
    ) -> None:
        self._op = op
        self._paging = paging
        self._args = args
        self._options = options
        self.body: Any = body
        """The whole answer."""
        items = lookup(body, paging.items)
        self.data: list[T] = cast("list[T]", items) if isinstance(items, list) else []
        """The items of this page."""

    def __getstate__(self) -> dict[str, Any]:
        options = self._options._replace(extra_headers=None)
        return {**self.__dict__, "_engine": _keyless(self._engine), "_options": options}

    def __copy__(self) -> Self:
        twin = type(self).__new__(type(self))
        twin.__dict__.update(self.__dict__)
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        twin = self.__copy__()
        twin.body = copy.deepcopy(self.body, memo)
        twin.data = copy.deepcopy(self.data, memo)
        return twin

    @property
    def request_id(self) -> str | None:
        """Id of the request that gave this page."""
        found = getattr(self.body, "request_id", None)
        return found if isinstance(found, str) else None

    @property
    def has_more(self) -> bool | None:
        """What the service says of further pages; None when it says nothing.

        `has_next_page()` tells for every list.
        """
        found = lookup(self.body, self._paging.more) if self._paging.more is not None else None
        return found if isinstance(found, bool) else None

    def has_next_page(self) -> bool:
        """Whether another page follows, as far as this one tells."""
        return self._next_args() is not None

    def _next_args(self) -> Mapping[str, Any] | None:
        paging = self._paging
        more = lookup(self.body, paging.more) if paging.more is not None else None
        if paging.kind == "none" or paging.send is None or more is False or not self.data:
            return None
        before = self._args.get(paging.send)
        if paging.kind == "offset":
            start = before if isinstance(before, int) else 0
            return {**self._args, paging.send: start + len(self.data)}
        cursor = lookup(self.body, paging.next) if paging.next is not None else None
        if not cursor or cursor == before:
            return None
        return {**self._args, paging.send: cursor}

    def _needs_next(self) -> Mapping[str, Any]:
        args = self._next_args()
        if args is None:
            raise SDKError("this is the last page; ask has_next_page() first")
        return args

    def __repr__(self) -> str:
        more = "another page follows" if self.has_next_page() else "the last page"
        return f"<{type(self).__name__} of {len(self.data)} items, {more}>"


class SyncPage(_Page[T]):
    """A page of a list. Iterating goes on over all pages; `data` holds the items of this one."""

    _engine: SyncEngine

    def __init__(
        self,
        engine: SyncEngine,
        op: Operation[Any],
        paging: Paging[T],
        args: Mapping[str, Any],
        options: CallOptions,
        body: Any,
    ) -> None:
        super().__init__(op, paging, args, options, body)
        self._engine = engine

    def get_next_page(self) -> SyncPage[T]:
        """Ask for the page that follows.

        Raises SDKError when there is none.
        """
        args = self._needs_next()
        return self._engine.page(self._op, self._paging, args, self._options).parse()

    def pages(self) -> Iterator[SyncPage[T]]:
        """Give this page and all that follow."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def iter_pages(self) -> Iterator[SyncPage[T]]:
        """Give this page and all that follow, as `pages` does."""
        return self.pages()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data


class AsyncPage(_Page[T]):
    """A page of a list. `async for` goes on over all pages; `data` holds the items of this one."""

    _engine: AsyncEngine

    def __init__(
        self,
        engine: AsyncEngine,
        op: Operation[Any],
        paging: Paging[T],
        args: Mapping[str, Any],
        options: CallOptions,
        body: Any,
    ) -> None:
        super().__init__(op, paging, args, options, body)
        self._engine = engine

    async def get_next_page(self) -> AsyncPage[T]:
        """Ask for the page that follows.

        Raises SDKError when there is none.
        """
        args = self._needs_next()
        response = await self._engine.first_page(self._op, self._paging, args, self._options)
        return response.parse()

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Give this page and all that follow."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Give this page and all that follow, as `pages` does."""
        return self.pages()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.data:
                yield item


class AsyncPager(Generic[T]):
    """A list that was not asked for yet: `await` it for its first page, or iterate over it."""

    def __init__(
        self,
        engine: AsyncEngine,
        op: Operation[Any],
        paging: Paging[T],
        args: Mapping[str, Any],
        options: CallOptions,
        *,
        raw: bool = False,
    ) -> None:
        self._engine = engine
        self._op = op
        self._paging = paging
        self._args = {name: value for name, value in args.items() if not isinstance(value, Omit)}
        self._options = options
        self._raw = raw

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: `await` it for a page, or `async for` over its items>"

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._first().__await__()

    async def _first(self) -> AsyncPage[T]:
        ask = self._engine.first_page(self._op, self._paging, self._args, self._options)
        response = await ask
        return cast("AsyncPage[T]", response) if self._raw else response.parse()

    async def __aiter__(self) -> AsyncIterator[T]:
        ask = self._engine.first_page(self._op, self._paging, self._args, self._options)
        async for item in (await ask).parse():
            yield item
