"""Generators that read what the emulator keeps: objects made through the API, and their files."""

from __future__ import annotations

from .failures import Refusal
from .registry import Args, Maker, generator
from .scope import Scope
from .values import ABSENT, as_text, is_map, walk


def not_found(collection: str, key: str, message: str) -> Refusal:
    """Return the refusal (404) of an object that is not kept."""
    return Refusal(404, message or f"{collection}: nothing is known by the id {key!r}")


@generator("stored")
def _stored(args: Args) -> Maker:
    args.allow("in key", "at default message")
    collection, message = args.literal("in"), args.literal("message")
    key, default = args.make("key"), args.template("default")
    pointer = args.pointer("at")

    def make(scope: Scope) -> object:
        name = as_text(key(scope))
        found = scope.world.kept(collection).get(name, ABSENT)
        value = walk(found, pointer)
        if value is not ABSENT:
            return value
        if default is not None:
            return default(scope)
        if found is ABSENT:
            raise not_found(collection, name, message)
        return ABSENT

    return make


@generator("data")
def _data(args: Args) -> Maker:
    args.allow("in key", "message default")
    collection, message = args.literal("in"), args.literal("message")
    key, default = args.make("key"), args.template("default")

    def make(scope: Scope) -> object:
        name = as_text(key(scope))
        scope.world.kept(collection)
        found = scope.world.data.get((collection, name))
        if found is not None:
            return found
        if default is None:
            raise not_found(collection, name, message)
        return default(scope)

    return make


@generator("all")
def _all(args: Args) -> Maker:
    args.allow("in", "where newest")
    collection, newest = args.literal("in"), args.members.get("newest", False)
    if not isinstance(newest, bool):
        args.problem("newest has to be true or false")
    filters = args.filters()

    def make(scope: Scope) -> object:
        wanted = filters(scope)
        found = [
            one
            for one in scope.world.kept(collection).values()
            if all(is_map(one) and one.get(name) == value for name, value in wanted.items())
        ]
        return found[::-1] if newest is True else found

    return make
