"""Filters that print numbers. They round and add a unit; they compute nothing."""

import re

from django import template

from .. import figures_text
from ..scoring import to_print, zone_of

register = template.Library()

register.filter("decimal", figures_text.decimal)
register.filter("short", figures_text.short)
register.filter("signed", figures_text.signed)
register.filter("whole", figures_text.whole)
register.filter("money", figures_text.money)
register.filter("ordinal", figures_text.ordinal)

_MARKS = {"green": "g", "yellow": "y", "red": "r"}


@register.filter
def zone_letter(zone):
    """Return the letter that the marks and colours of a zone are named by."""
    return _MARKS.get(str(zone), "n")


@register.filter
def at(value):
    """Return the place of a score on the ruler, for an SVG attribute."""
    return f"{float(value):g}%"


@register.filter
def listed(score):
    """Return the score with as many decimals as keep it on its own side of a zone's edge."""
    zone = zone_of(score)
    decimals = next((n for n in range(1, 9) if zone_of(to_print(score, n)) is zone), 9)
    return figures_text.decimal(score, decimals)


@register.filter
def plain(text):
    """Return a sentence of the engines in the page's own spelling: true minus signs, "5%"."""
    return re.sub(r"(?<=\d) %", "%", re.sub(r"(?<![\w–-])-(?=\d)", figures_text.MINUS, str(text)))


@register.filter
def comma_label(label):
    """Return "Yellow (Urgent)" the way the page prints it: "Yellow, urgent"."""
    zone, _, rest = str(label).partition(" (")
    return f"{zone}, {rest.rstrip(')').lower()}" if rest else zone
