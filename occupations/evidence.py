"""The door to the app of sources: a setting names it, for imports look the other way."""

from importlib import import_module

from django.conf import settings


def evidence():
    """Return the module that loads sources, checks lines and gives pages their evidence."""
    return import_module(settings.EVIDENCE)
