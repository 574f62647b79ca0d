"""The command line of an emulator: `python -m PACKAGE --port 8080`."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType

from .faults import SYNTAX, Faults
from .route import Provider
from .server import EmulatorServer


def parser(provider: Provider) -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(
        prog=f"python -m {provider.package}",
        description=f"Offline emulator of the {provider.name} API; no model is asked.",
    )
    made.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    made.add_argument("--port", type=int, default=8080, help="port, 0 for a free one (%(default)s)")
    made.add_argument(
        "--known-models",
        action="store_true",
        help="answer 404 to models that no capability table knows; without it any id is answered",
    )
    made.add_argument("--no-key", action="store_true", help="answer requests without a key, too")
    made.add_argument("--key", action="append", help="take only this key; may be repeated")
    made.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    made.add_argument(
        "--chunk-latency", type=float, default=0.0, help="seconds between the parts of a stream"
    )
    made.add_argument(
        "--faults", type=_faults, metavar="KIND=RATE,...", help=f"let requests fail: {SYNTAX}"
    )
    made.add_argument(
        "--seed", type=int, default=0, help="number that all ids and faults depend on"
    )
    made.add_argument(
        "--version", action="version", version=f"{provider.package} {provider.version}"
    )
    return made


def main(kind: type[EmulatorServer], arguments: Sequence[str] | None = None) -> int:
    """Run an emulator until it is interrupted; returns the exit status.

    Once it listens, SIGINT and SIGTERM stay with it: the process is expected to end afterwards.
    """
    reader = parser(kind.provider)
    given = reader.parse_args(arguments)
    try:
        emulator = kind(
            host=given.host,
            port=given.port,
            require_key=not given.no_key,
            keys=given.key,
            latency=given.latency,
            chunk_latency=given.chunk_latency,
            seed=given.seed,
            models="known" if given.known_models else "any",
            faults=given.faults,
        )
    except ValueError as error:
        reader.error(str(error))
    try:
        emulator.start()
    except OSError as error:
        print(error.strerror, file=sys.stderr)
        return 1
    stopped = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        stopped.set()

    # No KeyboardInterrupt: a second Ctrl+C would break the stopping, which ends soon anyway.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    print(banner(emulator), flush=True)
    while not stopped.wait(3600):
        pass
    emulator.stop()
    print(f"\nstopped after {len(emulator.requests)} requests", flush=True)
    return 0


def _faults(text: str) -> Faults:
    """Read the value of --faults; argparse shows the text of its own error only."""
    try:
        return Faults.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def run(kind: type[EmulatorServer], name: str) -> None:
    """Run the command line and exit, if `name` says that the module is the main program."""
    if name == "__main__":
        raise SystemExit(main(kind))


def banner(emulator: EmulatorServer) -> str:
    """Return what is printed at the start."""
    provider = emulator.provider
    lines = [
        f"{provider.package} {provider.version}: offline emulator of the {provider.name} API",
        f"  base URL   {emulator.base_url}",
        f"  endpoints  {len(provider.routes)}",
        f"  models     {sum(len(table.rows) for table in provider.tables.values())}",
        *([f"  faults     {emulator.faults}"] if emulator.faults else []),
        "Press Ctrl+C to stop.",
    ]
    return "\n".join(lines)
