# Generated from codegen/runtime/client/http/parser.py. Do not edit; run: nox -s generate
"""HTTP/1.1 answers without I/O: bytes of a connection in, pieces of a body out.

Follows RFC 9112. Where it lets a client choose, what cannot be misread is taken and the rest is
refused; an answer whose length another reader could see differently ends the connection.
"""

from __future__ import annotations

import re
from typing import Final

from .errors import RemoteProtocolError
from .fields import Pairs, fields, is_length, joined, lower, one_length

HEAD_BYTES: Final = 100 * 1024
"""Bytes of a head, or of the fields after the last chunk, with the blank line that ends them."""
LINE_BYTES: Final = 4096
"""Bytes of the line before a chunk, with its end."""
INTERIM: Final = 100
"""Answers of the kind 1xx before the one that counts."""

_VERSION: Final = b"HTTP/1."
# No two parts of a pattern that follow each other can take the same characters, so that each is
# matched in linear time.
_STATUS: Final = re.compile(rb"HTTP/1\.([0-9]) ([1-9][0-9]{2})(?: [^\x00\n\v\f\r]*)?\r?\n")
_SIZE: Final = re.compile(rb"([0-9A-Fa-f]{1,20})[ \t]*(?:;[^\x00\n\r]*)?\r\n")

_HEAD, _KNOWN, _CHUNKS, _TRAILERS, _REST, _END, _FAILED = range(7)


