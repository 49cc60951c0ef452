"""{% load site %}: prose, and addresses that stand on their own."""

from django import template
from django.conf import settings

from jobrisk.prose import render_prose

register = template.Library()


@register.filter
def prose(text):
    """Print an editor's Markdown as HTML: {{ occupation.summary|prose }}."""
    return render_prose(text or "")


@register.filter
def absolute(path):
    """Put our origin before a path: {{ request.path|absolute }}. The Host header has no say."""
    return f"{settings.SITE_ORIGIN}{path}"
