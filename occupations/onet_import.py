"""Bring a release of the O*NET database into the catalogue: what is new in it, and nothing twice.

Published assessments rest on the catalogue as it was when they were made, and stay.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from django.db import connection, transaction

from . import search
from .models import (
    Alias,
    Dataset,
    Element,
    Figure,
    FigureKind,
    Kind,
    Occupation,
    Profile,
    RelatedOccupation,
    TaskStatement,
)
from .onet_release import (
    ACTIVITIES,
    ALIASES,
    CONTEXT,
    OCCUPATIONS,
    RATINGS,
    RELATED,
    SKILLS,
    STATEMENTS,
    ZONES,
    Release,
)

BATCH = 1000
DATASET = "onet-30-1"
CATALOGUE_RELEASE = "30.1"
PUBLISHER = "U.S. Department of Labor, Employment and Training Administration"
CREDIT = (
    "This site includes information from the O*NET {release} Database by the U.S. Department of "
    "Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. "
    "O*NET is a trademark of USDOL/ETA. We group, weigh and rename what we take; USDOL/ETA has not "
    "approved or tested these changes."
)


@dataclass(slots=True)
class Change:
    """What one file of the release came to: its rows, and how many of ours it touched."""

    file: str
    rows: int
    counts: Counter = field(default_factory=Counter)
    note: str = ""

    @property
    def is_nothing(self) -> bool:
        return not self.counts.total()


@dataclass(slots=True)
class Report:
    """What an import changed, table by table, and the codes that the catalogue lacks."""

    changes: list[Change] = field(default_factory=list)
    unknown: Counter = field(default_factory=Counter)
    search_rows: int | None = None


@transaction.atomic
def import_release(release: Release, number: str = CATALOGUE_RELEASE) -> Report:
    """Write what the release holds, all of it or nothing, and return what changed.

    Takes   the release as read, and its number, which figures from it are credited to.
    """
    lift_limits()
    report = Report()
    ids = dict(Occupation.objects.exclude(onetsoc=None).values_list("onetsoc", "pk"))
    for file, step in STEPS.items():
        if file not in release.absent:
            change = Change(file, release.rows[file])
            step(release, ids, change, number)
            report.changes.append(change)
    report.unknown = unknown_codes(release, ids)
    if any(change.counts["new names"] for change in report.changes):
        report.search_rows = search.rebuild_terms()
    return report


def lift_limits() -> None:
    """Lift the time limits that protect readers, for this transaction alone."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL statement_timeout = 0")
            cursor.execute("SET LOCAL idle_in_transaction_session_timeout = 0")


def unknown_codes(release: Release, ids: dict[str, int]) -> Counter:
    """Return the codes that are no occupation of ours, with how many rows each was left out of."""
    codes = Counter(release.titles.keys())
    codes.update(code for code, _ in release.statements)
    codes.update(code for code, _ in release.importances)
    for table in (release.aliases, release.related, release.job_zones, *release.vectors.values()):
        codes.update(table.keys())
    codes.update(each.code for neighbours in release.related.values() for each in neighbours)
    return Counter({code: count for code, count in codes.items() if code not in ids})


# One function per file


def import_occupations(release: Release, ids: dict[str, int], change: Change, _: str) -> None:
    """Compare only: our titles make our addresses, and descriptions have no place on the site."""
    ours = dict(Occupation.objects.exclude(onetsoc=None).values_list("onetsoc", "title"))
    other = [code for code, title in release.titles.items() if ours.get(code, title) != title]
    change.note = "titles compared, nothing kept"
    if other:
        change.note += f"; other titles here, which stay: {len(other):,} ({some(other)})"


