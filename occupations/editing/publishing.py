"""Publication by people: through the gate, by another person than the one who wrote it."""

from django.db import transaction

from .. import services
from ..loading.dossiers import digest_of, digest_of_words, said_by
from ..models import Assessment, Dossier, Edit, Occupation, Origin, Override, Status, Step
from ..published.invalidation import invalidate
from .drafting import _locked, published_version, require
from .gatekeeping import faults_of
from .records import record_of
from .refusals import Refused, Stopped
from .steps import take_step

WRITTEN = (Step.MADE, Step.CHANGED, Step.SUBMITTED)


@transaction.atomic
def publish(row: Assessment | Dossier, by, reason: str, beside=None) -> Edit:
    """Publish what is in review and supersede the version before it.

    Takes   words or inputs in review that go out in the same step, if any.
    Locks   the occupation's row.
    Raises  Stopped when the gate finds faults that no live override covers; Refused when the
            person wrote it, when it is not in review, or when its base is no longer published.
    """
    row = _locked(row)
    beside = _locked(beside) if beside is not None else None
    together = [each for each in (row, beside) if each is not None]
    for each in together:
        require(each, Status.IN_REVIEW)
        require_other_eyes(each, by)
        require_current_base(each)
    used = pass_gate(row.occupation, [*faults_of(row, beside), *_faults_beside(row, beside)])
    # The inputs go first: words are about them.
    for each in sorted(together, key=lambda each: isinstance(each, Dossier)):
        _bring_out(each)
        edit = take_step(each, Step.PUBLISHED, by, reason, record_of(each))
    show_overrides(row.occupation, used)
    invalidate([row.occupation_id])
    return edit


def _faults_beside(row, beside):
    return faults_of(beside, row) if beside is not None else ()


def _bring_out(row) -> None:
    """Publish one row, with the digest that its file would have."""
    if isinstance(row, Dossier):
        said = row.author, row.dated_on, row.reason, row.content, row.sources
        row.digest = digest_of_words(*said)
        row.save(update_fields=["digest"])
        services.publish_dossier(row)
        return
    row.digest = digest_of(said_by(row))
    row.save(update_fields=["digest"])
    services.publish(row)


def require_other_eyes(row, by) -> None:
    """Raise Refused when the person wrote or submitted the version: nobody reviews their own."""
    last = Edit.objects.of(row).filter(step__in=WRITTEN).order_by("-number").first()
    wrote = Edit.objects.of(row).filter(step__in=(Step.MADE, Step.CHANGED), by=by).exists()
    if wrote or (last is not None and last.by_id == by.pk):
        raise Refused("You worked on this version. Another lead has to publish it.")


def require_current_base(row) -> None:
    """Raise Refused when another version came out since the draft was last saved."""
    steps = Edit.objects.of(row).filter(step__in=(Step.MADE, Step.CHANGED)).order_by("-number")
    last, current = steps.first(), published_version(row)
    if last is not None and last.based_on != current:
        raise Refused(
            f"Version {current} was published since this draft was last saved. Send it back, "
            "compare the two and save it again."
        )


def pass_gate(occupation: Occupation, faults) -> list[Override]:
    """Return the live overrides that cover the faults.

    Raises  Stopped with the faults that none covers.
    """
    live = {each.rule: each for each in occupation.overrides.live()}
    used = {fault.rule for fault in faults if fault.may_be_overridden and fault.rule in live}
    left = tuple(fault for fault in faults if fault.rule not in used)
    if left:
        ended = occupation.overrides.filter(rule__in={fault.rule for fault in left})
        raise Stopped(left, "An override of it has ended." if ended.exists() else "")
    return [live[rule] for rule in used]


def show_overrides(occupation: Occupation, used: list[Override]) -> None:
    """Mark the overrides that what is published rests on; the page shows these and no others."""
    rows = [*occupation.assessments.published().filter(origin=Origin.CURATED)]
    rows += occupation.dossiers.published()
    standing = {fault.rule for row in rows for fault in faults_of(row)}
    shown = occupation.overrides.shown()
    shown.exclude(rule__in=standing - {each.rule for each in used}).update(is_in_use=False)
    Override.objects.filter(pk__in=[each.pk for each in used]).update(is_in_use=True)
