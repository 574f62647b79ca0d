"""Checks of what users give as settings: the right kind, or an error that says what is."""

from __future__ import annotations

from typing import Any

from .errors import ArgumentTypeError, InvalidArgumentError
from .narrow import is_map

_REST = " of seconds, None for no limit, or left out"


def wrong_type(name: str, wanted: str, value: Any) -> ArgumentTypeError:
    """Make the error of an argument of the wrong type."""
    return ArgumentTypeError(f"`{name}` must be {wanted}, found {kind(value)}")


def kind(value: Any) -> str:
    """Name the type of a value; with its package when it is no builtin."""
    if value is None:
        return "None"
    cls = value if isinstance(value, type) else type(value)
    package = cls.__module__.partition(".")[0]
    name = cls.__name__ if package == "builtins" else f"{package}.{cls.__name__}"
    return f"the class {name}" if isinstance(value, type) else name


def check_mapping(name: str, value: Any, example: str) -> None:
    """Refuse what is no mapping with text as keys."""
    if not is_map(value):
        raise wrong_type(name, f"a mapping such as {example}", value)
    keys: list[Any] = list(value)
    for key in keys:
        if not isinstance(key, str):
            raise ArgumentTypeError(f"`{name}` must have names of type str, found {key!r}")


def check_key(value: Any) -> None:
    """Refuse a key that is neither text nor a callable; the value is not shown."""
    if not isinstance(value, str) and not callable(value):
        raise wrong_type("api_key", "a str, or a callable that returns one", value)


def check_seconds(name: str, value: Any) -> None:
    """Refuse a limit that is no number of seconds above 0."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise wrong_type(f"timeout ({name})", f"a number{_REST}", value)
    if not value > 0:
        raise InvalidArgumentError(
            f"timeout ({name}) must be above 0 seconds, found {value}; None is no limit"
        )


def check_count(name: str, value: Any) -> None:
    """Refuse what is no whole number from 0 on."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong_type(name, "a whole number from 0 on", value)
    if value < 0:
        raise InvalidArgumentError(f"`{name}` must be a whole number from 0 on, found {value}")


def check_at_least_one(name: str, value: Any) -> int:
    """Refuse what is no whole number from 1 on, and return the number."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong_type(name, "a whole number of 1 or more", value)
    if value < 1:
        raise InvalidArgumentError(f"`{name}` must be 1 or more, found {value}")
    return value


def check_wait(name: str, value: Any) -> None:
    """Refuse what is no number of seconds from 0 on."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise wrong_type(name, "a number of seconds", value)
    if not value >= 0:
        raise InvalidArgumentError(f"`{name}` must be 0 seconds or more, found {value}")


def check_share(name: str, value: Any) -> None:
    """Refuse what is no number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise wrong_type(name, "a number from 0 to 1", value)
    if not 0 <= value <= 1:
        raise InvalidArgumentError(f"`{name}` must be a number from 0 to 1, found {value}")


def check_word(name: str, value: Any, allowed: tuple[str, ...]) -> None:
    """Refuse what is none of a few words."""
    if value not in allowed:
        words = ", ".join(f'"{word}"' for word in allowed)
        raise InvalidArgumentError(f"`{name}` must be one of {words}, found {value!r}")


def check_callback(name: str, value: Any) -> None:
    """Refuse what cannot be called."""
    if value is not None and not callable(value):
        raise wrong_type(name, "a function, or None", value)


def check_plain_callback(name: str, value: Any) -> None:
    """Refuse a coroutine function where nobody would await it."""
    if value is None:
        return
    from inspect import iscoroutinefunction

    if iscoroutinefunction(value):
        wanted = "a plain function for a blocking client (no `async def`), or None"
        raise wrong_type(name, wanted, value)


def check_flag(name: str, value: Any) -> None:
    """Refuse what is neither True nor False."""
    if not isinstance(value, bool):
        raise wrong_type(name, "True or False", value)


def check_statuses(name: str, value: Any) -> None:
    """Refuse what is no tuple of statuses."""
    wanted = "a tuple of HTTP statuses such as (408, 429)"
    if not isinstance(value, tuple | list | set | frozenset):
        raise wrong_type(name, wanted, value)
    several: list[Any] = list(value)  # pyright: ignore[reportUnknownArgumentType]
    for item in several:
        if isinstance(item, bool) or not isinstance(item, int):
            raise ArgumentTypeError(f"`{name}` must be {wanted}, found {item!r} in it")


def check_http_client(value: Any, *, is_async: bool) -> None:
    """Refuse an HTTP client of the other kind, and what is none at all."""
    if value is None:
        return
    from inspect import iscoroutinefunction

    methods = ("build_request", "send", "aclose" if is_async else "close")
    fits = not isinstance(value, type) and all(
        callable(getattr(value, name, None)) for name in methods
    )
    send: Any = getattr(value, "send", None)
    if fits and (is_async or not iscoroutinefunction(send)):
        return
    wanted = "httpx.AsyncClient" if is_async else "httpx.Client"
    hint = ""
    if callable(getattr(value, "close" if is_async else "aclose", None)):
        hint = f"; that is for the {'blocking' if is_async else 'asynchronous'} client"
    raise ArgumentTypeError(
        f"`http_client` must be an {wanted} (or behave like one), found {kind(value)}{hint}"
    )
