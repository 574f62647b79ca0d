# Generated from codegen/runtime/client/objects/media/guard.py. Do not edit; run: nox -s generate
"""Which addresses a download may ask: none of this machine or of a private network."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TypeAlias

Address: TypeAlias = IPv4Address | IPv6Address

_NAMES = ("localhost", "local", "internal", "localdomain", "home.arpa")
_NAT64 = IPv6Network("64:ff9b::/96")
_NAT64_LOCAL = IPv6Network("64:ff9b:1::/48")
_HOST_SERVICES = ip_address("168.63.129.16")
"""A public address that machines of a large cloud reach their own host by."""


def private_name(host: str) -> bool:
    """Whether a host name is one of those that only exist in private networks."""
    name = host.lower().rstrip(".")
    return any(name == end or name.endswith(f".{end}") for end in _NAMES)


def refusal(address: str) -> str | None:
    """Say what is private about an IP address; None when it is a public one."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return "which is no IP address"
    for item in _meant(found):
        why = _why(item)
        if why is not None:
            return why if item == found else f"{why} ({item})"
    return None


def _meant(address: Address) -> Iterator[Address]:
    """Give the addresses that an address stands for: IPv6 can carry those of IPv4."""
    if isinstance(address, IPv4Address):
        yield address
        return
    # These say nothing but the inner address; the others must be public themselves as well.
    inner = address.ipv4_mapped or address.sixtofour
    if inner is None and address not in _NAT64:
        yield address
    if inner is None and address in _NAT64:
        inner = IPv4Address(int(address) & 0xFFFF_FFFF)
    if inner is not None:
        yield inner


def _why(address: Address) -> str | None:
    if address.is_unspecified:
        return "which is no address of a server"
    if address.is_loopback:
        return "which is this machine"
    if address.is_link_local:
        return "which is of the local network, where clouds offer their credentials"
    if address.is_multicast:
        return "which is no single machine"
    if address in _NAT64_LOCAL or address == _HOST_SERVICES:
        return "which is a private address"
    if isinstance(address, IPv6Address) and address.is_site_local:
        return "which is a private address"
    if address.is_reserved or not address.is_global:
        return "which is a private or reserved address"
    return None
