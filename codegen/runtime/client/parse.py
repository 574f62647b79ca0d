"""From the bytes of an answer to its result. Loaded by the first answer, as it needs pydantic."""

from __future__ import annotations

import builtins
import importlib
from collections.abc import Callable
from functools import lru_cache
from types import UnionType
from typing import Any, TypeVar, cast
from urllib.parse import urljoin

from pydantic import BaseModel, ValidationError

from .config import Config
from .errors import APIResponseValidationError
from .errortree import ErrorTree
from .failures import invalid_answer
from .hiding import hide
from .jsontext import NO_JSON, mend, try_decode
from .lenient import MisfitError, build, fit, form, likeliest, missing
from .models import set_request_id
from .narrow import is_object
from .operation import Bytes, Json, Nothing, Operation, Redirect, Text
from .pointer import lookup, parts
from .response import BinaryResponse, RawResponse

R = TypeVar("R")

_BUILTINS = frozenset({"object", "dict", "list", "str", "int", "float", "bool"})


class Shape:
    """A result type with its validator, made once."""

    __slots__ = ("many", "model", "models", "name", "type", "validate")

    def __init__(self, package: str, module: str, name: str, many: bool) -> None:
        if module:
            found: Any = getattr(importlib.import_module(f"{package}.{module}"), name)
        elif name in _BUILTINS:
            found = Any if name == "object" else getattr(builtins, name)
        else:
            raise ValueError(f"{name!r} is no builtin result type")
        self.name = name
        self.type: Any = list[found] if many else found
        is_model = isinstance(found, type) and issubclass(found, BaseModel)
        self.model: type[BaseModel] | None = found if is_model else None
        self.models: tuple[type[BaseModel], ...] = (found,) if is_model else ()
        """The class, or those of a union."""
        if isinstance(found, UnionType):
            from .unions import members, told_apart

            self.models = members(found)
            checked = told_apart(self.models)
            self.type = list[checked] if many else checked  # type: ignore[valid-type]
        self.many = many
        self.validate: Callable[[bytes], Any] = self._validator()

    def _validator(self) -> Callable[[bytes], Any]:
        if self.model is not None and not self.many:
            self.model.model_rebuild()
            return self.model.__pydantic_validator__.validate_json
        from pydantic import TypeAdapter

        return TypeAdapter[Any](self.type).validate_json

    def foreign(self, body: dict[str, Any]) -> bool:
        """Whether an object holds nothing of what the class, or each of the union, needs."""
        return bool(self.models) and all(missing(model, body) for model in self.models)


@lru_cache(maxsize=4096)
def shape(package: str, module: str, name: str, many: bool = False) -> Shape:
    """Return the shape of a result type; imports its module at first use."""
    return Shape(package, module, name, many)


def reader(config: Config, op: Operation[R]) -> Callable[[RawResponse[R]], R]:
    """Return the function that turns an answer of an operation into its result."""
    return cast("Callable[[RawResponse[R]], R]", Reader(config, op))


class Reader:
    """Turns an answer into its result; pickled without the key."""

    __slots__ = ("config", "op")

    def __init__(self, config: Config, op: Operation[Any]) -> None:
        self.config = config
        self.op = op

    def __call__(self, response: RawResponse[Any]) -> Any:
        """Read the answer; raises APIResponseValidationError."""
        return _read(self.config, self.op, response)

    def __reduce__(self) -> tuple[Any, ...]:
        return Reader, (self.config.keyless(), self.op)

    def __deepcopy__(self, memo: object) -> Reader:
        return self


def _read(config: Config, op: Operation[Any], response: RawResponse[Any]) -> Any:
    returns = op.returns
    if isinstance(returns, Json):
        if returns.text and not _is_json(response):
            return _text(config, response)
        if returns.file and not _is_json(response):
            found = _held(config, returns, response)
        else:
            found = parse_json(config, returns, response)
        set_request_id(found, response.request_id)
        return found
    if isinstance(returns, Bytes):
        return _binary(config, returns, response)
    if isinstance(returns, Text):
        return _text(config, response, strict=returns.strict)
    if isinstance(returns, Redirect):
        return _redirect(config, response)
    assert isinstance(returns, Nothing)
    body = _decoded(response.content)
    _refuse_error(config, response, body, known=False)
    return None


def parse_json(config: Config, returns: Json[Any], response: RawResponse[Any]) -> Any:
    """Validate a JSON answer, leniently when it does not quite fit.

    Raises APIResponseValidationError when it is not what it should be at all.
    """
    content = response.content
    if not content.strip():
        raise invalid_answer(config, response.info, content, "the answer is empty")
    wanted = shape(config.settings.package, returns.module, returns.name, returns.many)
    found, problem = checked_json(wanted, content)
    if problem is not None:
        return _lenient(config, wanted, response, problem)
    if isinstance(found, BaseModel):
        _refuse_foreign(config, response, found)
    elif not wanted.models:
        _refuse_error(config, response, found, known=False)
    return found


def checked_json(wanted: Shape, content: bytes) -> tuple[Any, ValidationError | None]:
    """Validate JSON; return the value, or why there is none.

    Nothing is raised, so that no later error has that of the validator in its context.
    """
    try:
        return wanted.validate(content), None
    except ValidationError as error:
        problem = error.with_traceback(None)  # which would lead back to the error
    mended = mend(content)
    if mended == content:
        return None, problem
    try:
        return wanted.validate(mended), None
    except ValidationError as error:
        return None, error.with_traceback(None)


