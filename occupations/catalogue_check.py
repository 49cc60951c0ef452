"""Check the loaded catalogue against what a sound one has to show, line by line."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Count, Sum

from .baseline import tables, validity
from .catalogue import read_table
from .models import Assessment, Figure, IndexValue, Kind, Occupation, Origin, OutsideIndex


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report, and whether it is as it should be."""

    said: str
    is_good: bool = True


def check_catalogue() -> Iterator[Finding]:
    """Yield every finding; the catalogue is sound when all of them are good."""
    yield from _exposures()
    yield from _coverage()
    yield from _weeks()
    scores = baseline_scores()
    yield from _correlations(scores)
    yield from _face_validity(scores)


def baseline_scores() -> dict[str, float]:
    """Return the baseline resistance, 0–100, of each occupation with tasks of its own, by code."""
    return dict(
        Assessment.objects.published()
        .filter(origin=Origin.BASELINE, occupation__kind=Kind.COUNTED)
        .values_list("occupation__onetsoc", "snapshots__score")
    )


def _exposures() -> Iterator[Finding]:
    computed = validity.exposures(read_table("labels"))
    worst, count = 0.0, 0
    for row in read_table("exposures"):
        for name in validity.EXPOSURE_RULES:
            worst = max(worst, abs(computed[row["onetsoc"]][name] - row[name]))
            count += 1
    yield Finding(
        f"{count:,} published exposure values computed again from task labels; "
        f"largest difference {worst:.1e}",
        worst <= validity.EXPOSURE_TOLERANCE and count == 923 * len(validity.EXPOSURE_RULES),
    )


def _coverage() -> Iterator[Finding]:
    kinds = Counter(Occupation.objects.values_list("kind", flat=True))
    yield Finding(
        ", ".join(f"{count:,} {Kind(kind).label.lower()}" for kind, count in sorted(kinds.items())),
        sum(kinds.values()) - kinds[Kind.ROLE] == 1016,
    )
    own = Figure.objects.exclude(occupation__kind=Kind.ROLE)
    for kind, count in own.values_list("kind").annotate(Count("pk")).order_by("kind"):
        least = validity.LEAST_COVERAGE.get(kind, 0)
        yield Finding(f"{kind}: {count:,} occupations (at least {least})", count >= least)
    indices = OutsideIndex.objects.annotate(count=Count("values"))
    yield Finding(
        f"{len(indices)} outside indices: "
        + ", ".join(f"{index.key} {index.count:,}" for index in indices),
        len(indices) >= validity.LEAST_INDICES and all(index.count for index in indices),
    )


def _weeks() -> Iterator[Finding]:
    weeks = (
        Assessment.objects.published()
        .filter(origin=Origin.BASELINE)
        .annotate(total=Sum("tasks__percent"), count=Count("tasks"))
    )
    totals = Counter(week.total for week in weeks)
    sizes = Counter(week.count for week in weeks)
    fewest, most = tables.FEWEST_TASKS, tables.MOST_TASKS
    yield Finding(
        f"{len(weeks):,} baselines; totals of their percents: {sorted(totals)}",
        set(totals) == {100},
    )
    yield Finding(
        f"tasks in a week: {', '.join(f'{n} in {c}' for n, c in sorted(sizes.items()))}",
        all(fewest <= size <= most for size in sizes),
    )


def _correlations(scores: dict[str, float]) -> Iterator[Finding]:
    displacement = {code: 100 - score for code, score in scores.items()}
    values: dict[str, dict[str, float]] = defaultdict(dict)
    rows = IndexValue.objects.exclude(occupation__onetsoc=None)
    for key, code, value in rows.values_list("index__key", "occupation__onetsoc", "value"):
        values[key][code] = value
    low, high = validity.EXPECTED_CORRELATION
    for index in OutsideIndex.objects.all():
        found = validity.spearman(displacement, values[index.key])
        words = f"Spearman with {index.key}: {found:.2f}"
        reason = validity.REASONS.get(index.key)
        if found < validity.NEEDS_A_REASON_BELOW:
            yield Finding(f"{words}, low: {reason or 'no reason is written'}", bool(reason))
        elif found > high:
            yield Finding(f"{words}, so close that barriers and market add nothing", False)
        else:
            yield Finding(words + ("" if found >= low else f", below the expected {low}"))


def _face_validity(scores: dict[str, float]) -> Iterator[Finding]:
    misplaced = validity.misplaced(scores)
    checked = len(validity.HANDS_ON) + len(validity.KEYING)
    yield Finding(f"{checked} occupations checked for where they stand", not misplaced)
    for said in misplaced:
        yield Finding(said, False)
