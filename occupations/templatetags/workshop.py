"""Filters of the workshop."""

from django import template

from ..prose.bindable import GROUPS

register = template.Library()


@register.filter
def mark_name(key: str) -> str:
    """Return the name of an input: "signal:wages" → "Wages"."""
    kind, _, name = key.partition(":")
    return GROUPS[kind][1][name] if name else "AI growth"


@register.filter
def hyphened(key: str) -> str:
    """Return a key as ids have it: "signal:wages" → "signal-wages"."""
    return key.replace(":", "-")
