"""The options of `drift`; nothing heavy is imported to show its help."""

from __future__ import annotations

import argparse
from pathlib import Path

EPILOG = """\
exit status:
  0  nothing to deal with
  1  findings: differences that are not accepted, moves since the baseline, stale entries of
     accepted differences, or models that differ from the tables
  2  the arguments are wrong, or the schema, the document or the list cannot be read

Without --against the addresses of upstream/sources.yaml are tried one after the other. With
--models alone, the document is not read. Nothing is written but by --update-baseline.
"""

DEFAULT_LIST = "default"


def add_arguments(parser: argparse.ArgumentParser, schema: Path) -> None:
    """Declare the options."""
    parser.epilog = EPILOG
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument(
        "--schema", type=Path, default=schema, help="schema folder (default: schema)"
    )
    parser.add_argument(
        "--against", metavar="FILE_OR_URL", help="the OpenAPI 3 document, JSON or YAML"
    )
    parser.add_argument(
        "--models",
        metavar="FILE_OR_URL",
        nargs="?",
        const=DEFAULT_LIST,
        help="compare a list of models with the tables; alone: the lists of upstream/sources.yaml",
    )
    parser.add_argument(
        "--format", choices=("text", "json", "markdown"), default="text", help="(default: text)"
    )
    parser.add_argument(
        "--all", action="store_true", help="show information and each accepted difference too"
    )
    parser.add_argument(
        "--propose",
        action="store_true",
        help="print YAML to paste: endpoints, properties, accepted differences, rows of models",
    )
    parser.add_argument(
        "--update-baseline",
        action="store_true",
        help="write upstream/baseline.json from the document",
    )
    parser.add_argument(
        "--fail-on",
        choices=("breaking", "warning", "info"),
        default="warning",
        help="the least severity that makes exit status 1 (default: warning)",
    )
