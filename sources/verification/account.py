"""How a page was checked, in sentences that follow from what was really done."""

from collections import Counter
from collections.abc import Sequence

from .model import Checked, Reviews, Support


def how_checked(checked: Sequence[Checked], reviews: Reviews) -> tuple[str, ...]:
    """Return the account of the pass and of the people after it, a sentence each."""
    if not checked:
        return ("The page has no lines to check.",)
    return (_read(checked), *_compared(checked), *_reworded(checked), *_people(checked, reviews))


def _read(checked: Sequence[Checked]) -> str:
    rules = len({line.rule for line in checked})
    return (
        f"A program read {_lines(len(checked))} in page order and gave each one verdict by the "
        f"first of its rules that applied; {_number(rules, 'rule')} decided this page."
    )


def _compared(checked: Sequence[Checked]) -> list[str]:
    findings = [finding for line in checked for finding in line.line.findings]
    if not findings:
        return ["No line cites a finding, so nothing was compared with a source."]
    located = sum(bool(finding.locator.strip()) for finding in findings)
    found = Counter(backing.support for line in checked for backing in line.backings)
    said = [
        f"It compared lines with {_number(len(findings), 'cited finding')}, {located} of them with "
        f"a place in the source: {found[Support.FULL]} for their line, "
        f"{found[Support.PARTIAL]} for a part of it, {found[Support.CONTRADICTION]} against it."
    ]
    return said


def _reworded(checked: Sequence[Checked]) -> list[str]:
    changed = sum(line.published != line.line.text for line in checked)
    if not changed:
        return []
    words = "was softened; the editor’s words are kept beside it."
    return [f"The wording of {_lines(changed)} {words}"]


def _people(checked: Sequence[Checked], reviews: Reviews) -> list[str]:
    if not reviews.approved:
        return ["No person has approved a line of this page as it stands."]
    said = [f"People approved {_lines(reviews.approved)} of {len(checked)} word for word."]
    if reviews.second_read:
        said.append(f"A second person read {_lines(reviews.second_read)} of these.")
    return said


def _lines(number: int) -> str:
    return _number(number, "line")


def _number(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
