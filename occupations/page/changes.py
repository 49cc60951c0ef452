"""Published assessments as entries of the list of changes and of the feeds."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings

from .. import scoring
from ..figures_text import decimal
from ..models import Assessment, Level, Origin

FEED_LENGTH = 50
SINCE = 2026  # the year in which this site began to name its entries


@dataclass(frozen=True, slots=True)
class Change:
    """One entry: what was assessed, when, and what came out."""

    key: str  # stays the same for ever
    assessment: Assessment
    title: str
    path: str
    text: str
    zone: str
    score: str


def change_rows(assessments: Iterable[Assessment]) -> tuple[Change, ...]:
    """Return the assessments as entries; they come with their occupation and their snapshots."""
    return tuple(_change(each) for each in assessments)


def _change(assessment: Assessment) -> Change:
    job = assessment.occupation
    result = list(assessment.snapshots.all())[-1]
    level = "" if assessment.level == Level.MID else f", {assessment.get_level_display().lower()}"
    is_new = assessment.version == 1
    what = "First assessment" if is_new else f"Version {assessment.version} of the assessment"
    how = "computed from public data" if assessment.origin == Origin.BASELINE else "by an editor"
    score = decimal(scoring.to_print(result.score))
    host = urlsplit(settings.SITE_ORIGIN).hostname
    name = f"{job.slug}/{assessment.level}/{assessment.origin}/{assessment.version}"
    return Change(
        f"tag:{host},{SINCE}:assessment/{name}",
        assessment,
        f"{job.title}{level}: {score} of 100",
        job.get_absolute_url() + ("" if not level else f"?level={assessment.level}"),
        f"{what}, {how}: {score} of 100, {result.zone.capitalize()}.",
        result.zone,
        score,
    )
