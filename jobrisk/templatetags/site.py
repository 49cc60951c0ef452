"""{% load site %}: prose, and addresses that stand on their own."""

from django import template

from jobrisk import addresses
from jobrisk.prose import render_data, render_prose

register = template.Library()


@register.filter
def prose(text):
    """Print an editor's Markdown as HTML: {{ occupation.summary|prose }}."""
    return render_prose(text or "")


@register.filter
def absolute(path):
    """Put our origin before a path: {{ request.path|absolute }}."""
    return addresses.absolute(path)


@register.filter
def linked_data(values):
    """Print values as JSON-LD for machines: {{ page.linked_data|linked_data }}."""
    return render_data(values)
