"""Rows for tests: plain functions with sane defaults; numbers in names count up by themselves."""

from datetime import date
from itertools import count

from occupations import services
from occupations.models import (
    Activity,
    Alias,
    Assessment,
    Country,
    Dataset,
    Figure,
    FigureKind,
    IndexValue,
    Kind,
    Level,
    Occupation,
    OccupationActivity,
    OccupationCode,
    Origin,
    OutsideIndex,
    Rating,
    RatingGroup,
    RelatedOccupation,
    Sector,
    Status,
    Task,
    TaskStatement,
)
from occupations.models.assessment import RATING_KINDS

_numbers = count(1)
# percent, score, mode: 3.05 of task resistance, like the check in the product's own words.
WEEK = (
    ("Feeding the records", 15, "4.0", "displaced"),
    ("Packing the results", 10, "4.0", "displaced"),
    ("Putting things to work", 20, "3.0", "augmented"),
    ("Watching for faults", 15, "3.0", "augmented"),
    ("Keeping the tools in order", 10, "3.0", "augmented"),
    ("Planning the work", 20, "2.0", "augmented"),
    ("Talking to people", 10, "2.0", "not involved"),
)
RATINGS = {
    RatingGroup.SIGNAL: (1, 1, 1, 1, 1),
    RatingGroup.BARRIER: (0, 0, 0, 1, 0),
    RatingGroup.PRINCIPLE: (0, 1, 2),
    RatingGroup.GROWTH: (1,),
}


def make_sector(**values):
    number = next(_numbers)
    defaults = {
        "major_group": f"{number % 89 + 10}",
        "slug": f"sector-{number}",
        "name": f"Sector {number}",
        "description": "Work of one kind.",
    }
    return Sector.objects.create(**defaults | values)


def make_occupation(title="", **values):
    number = next(_numbers)
    kind = values.get("kind", Kind.COUNTED)
    code = None if kind == Kind.ROLE else f"29-{1000 + number}.00"
    title = title or f"Sample Workers {number}"
    slug = "-".join("".join(c if c.isalnum() else " " for c in title.lower()).split())
    defaults = {"slug": slug, "title": title, "kind": kind, "onetsoc": code}
    values.setdefault("sector", None)
    values["sector"] = values["sector"] or Sector.objects.first() or make_sector()
    return Occupation.objects.create(**defaults | values)


def make_dataset(**values):
    number = next(_numbers)
    defaults = {
        "key": f"dataset-{number}",
        "publisher": f"Office {number}",
        "title": f"Counts {number}",
        "release": "Release of 2026",
        "year": 2026,
        "url": f"https://data.example/{number}",
        "licence": "CC BY 4.0",
        "licence_state": Dataset.Licence.CLEAR,
        "credit": f"Source: Office {number}.",
    }
    return Dataset.objects.create(**defaults | values)


def make_draft(occupation, *, week=WEEK, ratings=RATINGS, dataset=None, **values):
    """Make a draft with its tasks and ratings; `services.publish` brings it out."""
    defaults = {
        "level": Level.MID,
        "origin": Origin.BASELINE,
        "version": 1,
        "status": Status.DRAFT,
        "assessed_on": date(2026, 11, 20),
        "author": "A test",
        "reason": "To have one.",
        "method": "by hand",
    }
    assessment = Assessment.objects.create(occupation=occupation, **defaults | values)
    for position, (name, percent, score, mode) in enumerate(week, 1):
        Task.objects.create(
            assessment=assessment,
            position=position,
            name=name,
            percent=percent,
            score=score,
            mode=mode,
            rationale=f"Why {name.lower()} has its mark.",
            activity=Activity.objects.get_or_create(iwa_id=f"4.A.{position}", label=name)[0],
        )
    for group, marks in ratings.items():
        for kind, value in zip(RATING_KINDS[group], marks, strict=True):
            Rating.objects.create(
                assessment=assessment,
                group=group,
                kind=kind,
                value=value,
                has_data=bool(value),
                reason=f"Why {kind} has its rating." if value else "No data for this occupation.",
                dataset=dataset if value else None,
            )
    return assessment


def make_assessment(occupation, **values):
    """Make an assessment and publish it."""
    assessment = make_draft(occupation, **values)
    services.publish(assessment)
    occupation.refresh_from_db()
    return assessment


def make_figure(occupation, kind=FigureKind.EMPLOYMENT, value=1000.0, **values):
    defaults = {
        "period": "2024",
        "dataset": values.get("dataset") or make_dataset(),
        "published_for": (occupation.onetsoc or "15-1244")[:7],
        "published_title": occupation.title,
        "distance": 0,
    }
    return Figure.objects.create(occupation=occupation, kind=kind, value=value, **defaults | values)


def make_index(**values):
    number = next(_numbers)
    defaults = {
        "key": f"index-{number}",
        "name": f"Exposure index {number}",
        "publisher": f"University {number}",
        "year": 2025,
        "scale": "0 to 1",
        "higher_means": OutsideIndex.Higher.EXPOSED,
        "measures": "Exposure to AI",
        "is_llm_era": True,
        "dataset": values.get("dataset") or make_dataset(),
        "position": number,
    }
    return OutsideIndex.objects.create(**defaults | values)


def make_opinion(occupation, index=None, value=0.4, percentile=30.0, **values):
    defaults = {
        "published_for": (occupation.onetsoc or "15-1244")[:7],
        "published_title": occupation.title,
        "distance": 0,
    }
    return IndexValue.objects.create(
        occupation=occupation,
        index=index or make_index(),
        value=value,
        percentile=percentile,
        **defaults | values,
    )


def make_full_occupation(title="", rows=1, **values):
    """Make a scored occupation with so many rows of everything that its page shows."""
    occupation = make_occupation(title, **values)
    dataset = make_dataset()
    make_assessment(occupation, dataset=dataset)
    kinds = (FigureKind.EMPLOYMENT, FigureKind.PROJECTED_GROWTH, FigureKind.MEDIAN_WAGE)
    for number, kind in zip(range(rows), kinds, strict=False):
        make_figure(occupation, kind, 40_000.0 + number, dataset=dataset)
        make_opinion(occupation)
        Alias.objects.create(occupation=occupation, name=f"Helper {number} of {occupation.pk}")
        OccupationCode.objects.create(
            occupation=occupation, scheme="isco08", code=f"22{number}1", title="Professionals"
        )
        activity = make_activity()
        OccupationActivity.objects.create(occupation=occupation, activity=activity, share=25.0)
        TaskStatement.objects.create(
            occupation=occupation, task_id=number + 1, weight="core", text=f"Do thing {number}."
        )
        neighbour = make_occupation(f"Neighbours {number} of {occupation.pk}")
        make_assessment(neighbour)
        RelatedOccupation.objects.create(
            occupation=occupation, related=neighbour, tier="close", rank=number
        )
        make_occupation(f"Role {number} of {occupation.pk}", kind=Kind.ROLE, parent=occupation)
    occupation.refresh_from_db()
    return occupation


def make_activity():
    number = next(_numbers)
    return Activity.objects.create(iwa_id=f"4.B.{number}", label=f"Doing thing {number}")


def make_country(iso3, subregion="Northern Europe", readiness=0.7, exposure=0.3, **values):
    defaults = {
        "name": f"Land of {iso3}",
        "region": "Europe",
        "x": 500.0,
        "y": 100.0,
        "path": "M500.0,100.0L510.0,100.0L510.0,110.0Z",
    }
    figures = {"readiness": readiness, "exposure": exposure}
    return Country.objects.create(iso3=iso3, subregion=subregion, **figures, **defaults | values)
