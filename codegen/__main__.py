"""The command line: `python -m codegen COMMAND`; `--help` lists the commands."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from codegen import commands
from codegen.drift.arguments import add_arguments as add_drift_arguments
from codegen.emit.errors import EmitError
from codegen.release.errors import ReleaseError
from codegen.shapes.bridge import BridgeError
from codegen.text.diagnostics import SchemaError

ROOT = Path(__file__).resolve().parent.parent

COMMANDS: dict[str, tuple[Callable[[commands.Options], int], str]] = {
    "build": (commands.build, "write the generated packages; print what changed"),
    "check": (commands.check, "compare without writing; exit status 1 when something differs"),
    "editor": (commands.editor, "write the JSON Schemas that editors use"),
    "export": (commands.export, "write the schema in a form for other tools"),
    "ir": (commands.ir, "print what the generator understood, as JSON"),
    "release": (commands.release, "propose the next version from what changed for users"),
    "surface": (commands.surface, "print every public name and signature"),
}

DRIFT = "compare the schema with what the service says of itself: its OpenAPI document, its models"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; 0 is success, 1 a difference or a finding, 2 wrong usage."""
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description="Write a typed client from a YAML schema."
    )
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, text) in COMMANDS.items():
        sub = subparsers.add_parser(name, help=text, description=text)
        sub.add_argument(
            "--schema", type=Path, default=ROOT / "schema", help="schema folder (default: schema)"
        )
        sub.add_argument(
            "--out", type=Path, default=ROOT / "generated", help="output (default: generated)"
        )
        if name == "check":
            sub.add_argument("--diff", action="store_true", help="print whole differences")
        if name == "export":
            sub.add_argument("form", choices=["openapi"], help="OpenAPI 3.1 as JSON")
            sub.add_argument("--output", type=Path, help="file to write (default: standard output)")
        if name == "release":
            sub.add_argument("--apply", action="store_true", help="write the version")
            sub.add_argument("--version", action="store_true", help="print only the next version")
        if name == "ir":
            sub.add_argument("resource", nargs="?", help="only this resource")
    drift = subparsers.add_parser("drift", help=DRIFT, description=DRIFT)
    add_drift_arguments(drift, ROOT / "schema")
    found = parser.parse_args(arguments)
    if found.command == "drift":
        from codegen.drift.command import run

        return run(found)
    options = commands.Options(
        found.schema,
        found.out,
        getattr(found, "diff", False),
        getattr(found, "resource", None),
        getattr(found, "output", None),
        getattr(found, "apply", False),
        getattr(found, "version", False),
    )
    try:
        return COMMANDS[found.command][0](options)
    except SchemaError as error:
        print(error.render_all(), file=sys.stderr)
        count = len(error.findings)
        print(f"\n{count} finding{'s' if count != 1 else ''}; nothing was written", file=sys.stderr)
    except (EmitError, BridgeError, ReleaseError) as error:
        print(f"error: {error}\nnothing was written", file=sys.stderr)
    except OSError as error:
        print(f"error: {error.filename or 'a file'}: {error.strerror or error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("stopped; nothing was written", file=sys.stderr)
        return 130
    return 1


if __name__ == "__main__":
    # One short run makes many small objects and no cycles worth looking for.
    gc.disable()
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        # Differences may hold characters that the terminal does not know.
        reconfigure(errors="backslashreplace")
    sys.exit(main())
