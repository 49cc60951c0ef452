"""Which addresses may be asked: public ones by http and https, whatever their names lead to."""

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

PORTS = {"http": 80, "https": 443}
LONGEST = 2000  # characters of an address
# Ways to write an IPv4 address as IPv6, through which a private one could be reached.
TRANSLATED = tuple(
    ipaddress.ip_network(network) for network in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16")
)


class Refused(ValueError):
    """An address that must not be asked; the message says why."""


@dataclass(frozen=True, slots=True)
class Target:
    """An address taken apart, with the one numeric address that its host was resolved to.

    Connecting to `ip` and not to the name again leaves a host no chance to answer twice.
    """

    scheme: str
    host: str
    port: int
    path: str
    ip: str


def target_of(url: str, *, is_local_allowed: bool = False) -> Target:
    """Return where to connect for an address.

    Takes   is_local_allowed: for tests against a server on this machine, and for nothing else.
    Raises  Refused for what must not be asked, OSError when the name cannot be resolved.
    """
    if len(url) > LONGEST or any(ord(sign) < 33 or ord(sign) == 127 for sign in url):
        raise Refused("the address is too long or holds blanks")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise Refused("this is no address") from None
    if parts.scheme not in PORTS:
        raise Refused("only http and https are asked")
    if parts.username is not None or parts.password is not None or not parts.hostname:
        raise Refused("the address names no host, or a user")
    port = port or PORTS[parts.scheme]
    if port not in PORTS.values() and not is_local_allowed:
        raise Refused(f"port {port} is none of the web's")
    host = parts.hostname
    if not host.isascii():
        host = host.encode("idna").decode()
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(parts.scheme, host, port, path, _resolved(host, port, is_local_allowed))


def _resolved(host: str, port: int, is_local_allowed: bool) -> str:
    """Return the first numeric address of a host; one that is not public refuses them all."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    numbers = [str(address[0]).partition("%")[0] for *_, address in found]
    if not is_local_allowed and not all(map(is_public, numbers)):
        raise Refused(f"{host} leads into a network that is not public")
    return numbers[0]


def is_public(number: str) -> bool:
    """Return whether a numeric address is one of the public internet."""
    ip = ipaddress.ip_address(number)
    if ip.version == 6:
        if ip.ipv4_mapped:
            ip = ip.ipv4_mapped
        elif any(ip in network for network in TRANSLATED):
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved
