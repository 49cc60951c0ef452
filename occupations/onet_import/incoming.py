"""What the function of each table is given."""

from dataclasses import dataclass

from ..onet_release import Release


@dataclass(frozen=True, slots=True)
class Incoming:
    """A release on its way in: all of it, its number, and the occupations that we have by code."""

    release: Release
    number: str
    ids: dict[str, int]
