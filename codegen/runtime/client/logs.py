"""What the client writes to its logger: facts of requests; bodies only when asked for.

The logger has the name of the package. Neither keys nor headers nor queries nor bodies come into
it. Its child `bodies` gets the bodies, with everything secret taken out, and only when a level was
set on that child itself.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Final

from .checks import check_word

if TYPE_CHECKING:
    from logging import Logger

    from .logwriter import Log
    from .settings import Settings

LEVELS: Final = ("off", "warning", "info", "debug", "bodies")
"""What the environment variable may say; `bodies` is `debug` with bodies."""


def set_up(settings: Settings) -> None:
    """Do what the environment says about logging: the level, and standard error as its target.

    A program that has set up logging gets the records through its own handlers. Raises
    InvalidArgumentError for a word that is no level.
    """
    found = ((name, os.environ.get(name, "").strip().lower()) for name in settings.log_env)
    name, word = next((pair for pair in found if pair[1]), ("", "off"))
    if word == "off":
        return
    check_word(name, word, LEVELS)
    import logging

    log = logging.getLogger(settings.package)
    log.setLevel(logging.DEBUG if word == "bodies" else word.upper())
    if word == "bodies":
        log.getChild("bodies").setLevel(logging.DEBUG)
    if not _heard(log):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        log.addHandler(handler)


def _heard(log: Logger | None) -> bool:
    """Whether records of a logger already go somewhere."""
    import logging

    while log is not None:
        if any(not isinstance(handler, logging.NullHandler) for handler in log.handlers):
            return True
        log = log.parent if log.propagate else None
    return False


class Silence:
    """The log of a program that has not loaded `logging`: nobody would hear anything."""

    __slots__ = ()

    with_bodies: Final = False

    def request(self, *_: Any) -> None:
        """Note nothing."""

    event = body = answer = lost = again = request


_SILENCE: Final = Silence()


def log_of(package: str) -> Log | Silence:
    """Return the log of a package."""
    if "logging" not in sys.modules:
        return _SILENCE
    from .logwriter import writer_of

    return writer_of(package)
