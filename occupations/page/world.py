"""The countries as the pages need them, read once per load of the catalogue."""

from dataclasses import dataclass
from functools import lru_cache

from django.db.models import Q

from ..figures_text import short
from ..models import CatalogueLoad, Country, Dataset
from ..scoring.where import Place, figures_of


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a country lies on the map, in map units, and its figures as the table prints them."""

    iso3: str
    x: float | None
    y: float | None
    is_outlined: bool
    readiness: str
    exposure: str


@dataclass(frozen=True, slots=True)
class World:
    """All countries, and the data sets that their figures come from."""

    places: tuple[Place, ...]
    spots: dict[str, Spot]
    readiness: Dataset | None
    exposure: Dataset | None


def world() -> World:
    """Return all countries: one query, and two more after each load of the catalogue."""
    load = CatalogueLoad.objects.order_by("-pk").values_list("pk", "fingerprint").first()
    return world_of(*load) if load else _read()


def world_of(load_pk: int | None, fingerprint: str | None) -> World:
    """Return all countries as the given load left them; without a load they are read each time."""
    return _kept(load_pk, fingerprint) if load_pk else _read()


@lru_cache(maxsize=1)
def _kept(load_pk: int, fingerprint: str) -> World:
    return _read()


def _read() -> World:
    rows = list(
        Country.objects.values_list(
            "iso3", "name", "subregion", "readiness", "exposure", "x", "y", "readiness_dataset_id",
            "exposure_dataset_id",
        ).annotate(is_outlined=~Q(path=""))
    )  # fmt: skip
    datasets = Dataset.objects.in_bulk({key for row in rows for key in row[7:9] if key})
    places = tuple(Place(*row[:5]) for row in rows)
    return World(
        places,
        {
            place.key: Spot(place.key, row[5], row[6], row[9], *_shown(place))
            for place, row in zip(places, rows, strict=True)
        },
        next((datasets[row[7]] for row in rows if row[7]), None),
        next((datasets[row[8]] for row in rows if row[8]), None),
    )


def _shown(place: Place) -> tuple[str, str]:
    """Return both figures: as published, or in brackets what we put in the place of one."""
    published = place.readiness, place.exposure
    reckoned = figures_of(place)
    if reckoned is None:
        return "–", "–"
    return tuple(
        f"({short(stand_in)})" if value is None else short(value)
        for value, stand_in in zip(published, reckoned, strict=True)
    )
