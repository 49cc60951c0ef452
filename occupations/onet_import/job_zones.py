"""How much preparation a job needs: its job zone, kept as a figure with its credit."""

from ..models import Figure, FigureKind, Kind, Occupation
from .dataset import dataset_of
from .incoming import Incoming
from .report import Change
from .upsert import upsert

COLUMNS = ("value", "period", "dataset", "published_for", "published_title", "distance")


def import_zones(incoming: Incoming, change: Change) -> None:
    """Set job zones that differ; those that agree keep the credit that they have."""
    zones = Figure.objects.filter(kind=FigureKind.JOB_ZONE)
    known = {row.occupation_id: row for row in zones}
    changed = changed_zones(incoming, known)
    if not changed:
        return
    for key in changed:
        change.counts["job zones changed" if key in known else "new job zones"] += 1
    write = list(changed.values())
    for role in Occupation.objects.filter(kind=Kind.ROLE, stand_in__in=changed):
        write.append(borrowed(changed[role.stand_in_id], role, known.get(role.pk)))
        change.counts["job zones of roles"] += 1
    dataset = dataset_of(incoming.number)
    for row in write:
        row.dataset = dataset
    upsert(Figure, write, ("occupation", "kind"), COLUMNS)


def changed_zones(incoming: Incoming, known: dict[int, Figure]) -> dict[int, Figure]:
    """Return the job zones of the release that are new to us or differ from what we have."""
    titles = dict(Occupation.objects.values_list("pk", "title"))
    changed = {}
    for code, (zone, year) in incoming.release.job_zones.items():
        key = incoming.ids.get(code)
        row = known.get(key)
        if key is None or (row and (row.value, row.distance) == (zone, 0)):
            continue
        changed[key] = Figure(
            occupation_id=key,
            kind=FigureKind.JOB_ZONE,
            value=zone,
            period=year if year.isdigit() else incoming.number,
            published_for=code,
            published_title=titles[key],
            distance=0,
        )
    return changed


def borrowed(figure: Figure, role: Occupation, before: Figure | None) -> Figure:
    """Return the stand-in's figure for a role, as far off as the role's figure was before."""
    return Figure(
        occupation=role,
        kind=figure.kind,
        value=figure.value,
        period=figure.period,
        published_for=figure.published_for,
        published_title=figure.published_title,
        distance=before.distance if before else 1,
    )
