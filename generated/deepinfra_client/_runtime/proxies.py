# Generated from codegen/runtime/client/proxies.py. Do not edit; run: nox -s generate
"""The proxies that the environment names, by the patterns of the HTTP library."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

_SCHEMES = ("http", "https", "all")
_ELSEWHERE = ("darwin", "win32")
"""Systems that know proxies which are not in the environment."""


def environment_proxies() -> dict[str, str | None]:
    """Read HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, in either case.

    Gives the address of the proxy for each pattern of addresses, and None for those that are asked
    directly.
    """
    if sys.platform not in _ELSEWHERE and not any(
        name[-6:].lower() == "_proxy" for name in os.environ
    ):
        return {}  # the usual case: what reads them takes longer to load than all of this package
    from urllib.request import getproxies

    known = getproxies()
    direct = [host for host in (part.strip() for part in known.get("no", "").split(",")) if host]
    if "*" in direct:
        return {}
    found: dict[str, str | None] = {}
    for scheme in _SCHEMES:
        proxy = known.get(scheme)
        if proxy:
            found[f"{scheme}://"] = proxy if "://" in proxy else f"http://{proxy}"
    found.update((_pattern(host), None) for host in direct)
    return found


def _pattern(host: str) -> str:
    """Write a host of NO_PROXY as a pattern; a name stands for everything that ends in it too."""
    if "://" in host:
        return host
    import ipaddress

    with suppress(ValueError):
        version = ipaddress.ip_address(host.partition("/")[0]).version
        return f"all://{host}" if version == 4 else f"all://[{host}]"
    return f"all://{host}" if host.lower() == "localhost" else f"all://*{host}"
