"""Lines as JSON: what `check_lines` reads and writes, one object a line."""

import json
from collections.abc import Iterable, Iterator

from .check import check
from .model import Finding, Line

LONGEST_LINE = 5_000  # characters of a text: a line of a page is a sentence or a paragraph
LONGEST_RECORD = 200_000  # characters of a JSON line with its sources
MOST_SOURCES = 50


def check_records(lines: Iterable[str]) -> Iterator[str]:
    """Yield a JSON object for each line, in order; a bad one gets its number and what is wrong.

    Takes   {"id", "text", "section"?, "sources"?: [{"key", "finding", "locator"}]} a line.
    """
    for number, line in enumerate(lines, 1):
        try:
            yield json.dumps(_checked(_read(line)), ensure_ascii=False)
        except ValueError as error:
            yield json.dumps({"line": number, "error": str(error)}, ensure_ascii=False)


def _read(line: str) -> dict:
    if len(line) > LONGEST_RECORD:
        raise ValueError(f"The line is longer than {LONGEST_RECORD} characters.")
    try:
        record = json.loads(line, parse_constant=_refuse)
    except (ValueError, RecursionError):  # a number of thousands of digits is a ValueError as well
        raise ValueError("The line is no JSON.") from None
    if not isinstance(record, dict):
        raise ValueError("The line is JSON, but no object.")
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        raise ValueError('"text" has to be a string with words in it.')
    if len(text) > LONGEST_LINE:
        raise ValueError(f'"text" is longer than {LONGEST_LINE} characters.')
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError('"text" holds half a character (a lone surrogate).') from None
    return record


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON.")


def _checked(record: dict) -> dict:
    section = record.get("section")
    line = Line(
        key=str(record.get("id", "")),
        section=section if isinstance(section, str) else "",
        text=record["text"],
        findings=_findings(record.get("sources")),
    )
    done = check(line)
    return {
        "id": record.get("id"),
        "verdict": done.verdict.value,
        "rule": done.rule,
        "softened": done.published if done.published != line.text else None,
        "check_worthiness": round(done.check_worthiness, 4),
        "strength": done.strength.value,
        "hedged": round(done.hedged, 4),
        "vague": round(done.vague, 4),
        "note": done.note,
        "spans": list(done.spans),
    }


def _findings(sources: object) -> tuple[Finding, ...]:
    if sources is None:
        return ()
    if not isinstance(sources, list) or not all(isinstance(source, dict) for source in sources):
        raise ValueError('"sources" has to be a list of objects.')
    if len(sources) > MOST_SOURCES:
        raise ValueError(f'"sources" holds more than {MOST_SOURCES} objects.')
    return tuple(_finding(source) for source in sources)


def _finding(source: dict) -> Finding:
    key, text, locator = (source.get(name) for name in ("key", "finding", "locator"))
    if not isinstance(text, str):
        raise ValueError('The "finding" of a source has to be a string.')
    if len(text) > LONGEST_LINE:
        raise ValueError(f'The "finding" of a source is longer than {LONGEST_LINE} characters.')
    if locator is not None and not isinstance(locator, str):
        raise ValueError('The "locator" of a source has to be a string or null.')
    return Finding(source=str(key or ""), text=text, locator=locator or "")
