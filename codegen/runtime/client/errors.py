"""The base error classes. Generated code adds the classes of single statuses.

Every error survives pickling and copying, and none holds the key: bodies and headers are cleaned
before they get here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple, TypeVar

E = TypeVar("E", bound="SDKError")


class ResponseSnapshot(NamedTuple):
    """What an error keeps of the answer."""

    status_code: int
    headers: dict[str, str]
    """Without cookies and anything that holds a secret."""


def _restore(cls: type[E], args: tuple[Any, ...], state: dict[str, Any]) -> E:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


def portable(value: Any) -> Any:
    """Replace what does not survive pickling by its text, so that what holds it does."""
    import pickle

    try:
        # Some exceptions can be written and not be read.
        pickle.loads(pickle.dumps(value))
    except Exception:
        return text_of(value)
    return value


def text_of(value: object) -> str:
    """Write a value as text; where its class fails at that, the name of the class."""
    try:
        return str(value)
    except Exception:
        return type(value).__name__


class SDKError(Exception):
    """Base of all errors of this package."""

    message: str = ""
    """What went wrong, without the details that `str(error)` adds."""

    def __init__(self, message: str = "", **details: Any) -> None:
        """Take the text and any of the attributes that the class declares."""
        super().__init__(message)
        self.message = message
        for name, value in details.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no attribute {name!r}")
            setattr(self, name, value)

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: portable(value) for name, value in self.__dict__.items()}
        return _restore, (type(self), self.args, state)

    def __copy__(self: E) -> E:
        return _restore(type(self), self.args, dict(self.__dict__))

    def __deepcopy__(self: E, memo: dict[int, Any]) -> E:
        import copy

        return _restore(type(self), self.args, copy.deepcopy(self.__dict__, memo))


class MissingAPIKeyError(SDKError):
    """No key was given and no environment variable holds one."""


class InvalidArgumentError(SDKError, ValueError):
    """An argument cannot be sent: bad path part, header with a line break, NaN in a body, ..."""


class ArgumentTypeError(SDKError, TypeError):
    """Arguments contradict each other or have a type that cannot be sent."""


class CapabilityError(SDKError, ValueError):
    """The model does not take an option, as far as the tables know."""

    model: str = ""
    option: str = ""
    value: Any = None
    allowed: Any = None
    nearest: Any = None
    """The valid value next to the one given; None when there is none."""
    source: tuple[str, ...] = ()
    """Where the fact comes from."""
    checked: str | None = None
    """Day on which the fact was last checked."""
    problems: tuple[Any, ...] = ()
    """Every problem of the call; the attributes describe the first."""


class APIError(SDKError):
    """A call failed. Attributes that are not known are None."""

    status_code: int | None = None
    body: Any = None
    """The decoded body: JSON, else text; None when it was empty."""
    code: str | None = None
    param: str | None = None
    type: str | None = None
    request_id: str | None = None
    url: str | None = None
    """Without query."""
    attempts: int = 1
    """How many requests were sent."""
    elapsed: float | None = None
    """Seconds since the call began, waits included."""
    resent: int = 0
    """How often the request was sent again although the service may have acted on it before."""
    response: ResponseSnapshot | None = None
    in_stream: bool = False
    """True when the error came as an event of a stream that had begun well."""
    alternatives: tuple[str, ...] = ()
    """Models that take the option that this one was refused for, as far as the tables know."""
    partial: Any = None
    """What a method of a model object had got before the failure: of a text or stream a
    `TextResult`, of `embed_many` `PartialEmbeddings`, of pictures an `ImageResult`. Of a binary
    answer that broke: the bytes that `read` had, or the path of the file that `save` had begun.
    None when there was nothing, and for plain event streams: they hand out their events and keep
    none."""
    note: str = ""
    """What `str(error)` adds: the address of a 404, the target of a redirect."""

    def __str__(self) -> str:
        notes = [f"request {self.request_id}"] if self.request_id else []
        if self.attempts > 1:
            notes.append(f"{self.attempts} attempts")
        text = self.message
        if self.status_code is not None and self.status_code >= 300:
            text = f"{self.status_code}: {text}"
        if notes:
            text = f"{text} ({', '.join(notes)})"
        return f"{text}\n{self.note}" if self.note else text


class APIConnectionError(APIError):
    """The server could not be reached, or the connection broke."""


class APITimeoutError(APIConnectionError):
    """A limit of time was passed."""


class APIStatusError(APIError):
    """The server answered with an error status."""

    hint: ClassVar[str] = ""
    """Advice that generated classes add to the text."""

    def __str__(self) -> str:
        text = super().__str__()
        return f"{text}\n{self.hint}" if self.hint else text


class APIResponseValidationError(APIError):
    """A successful answer is not what it should be: HTML, an error, empty, another shape."""


class StreamError(APIError):
    """A stream failed after it had begun; `partial` holds what a model object had put together."""


class IncompleteStreamError(StreamError, APIConnectionError):
    """A stream ended before its end was announced."""


class StreamStalledError(StreamError, APITimeoutError):
    """A stream gave nothing for longer than the limit `idle` (or `first_token`)."""


class StructuredOutputError(SDKError):
    """A model's answer is not the object that was asked for."""

    text: str = ""
    """The answer, as the model wrote it."""
    usage: Any = None
    finish_reason: str | None = None
    cause: BaseException | str | None = None
    """What the decoding or the check raised."""
    problems: tuple[str, ...] = ()
    """Everything in the answer that does not fit, each with its place; empty when it is no JSON."""
    result: Any = None
    """The `TextResult` of the call."""


class JobError(SDKError):
    """A job is not as far as it has to be, or came to no good end."""

    job: Any = None
    """The job as it was seen last; None when it was not seen at all."""
    job_id: str | None = None


class JobTimeoutError(JobError, TimeoutError):
    """A job had not ended when the time for it was up; it goes on by itself."""


class JobFailedError(JobError):
    """A job has ended, and failed."""

    reason: Any = None
    """What the service says about it."""


class ToolError(SDKError):
    """A tool could not be called or failed."""

    tool: str | None = None


def publish(module: str, base: str) -> None:
    """Let the base classes appear as those of the module that offers them.

    Tracebacks and pickles then name `module`, and the root of all errors is called `base`.
    """
    for cls in (SDKError, *_descendants(SDKError)):
        if cls.__module__ == __name__:
            cls.__module__ = module
    SDKError.__name__ = SDKError.__qualname__ = base


def _descendants(cls: type[SDKError]) -> list[type[SDKError]]:
    found = cls.__subclasses__()
    return [*found, *(deeper for child in found for deeper in _descendants(child))]


SECRET_HEADERS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key"}
)
"""Headers that no error keeps."""


def snapshot(status: int, headers: Mapping[str, str]) -> ResponseSnapshot:
    """Keep status and headers of an answer, without secrets."""
    kept = {name: value for name, value in headers.items() if name.lower() not in SECRET_HEADERS}
    return ResponseSnapshot(status, kept)
