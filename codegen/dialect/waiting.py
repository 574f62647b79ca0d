"""Helpers that wait: a job is looked at again and again until it has ended."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from codegen.dialect.base import Decimal, Identifier, Node, Place, Prose

Word = Annotated[str, Field(min_length=1, max_length=64)]
"""A state of a job, as the service writes it."""


class WaitHelper(Node):
    """Looks at a job until it has ended, and gives it as it is then, failed or not.

    The method takes the argument of `call` that names the job (its id, or the job itself as an
    answer holds it), `poll_interval`, `timeout` and `on_progress`. When the time is up it raises
    JobTimeoutError, which holds the job as it was seen last.

    ```yaml
    helpers:
      wait:
        behavior: wait
        doc: Wait for the end of a job.
        call: retrieve              # an endpoint of the resource; only its first argument is needed
        id: /id                     # where the job holds what names it
        state: /status              # where it holds its state
        ends: [succeeded, failed]   # the states that nothing follows
        failures: [failed]          # those of them that mean failure
        error: /error               # optional; something there is a failure, whatever the state
        reason: /error              # optional; where a failed job says why
        interval: "2"               # seconds between the first looks; each pause is 1.5 times as
        longest: "20"               # long as the one before, up to this
        timeout: "900"              # seconds after which the waiting ends, unless the caller says
    ```
    """

    behavior: Literal["wait"]
    doc: Prose
    call: Identifier
    """The endpoint of the same resource that looks at a job."""
    id: Place
    """In the job: what names it."""
    state: Place
    """In the job: how far it is."""
    ends: list[Word] = Field(min_length=1)
    """The states that nothing follows."""
    failures: list[Word] = []
    """Those of `ends` that mean failure."""
    error: Place | None = None
    """In the job: something there means that it failed, whatever its state."""
    reason: Place | None = None
    """In the job: why it failed."""
    interval: Decimal
    """Seconds between the first looks."""
    longest: Decimal
    """Seconds between two looks at most."""
    timeout: Decimal
    """Seconds after which the waiting ends."""

    @model_validator(mode="after")
    def _failures_are_ends(self) -> WaitHelper:
        for word in self.failures:
            if word not in self.ends:
                raise ValueError(f"`failures` has `{word}`, which is none of `ends`")
        if float(self.longest) < float(self.interval):
            raise ValueError("`longest` is shorter than `interval`")
        return self


class StartHelper(Node):
    """Makes a job and waits for its end; a job that fails raises JobFailedError.

    The method takes the arguments of `call`, and `poll_interval`, `timeout` and `on_progress`.

    ```yaml
      create_and_wait:
        behavior: start
        doc: Make something, and wait until it is there.
        call: create    # an endpoint of the resource, whose answer is the job
        wait: wait      # the helper of the resource that waits
    ```
    """

    behavior: Literal["start"]
    doc: Prose
    call: Identifier
    """The endpoint of the same resource that makes a job."""
    wait: Identifier
    """The helper of the same resource that waits."""
