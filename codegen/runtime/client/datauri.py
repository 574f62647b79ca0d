"""Files in a field of JSON: written as data URIs where the service takes an address or one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .checks import wrong_type
from .files import FileInput
from .loops import in_thread
from .options import Omit

if TYPE_CHECKING:
    from .objects.media.attachment import SavableImage
    from .operation import Operation

FileOrUri: TypeAlias = "FileInput | SavableImage | str"
"""A file, or a str that is its http(s) address or data URI: a path object, bytes, a file opened as
'rb', a picture of PIL, or a tuple `(name, content[, media type])`. A `str` is never a path."""

_ALLOWED = (
    "an http(s) address, a data URI, a path object, bytes, a file opened as 'rb', a picture of "
    "PIL, or a tuple (name, content[, media type])"
)


def written(op: Operation[Any], args: Mapping[str, Any]) -> Mapping[str, Any]:
    """Write the files among the arguments as data URIs; the first bytes tell the media type.

    Addresses, data URIs and empty texts go as they are. A file object is read from where it stands,
    and is set back there if it can be.

    Raises ArgumentTypeError for what is neither a file nor an address, InvalidArgumentError for
    what is empty or cannot be read.
    """
    found: dict[str, Any] = {}
    for name in op.uris:
        value = args.get(name)
        if value is not None and not isinstance(value, Omit):
            found[name] = _uri(name, value)
    return {**args, **found} if found else args


async def awritten(op: Operation[Any], args: Mapping[str, Any]) -> Mapping[str, Any]:
    """Do as `written`; files are read in a thread."""
    given = [args.get(name) for name in op.uris]
    if all(value is None or isinstance(value, str | Omit) for value in given):
        return args
    return await in_thread(written, op, args)


def _uri(name: str, value: Any) -> str:
    # Loaded here: most calls give an address.
    from .objects.media.attachment import check_address, is_file
    from .objects.media.given import look

    if isinstance(value, str):
        if value:
            check_address(name, value, _ALLOWED)
        return value
    if isinstance(value, Mapping) or not (is_file(value) or isinstance(value, tuple)):
        raise wrong_type(name, _ALLOWED, value)
    return look(name, value).uri()
