"""Lines written for these tests, each with the verdict that it should get."""

import json
import re
from pathlib import Path

from sources.verification import Finding, Line

FILE = Path(__file__).parent / "data" / "lines.jsonl"
LABELLED = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def line_of(record: dict) -> Line:
    """Return a labelled record as the line that the pass takes."""
    findings = tuple(
        Finding(source["key"], source["finding"], source["locator"] or "")
        for source in record.get("sources", ())
    )
    return Line(record["id"], record["section"], record["text"], findings)


def holds(text: str, words: str) -> bool:
    """Return whether a text holds words as a whole, in either case."""
    return bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE))
