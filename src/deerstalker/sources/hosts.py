"""What a host's name or number says: whose it is, and whether it is of the open internet.

Nothing is resolved here.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

_SECOND_LEVEL = {"ac", "co", "com", "edu", "gov", "net", "org"}


def operator_of(host: str) -> str:
    """Whose machines a host's are, so that a thousand subdomains are asked as one.

    >>> operator_of("acme.recruitee.com"), operator_of("jobs.acme.co.uk")
    ('recruitee.com', 'acme.co.uk')
    """
    labels = host.lower().rstrip(".").split(".")
    if labels[-1].isdecimal():
        return host
    is_short = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
    return ".".join(labels[-3:] if is_short else labels[-2:])


def is_public(ip: str) -> bool:
    """Whether an IP address is one of the open internet: not this machine, its net or its cloud.

    Addresses that carry an IPv4 address inside (mapped, 6to4, NAT64) are judged by that.

    >>> is_public("93.184.216.34"), is_public("169.254.169.254"), is_public("::ffff:10.0.0.1")
    (True, False, False)
    """
    found = ipaddress.ip_address(ip.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        nat64 = ipaddress.IPv6Address("64:ff9b::")
        inside = found.ipv4_mapped or found.sixtofour
        if int(found) >> 32 == int(nat64) >> 32:
            inside = ipaddress.IPv4Address(int(found) & 0xFFFF_FFFF)
        if inside is not None:
            return is_public(str(inside))
    return found.is_global and not found.is_multicast


def is_loopback(address: str) -> bool:
    """Whether an http address points at this machine itself.

    >>> is_loopback("http://127.0.0.1:8765"), is_loopback("https://example.com")
    (True, False)
    """
    host = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