def import_statements(release: Release, ids: dict[str, int], change: Change, _: str) -> None:
    known = {(row.occupation_id, row.task_id): row for row in TaskStatement.objects.all()}
    write = []
    for (code, task), statement in release.statements.items():
        if code not in ids:
            continue
        row = known.get((ids[code], task))
        if row is None:
            row = TaskStatement(occupation_id=ids[code], task_id=task)
            change.counts["new tasks"] += 1
        elif not row.text:
            change.counts["texts filled in"] += 1
        elif (row.text, row.weight) != (statement.text, statement.weight):
            change.counts["tasks changed"] += 1
        if (row.text, row.weight) != (statement.text, statement.weight):
            row.text, row.weight = statement.text, statement.weight
            write.append(row)
    wanted = {(ids[code], task) for code, task in release.statements if code in ids}
    left = sum(key not in wanted for key in known)
    if left:
        change.note = f"tasks that the release does not hold, left as they were: {left:,}"
    upsert(TaskStatement, write, ("occupation", "task_id"), ("text", "weight"))


def import_ratings(release: Release, ids: dict[str, int], change: Change, _: str) -> None:
    known = {(row.occupation_id, row.task_id): row for row in TaskStatement.objects.all()}
    write, strangers = [], 0
    for (code, task), importance in release.importances.items():
        row = known.get((ids.get(code), task))
        if row is None:
            strangers += code in ids
        elif row.importance != importance:
            row.importance = importance
            change.counts["importances set"] += 1
            write.append(row)
    notes = []
    if strangers:
        notes.append(f"ratings of tasks that are not in {STATEMENTS!r}, left out: {strangers:,}")
    if unsure := release.suppressed[RATINGS]:
        notes.append(f"ratings that the publisher calls unsure, left out: {unsure:,}")
    change.note = "; ".join(notes)
    upsert(TaskStatement, write, ("occupation", "task_id"), ("importance",))


def import_vectors(release: Release, ids: dict[str, int], change: Change, _: str) -> None:
    """Write importances in the order of the elements, where an occupation has all of them."""
    kind, column = VECTORS[change.file]
    elements = list(
        Element.objects.filter(kind=kind).order_by("position").values_list("element_id", flat=True)
    )
    if not elements:
        change.note = "left out: load_catalogue has not brought the elements yet"
        return
    profiles = {row.occupation_id: row for row in Profile.objects.all()}
    write, partial = [], []
    for code, found in release.vectors[kind].items():
        if code not in ids:
            continue
        if not all(element in found for element in elements):
            partial.append(code)
            continue
        vector = [found[element] for element in elements]
        row = profiles.get(ids[code]) or Profile(occupation_id=ids[code])
        if getattr(row, column) == vector:
            continue
        change.counts["profiles changed" if row.pk else "new profiles"] += 1
        setattr(row, column, vector)
        row.published_code = code
        write.append(row)
    named = {element for found in release.vectors[kind].values() for element in found}
    notes = []
    if partial:
        notes.append(
            f"left as they were for want of an element: {len(partial):,} ({some(partial)})"
        )
    if extra := sorted(named - set(elements)):
        notes.append(f"elements that our profiles do not hold: {len(extra):,} ({some(extra)})")
    change.note = "; ".join(notes)
    upsert(Profile, write, ("occupation",), (column, "published_code"))


def import_context(release: Release, ids: dict[str, int], change: Change, _: str) -> None:
    change.note = (
        "read and checked, nothing kept: the site has no field for work contexts, and baseline "
        "assessments go by those of the catalogue"
    )


def import_aliases(release: Release, ids: dict[str, int], change: Change, _: str) -> None:
    held: dict[int, set[str]] = {}
    for key, title in Occupation.objects.values_list("pk", "title"):
        held[key] = {title.casefold()}
    for key, name in Alias.objects.values_list("occupation", "name"):
        held[key].add(name.casefold())
    new = [
        Alias(occupation_id=ids[code], name=name)
        for code, names in release.aliases.items()
        if code in ids
        for name in names
        if name.casefold() not in held[ids[code]]
    ]
    Alias.objects.bulk_create(new, batch_size=BATCH)
    if new:
        change.counts["new names"] = len(new)


