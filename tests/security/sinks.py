"""A schema with one text in every position that takes text, and one with it in a single place."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from typing import Any, cast

from tests.support.schemas import CLIENT, ERRORS

Data = dict[str, Any]
"""Schema file -> its content."""

FREE = "\0free"
"""Stands wherever any text may stand."""


def everywhere(package: str) -> Data:
    """A small schema of every construct; `FREE` marks the positions of free text."""
    from codegen.text.loader import loads

    client: Any = loads(CLIENT.format(package=package), "client.yaml").data
    errors: Any = loads(ERRORS, "errors.yaml").data
    client |= {"doc": FREE, "headers": {"X-Constant": "constant"}}
    client["auth"]["key_url"] = FREE
    errors["base"]["doc"] = FREE
    for status in errors["statuses"]:
        status |= {"doc": FREE, "hint": FREE}
    errors["types"] = {FREE: 429}
    return {
        "client.yaml": client,
        "errors.yaml": errors,
        "types.yaml": {"types": {"Shared": _object(a=_text())}},
        "resources/gadgets.yaml": _gadgets(),
        "resources/others.yaml": {
            "resource": "others",
            "doc": FREE,
            "endpoints": {
                "get": {
                    "doc": FREE,
                    "call": "GET {base}/others",
                    "query": {"shared": {"$ref": "types.yaml#/types/Shared", "description": FREE}},
                    "returns": {"none": True},
                }
            },
        },
        "capabilities/gadget.yaml": _table(),
        "capabilities/prices.yaml": {
            "kind": "prices",
            "doc": FREE,
            "prices": {
                "v/one": [
                    {"from": "2026-01-01", "unit": "1M tokens", "input": "0.1", "formula": FREE,
                     "tiers": [FREE], "notes": FREE}
                ]
            },
        },
        "model_objects.yaml": _objects(),
    }  # fmt: skip


def _text(**more: Any) -> Data:
    return {"type": "string", "description": FREE, **more}


def _object(**properties: Any) -> Data:
    return {"type": "object", "description": FREE, "properties": properties}


def _gadgets() -> Data:
    params = _object(
        model=_text(**{"x-model": "gadget"}),
        prompt=_text(default=FREE, examples=[FREE]),
        kind=_text(enum=[FREE, "other"]),
        fixed=_text(const=FREE),
        shared={"$ref": "types.yaml#/types/Shared", "description": FREE},
        items={"type": "array", "description": FREE, "items": _text()},
        map={"type": "object", "description": FREE, "additionalProperties": _text()},
        level={"type": "integer", "description": FREE},
        live={"type": "boolean", "description": FREE},
    )
    answer = _object(
        kind=_text(enum=[FREE, "other"]),
        fixed=_text(const=FREE),
        default=_text(default=FREE),
        shared={"$ref": "types.yaml#/types/Shared"},
    )
    return {
        "resource": "gadgets",
        "doc": FREE,
        "types": {
            "Params": {**params, "required": ["model", "prompt"]},
            "Answer": answer,
            "Event": _object(kind=_text(enum=[FREE, None])),
        },
        "endpoints": {
            "make": {
                "doc": FREE,
                "call": "POST {base}/gadgets/{place}",
                "path": {"place": _text()},
                "query": {"view": _text(enum=[FREE])},
                "headers": {"X-Mark": _text()},
                "body": {"json": "#/types/Params"},
                "returns": {"json": "#/types/Answer"},
                "stream": {"flag": "live", "events": {"sse": "#/types/Event", "end": FREE}},
                "capability": {
                    "table": "gadget",
                    "model": "model",
                    "options": {"level": "/level", "form": "/kind"},
                },
                "refused": {"/strange": FREE, "/kind=strange": FREE},
                "source": {"operation": FREE, "note": FREE},
                "emulate": {
                    "let": {
                        "a": {"$text": [FREE, {"$request": {
                            "at": "/prompt", "default": {"$literal": FREE}
                        }}]}
                    },
                    "refuse": [
                        {"when": {"equals": [{"$path": "place"}, FREE]}, "status": 400,
                         "message": FREE, "code": FREE}
                    ],
                    "answer": {"kind": FREE, FREE: FREE, "list": [FREE]},
                    "headers": {"x-mark": FREE},
                },
            }
        },
        "resources": {
            "inner": {
                "doc": FREE,
                "endpoints": {
                    "look": {"doc": FREE, "call": "GET {host}/look", "returns": {"text": True}}
                },
            }
        },
    }  # fmt: skip


def _table() -> Data:
    return {
        "kind": "gadget",
        "doc": FREE,
        "columns": {
            "level": {"type": "range", "doc": FREE},
            "form": {"type": "choice", "doc": FREE},
            "area": {"type": "size", "doc": FREE},
            "maker": {"type": "text", "doc": FREE},
            "uses": {"type": "words", "doc": FREE},
            "since": {"type": "date", "doc": FREE},
        },
        "options": {
            "level": {"column": "level", "status": 422},
            "form": {"column": "form", "status": 422},
        },
        "profiles": {
            "first": {"class": "First", "doc": FREE, "cells": {"maker": FREE}},
            "second": {
                "class": "Second",
                "doc": FREE,
                "cells": {"level": "no", "form": {"allowed": [FREE, "other"], "default": FREE}},
            },
        },
        "models": [
            {"id": "v/one", "profile": "first", "status": FREE, "notes": FREE, "source": [FREE],
             "checked": "2026-01-01", "uses": [FREE], "since": FREE,
             "area": {"presets": [FREE], "default": FREE}},
            {"id": "v/two", "profile": "second", "source": ["x"], "checked": "2026-01-01",
             "retired": "2026-01-01", "replaced_by": "v/one"},
        ],
    }  # fmt: skip


def _objects() -> Data:
    arguments = {
        "prompt": {"role": "prompt", "positional": True, "required": True},
        "form": {"field": "kind", "description": FREE},
        "level": {"default": FREE},
        "mood": {"extra": "mood", "type": _text()},
        "note": {"role": "instructions", "type": _text(enum=[FREE]), "description": FREE},
    }
    return {
        "objects": {
            "gadget": {
                "class": "Gadget",
                "factory": "gadget",
                "table": "gadget",
                "doc": FREE,
                "callable": True,
                "finish_reasons": {"stop": [FREE]},
                "conversation": {
                    "system": {"who": "rule", FREE: "$text"},
                    "user": {FREE: "$content"},
                    "assistant": {FREE: "$text", "calls": "$calls"},
                    "tool": {FREE: "$text", "of": "$id"},
                    "call": {"id": "$id", "name": "$name", FREE: "$arguments"},
                    "text_part": {FREE: "$text"},
                    "audio_part": {FREE: "$base64", "format": "$format"},
                    "audio_formats": {FREE: FREE},
                    "tool_choices": [FREE],
                },
                "methods": {
                    "make": {
                        "behavior": "images",
                        "call": "gadgets.make",
                        "doc": FREE,
                        "arguments": arguments,
                        "constants": {"fixed": FREE},
                        "defaults": {"items": [FREE]},
                        "results": {"images": "/images"},
                    }
                },
            }
        }
    }


def filled(data: Any, text: str) -> Any:
    """A copy with `text` in place of every `FREE`."""
    if isinstance(data, dict):
        items = cast("dict[str, Any]", data).items()
        return {as_key(text) if key == FREE else key: filled(item, text) for key, item in items}
    if isinstance(data, list):
        return [filled(item, text) for item in cast("list[object]", data)]
    return text if data == FREE else data


def as_key(text: str) -> str:
    """The text where it can be a key: the loader takes ASCII in one line."""
    fits = text.isascii() and not {"\n", "\t"} & set(text) and len(text) < 100
    return text if fits and not text.startswith("$") and text not in _TAKEN else "word"


_TAKEN = ("<<", "kind", "list", "")
"""Keys that stand in the template already, and those that YAML does not take."""


def replaced(data: Data, path: tuple[str | int, ...], value: Any) -> Data:
    """A copy with another value at one place; a trailing `!` asks for the key there."""
    made = copy.deepcopy(data)
    spot: Any = made
    for step in path[:-1]:
        spot = spot[step]
    last = path[-1]
    if isinstance(last, str) and last.endswith("!"):
        spot[value] = spot.pop(last[:-1])
    else:
        spot[last] = value
    return made


GADGETS = "resources/gadgets.yaml"
MAKE = (GADGETS, "endpoints", "make")
TABLE = "capabilities/gadget.yaml"
METHOD = ("model_objects.yaml", "objects", "gadget", "methods", "make")

NAMED: dict[str, tuple[str | int, ...]] = {
    "package": ("client.yaml", "package"),
    "emulator-package": ("client.yaml", "emulator_package"),
    "distribution": ("client.yaml", "distribution"),
    "version": ("client.yaml", "version"),
    "client-class": ("client.yaml", "client"),
    "instance": ("client.yaml", "instance"),
    "base-url": ("client.yaml", "base_url", "default"),
    "base-url-suffix": ("client.yaml", "base_url", "suffix"),
    "environment": ("client.yaml", "auth", "env", 0),
    "auth-header": ("client.yaml", "auth", "header"),
    "auth-scheme": ("client.yaml", "auth", "scheme"),
    "header-name": ("client.yaml", "headers", "X-Constant!"),
    "header-value": ("client.yaml", "headers", "X-Constant"),
    "user-agent": ("client.yaml", "user_agent"),
    "timeout": ("client.yaml", "timeouts", "default", "read"),
    "base-error": ("errors.yaml", "base", "name"),
    "error": ("errors.yaml", "statuses", 0, "name"),
    "error-pointer": ("errors.yaml", "bodies", 0, "message"),
    "body-form": ("errors.yaml", "bodies", 0, "name"),
    "family": ("errors.yaml", "families", "plain!"),
    "resource": (GADGETS, "resource"),
    "nested-resource": (GADGETS, "resources", "inner!"),
    "endpoint": (GADGETS, "endpoints", "make!"),
    "type": (GADGETS, "types", "Answer!"),
    "property": (GADGETS, "types", "Answer", "properties", "default!"),
    "required": (GADGETS, "types", "Params", "required", 0),
    "reference": (*MAKE, "returns", "json"),
    "x-name": (GADGETS, "types", "Params", "properties", "kind", "x-name"),
    "x-model": (GADGETS, "types", "Params", "properties", "kind", "x-model"),
    "pattern": (GADGETS, "types", "Params", "properties", "prompt", "pattern"),
    "format": (GADGETS, "types", "Params", "properties", "prompt", "format"),
    "call": (*MAKE, "call"),
    "alias": (*MAKE, "aliases"),
    "path-parameter": (*MAKE, "path", "place!"),
    "query-parameter": (*MAKE, "query", "view!"),
    "header-parameter": (*MAKE, "headers", "X-Mark!"),
    "positional": (*MAKE, "positional"),
    "stream-flag": (*MAKE, "stream", "flag"),
    "stream-error": (*MAKE, "stream", "events", "error"),
    "capability-option": (*MAKE, "capability", "options", "level!"),
    "capability-pattern": (*MAKE, "capability", "options", "level"),
    "timeout-class": (*MAKE, "timeout"),
    "generator": (*MAKE, "emulate", "let", "a"),
    "let": (*MAKE, "emulate", "let", "a!"),
    "media-type": (GADGETS, "resources", "inner", "endpoints", "look", "returns"),
    "kind": (TABLE, "kind"),
    "column": (TABLE, "columns", "maker!"),
    "option": (TABLE, "options", "level!"),
    "profile": (TABLE, "profiles", "first!"),
    "profile-class": (TABLE, "profiles", "first", "class"),
    "model-id": (TABLE, "models", 0, "id"),
    "replaced-by": (TABLE, "models", 1, "replaced_by"),
    "retired": (TABLE, "models", 1, "retired"),
    "checked": (TABLE, "models", 0, "checked"),
    "flag": (TABLE, "models", 0, "level"),
    "price-of": ("capabilities/prices.yaml", "prices", "v/one!"),
    "price-from": ("capabilities/prices.yaml", "prices", "v/one", 0, "from"),
    "price-unit": ("capabilities/prices.yaml", "prices", "v/one", 0, "unit"),
    "price": ("capabilities/prices.yaml", "prices", "v/one", 0, "input"),
    "object": ("model_objects.yaml", "objects", "gadget!"),
    "object-class": ("model_objects.yaml", "objects", "gadget", "class"),
    "factory": ("model_objects.yaml", "objects", "gadget", "factory"),
    "method": ("model_objects.yaml", "objects", "gadget", "methods", "make!"),
    "object-call": (*METHOD, "call"),
    "object-argument": (*METHOD, "arguments", "form!"),
    "object-field": (*METHOD, "arguments", "form", "field"),
    "object-split": (*METHOD, "arguments", "form", "split"),
    "object-extra": (*METHOD, "arguments", "mood", "extra"),
    "object-ignored": (*METHOD, "arguments", "mood", "ignored_without"),
    "constant-name": (*METHOD, "constants", "fixed!"),
    "default-name": (*METHOD, "defaults", "items!"),
    "refused": (*MAKE, "refused", "/strange!"),
    "result": (*METHOD, "results", "images!"),
    "result-pointer": (*METHOD, "results", "images"),
}
"""Positions that take names, numbers, paths: most texts are refused there."""


def value_for(position: str, text: str) -> Any:
    """The value that puts a text into a position."""
    if position in ("alias", "positional"):
        return [text]
    if position == "media-type":
        return {"bytes": [text]}
    return {f"${text}": text} if position == "generator" else text


def free_positions(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place of `FREE`."""
    items: Iterable[tuple[str | int, Any]] = enumerate(cast("list[object]", data))
    if isinstance(data, dict):
        items = cast("dict[str, Any]", data).items()
    for key, value in items:
        if value == FREE:
            yield (*path, key)
        elif isinstance(value, dict | list):
            yield from free_positions(value, (*path, key))
