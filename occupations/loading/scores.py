"""Copy the current assessments' results to the occupations, all at once."""

from ..models import Assessment, Level, Occupation, ScoreSnapshot
from ..services import COPIED, copy_result
from .upsert import BATCH


def show_current_scores() -> int:
    """Bring every occupation's score up to date and return how many have one.

    A curated assessment goes before the baseline, as in `services.current_assessment`.
    """
    current: dict[int, Assessment] = {}
    published = Assessment.objects.published().filter(level=Level.MID)
    # Ordered by origin, so that a curated one replaces the baseline.
    for assessment in published.order_by("origin"):
        current[assessment.occupation_id] = assessment
    snapshots = {
        snapshot.assessment_id: snapshot for snapshot in ScoreSnapshot.objects.order_by("pk")
    }
    changed = []
    for occupation in Occupation.objects.all():
        assessment = current.get(occupation.pk)
        before = [getattr(occupation, name) for name in COPIED]
        copy_result(occupation, assessment, assessment and snapshots.get(assessment.pk))
        if before != [getattr(occupation, name) for name in COPIED]:
            changed.append(occupation)
    Occupation.objects.bulk_update(changed, COPIED, batch_size=BATCH // 5)
    return len(current)
