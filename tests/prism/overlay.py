"""OpenAPI overlays: a document with the actions of another one."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import jsonpath_rfc9535 as jsonpath

from deepinfra_emulator._runtime.values import is_list, is_map


def corrected_by(overlay: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """A document with what an overlay says; the document itself stays as it is."""
    made = copy.deepcopy(dict(document))
    for action in overlay["actions"]:
        for node in jsonpath.find(action["target"], made):
            if action.get("remove"):
                *parents, last = node.location
                holder: Any = made
                for step in parents:
                    holder = holder[step]
                del holder[last]
            else:
                _update(node.value, copy.deepcopy(action["update"]))
    return made


def _update(target: Any, update: Mapping[str, Any]) -> None:
    """Add an object to an object: objects are joined, lists are put together, the rest replaced."""
    for name, value in update.items():
        known = target.get(name)
        if is_map(known) and is_map(value):
            _update(known, value)
        elif is_list(known) and is_list(value):
            known.extend(value)
        else:
            target[name] = value