def import_related(release: Release, ids: dict[str, int], change: Change, _: str) -> None:
    """Make the neighbours of each occupation in the file those of the file."""
    owners = {ids[code] for code in release.related if code in ids}
    wanted = {
        (ids[code], ids[each.code]): (each.tier, each.rank)
        for code, neighbours in release.related.items()
        for each in neighbours
        if code in ids and each.code in ids
    }
    known = {
        (row.occupation_id, row.related_id): row
        for row in RelatedOccupation.objects.all()
        if row.occupation_id in owners
    }
    gone = [row.pk for key, row in known.items() if key not in wanted]
    for start in range(0, len(gone), BATCH):
        RelatedOccupation.objects.filter(pk__in=gone[start : start + BATCH]).delete()
    write = []
    for (owner, other), (tier, rank) in wanted.items():
        row = known.get((owner, other))
        if row is None:
            row = RelatedOccupation(occupation_id=owner, related_id=other)
            change.counts["new neighbours"] += 1
        elif (row.tier, row.rank) != (tier, rank):
            change.counts["neighbours moved"] += 1
        else:
            continue
        row.tier, row.rank = tier, rank
        write.append(row)
    if gone:
        change.counts["neighbours gone"] = len(gone)
    upsert(RelatedOccupation, write, ("occupation", "related"), ("tier", "rank"))


def import_zones(release: Release, ids: dict[str, int], change: Change, number: str) -> None:
    """Set job zones that differ; those that agree keep the credit that they have."""
    zones = Figure.objects.filter(kind=FigureKind.JOB_ZONE)
    known = {row.occupation_id: row for row in zones}
    titles = dict(Occupation.objects.values_list("pk", "title"))
    changed: dict[int, Figure] = {}
    for code, (zone, year) in release.job_zones.items():
        row = known.get(ids.get(code))
        if code not in ids or (row and (row.value, row.distance) == (zone, 0)):
            continue
        changed[ids[code]] = Figure(
            occupation_id=ids[code],
            kind=FigureKind.JOB_ZONE,
            value=zone,
            period=year if year.isdigit() else number,
            published_for=code,
            published_title=titles[ids[code]],
            distance=0,
        )
        change.counts["job zones changed" if row else "new job zones"] += 1
    if not changed:
        return
    dataset = dataset_of(number)
    write = list(changed.values())
    for role in Occupation.objects.filter(kind=Kind.ROLE, stand_in__in=changed):
        write.append(borrowed(changed[role.stand_in_id], role, known.get(role.pk)))
        change.counts["job zones of roles"] += 1
    for row in write:
        row.dataset = dataset
    columns = ("value", "period", "dataset", "published_for", "published_title", "distance")
    upsert(Figure, write, ("occupation", "kind"), columns)


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


VECTORS = {
    ACTIVITIES: (Element.Kind.ACTIVITY, "activities"),
    SKILLS: (Element.Kind.SKILL, "skills"),
}
Step = Callable[[Release, dict[str, int], Change, str], None]
STEPS: dict[str, Step] = {
    OCCUPATIONS: import_occupations,
    STATEMENTS: import_statements,
    RATINGS: import_ratings,
    ACTIVITIES: import_vectors,
    SKILLS: import_vectors,
    CONTEXT: import_context,
    ALIASES: import_aliases,
    RELATED: import_related,
    ZONES: import_zones,
}


def dataset_of(number: str) -> Dataset:
    """Return the data set of this release; a release that we do not know yet becomes one."""
    major, minor = map(int, number.split("."))
    dataset, _ = Dataset.objects.get_or_create(
        key=f"onet-{number.replace('.', '-')}",
        defaults={
            "publisher": PUBLISHER,
            "title": "O*NET database",
            "release": number,
            # 30.0 and 30.1 came out in 2025, 30.2 and 30.3 in the year after.
            "year": 1995 + major + (minor >= 2),
            "url": "https://www.onetcenter.org/database.html",
            "licence": "CC BY 4.0",
            "licence_state": Dataset.Licence.CLEAR,
            "credit": CREDIT.format(release=number),
        },
    )
    return dataset


def upsert(model: type, rows: list, key: tuple[str, ...], columns: tuple[str, ...]) -> None:
    """Insert the rows or update these columns of those that are there."""
    model.objects.bulk_create(
        rows,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=list(key),
        update_fields=list(columns),
    )


def some(names: Iterable[str], most: int = 5) -> str:
    names = list(names)
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
