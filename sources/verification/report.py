"""The pass over a whole page: its score as a sum of parts, status, tier, counts, flags.

Each part looks only at what speaks for the page, so support that is added never lowers the
score and support that is taken away never raises it.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from occupations.scoring.parts import add_up, to_print

from .account import how_checked
from .model import (
    Checked,
    Consequence,
    Finding,
    Kind,
    Part,
    Report,
    Reviews,
    SectionCount,
    Support,
    Verdict,
)
from .tiers import line_tier, page_tier

MAXIMA = {"Evidence fit": 25.0, "Line support": 35.0, "Source quality": 20.0, "Human review": 20.0}
BEST = 5  # so many sources, the best ones, are weighed; each missing one counts as 0
FIT = {Kind.OCCUPATION: 1.0, Kind.DATA: 0.8, Kind.CORE: 0.5, Kind.FRAMEWORK: 0.25}
QUALITY = {Kind.OCCUPATION: 0.9, Kind.DATA: 1.0, Kind.CORE: 0.9, Kind.FRAMEWORK: 0.6}
# A source published in the year or later keeps this share of its quality; the last is for the
# oldest and for those without a year.
RECENCY = ((2022, 1.0), (2015, 0.8), (0, 0.6))
UNREACHABLE = 0.3  # share of its quality that a source keeps which cannot be opened
LINE_WORTH = {
    Verdict.SOURCED: 1.0,
    Verdict.SITE_ESTIMATE: 0.9,
    Verdict.FRAMEWORK: 0.6,
    Verdict.SOFTENED_CLAIM: 0.5,
    Verdict.SOFTENED_ESTIMATE: 0.4,
    Verdict.UNSUPPORTED: 0.0,
    Verdict.CONTRADICTED: 0.0,
}
PARTIAL_WORTH = 0.05  # what a finding that backs part of a line adds to it
NOT_READ_TWICE = 0.5  # an approved line of tier 1 counts so much until a second person read it


def report(checked: Sequence[Checked], consequence: Consequence, reviews: Reviews) -> Report:
    """Return the report on a page's lines, in page order.

    Raises  ValueError when more lines are approved than there are.
    """
    if not 0 <= reviews.second_read <= reviews.approved <= len(checked):
        raise ValueError(
            f"{reviews.approved} lines approved and {reviews.second_read} read twice do not fit "
            f"a page of {len(checked)}."
        )
    twice = sum(line_tier(line, consequence) == 1 for line in checked)
    parts = _parts(checked, reviews, twice)
    tier, tier_reason = page_tier(consequence)
    return Report(
        parts=parts,
        score=to_print(sum(part.points for part in parts)),
        status=status_of(len(checked), reviews, twice),
        tier=tier,
        tier_reason=tier_reason,
        evidence_fit=_fit_words(supporting_sources(checked)),
        by_verdict=dict(Counter(line.verdict for line in checked)),
        sections=sections_of(checked),
        flags=flags_of(checked, reviews),
        how_checked=how_checked(checked, reviews),
    )


def _parts(checked: Sequence[Checked], reviews: Reviews, twice: int) -> tuple[Part, ...]:
    sources = supporting_sources(checked)
    lines = max(1, len(checked))
    unread = max(0, min(twice, reviews.approved) - reviews.second_read)
    approved = reviews.approved - (1 - NOT_READ_TWICE) * unread
    shares = (
        _best(sources, lambda finding: FIT[finding.kind]),
        sum(worth_of(line) for line in checked) / lines,
        _best(sources, quality_of),
        approved / lines,
    )
    counts = Counter(line.verdict for line in checked)
    reasons = (
        f"The {BEST} sources closest to the job are weighed, of {_count(len(sources), 'source')} "
        "behind its lines.",
        f"Of {_count(len(checked), 'line')}: {counts[Verdict.SOURCED]} sourced, "
        f"{counts[Verdict.SITE_ESTIMATE]} bound to our own data, "
        f"{counts[Verdict.UNSUPPORTED] + counts[Verdict.CONTRADICTED]} without support.",
        f"Kind, year and reach of the {BEST} best sources that support a line.",
        f"{_count(reviews.approved, 'line')} approved as worded, {reviews.second_read} of them by "
        f"two people. Lines that need two: {twice}.",
    )
    exact = [maximum * share for maximum, share in zip(MAXIMA.values(), shares, strict=True)]
    shown = add_up(exact, to_print(sum(exact)))
    return tuple(
        Part(name, points, MAXIMA[name], reason)
        for name, points, reason in zip(MAXIMA, shown, reasons, strict=True)
    )


def worth_of(line: Checked) -> float:
    """Return what a line adds to line support, 0 to 1."""
    if line.verdict is Verdict.CONTRADICTED:
        return 0.0
    backed = any(backing.support is not Support.CONTRADICTION for backing in line.backings)
    return min(1.0, LINE_WORTH[line.verdict] + PARTIAL_WORTH * backed)


def quality_of(finding: Finding) -> float:
    """Return how good the finding's source is, 0 to 1: kind × recency × reach."""
    recency = next(share for year, share in RECENCY if (finding.year_published or 0) >= year)
    return QUALITY[finding.kind] * recency * (1.0 if finding.is_reachable else UNREACHABLE)


