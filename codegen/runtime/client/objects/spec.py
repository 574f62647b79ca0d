"""What a method of a model object does, as data: the call, its arguments, where results stand."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal, NamedTuple, TypeAlias

from ..operation import Events, Operation
from ..record import Record
from .compiled import CompiledMethod

Role: TypeAlias = Literal[
    "active_tools",
    "approve",
    "audio",
    "batch_size",
    "count",
    "documents",
    "format",
    "images",
    "instructions",
    "lenient",
    "mask",
    "max_parallel",
    "max_steps",
    "messages",
    "on_progress",
    "on_step",
    "picture",
    "poll_interval",
    "prompt",
    "query",
    "repair_text",
    "repair_tool_call",
    "schema",
    "schema_description",
    "schema_name",
    "seconds",
    "seed",
    "send_reasoning",
    "size",
    "stop_when",
    "strict",
    "tool_choice",
    "tools",
    "top_n",
    "value",
    "values",
    "wait_timeout",
]


Place: TypeAlias = "str | tuple[str, ...]"
"""Where a value stands; of several places the first that holds something counts."""


class ArgumentSpec(NamedTuple):
    """One argument of a method."""

    name: str
    field: str | None = None
    """The argument of the operation that takes it; None for a role that has no field."""
    role: Role | None = None
    """What the behaviour does with it."""
    split: str | None = None
    """Text at which the value is split ..."""
    into: tuple[str, ...] = ()
    """... into these arguments of the operation, as integers."""
    whole: str | None = None
    """The argument that takes every value undivided for a model whose table cell has presets."""
    option: str | None = None
    """The option of the capability table that rules over it."""
    extra: str | None = None
    """The field of the body that takes it although the call does not describe it."""
    ignored_without: str | None = None
    """The column of the table whose `no` says that the model takes no notice of it."""
    named_by: str | None = None
    """The column of the table that names the field for models which call it otherwise."""
    renamed: tuple[tuple[str, str], ...] = ()
    """What the column may say, and the argument of the operation that it stands for."""
    listed: tuple[str, ...] = ()
    """The arguments of the operation that take a list of such values."""


class Job(Record):
    """How a job is followed to its end."""

    retrieve: Operation[Any]
    """Tells how far it is."""
    retrieve_id: str
    """The argument that takes its id."""
    done: tuple[str, ...]
    """States of success."""
    failed: tuple[str, ...] = ()
    """States of failure."""
    content: Operation[Any] | None = None
    """Gives the file that was made."""
    content_id: str = ""
    """The argument that takes the id of the job."""


class Conversation(Record):
    """How a conversation is written: templates of messages, parts of messages, and tools.

    A template is JSON in which a text such as `$text` is replaced by the value of that name; an
    entry whose value is not there is left out.
    """

    system: Any
    """`$text`."""
    user: Any
    """`$content`: a text, or a list of parts."""
    assistant: Any
    """`$text`, `$reasoning`, `$calls`."""
    tool: Any
    """`$id` and `$name` of the call, `$text`."""
    call: Any
    """A call in the message of the assistant: `$id`, `$name`, `$arguments`, `$extra`."""
    text_part: Any
    """`$text`."""
    image_part: Any = None
    """`$url` (an address or a data URI), `$detail`."""
    audio_part: Any = None
    """`$base64`, `$format`."""
    video_part: Any = None
    """`$url`."""
    file_part: Any = None
    """`$url`, `$name`."""
    audio_formats: tuple[tuple[str, str], ...] = ()
    """Media type and the word that stands for it as `$format`."""
    tool_definition: Any = None
    """A tool that is offered: `$name`, `$description`, `$parameters`, `$strict`."""
    tool_choice: Any = None
    """Asks for one tool: `$name`."""
    tool_choices: tuple[str, ...] = ()
    """The words that the field of the choice takes: one that leaves it to the model, one that
    forbids calls, one that asks for a call; in this order."""
    schema_format: Any = None
    """Asks for output by a schema: `$name`, `$description`, `$schema`, `$strict`."""
    list_key: str = "elements"
    """The property that holds the items where a schema of a list is wrapped into an object."""
    value_key: str = "result"
    """The property that holds any other value that is no object."""


class MethodSpec(Record):
    """A method: which call it makes and how arguments and results map."""

    name: str
    operation: Operation[Any]
    arguments: tuple[ArgumentSpec, ...]
    model: str = "model"
    """The argument of the operation that takes the model id."""
    constants: tuple[tuple[str, Any], ...] = ()
    """Fixed arguments of the operation."""
    defaults: tuple[tuple[str, Any], ...] = ()
    """Arguments of the operation that are sent unless the caller gives them."""
    results: tuple[tuple[str, Place], ...] = ()
    """Name of a result and pointer into the answer (for streams: into an event). The names that
    each behaviour reads are in its module."""
    events: Events[Any] | None = None
    """For streamed behaviours."""
    flag: str | None = None
    """The argument of the operation that asks for a stream."""
    per_call: int | None = None
    """Most results of one request."""
    per_call_column: str | None = None
    """The column of the table with the range of that number, where the model has its own."""
    inputs_per_call: int | None = None
    """Most inputs of one request."""
    inputs_per_call_column: str | None = None
    """The column of the table with the length of a list of inputs, where the model has its own."""
    job: Job | None = None
    """Set where the answer is a job."""
    conversation: Conversation | None = None
    """For behaviours that hold a conversation."""
    finish_reasons: tuple[tuple[str, str], ...] = ()
    """The service's word for why writing ended and the common word; any other is `other`."""
    instead: MethodSpec | None = None
    """The call that is made when `when` is given."""
    when: Role | None = None
    """The role whose presence chooses `instead`."""
    for_models: str | None = None
    """The column of the table whose `yes` chooses `instead`."""

    @cached_property
    def compiled(self) -> CompiledMethod:
        """The method in the form that a call needs."""
        return CompiledMethod(self)

    @cached_property
    def _by_role(self) -> dict[Role, ArgumentSpec]:
        return {item.role: item for item in reversed(self.arguments) if item.role is not None}

    def argument(self, role: Role) -> ArgumentSpec | None:
        """Return the argument with a role."""
        return self._by_role.get(role)
