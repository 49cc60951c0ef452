"""How often somebody may try to log in. Asked before a password is hashed, which is what costs."""

import unicodedata

from django.conf import settings
from django.utils.crypto import salted_hmac

from jobrisk.allowance import give_back, take
from jobrisk.visitor import network_of

MINUTE, HOUR = 60, 3600
PER_ACCOUNT = (5, 15 * MINUTE)  # from one address
PER_ADDRESS = (20, HOUR)
ALTOGETHER = (100, HOUR)  # for devices that never logged in before
RETRY_AFTER_S = 15 * MINUTE
LONGEST = 254
KNOWN = "__Host-known" if settings.SECURE else "known"
KNOWN_FOR_S = 90 * 24 * HOUR
SALT = "jobrisk.known-device"


def may_try(request) -> bool:
    """Count a try to log in, and tell whether it is within every limit."""
    counted = _counts(request)
    return all(take(what, *limit) for what, limit in counted.items())


def succeeded(request, response) -> None:
    """Give the tries of a rightful login back, and know its device from now on."""
    account = _account(request)
    for what in _counts(request):
        give_back(what)
    response.set_signed_cookie(
        KNOWN,
        _sign_of(account),
        salt=SALT,
        max_age=KNOWN_FOR_S,
        secure=settings.SECURE,
        httponly=True,
        samesite="Strict",
    )


def _counts(request) -> dict[str, tuple[int, int]]:
    """Return what this try counts against, with number and seconds."""
    account, network = _account(request), network_of(request)
    counts = {f"login {account} {network}": PER_ACCOUNT, f"login {network}": PER_ADDRESS}
    # Whoever tries from a thousand addresses must not lock out the people who work here.
    if request.get_signed_cookie(KNOWN, None, salt=SALT, max_age=KNOWN_FOR_S) != _sign_of(account):
        counts["login"] = ALTOGETHER
    return counts


def _account(request) -> str:
    given = request.POST.get("username", "")[:LONGEST]
    return unicodedata.normalize("NFKC", given).strip().lower()[:LONGEST]


def _sign_of(account: str) -> str:
    """Return what stands for an account in the cookie of a known device."""
    return salted_hmac(SALT, account, algorithm="sha256").hexdigest()
