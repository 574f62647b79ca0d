"""Answers of endpoints whose schema does not say how to answer: made from the result's schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .picture import png
from .route import PageForm, Route
from .sample import Hints, Sampler
from .scope import Scope
from .sound import MEDIA_TYPES, sound
from .validation import is_valid
from .values import ABSENT, at, is_list, is_map, put


def json_answer(route: Route, scope: Scope, schema: dict[str, object]) -> object:
    """Return a value that is true to the schema of a route's result.

    Members that the request has too, in its body or its path, are taken over where they fit. A
    list ends with this answer, so that following its pages ends.
    """
    sampler = Sampler(schema, Hints(route.name.replace(".", " ").replace("_", " ")), flag=False)
    made = sampler.value(schema)
    if is_map(made):
        _take_over(made, {**(scope.body if is_map(scope.body) else {}), **scope.path}, schema)
    if route.page is not None:
        made = _last_page(made, route.page, scope, schema)
    return made


def _take_over(
    made: dict[str, object], known: Mapping[str, object], schema: Mapping[str, object]
) -> None:
    for name, value in known.items():
        if name in made:
            before = made[name]
            made[name] = value
            if not is_valid(schema, made):
                made[name] = before


def _last_page(made: object, page: PageForm, scope: Scope, schema: Mapping[str, object]) -> object:
    if page.skip is not None and scope.query.get(page.skip) not in (None, 0):
        if page.items == "":
            return []
        if is_map(made):
            put(made, page.items, [])
    if not is_map(made):
        return made
    if page.more is not None:
        put(made, page.more, False)
    if page.next is not None and at(made, page.next) is not ABSENT:
        before = at(made, page.next)
        put(made, page.next, None)
        if not is_valid(schema, made):
            put(made, page.next, before if page.more is not None or is_list(before) else "")
    return made


def bytes_answer(route: Route, scope: Scope, types: Sequence[str]) -> tuple[bytes, str]:
    """Return a file of the first of some media types that can be made, and that type."""
    text = str(scope.body) if is_map(scope.body) else route.name
    for media in types:
        if media == "image/png":
            return png(512, 512, text), media
        for name, known in MEDIA_TYPES.items():
            if media == known:
                return sound(text[:200], "", name), media
    media = types[0] if types else "application/octet-stream"
    if media.startswith("audio/"):
        return sound(text[:200]), media
    return b"emulated " + route.name.encode(), media.replace("*/*", "application/octet-stream")
