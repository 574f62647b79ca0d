# Generated from codegen/runtime/client/transport.py. Do not edit; run: nox -s generate
"""The only import of the HTTP library: making its clients. Loaded by the first request."""

from __future__ import annotations

import ssl
import threading

import httpx

_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=30.0)
_lock = threading.Lock()
_context: list[ssl.SSLContext] = []


def tls_context() -> ssl.SSLContext:
    """Return the TLS context that all clients share; making one takes tens of milliseconds."""
    with _lock:
        if not _context:
            _context.append(httpx.create_ssl_context())
        return _context[0]


def sync_client() -> httpx.Client:
    """Make a blocking HTTP client with its own connection pool."""
    return httpx.Client(verify=tls_context(), limits=_LIMITS, follow_redirects=False)


def async_client() -> httpx.AsyncClient:
    """Make an asynchronous HTTP client with its own connection pool."""
    return httpx.AsyncClient(verify=tls_context(), limits=_LIMITS, follow_redirects=False)
