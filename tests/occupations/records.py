"""Rows of an occupation with an assessment, as services expect them."""

from datetime import date

from occupations.models import (
    Assessment,
    Kind,
    Level,
    Occupation,
    Origin,
    Rating,
    RatingGroup,
    Sector,
    Task,
)
from occupations.models.assessment import RATING_KINDS
from occupations.scoring import Mode


def occupation(slug="welders", **values):
    """Return a stored occupation in the sector of production work."""
    sector, _ = Sector.objects.get_or_create(
        major_group="51", slug="making-things", name="Making things", description="Who makes."
    )
    return Occupation.objects.create(
        **{
            "slug": slug,
            "title": slug.replace("-", " ").capitalize(),
            "kind": Kind.COUNTED,
            "onetsoc": "51-4121.00",
            "sector": sector,
            **values,
        }
    )


def draft_of(occupation, *, version=1, origin=Origin.BASELINE, level=Level.MID, growth=0):
    """Return a stored draft with two tasks and every rating at 0 but growth."""
    draft = Assessment.objects.create(
        occupation=occupation,
        level=level,
        origin=origin,
        version=version,
        assessed_on=date(2026, 11, 20),
        author="A test",
        reason="To be tested.",
        method="test 1",
        digest=str(version) * 64,
    )
    for position, (percent, score, mode) in enumerate(
        [(60, "2.0", Mode.AUGMENTED), (40, "4.0", Mode.DISPLACED)], 1
    ):
        Task.objects.create(
            assessment=draft,
            position=position,
            name=f"Task {position}",
            percent=percent,
            score=score,
            mode=mode.value,
        )
    for group, kinds in RATING_KINDS.items():
        for kind in kinds:
            is_growth = group == RatingGroup.GROWTH
            Rating.objects.create(
                assessment=draft,
                group=group,
                kind=kind,
                value=growth if is_growth else 0,
                has_data=is_growth,
                reason="Set by the test.",
            )
    return draft
