# Generated from codegen/runtime/client/tasks.py. Do not edit; run: nox -s generate
"""What a model is for, against what a call is for."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from .capability import Problem
from .errors import CapabilityError

if TYPE_CHECKING:
    from .config import Config
    from .operation import Check
    from .options import Validation

_MOST = 3
"""Models that are named."""


def check_task(config: Config, check: Check, model: str, validation: Validation) -> None:
    """Refuse a model that the tables know, all of them for something else than the call.

    Raises CapabilityError with `validation="error"`; warns with "warn".
    """
    tables = [config.table(kind) for kind in (check.table, *check.others)]
    known = [(table, task) for table in tables if (task := table.task(model)) is not None]
    if not known or any(task in check.tasks for _, task in known):
        return
    table, task = known[0]
    row = table.rows[model]
    wanted = " or ".join(check.tasks)
    able = (
        one.id
        for table in tables
        for one in table.rows.values()
        if one.retired is None and table.task(one.id) in check.tasks
    )
    named = ", ".join(islice(able, _MOST))
    text = f"{model} is a model for {task}, and this call is for {wanted}."
    if named:
        text += f" Models for it: {named}."
    error = CapabilityError(
        f"{text} (known from {', '.join(row.source) or 'the table'}, checked {row.checked}; "
        'pass validation="off" to send it all the same)',
        model=model,
        option="task",
        value=task,
        allowed=check.tasks,
        source=row.source,
        checked=row.checked,
        problems=(Problem("task", task, text, check.tasks, None),),
    )
    if validation == "error":
        raise error
    from .notices import warn_problem

    warn_problem(str(error))
