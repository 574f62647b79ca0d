"""Running tests on the backend that proxies need, the HTTP library, without a proxy."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

VARIABLE = "DEEPINFRA_TESTS_HTTP"
"""`httpx` in this environment variable runs all tests on the HTTP library."""
_CHOOSING = ("_runtime.http.choose", "runtime.client.http.choose")


class _Decided(Loader):
    def __init__(self, inner: Loader) -> None:
        self._inner = inner

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._inner.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        self._inner.exec_module(module)
        module.__dict__["through_proxies"] = lambda: True


class _Finder(MetaPathFinder):
    """Finds the modules that choose a backend, of any generated package."""

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        if not fullname.endswith(_CHOOSING):
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _Decided(spec.loader)
        return spec


def use_library() -> None:
    """Have all clients of this process use the HTTP library."""
    sys.meta_path.insert(0, _Finder())
