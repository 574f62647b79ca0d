# Generated from codegen/runtime/emulator/effects.py. Do not edit; run: nox -s generate
"""What a request does to the state of the emulator: kept objects, keys, models."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .gen_store import not_found
from .media import blob
from .registry import Condition, Maker
from .scope import Scope
from .values import ABSENT, as_text, is_map, is_number

Effect = Callable[[Scope], None]


def guarded(when: Condition, effect: Effect) -> Effect:
    """Do something only when a condition holds."""

    def act(scope: Scope) -> None:
        if when(scope):
            effect(scope)

    return act


def revocation(key: Maker) -> Effect:
    """Refuse a key from now on."""

    def act(scope: Scope) -> None:
        scope.world.keys[as_text(key(scope))] = False

    return act


def service(model: Maker, *, served: bool) -> Effect:
    """Let a model be called from now on, or not; nothing when the template gives no model."""

    def act(scope: Scope) -> None:
        found = model(scope)
        if isinstance(found, str):
            scope.world.own_models[found] = served

    return act


def _store(collection: str, makers: Mapping[str, Maker], _message: str) -> Effect:
    def act(scope: Scope) -> None:
        key = as_text(makers["key"](scope))
        value = makers["value"](scope) if "value" in makers else scope.answer
        scope.world.objects.setdefault(collection, {})[key] = value
        data = blob(makers["data"](scope)) if "data" in makers else None
        if data is not None:
            scope.world.data[collection, key] = data.data
        ends = makers["expires"](scope) if "expires" in makers else ABSENT
        if is_number(ends):
            scope.world.expiries[collection, key] = float(ends)

    return act


def _change(collection: str, makers: Mapping[str, Maker], message: str) -> Effect:
    def act(scope: Scope) -> None:
        key = as_text(makers["key"](scope))
        kept = scope.world.kept(collection)
        old = kept.get(key)
        if not is_map(old):
            raise not_found(collection, key, message)
        new = makers["value"](scope) if "value" in makers else ABSENT
        kept[key] = {**old, **new} if is_map(new) else old

    return act


def _remove(collection: str, makers: Mapping[str, Maker], message: str) -> Effect:
    def act(scope: Scope) -> None:
        key = as_text(makers["key"](scope))
        if scope.world.kept(collection).pop(key, ABSENT) is ABSENT:
            raise not_found(collection, key, message)
        scope.world.data.pop((collection, key), None)
        scope.world.expiries.pop((collection, key), None)

    return act


EFFECTS = {"store": _store, "change": _change, "remove": _remove}
"""What the members of a block do to kept objects."""
