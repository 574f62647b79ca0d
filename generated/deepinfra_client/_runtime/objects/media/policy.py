# Generated from codegen/runtime/client/objects/media/policy.py. Do not edit; run: nox -s generate
"""What a download of a user's address may do."""

from __future__ import annotations

from dataclasses import dataclass

from ...checks import check_count, check_flag, check_seconds
from ...errors import InvalidArgumentError

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class DownloadPolicy:
    """The limits of a download that an `Attachment` asks for.

    A download goes straight to the server: without the API key, cookies, proxies, or the
    client's own HTTP client. Only `http` and `https` are taken, no user or password in the
    address, and no way from `https` to `http`. Whoever needs more loads the file and passes its
    bytes.

    Raises ArgumentTypeError and InvalidArgumentError for a field that cannot be used.

    Attributes:
        allow_private: Whether addresses of this machine and of private networks may be asked. Leave
            it off for addresses that come from somebody else.
        max_bytes: Bytes that a file has at most, unpacked; 20 MiB by default.
        max_redirects: Redirects that are followed at most.
        timeout: Seconds for the whole download, redirects included; None for no limit.
    """

    allow_private: bool = False
    max_bytes: int = 20 * MEGABYTE
    max_redirects: int = 10
    timeout: float | None = 60.0

    def __post_init__(self) -> None:
        check_flag("allow_private", self.allow_private)
        check_count("max_bytes", self.max_bytes)
        check_count("max_redirects", self.max_redirects)
        if self.max_bytes == 0:
            raise InvalidArgumentError("`max_bytes` must be above 0")
        if self.timeout is not None:
            check_seconds("timeout", self.timeout)
