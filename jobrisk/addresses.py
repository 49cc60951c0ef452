"""Addresses that stand on their own."""

from django.conf import settings


def absolute(path: str) -> str:
    """Return the path with our origin before it. The Host header has no say."""
    return f"{settings.SITE_ORIGIN}{path}"
