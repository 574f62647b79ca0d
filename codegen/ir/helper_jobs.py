"""Helpers that wait for jobs: the calls behind them, and where a job holds what."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.dialect.waiting import StartHelper as StartSource
from codegen.dialect.waiting import WaitHelper as WaitSource
from codegen.ir.helper_base import HelperLowering, unknown
from codegen.ir.model.helpers import Helper, StartHelper, WaitHelper
from codegen.ir.schema_paths import SchemaPath

WAITING = ("poll_interval", "on_progress")
"""What helpers that wait take besides; `timeout` is no argument of any call."""


class JobLowering(HelperLowering):
    """Lowers `wait` and `start` of one resource file."""

    def wait(
        self, name: str, source: WaitSource, resource: tuple[str, ...], path: SchemaPath
    ) -> WaitHelper | None:
        """Lower a helper that looks at a job until it has ended."""
        endpoint = self.endpoint(source.call, resource, (*path, "call"))
        if endpoint is None:
            return None
        key = self.only(endpoint, (*path, "call"))
        answer = self.answer(endpoint, (*path, "call"))
        if key is None or answer is None:
            return None
        self.free(endpoint, WAITING, (*path, "call"))
        named = ("id", "state", "error", "reason")
        self.holds(answer, [((*path, item), getattr(source, item)) for item in named])
        return WaitHelper(name, endpoint, endpoint.arguments, key, source)

    def start(
        self,
        name: str,
        source: StartSource,
        resource: tuple[str, ...],
        path: SchemaPath,
        others: Mapping[str, Helper | None],
    ) -> StartHelper | None:
        """Lower a helper that makes a job and waits for it.

        `others` are the helpers of the resource, None for those that cannot be understood.
        """
        endpoint = self.endpoint(source.call, resource, (*path, "call"))
        wait = self.waiting(source.wait, (*path, "wait"), others)
        if endpoint is None or wait is None:
            return None
        if endpoint.result.id != wait.endpoint.result.id:
            self.error(
                (*path, "call"),
                "other-answer",
                f"`{endpoint.id}` answers otherwise than `{wait.endpoint.id}`",
                "choose an endpoint that answers with the job itself",
            )
            return None
        self.free(endpoint, WAITING, (*path, "call"))
        return StartHelper(name, endpoint, endpoint.arguments, wait, source)

    def waiting(
        self, name: str, path: SchemaPath, others: Mapping[str, Helper | None]
    ) -> WaitHelper | None:
        """A helper of the resource that waits; a finding when there is none of this name."""
        found = others.get(name)
        if isinstance(found, WaitHelper):
            return found
        if found is not None or name not in others:
            # Else it is there, and what is wrong with it is reported.
            known = [item.name for item in others.values() if isinstance(item, WaitHelper)]
            said = unknown("helper", name, known, "the resource, with the behavior `wait`,")
            self.error(path, "unknown-helper", *said)
        return None
