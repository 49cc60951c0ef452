"""A limit on how often something may be done, counted in the database.

A cache would count per process, or lose counts under load; one conditional update does neither.
"""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.crypto import salted_hmac
from django.utils.timezone import now

from jobrisk.models import Allowance

FORGOTTEN_AFTER = timedelta(days=2)  # longer than every window
TRIES = 5


def take(what: str, limit: int, seconds: int) -> bool:
    """Count one use and tell whether it was within the limit for this stretch of time.

    Takes   what is counted, in any words; only a keyed hash of it is stored.
    """
    key = _key(what)
    for _ in range(TRIES):
        began_after = now() - timedelta(seconds=seconds)
        rows = Allowance.objects.filter(key=key)
        current, expired = rows.filter(since__gt=began_after), rows.filter(since__lte=began_after)
        if current.filter(used__lt=limit).update(used=F("used") + 1):
            return True
        if expired.update(used=1, since=now()):
            return True
        if current.exists():
            return False
        if _begin(key):
            return True
    return False


def give_back(what: str) -> None:
    """Take one use off the count: it was rightful."""
    Allowance.objects.filter(key=_key(what), used__gt=0).update(used=F("used") - 1)


def _begin(key: str) -> bool:
    """Start the count of a key; False when another process did so first."""
    Allowance.objects.filter(since__lt=now() - FORGOTTEN_AFTER).delete()
    try:
        with transaction.atomic():
            Allowance.objects.create(key=key, since=now())
    except IntegrityError:
        return False
    return True


def _key(what: str) -> str:
    return salted_hmac("jobrisk.allowance", what, algorithm="sha256").hexdigest()