def _refuse_foreign(config: Config, response: RawResponse[Any], found: BaseModel) -> None:
    """Refuse an error that a model without required fields let pass."""
    extra = found.__pydantic_extra__
    if extra and len(extra) == len(found.__pydantic_fields_set__) and type(found).model_fields:
        _refuse_error(config, response, extra, known=True)


def _lenient(
    config: Config, wanted: Shape, response: RawResponse[Any], problem: ValidationError
) -> Any:
    content = response.content
    body = try_decode(content)
    if body is NO_JSON:
        what = "HTML" if content.lstrip()[:1] == b"<" else "no JSON"
        raise invalid_answer(config, response.info, content, f"the answer is {what}")
    absent = not wanted.many and is_object(body) and wanted.foreign(body)
    if absent or not isinstance(body, dict):
        _refuse_error(config, response, body, known=True)
    found, why = misfit(wanted, body, strict_lists=True, absent=absent)
    if why is None:
        return found
    text = f"the answer is no {wanted.name}: {why or first_problem(problem)}"
    raise invalid_answer(config, response.info, content, text)


def misfit(
    wanted: Shape, body: Any, *, strict_lists: bool, absent: bool = False
) -> tuple[Any, str | None]:
    """Build what can be built of a body that does not fit.

    Returns the result and None, or None and why the outer form is another one: an empty text when
    the validator says it best.
    """
    if wanted.many:
        if isinstance(body, list):
            return fit(wanted.type, body), None
        return None, f"found {form(body)} where a list is needed"
    if not wanted.models or (is_object(body) and absent):
        return None, ""
    if not is_object(body):
        return None, f"found {form(body)} where an object is needed"
    try:
        return build(likeliest(wanted.models, body), body, strict_lists=strict_lists), None
    except MisfitError as error:
        return None, str(error)


def first_problem(error: ValidationError) -> str:
    """Say the first finding of a validation in a line."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    return f"{place}: {first['msg']}" if place else first["msg"]


def _refuse_error(config: Config, response: RawResponse[Any], body: Any, *, known: bool) -> None:
    """Refuse a body that has the form of an error.

    `known`: it is sure that the body holds nothing that the result needs; otherwise only a body
    that holds nothing but an error counts.
    """
    tree = config.settings.errors
    found = tree.match(body)
    if found is None or not (known or _only_error(tree, body)):
        return
    error = _with_words(
        invalid_answer(
            config,
            response.info,
            response.content,
            f"the answer has status {response.status_code} but says an error: {found.message}",
        ),
        code=found.code,
        param=found.param,
        type=found.type,
    )
    raise hide(error, config.secrets())


def _with_words(
    error: APIResponseValidationError, **words: str | None
) -> APIResponseValidationError:
    for name, value in words.items():
        setattr(error, name, value)
    return error


def _only_error(tree: ErrorTree, body: Any) -> bool:
    if not isinstance(body, dict):
        return False
    keys: set[str] = set()
    for known in tree.bodies:
        if known.list is not None:
            keys.update(parts(known.list)[:1])
            continue
        for pointer in (known.message, known.code, known.param, known.type):
            keys.update(parts(pointer)[:1] if pointer else ())
    return body.keys() <= keys


def _redirect(config: Config, response: RawResponse[Any]) -> str:
    target = response.headers.get("location", "")
    if not target:
        _refuse_error(config, response, _decoded(response.content), known=False)
        text = f"the answer has status {response.status_code} and names no address to go on to"
        raise invalid_answer(config, response.info, response.content, text)
    return urljoin(response.info.url, target)


def _decoded(content: bytes) -> Any:
    body = try_decode(content)
    return None if body is NO_JSON else body


def _is_json(response: RawResponse[Any]) -> bool:
    media = response.headers.media_type
    if media:
        return media == "application/json" or media.endswith("+json")
    return response.content.lstrip()[:1] in (b"{", b"[")


def _text(config: Config, response: RawResponse[Any], *, strict: bool = False) -> str:
    if _is_json(response):
        body = _decoded(response.content)
        _refuse_error(config, response, body, known=False)
        if isinstance(body, str) and strict:
            return body
        if isinstance(body, dict | list) and strict:
            why = "the answer is JSON where plain text was asked for"
            raise invalid_answer(config, response.info, response.content, why)
    elif response.headers.media_type == "text/html":
        raise invalid_answer(config, response.info, response.content, "the answer is HTML")
    return response.text


def _binary(config: Config, returns: Bytes[Any], response: RawResponse[Any]) -> BinaryResponse:
    media = response.headers.media_type
    why = None
    if not response.content:
        why = None if returns.empty else "the answer is empty"
    elif media == "text/html" and media not in returns.media:
        why = "the answer is HTML where a file is expected"
    elif _is_json(response) and "application/json" not in returns.media:
        _refuse_error(config, response, _decoded(response.content), known=True)
        if returns.media:
            why = f"the answer is JSON where a file is expected ({', '.join(returns.media)})"
    if why is not None:
        raise invalid_answer(config, response.info, response.content, why)
    usual = returns.media[0] if len(returns.media) == 1 else ""
    return BinaryResponse(response.info, response.content, usual)


def _held(config: Config, returns: Json[Any], response: RawResponse[Any]) -> Any:
    """Put a bare file into the field of the answer that has it otherwise."""
    from .filedata import FileData

    file = _binary(config, Bytes[Any](), response)
    model = shape(config.settings.package, returns.module, returns.name).model
    assert model is not None
    return model.model_validate({returns.file: FileData(file.content, file.media_type)})


def is_error_at(body: Any, pointer: str | None) -> bool:
    """Whether an event holds something at the place of its error."""
    return pointer is not None and lookup(body, pointer) not in (None, "", {}, [])
