"""What both kinds of byte streams share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import APIError, SDKError
from .failures import TransportFailure, too_large
from .forks import Process
from .operation import Bytes
from .options import Omit
from .response import ResponseInfo, file_type
from .stream import broken

if TYPE_CHECKING:
    from .attempts import Attempts


class ByteBase:
    """What both kinds of byte streams have: facts, counts and errors."""

    def __init__(self, attempts: Attempts, info: ResponseInfo) -> None:
        self.response = info
        """Status, headers and request id of the answer."""
        self._attempts = attempts
        self._process = Process.generation
        self._head = b""
        self._first = b""
        self._taken = 0
        self._closed = False
        self._ended = False

    @property
    def request_id(self) -> str | None:
        """Id of the request, from the headers."""
        return self.response.request_id

    @property
    def media_type(self) -> str:
        """Media type that the server states, without parameters.

        Where it states none but "some bytes", the first bytes decide, then what was asked for.
        """
        returns = self._attempts.call.op.returns
        media = returns.media if isinstance(returns, Bytes) else ()
        usual = media[0] if len(media) == 1 else ""
        return file_type(self.response.headers.media_type, self._head, usual)

    @property
    def suffix(self) -> str:
        """End of a file name that fits the media type, such as `.mp3`; empty when none is known."""
        from .suffixes import suffix_of

        return suffix_of(self.media_type)

    @property
    def ended(self) -> bool:
        """True when everything has arrived; False while more may come, and after a failure."""
        return self._ended

    def __repr__(self) -> str:
        state = "ended" if self._ended else "closed" if self._closed else "open"
        media = self.media_type or "data"
        return f"<{type(self).__name__} {media}: {self._taken:,} bytes read, {state}>"

    def idle(self) -> float | None:
        """Return the seconds that the next piece may take."""
        limits = self._attempts.call.timeout
        seconds = limits.idle if self._head else limits.first_token
        return None if isinstance(seconds, Omit) else seconds

    def broken_by(self, failure: TransportFailure) -> APIError:
        """Make the error of a stream that broke."""
        count = f"{self._taken:,} bytes"
        return broken(self._attempts, self.response, failure, count, self.idle())

    def give(self, piece: bytes) -> bytes:
        """Count a piece that is handed out."""
        self._head = self._head or piece
        self._taken += len(piece)
        return piece

    def take_first(self) -> bytes:
        """Hand out the piece that `prime` waited for."""
        first, self._first = self._first, b""
        return self.give(first)

    def untouched(self, method: str) -> None:
        """See to it that nothing was taken yet: what is put together now would lack it.

        Raises SDKError.
        """
        if self._taken:
            raise SDKError(
                f"{self._taken:,} bytes of this stream were taken already, so that `{method}` "
                "would lack them; call it before anything else, or put the pieces together yourself"
            )

    def grown(self, size: int) -> None:
        """Refuse more bytes than the client takes. Raises APIResponseValidationError."""
        config = self._attempts.call.config
        if size > config.answer_bytes:
            raise too_large(config, self.response, config.answer_bytes)
