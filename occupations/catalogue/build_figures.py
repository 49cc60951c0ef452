"""Build the official figures: employment, wages, projections, education, preparation."""

from collections.abc import Iterator
from statistics import median

from .carry import by_onetsoc, by_soc2018
from .raw import RawData, as_float

PROJECTIONS = "bls-employment-projections-2024-34"
WAGES = "bls-oews-may2024"
OLD_WAGES = "onet-descriptor-scores-2022"
# The survey gives "#" for a wage at or above this many dollars a year.
WAGE_CAP = 239_200
THOUSAND = 1_000
EDUCATION_LEVELS = (
    "No formal educational credential",
    "High school diploma or equivalent",
    "Some college, no degree",
    "Postsecondary nondegree award",
    "Associate's degree",
    "Bachelor's degree",
    "Master's degree",
    "Doctoral or professional degree",
)
# kind → column of table 1.2, factor, period.
PROJECTED = {
    "employment": ("Employment, 2024", THOUSAND, "2024"),
    "employment_projected": ("Employment, 2034", THOUSAND, "2034"),
    "projected_growth": ("Employment change, percent, 2024–34", 1, "2024–34"),
    "openings": ("Occupational openings, 2024–34 annual average", THOUSAND, "2024–34"),
}
# kind → column of the wage survey, dollars a year.
SURVEYED = {
    "median_wage": "A_MEDIAN",
    "wage_p10": "A_PCT10",
    "wage_p25": "A_PCT25",
    "wage_p75": "A_PCT75",
    "wage_p90": "A_PCT90",
}


def figures(raw: RawData) -> Iterator[dict]:
    """Yield every official figure of every occupation."""
    yield from _projections(raw)
    yield from _wages(raw)
    yield from _wage_changes(raw)
    yield from _job_zones(raw)


def _projections(raw: RawData) -> Iterator[dict]:
    rows = [
        row
        for row in raw.rows(f"{PROJECTIONS}/table_1_2.csv")
        if row["Occupation type"] == "Line item"
    ]
    for kind, (column, factor, period) in PROJECTED.items():
        values = {
            row["2024 National Employment Matrix code"]: round(value * factor, 6)
            for row in rows
            if (value := as_float(row[column])) is not None
        }
        yield from _carried(raw, kind, values, period, PROJECTIONS)
    levels = {
        row["2024 National Employment Matrix code"]: float(EDUCATION_LEVELS.index(level) + 1)
        for row in rows
        if (level := row["Typical education needed for entry"].replace("’", "'"))
        in EDUCATION_LEVELS
    }
    # Ordered levels are not averaged: only the code's own level, or that of the matrix.
    for code in raw.occupations:
        published = next(
            (key for key in (code[:7], raw.matrix_of.get(code)) if key in levels), None
        )
        if published:
            yield from _carried(
                raw, "education", {published: levels[published]}, "2024", PROJECTIONS, only=code
            )


def _wages(raw: RawData) -> Iterator[dict]:
    rows = [row for row in raw.rows(f"{WAGES}/national_M2024.csv") if row["O_GROUP"] == "detailed"]
    for kind, column in SURVEYED.items():
        values = {
            row["OCC_CODE"]: value for row in rows if (value := _yearly(row[column])) is not None
        }
        capped = {row["OCC_CODE"] for row in rows if row[column] == "#"}
        yield from _carried(raw, kind, values, "May 2024", WAGES, capped)


def _yearly(text: str) -> float | None:
    return float(WAGE_CAP) if text == "#" else as_float(text)


def _wage_changes(raw: RawData) -> Iterator[dict]:
    """Yield how the median wage moved against the middle occupation, in percent points.

    The older file does not date its wages beyond its release, so only the movement against all
    other occupations is used, which needs no date.
    """
    now = {
        row["OCC_CODE"]: value
        for row in raw.rows(f"{WAGES}/national_M2024.csv")
        if row["O_GROUP"] == "detailed" and (value := as_float(row["A_MEDIAN"])) is not None
    }
    keys = {
        row["pk_occupation_id"]: row["onetsoc2019"]
        for row in raw.rows(f"{OLD_WAGES}/onetsoc_key.csv")
    }
    before = {
        keys[row["pk_occupation_id"]][:7]: value
        for row in raw.rows(f"{OLD_WAGES}/labor.csv")
        if (value := as_float(row["wage"])) is not None and value < WAGE_CAP * 0.85
    }
    ratios = {code: (now[code] / before[code] - 1) * 100 for code in before if code in now}
    middle = median(ratios.values())
    values = {code: round(ratio - middle, 4) for code, ratio in ratios.items()}
    yield from _carried(raw, "wage_change", values, "2022–24", OLD_WAGES)


def _job_zones(raw: RawData) -> Iterator[dict]:
    values = {
        row["O*NET-SOC Code"]: float(row["Job Zone"]) for row in raw.rows("onet-30.1/job_zones.csv")
    }
    for code in raw.occupations:
        found = by_onetsoc(raw, code, values)
        if found:
            yield _row(code, "job_zone", "2025", "onet-30-1") | found.as_row()


def _carried(raw, kind, values, period, dataset, capped=frozenset(), only=None) -> Iterator[dict]:
    for code in [only] if only else raw.occupations:
        found = by_soc2018(raw, code, values)
        if found:
            is_capped = any(published in capped for published in found.codes)
            yield _row(code, kind, period, dataset, is_capped) | found.as_row()


def _row(code, kind, period, dataset, is_capped=False) -> dict:
    return {
        "onetsoc": code,
        "kind": kind,
        "period": period,
        "dataset": dataset,
        "is_capped": "yes" if is_capped else "no",
    }
