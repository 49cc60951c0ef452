"""The first words of a job: a draft that says what its computed page says, to be written anew."""

from django.db import transaction
from django.utils.timezone import localdate

from .. import page
from ..models import Dossier, Level, Occupation, Origin, Step
from ..prose.stored import record_of as content_of
from .gatekeeping import main_inputs
from .records import record_of, write
from .refusals import Refused
from .steps import lock, take_step


@transaction.atomic
def first_words(occupation: Occupation, by, reason: str) -> Dossier:
    """Make the first draft of a job's words from those of its computed page, and return it.

    Raises  Refused when there are words already, when there is no computed page, or when no
            curated mid-level assessment is published that they could be about.
    """
    lock(occupation.pk)
    if occupation.dossiers.exists():
        raise Refused("There are words already; make a draft from one of their versions.")
    if main_inputs(occupation) is None:
        raise Refused("Publish a curated mid-level assessment first: words are about it.")
    draft = Dossier(occupation=occupation, version=1, author=by.get_full_name() or by.username)
    record = {
        "dated_on": localdate().isoformat(),
        "author": draft.author,
        "reason": reason,
        "content": content_of(_computed(occupation)),
        "sources": [],
    }
    write(draft, record)
    take_step(draft, Step.MADE, by, reason, record_of(draft))
    return draft


def _computed(occupation: Occupation):
    found = Occupation.objects.for_page().get(pk=occupation.pk)
    results = page.shown_results(found)
    baseline = page.assessment_of(results, Level.MID, Origin.BASELINE)
    prose = page.job_page(found, baseline, results).prose if baseline else None
    if prose is None:
        raise Refused("This job has no computed page whose words could be a start.")
    return prose
