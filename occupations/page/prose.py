"""The rows of a job page as the record that its baseline prose is written from."""

import re
from collections.abc import Mapping

from .. import scoring
from ..figures_text import decimal, figure
from ..models import Assessment, Figure, FigureKind, Kind, Occupation
from ..naming import in_sentence, lower_words
from ..prose import FigureFact, Neighbour, Record, pulls_of

USED = (
    FigureKind.EMPLOYMENT,
    FigureKind.PROJECTED_GROWTH,
    FigureKind.OPENINGS,
    FigureKind.MEDIAN_WAGE,
    FigureKind.WAGE_P10,
    FigureKind.WAGE_P90,
    FigureKind.WAGE_CHANGE,
    FigureKind.EDUCATION,
    FigureKind.JOB_ZONE,
)
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def record(
    occupation,
    assessment,
    inputs,
    card,
    spread,
    flip,
    horizon,
    opinions,
    figures,
    related,
    siblings,
    regions=(),
) -> Record:
    """Return what the generator may read of a job page. No query: the page has loaded the rows.

    Takes   an assessment with its ratings loaded; related rows with the occupation they lead to;
            the siblings whose tasks are borrowed; regions from the readiest to the least ready.
    """
    is_role = occupation.kind == Kind.ROLE
    return Record(
        code=occupation.slug if is_role else occupation.onetsoc,
        title=occupation.title,
        phrase=in_sentence(occupation.title, is_role=is_role),
        kind=occupation.kind,
        sector=occupation.sector.slug,
        inputs=inputs,
        card=card,
        spread=spread,
        flip=flip,
        horizon=horizon,
        opinions=opinions,
        measured=frozenset(_grounds(assessment)),
        grounds=_grounds(assessment),
        figures={row.kind: _fact(row, occupation) for row in figures if row.kind in USED},
        neighbours=tuple(
            _neighbour(row.related) for row in related if row.related.score is not None
        ),
        borrowed=tuple(_phrase(sibling) for sibling in siblings),
        stand_in=_phrase(occupation.stand_in) if is_role and occupation.stand_in else "",
        regions=tuple(regions),
        pulls=pulls_of(inputs, card),
    )


def _grounds(assessment: Assessment) -> Mapping[str, str]:
    """Return the figure behind each rating that rests on data, by lever key.

    The reason that the page prints beside a rating opens with that figure.
    """
    return {
        "growth" if rating.group == "growth" else f"{rating.group}:{rating.kind}": found[0]
        for rating in assessment.ratings.all()
        if rating.has_data and (found := NUMBER.findall(rating.reason))
    }


def _fact(row: Figure, occupation: Occupation) -> FigureFact:
    shown = figure(row.kind, row.value, row.is_capped)
    return FigureFact(row.value, shown, _group(row, occupation), row.is_capped)


def _group(row: Figure, occupation: Occupation) -> str:
    """Return the group that a figure was counted for, or nothing where that is the job itself."""
    title = row.published_title
    if title.lower() == occupation.title.lower() or title == row.published_for.strip():
        return ""
    return in_sentence(lower_words(title).replace(", all other", ", All Other"))


def _phrase(occupation: Occupation) -> str:
    return in_sentence(occupation.title, is_role=occupation.kind == Kind.ROLE)


def _neighbour(occupation: Occupation) -> Neighbour:
    zone = scoring.zone_of(occupation.score)
    return Neighbour(_phrase(occupation), occupation.score, decimal(occupation.score), zone)
