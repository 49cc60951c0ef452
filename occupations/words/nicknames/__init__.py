"""Names of ours: what is said on both sides of the ocean, on sites, in wards and in offices.

The taxonomy lacks these names or gives them to another job first. With each stand the O*NET-SOC
codes that a person means by it, the likeliest first.
"""

from .care import CARE
from .offices import OFFICES
from .trades import TRADES

__all__ = ["NICKNAMES"]

NICKNAMES = {**CARE, **OFFICES, **TRADES}
