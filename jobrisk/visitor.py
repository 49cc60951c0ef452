"""Where a request comes from."""

from ipaddress import ip_address, ip_network

from django.conf import settings


def network_of(request) -> str:
    """Return the visitor's address, of IPv6 the /64 that one household or office has.

    A header that clients may write is read only as far as our own proxies wrote it: the entry that
    the outermost of them added.
    """
    address = request.META.get("REMOTE_ADDR", "")
    if settings.TRUSTED_PROXIES:
        passed = request.headers.get("X-Forwarded-For", "").split(",")
        if len(passed) >= settings.TRUSTED_PROXIES:
            address = passed[-settings.TRUSTED_PROXIES].strip()
    try:
        parsed = ip_address(address)
    except ValueError:
        return "unknown"
    if parsed.version == 4:
        return str(parsed)
    return str(ip_network(f"{parsed}/64", strict=False))
