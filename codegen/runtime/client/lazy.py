"""Packages whose names are loaded when they are first used (PEP 562).

Every import of the package begins here: nothing is imported that the interpreter has not loaded
anyway, not even `typing`.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


class Exporter:
    """The two functions of a lazy package."""

    __slots__ = ("get", "names")

    def __init__(self, get: Callable[[str], Any], names: Callable[[], list[str]]) -> None:
        self.get = get
        """Its `__getattr__`."""
        self.names = names
        """Its `__dir__`."""


def exporter(package: str, exports: Mapping[str, str]) -> Exporter:
    """Make `__getattr__` and `__dir__` of a package.

    `exports` maps a name to the module that defines it, relative to the package; a name that is
    mapped to itself with a trailing dot (`"types": "types."`) is a submodule.
    """

    def get(name: str) -> Any:
        module = exports.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        from importlib import import_module

        if module.endswith("."):
            return import_module(f"{package}.{module[:-1]}")
        value = getattr(import_module(f"{package}.{module}"), name)
        # Kept, so that the next access does not come here.
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        special = (name for name in vars(sys.modules[package]) if name.startswith("__"))
        return sorted({*special, *exports})

    return Exporter(get, names)


class Deferred:
    """Stands for an object that is made when it is first used."""

    __slots__ = ("_lock", "_made", "_make")

    def __init__(self, make: Callable[[], Any]) -> None:
        """`make` is called once, by the first use."""
        from threading import Lock

        self._make = make
        self._made: Any = None
        self._lock = Lock()

    def _get(self) -> Any:
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            # Copying, pickling and the like look these up: that is no use of the object.
            raise AttributeError(name)
        return getattr(self._get(), name)

    @property  # type: ignore[misc]  # isinstance() asks for it
    def __class__(self) -> type[Any]:  # pyright: ignore[reportIncompatibleMethodOverride]
        made: object = self._get()
        return type(made)

    def __dir__(self) -> list[str]:
        return dir(self._get())

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the object."""
        return self._get()(*args, **kwargs)

    def __enter__(self) -> Any:
        return self._get().__enter__()

    def __exit__(self, *details: Any) -> Any:
        return self._get().__exit__(*details)

    def __repr__(self) -> str:
        return repr(self._get()) if self._made is not None else "<not used yet>"