class Parser:
    """One answer: `feed` takes bytes as they come, `take` gives what was found of the body.

    How the bytes are divided makes no difference to what is found in them.
    """

    __slots__ = (
        "_held",
        "_interim",
        "_left",
        "_pieces",
        "_scanned",
        "_state",
        "done",
        "error",
        "headers",
        "joined",
        "keep",
        "size",
        "status",
    )

    def __init__(self) -> None:
        self.status = 0
        """0 until the head is there."""
        self.headers: Pairs = []
        """Names in lower case and values, in the order in which they came."""
        self.joined: dict[str, str] = {}
        """The same by name; values of a name that comes more than once are joined by commas."""
        self.keep = True
        """Whether the connection can serve another request; once False, it stays so."""
        self.size = 0
        """Bytes of the body that wait to be taken."""
        self.error: str | None = None
        """What is wrong with the answer; what came before it can still be taken."""
        self.done = False
        """Whether the answer has come to its end."""
        self._state = _HEAD
        self._held: bytearray | None = None  # a head or a line that is not whole yet
        self._scanned = 0  # bytes of it in which no blank line begins
        self._left = 0
        self._interim = 0
        self._pieces: list[bytes] = []

    @property
    def begun(self) -> bool:
        """Whether anything has come; before a request was sent, it belongs to no answer."""
        return self._state != _HEAD or self._held is not None or self._interim > 0

    def take(self) -> bytes:
        """Give what has come of the body; empty when nothing has."""
        pieces = self._pieces
        if not pieces:
            return b""
        found = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        pieces.clear()
        self.size = 0
        return found

    def feed(self, data: bytes) -> None:
        """Take bytes of the connection; what is wrong with them is told by `error`."""
        if not data:
            return
        try:
            state = self._state
            if state == _CHUNKS:
                self._chunks(data, 0)
            elif state == _KNOWN:
                self._known(data)
            elif state == _HEAD:
                self._heads(data)
            elif state == _REST:
                self._add(data)
            elif state == _TRAILERS:
                self._trailers(data)
            else:
                self.keep = False
        except RemoteProtocolError as error:
            self._fail(str(error))  # not the error itself, which would hold what raised it

    def eof(self) -> None:
        """Say that the connection has ended; an error when the answer has not."""
        self.keep = False
        state = self._state
        if state == _REST:
            self._end()
        elif state == _HEAD:
            within = self._held is not None
            self._fail(
                "the connection ended within the head of the answer"
                if within
                else "the connection ended before an answer came"
            )
        elif state not in (_END, _FAILED):
            self._fail("the connection ended within the body of the answer")

    def _fail(self, text: str) -> None:
        self.keep = False
        self.error = text
        self._state = _FAILED
        self._held = None

    def _end(self) -> None:
        self.done = True
        self._state = _END
        self._held = None

    def _add(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self.size += len(piece)

    def _known(self, data: bytes) -> None:
        """Take a body whose length stands in the head."""
        left = self._left - len(data)
        if left > 0:
            self._left = left
            self._add(data)
            return
        if left < 0:
            data, self.keep = data[:left], False
        self._add(data)
        self._end()

    def _block(self, data: bytes) -> tuple[bytes, bytes] | None:
        """Wait for a blank line; return the lines before it and the bytes after it.

        Bytes that are held are scanned once, however they are divided.
        """
        held = self._held
        whole: bytes | bytearray = data
        before = 0
        if held is not None:
            before = len(held)
            held += data
            whole = held
        end = whole.find(b"\n\r\n", self._scanned)
        after = end + 3
        bare = whole.find(b"\n\n", self._scanned, end + 1 if end >= 0 else len(whole))
        if bare >= 0:
            end, after = bare, bare + 2
        if (after if end >= 0 else len(whole) + 1) > HEAD_BYTES:
            raise RemoteProtocolError(f"headers of more than {HEAD_BYTES} bytes")
        if end < 0:
            self._scanned = max(len(whole) - 2, 0)
            if held is None:
                self._held = bytearray(data)
            return None
        self._held = None
        self._scanned = 0
        return bytes(whole[: end + 1]), data[after - before :]

    def _heads(self, data: bytes) -> None:
        """Take heads up to that of the answer itself; skip those which only announce it."""
        while True:
            start = data if self._held is None else self._held[:7] + data[:7]
            if start[:7] != _VERSION[: len(start)]:
                raise RemoteProtocolError(f"not an answer of HTTP/1: {bytes(start[:40])!r}")
            found = self._block(data)
            if found is None:
                return
            raw, data = found
            if self._head(raw):
                break
            self._interim += 1
            if self._interim > INTERIM:
                raise RemoteProtocolError(f"more than {INTERIM} interim answers (1xx)")
            if not data:
                return
        if data:
            self.feed(data)

    def _head(self, raw: bytes) -> bool:
        """Read a head; False for one that only announces another one."""
        found = _STATUS.match(raw)
        if found is None:
            line = raw.partition(b"\n")[0]
            raise RemoteProtocolError(f"illegal status line: {line[:80]!r}")
        status = int(found[2])
        if status == 101:
            raise RemoteProtocolError("the server switches to another protocol; nobody asked it to")
        headers = fields(raw[found.end() :])
        lookup = dict(headers)
        if len(lookup) < len(headers):  # some come more than once
            lookup = joined(headers)
        length = lookup.get("content-length")
        coding = lookup.get("transfer-encoding")
        options = lookup.get("connection")
        if coding is not None and lower(coding) != "chunked":
            raise RemoteProtocolError(
                f"Transfer-Encoding {coding[:40]!r}; only 'chunked' can be read"
            )
        size = None
        if length is not None:
            if not is_length(length):
                lookup["content-length"] = length = one_length(length, headers)
            size = int(length)
        if status < 200:
            return False
        newer = found[1] != b"0"
        keep = self.keep and newer
        if options is not None:
            words = [lower(word.strip(" \t")) for word in options.split(",")]
            keep = self.keep and "close" not in words and (newer or "keep-alive" in words)
        self.status, self.headers, self.joined = status, headers, lookup
        # Where other readers could look for the end elsewhere, nothing more is read.
        if status in (204, 304):
            self.keep = keep and coding is None and (status == 304 or not size)
            self._end()
        elif coding is not None:
            self.keep = keep and newer and size is None
            self._state = _CHUNKS
        elif size is None:
            self.keep = False
            self._state = _REST
        else:
            self.keep = keep
            self._left = size
            if size:
                self._state = _KNOWN
            else:
                self._end()
        return True

    def _chunks(self, data: bytes, position: int) -> None:
        """Take a body in chunks.

        `_left` counts what is still to come of a chunk and its line end; 0 where a line with a
        size follows.
        """
        end, left = len(data), self._left
        while position < end:
            if left:
                stop = position + left
                last = stop - 2
                if last >= end:  # not even the line end has begun
                    self._pieces.append(data[position:])
                    self.size += end - position
                    left -= end - position
                    break
                if left > 2:
                    self._pieces.append(data[position:last])
                    self.size += last - position
                    position, left = last, 2
                if data.startswith(b"\r\n"[-left:], position):
                    left = 0
                elif left == 2 and data[position:] == b"\r":
                    left = 1
                    break
                else:
                    raise RemoteProtocolError("a chunk does not end where its size says")
                position = stop
                continue
            found = _SIZE.match(data, position) if self._held is None else None
            if found is not None and (stop := found.end()) - position <= LINE_BYTES:
                position = stop
            else:
                found, position = self._line(data, position)
                if found is None:
                    break
            size = int(found[1], 16)
            if not size:
                self._last(data, position)
                return
            left = size + 2
        self._left = left

    def _line(self, data: bytes, position: int) -> tuple[re.Match[bytes] | None, int]:
        """Read the line before a chunk, which did not come whole or is wrong; None if not whole."""
        stop = data.find(b"\n", position) + 1
        line = bytearray() if self._held is None else self._held
        line += data[position : stop or len(data)]
        if len(line) + (not stop) > LINE_BYTES:
            raise RemoteProtocolError(f"the line before a chunk is longer than {LINE_BYTES} bytes")
        if not stop:
            self._held = line
            return None, position
        self._held = None
        found = _SIZE.fullmatch(bytes(line))
        if found is None:
            raise RemoteProtocolError(f"illegal line before a chunk: {bytes(line[:40])!r}")
        return found, stop

    def _last(self, data: bytes, position: int) -> None:
        """Go on behind the line of the last chunk."""
        self._left = 0
        self._state = _TRAILERS
        if data.startswith(b"\r\n", position):  # as a rule nothing more follows
            self.keep = self.keep and position + 2 == len(data)
            self._end()
        else:
            self._held = bytearray(b"\n")  # the end of this line, for a blank one to follow
            self._trailers(data[position:])

    def _trailers(self, data: bytes) -> None:
        """Read over the fields after the last chunk; nothing in them is used."""
        found = self._block(data)
        if found is not None:
            raw, data = found
            fields(raw[1:])
            self.keep = self.keep and not data
            self._end()