def supporting_sources(checked: Sequence[Checked]) -> dict[str, list[Finding]]:
    """Return the findings that support a line, by the key of their source."""
    by_source: dict[str, list[Finding]] = {}
    for line in checked:
        for backing in line.backings:
            if backing.support is not Support.CONTRADICTION:
                by_source.setdefault(backing.finding.source, []).append(backing.finding)
    return by_source


def _best(sources: dict[str, list[Finding]], worth: Callable[[Finding], float]) -> float:
    """Return the mean worth of the best sources, 0 to 1; a source is worth its best finding."""
    values = [max(map(worth, findings)) for findings in sources.values()]
    return sum(sorted(values, reverse=True)[:BEST]) / BEST


def status_of(lines: int, reviews: Reviews, twice: int) -> str:
    """Return the status of a page; it is verified when people have approved its every line."""
    if reviews.disputed:
        return "DISPUTED"
    if lines and reviews.approved == lines and reviews.second_read >= twice:
        return "VERIFIED"
    if reviews.in_work or reviews.approved:
        return "IN REVIEW"
    return "NEEDS MANUAL REVIEW"


def sections_of(checked: Sequence[Checked]) -> tuple[SectionCount, ...]:
    """Return the counts of each section, in page order; they sum to the lines."""
    counts: dict[str, Counter] = {}
    for line in checked:
        counts.setdefault(line.line.section, Counter())[line.verdict] += 1
    return tuple(
        SectionCount(section, by_verdict.total(), dict(by_verdict))
        for section, by_verdict in counts.items()
    )


def flags_of(checked: Sequence[Checked], reviews: Reviews) -> tuple[str, ...]:
    """Return what a reader should know before trusting the page, gravest first."""
    counts = Counter(line.verdict for line in checked)
    sources = supporting_sources(checked)
    dead = sum(not all(each.is_reachable for each in found) for found in sources.values())
    found = (
        (counts[Verdict.CONTRADICTED], "{} at odds with a cited source"),
        (reviews.disputed, "{} disputed and not answered yet"),
        (counts[Verdict.UNSUPPORTED], "{} checkable and without a source"),
        (counts[Verdict.SOFTENED_ESTIMATE], "{} stripped of a number that no source supports"),
        (counts[Verdict.SOFTENED_CLAIM], "{} toned down from absolute wording"),
    )
    flags = [words.format(_count(number, "line")) for number, words in found if number]
    if dead:
        flags.append(f"{_count(dead, 'source')} out of reach when last checked")
    if checked and Kind.OCCUPATION not in _kinds(sources):
        flags.append("No source about this occupation alone supports a line")
    return tuple(flags)


def _kinds(sources: dict[str, list[Finding]]) -> set[Kind]:
    return {finding.kind for findings in sources.values() for finding in findings}


def _fit_words(sources: dict[str, list[Finding]]) -> str:
    kinds = _kinds(sources)
    if Kind.OCCUPATION in kinds:
        return "occupation-specific"
    if Kind.DATA in kinds:
        return "figures for the occupation, general reports"
    return "general reports only" if kinds else "no source supports a line"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
