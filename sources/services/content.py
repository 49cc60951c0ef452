"""What a pass over a page says, as the record that the page is printed from, and back. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from occupations.page.cited import SECTION_NAMES
from occupations.page.evidence import Cited, Evidence, ReadLine, ReadPart, ReadSection, ReadSource
from occupations.page.verdict import HOW

from ..verification import (
    VERSION,
    Backing,
    Checked,
    Consequence,
    Finding,
    Kind,
    Line,
    Report,
    Reviews,
    Strength,
    Support,
    Verdict,
    report,
    sources_hash,
)

OPEN = "open"


@dataclass(frozen=True, slots=True)
class Passed:
    """One line of a page after the pass: its number, what its editor wrote, what came out."""

    number: int
    original: str
    checked: Checked

    @property
    def key(self) -> str:
        return self.checked.line.key

    @property
    def sources_hash(self) -> str:
        """What an approval of the line is bound to, besides its words."""
        return sources_hash(self.checked.line.findings)


def content_of(
    passed: Sequence[Passed],
    consequence: Consequence,
    sources: Mapping[str, Mapping],
    names: Mapping[str, str],
) -> dict:
    """Return the record of a pass, all of its lines open and without a report.

    Takes   what is printed of each source, by key; key of the source by a publication's name.
    """
    findings: dict[Finding, int] = {}
    for each in passed:
        for finding in each.checked.line.findings:
            findings.setdefault(finding, len(findings))
    used = {finding.source for finding in findings}
    return {
        "version": VERSION,
        "consequence": asdict(consequence),
        "findings": [asdict(finding) for finding in findings],
        "lines": [_line(each, findings) for each in passed],
        "sources": {key: dict(sources[key]) for key in sorted(used)},
        "names": dict(names),
    }


def _line(passed: Passed, findings: Mapping[Finding, int]) -> dict:
    checked = passed.checked
    record = {
        "key": passed.key,
        "number": passed.number,
        "section": checked.line.section,
        "verdict": checked.verdict.value,
        "rule": checked.rule,
        "note": checked.note,
        "published": checked.published,
        "strength": checked.strength.value,
        "state": OPEN,
        "readers": 0,
    }
    if passed.original != checked.published:
        record["original"] = passed.original
    if checked.line.text not in (passed.original, checked.published):
        record["wording"] = checked.line.text
    if checked.line.findings:
        record["findings"] = [findings[finding] for finding in checked.line.findings]
        record["backings"] = [
            [findings[each.finding], each.support.value, each.reason] for each in checked.backings
        ]
    return record


def with_reviews(content: Mapping, states: Mapping[str, tuple[str, int]], challenged: int) -> dict:
    """Return the record with what people decided, and the report that follows.

    Takes   state and count of readers by the key of a line; how many open challenges there are.
    """
    lines = []
    for line in content["lines"]:
        state, readers = states.get(line["key"], (OPEN, 0))
        lines.append(line | {"state": state, "readers": readers})
    updated = dict(content) | {"lines": lines}
    found = report(
        checked_of(updated), Consequence(**content["consequence"]), _reviews(lines, challenged)
    )
    return updated | {"report": _report(found), "approved": _count(lines, "approved")}


def _reviews(lines: Iterable[Mapping], challenged: int) -> Reviews:
    approved = [line for line in lines if line["state"] == "approved"]
    return Reviews(
        approved=len(approved),
        second_read=sum(line["readers"] > 1 for line in approved),
        in_work=_count(lines, "awaiting_second") + _count(lines, "escalated"),
        disputed=_count(lines, "rejected") + challenged,
    )


def _count(lines: Iterable[Mapping], state: str) -> int:
    return sum(line["state"] == state for line in lines)


def _report(found: Report) -> dict:
    return {
        "parts": [asdict(part) for part in found.parts],
        "score": found.score,
        "status": found.status,
        "tier": found.tier,
        "tier_reason": found.tier_reason,
        "fit": found.evidence_fit,
        "sections": [
            [each.section, each.lines, {v.value: n for v, n in each.by_verdict.items()}]
            for each in found.sections
        ],
        "flags": list(found.flags),
        "how_checked": list(found.how_checked),
    }


def checked_of(content: Mapping) -> list[Checked]:
    """Return the lines of a record as the pass left them; bound numbers are not kept."""
    findings = [_finding(each) for each in content["findings"]]
    return [
        Checked(
            line=Line(
                line["key"],
                line["section"],
                line.get("wording") or line.get("original") or line["published"],
                tuple(findings[place] for place in line.get("findings", ())),
            ),
            verdict=Verdict(line["verdict"]),
            rule=line["rule"],
            note=line["note"],
            published=line["published"],
            backings=tuple(
                Backing(findings[place], Support(support), reason)
                for place, support, reason in line.get("backings", ())
            ),
            strength=Strength(line["strength"]),
        )
        for line in content["lines"]
    ]


def _finding(record: Mapping) -> Finding:
    return Finding(**dict(record) | {"kind": Kind(record["kind"])})


def evidence_of(content: Mapping) -> Evidence:
    """Return what a page prints of a pass; its record has a report."""
    found = content["report"]
    return Evidence(
        score=found["score"],
        status=found["status"],
        status_key=status_key(found["status"]),
        tier=found["tier"],
        tier_reason=found["tier_reason"],
        fit=found["fit"],
        parts=tuple(ReadPart(**part) for part in found["parts"]),
        sections=tuple(_section(*each) for each in found["sections"]),
        flags=tuple(found["flags"]),
        how_checked=tuple(found["how_checked"]),
        lines=tuple(_read_line(line, content) for line in content["lines"]),
        sources=_sources(content),
        keys=content["names"],
        approved=content["approved"],
    )


def status_key(status: str) -> str:
    """Return a status as addresses and rows have it: NEEDS MANUAL REVIEW → needs-manual-review."""
    return status.lower().replace(" ", "-")


def _section(section: str, total: int, counts: Mapping[str, int]) -> ReadSection:
    verdicts = tuple((HOW[verdict], counts[verdict]) for verdict in HOW if verdict in counts)
    return ReadSection(SECTION_NAMES.get(section, section), total, verdicts)


def _read_line(line: Mapping, content: Mapping) -> ReadLine:
    return ReadLine(
        number=line["number"],
        section=line["section"],
        section_name=SECTION_NAMES.get(line["section"], line["section"]),
        verdict=line["verdict"],
        rule=line["rule"].replace("_", " "),
        note=line["note"],
        published=line["published"],
        original=line.get("original", line["published"]),
        state=line["state"],
        cited=tuple(
            _cited(content["findings"][place], support, reason, content)
            for place, support, reason in line.get("backings", ())
        ),
    )


def _cited(finding: Mapping, support: str, reason: str, content: Mapping) -> Cited:
    source = content["sources"][finding["source"]]
    name = source["title"] or source["publisher"]
    return Cited(finding["source"], name, finding["locator"], support, reason)


def _sources(content: Mapping) -> tuple[ReadSource, ...]:
    """Return the sources that lines rest on: those that are not against the line."""
    lines: dict[str, list[int]] = {}
    for line in content["lines"]:
        for place, support, _ in line.get("backings", ()):
            numbers = lines.setdefault(content["findings"][place]["source"], [])
            if support != Support.CONTRADICTION and line["number"] not in numbers:
                numbers.append(line["number"])
    return tuple(
        ReadSource(key=key, lines=tuple(numbers), **content["sources"][key])
        for key, numbers in lines.items()
    )
