"""The files of a schema: remembered when nothing that decides them has changed.

The memory is outside the tree and never needed for correctness; with a hit, none of the
generator's libraries is imported.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import cache
from codegen.tools import LIBRARIES, installed

if TYPE_CHECKING:
    from codegen.ir.model.package import Package

_SUFFIXES = frozenset({".py", ".j2", ".txt", ".yaml", ".yml"})
_KEY = ""


def output(schema: Path) -> dict[str, bytes]:
    """Every file that a build of `schema` writes, by path.

    Raises:
        SchemaError: The schema has findings.
        EmitError: What was rendered is not what it should be.
        BridgeError: The types that came back are not those asked for.
    """
    key = fingerprint(schema)
    name = f"output-{cache.key(str(schema.resolve()))[:16]}"
    known = cache.get(name)
    if known is not None and known.pop(_KEY, None) == key:
        return {path: text.encode("utf-8") for path, text in known.items()}
    from codegen import build

    files = build.build(_loaded(schema, key))
    texts = {path: content.decode("utf-8") for path, content in files.items()}
    cache.put(name, {_KEY: key, **texts})
    return files


def package(schema: Path) -> Package:
    """The resolved schema; the one of the call before when no file has changed since.

    Raises SchemaError.
    """
    return _loaded(schema, fingerprint(schema))


@lru_cache(maxsize=1)
def _loaded(schema: Path, _key: str) -> Package:
    from codegen import build

    return build.load(schema)


def fingerprint(schema: Path) -> str:
    """The digest of the schema, of the generator itself and of its libraries' versions."""
    digest = hashlib.sha256()
    for label, root in (("schema", schema), ("codegen", Path(__file__).parent)):
        for path in _sources(root):
            content = path.read_bytes()
            digest.update(f"{label}/{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
            digest.update(content)
    libraries = " ".join(f"{name}={installed(name)}" for name in LIBRARIES)
    return cache.key(digest.hexdigest(), libraries, schema.name)


def _sources(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        if path.suffix in _SUFFIXES and path.is_file():
            yield path
