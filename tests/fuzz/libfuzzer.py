"""One search by atheris; started by `engines.with_atheris`, as it ends its process."""

from __future__ import annotations

import importlib
import sys
from typing import Any

from tests.fuzz.target import TARGETS


def main() -> None:
    """Watch the code of a target and search; the arguments are the target and libFuzzer's."""
    atheris: Any = importlib.import_module("atheris")
    _, name, *options = sys.argv
    target = TARGETS[name]
    with atheris.instrument_imports(include=list(target.watched)):
        check = target.load()
        for data in (b"", *target.seeds()):
            # What is imported by the first use is watched, too.
            check(data)
    atheris.Setup([sys.argv[0], *options], check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
