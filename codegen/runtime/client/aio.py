"""The base of generated asynchronous clients."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from .aengine import AsyncEngine
from .checks import check_http_client
from .closing import AsyncClosing
from .config import ApiKey, Config
from .headers import Layer
from .options import Omit, RetryPolicy, Timeout, Validation, omit
from .pool import AsyncHTTPClient, AsyncPool, injected_timeout
from .retry import Clock
from .settings import Settings

if TYPE_CHECKING:
    pass

C = TypeVar("C", bound="AsyncClient")


class AsyncClient(AsyncClosing):
    """A client whose methods are awaited. It may be used in one event loop after another."""

    _settings: ClassVar[Settings]

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
        base_url: str | None = None,
        headers: Layer | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int | RetryPolicy | None = None,
        http_client: AsyncHTTPClient | None = None,
        validation: Validation | None = None,
        max_response_bytes: int | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Nothing is sent and no connection is made before the first request.

        Raises InvalidArgumentError for a base address, header or number that cannot be used,
        ArgumentTypeError for one of the wrong type.
        """
        check_http_client(http_client, is_async=True)
        config = Config.make(
            self._settings,
            api_key=api_key,
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            validation=validation,
            max_response_bytes=max_response_bytes,
            clock=clock,
            transport_timeout=injected_timeout(http_client),
        )
        self._engine = AsyncEngine(config, AsyncPool(http_client))

    @property
    def base_url(self) -> str:
        """The address that requests go to."""
        return self._engine.config.base

    def with_options(
        self,
        *,
        api_key: ApiKey | Omit | None = omit,
        base_url: str | None = None,
        headers: Layer | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int | RetryPolicy | None = None,
        validation: Validation | None = None,
        max_response_bytes: int | None = None,
    ) -> Self:
        """Return a client with other settings that shares the connections of this one."""
        config = self._engine.config.changed(
            api_key=api_key,
            base_url=base_url,
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            validation=validation,
            max_response_bytes=max_response_bytes,
        )
        return _restore(type(self), config, self._engine.pool)

    async def aclose(self) -> None:
        """Close the connections; copies made by with_options are closed as well."""
        await self._engine.pool.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    def __copy__(self) -> Self:
        return _restore(type(self), self._engine.config, self._engine.pool)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self.__copy__()

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        if self._engine.pool.injected is not None:
            raise TypeError("a client with its own http_client cannot be pickled")
        return _restore, (type(self), self._engine.config, None)


def _restore(cls: type[C], config: Config, pool: AsyncPool | None) -> C:
    client = cls.__new__(cls)
    client._engine = AsyncEngine(  # pyright: ignore[reportPrivateUsage]
        config, pool or AsyncPool()
    )
    return client
