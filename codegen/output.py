"""The files of a schema: remembered when nothing that decides them has changed.

The memory is outside the tree and never needed for correctness; with a hit, none of the
generator's libraries is imported.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from codegen import cache
from codegen.tools import LIBRARIES, installed

_SUFFIXES = frozenset({".py", ".j2", ".txt", ".yaml", ".yml"})
_KEY = ""


def output(schema: Path) -> dict[str, bytes]:
    """Every file that a build of `schema` writes, by path.

    Raises:
        SchemaError: The schema has findings.
        EmitError: What was rendered is not what it should be.
        BridgeError: The types that came back are not those asked for.
    """
    key = _fingerprint(schema)
    name = f"output-{cache.key(str(schema.resolve()))[:16]}"
    known = cache.get(name)
    if known is not None and known.pop(_KEY, None) == key:
        return {path: text.encode("utf-8") for path, text in known.items()}
    from codegen import build

    files = build.build(build.load(schema))
    texts = {path: content.decode("utf-8") for path, content in files.items()}
    cache.put(name, {_KEY: key, **texts})
    return files


def _fingerprint(schema: Path) -> str:
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
