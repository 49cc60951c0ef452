"""Carry a figure that was published for one code to the occupations of the taxonomy.

Each function takes the published values by their own code and returns, for an occupation, the
value and the codes it was published for. Several codes are averaged, and the page says so.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..scoring.proxy import code_distance
from .raw import RawData, mean


@dataclass(frozen=True, slots=True)
class Carried:
    """A value, the code or codes it was published for, and how far they are off (0–4)."""

    value: float
    codes: tuple[str, ...]
    distance: int

    def as_row(self) -> dict[str, object]:
        """Return the columns that every carried figure of the catalogue has."""
        return {
            "value": self.value,
            "published_for": " ".join(self.codes),
            "distance": self.distance,
        }


Carrier = Callable[[RawData, str, Mapping[str, float]], Carried | None]
SAME, NEIGHBOUR = 0, 1


def _mean_of(codes, values: Mapping[str, float], distance: int) -> Carried | None:
    found = tuple(code for code in codes if code in values)
    return Carried(mean([values[code] for code in found]), found, distance) if found else None


def _below(prefix: str, values: Mapping[str, float]) -> list[str]:
    return sorted(code for code in values if code.startswith(prefix))


def by_onetsoc(raw: RawData, code: str, values: Mapping[str, float]) -> Carried | None:
    return _mean_of([code], values, SAME)


def by_soc2018(raw: RawData, code: str, values: Mapping[str, float]) -> Carried | None:
    """Own detailed code, else the code of the projections, else the broad group."""
    soc = code[:7]
    matrix = raw.matrix_of.get(code, soc)
    return (
        _mean_of([soc], values, SAME)
        or _mean_of([matrix], values, code_distance(soc, matrix))
        or _mean_of([soc[:6] + "0"], values, NEIGHBOUR)
        or _mean_of(_below(soc[:6], values), values, NEIGHBOUR)
    )


def by_soc2010(raw: RawData, code: str, values: Mapping[str, float]) -> Carried | None:
    """The older codes that the detailed code was made from, else their broad groups."""
    older = raw.soc2010_of.get(code[:7], [])
    broad = {other for soc in older for other in _below(soc[:6], values)}
    return _mean_of(older, values, SAME) or _mean_of(sorted(broad), values, NEIGHBOUR)


def by_onetsoc2010(raw: RawData, code: str, values: Mapping[str, float]) -> Carried | None:
    return _mean_of(raw.onetsoc2010_of.get(code, []), values, SAME)


def by_isco(raw: RawData, code: str, values: Mapping[str, float]) -> Carried | None:
    """The international codes; several of them mean a coarser match."""
    codes = sorted(isco_titles(raw, code))
    return _mean_of(codes, values, SAME if len(codes) == 1 else NEIGHBOUR)


def by_handbook(raw: RawData, code: str, values: Mapping[str, float]) -> Carried | None:
    slug = raw.handbook_of.get(code)
    if slug not in values:
        return None
    matrix = raw.matrix_of[code]
    return Carried(values[slug], (matrix,), code_distance(code, matrix))


def isco_titles(raw: RawData, code: str) -> dict[str, str]:
    """Return the ISCO-08 codes and titles of an occupation, through SOC 2018 and SOC 2010."""
    titles: dict[str, str] = {}
    for soc in raw.soc2010_of.get(code[:7], []):
        titles.update(raw.isco_of.get(soc, {}))
    return titles
