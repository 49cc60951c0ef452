"""The prose of the whole catalogue, written once for all tests that read it."""

from functools import cache

from occupations import scoring
from occupations.models import Assessment, Occupation
from occupations.page.prose import record
from occupations.prose import Prose, Record, write
from occupations.services import to_input


@cache
def pages() -> dict[str, tuple[Record, Prose]]:
    """Return record and prose of each baseline page, by slug."""
    found = {}
    by_code = {row.onetsoc: row for row in Occupation.objects.all()}
    percentiles = _percentiles()
    baselines = (
        Assessment.objects.published()
        .with_inputs()
        .filter(origin="baseline", level="mid")
        .select_related("occupation__sector", "occupation__stand_in")
        .prefetch_related(
            "occupation__figures", "occupation__related__related", "occupation__opinions__index"
        )
    )
    for assessment in baselines:
        read = _read(assessment, by_code, percentiles)
        found[assessment.occupation.slug] = read, write(read)
    return found


def _read(assessment: Assessment, by_code: dict, percentiles: dict) -> Record:
    occupation = assessment.occupation
    inputs = to_input(assessment)
    card = scoring.resistance(inputs)
    opinions = [
        scoring.Opinion(
            row.index.key,
            row.index.name,
            row.value,
            row.percentile,
            row.index.higher_means,
            row.index.year,
            row.index.publisher,
        )
        for row in occupation.opinions.all()
    ]
    return record(
        occupation,
        assessment,
        inputs,
        card,
        scoring.score_range(inputs),
        scoring.distance_to_flip(inputs),
        scoring.horizon(card.shown_displacement, assessment.assessed_on.year),
        scoring.compare_opinions(percentiles[occupation.slug], opinions),
        occupation.figures.all(),
        list(occupation.related.all())[:12],
        [by_code[code] for code in assessment.borrowed_from],
    )


def _percentiles() -> dict[str, float]:
    return scoring.percentile_ranks(dict(Occupation.objects.scored().values_list("slug", "score")))
