"""The words of a job page: the values they are made of, and who writes them."""

from .blocks import Entity, Impact, MapLabel, Point, Prose, RegionReason, Threat

__all__ = ["Entity", "Impact", "MapLabel", "Point", "Prose", "RegionReason", "Threat"]
