"""Taking keys out of errors: a server may repeat what it was sent, anywhere in its answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .errors import SECRET_HEADERS, ResponseSnapshot
from .narrow import is_list, is_object

if TYPE_CHECKING:
    from .core import Call

X = TypeVar("X", bound=BaseException)

_SHORTEST = 4
"""Characters that a secret has at least: shorter ones would be found everywhere."""


def secrets(call: Call) -> tuple[str, ...]:
    """List what a request holds in headers that show who sends it, and in secret arguments."""
    found = secret_values(call.headers, call.config.settings.auth_header)
    return (*found, *call.secrets) if call.secrets else found


def secret_arguments(names: tuple[str, ...], given: Mapping[str, Any]) -> tuple[str, ...]:
    """List the texts of secret arguments: as they are, and as addresses and JSON write them."""
    import json
    from urllib.parse import quote

    found: dict[str, None] = {}
    for name in names:
        argument, *path = name.split("/")
        for value in _texts(given.get(argument), path):
            written = json.dumps(value), json.dumps(value, ensure_ascii=False)
            found |= dict.fromkeys(
                (value, quote(value, safe=""), *(text[1:-1] for text in written))
            )
    return tuple(text for text in found if len(text) >= _SHORTEST)


def _texts(value: Any, path: Sequence[str]) -> Iterator[str]:
    """Give the texts at a path inside of an argument: of an object, a model, or a list of them."""
    if isinstance(value, list | tuple):
        for item in cast("Sequence[Any]", value):
            yield from _texts(item, path)
    elif not path:
        if isinstance(value, str):
            yield value
    elif isinstance(value, Mapping):
        yield from _texts(cast("Mapping[str, Any]", value).get(path[0]), path[1:])
    else:
        yield from _texts(getattr(value, path[0], None), path[1:])


def secret_values(headers: Any, auth_header: str) -> tuple[str, ...]:
    """List the values of headers that hold a secret, from pairs of name and value."""
    names = SECRET_HEADERS | {auth_header.lower()}
    found = (value.rpartition(" ")[2] for name, value in headers if name.lower() in names)
    return tuple(dict.fromkeys(secret for secret in found if len(secret) >= _SHORTEST))


def hide(error: X, secrets: tuple[str, ...]) -> X:
    """Take secrets out of an error and of what it was raised from, and return it."""
    if not secrets:
        return error
    seen = set[int]()
    waiting: list[BaseException | None] = [error]
    while waiting:
        found = waiting.pop()
        if found is None or id(found) in seen:
            continue
        seen.add(id(found))
        waiting += [found.__cause__, found.__context__]
        found.args = tuple(hidden(item, secrets) for item in found.args)
        for name, value in list(vars(found).items()):
            changed = hidden(value, secrets)
            if changed is not value:
                setattr(found, name, changed)
    return error


def hidden(value: Any, secrets: tuple[str, ...]) -> Any:
    """Return a value without secrets; the value itself when it holds none."""
    if isinstance(value, str):
        for secret in secrets:
            if secret in value:
                value = value.replace(secret, "***")
        return value
    if isinstance(value, ResponseSnapshot):
        headers = hidden(value.headers, secrets)
        return value if headers is value.headers else ResponseSnapshot(value.status_code, headers)
    if is_object(value):
        pairs = [
            (key, hidden(key, secrets), item, hidden(item, secrets)) for key, item in value.items()
        ]
        if all(key is name and item is kept for key, name, item, kept in pairs):
            return value
        return {name: kept for _, name, _, kept in pairs}
    if is_list(value):
        items = [hidden(item, secrets) for item in value]
        return value if all(a is b for a, b in zip(value, items, strict=True)) else items
    return value
