"""Frozen tables: what was learnt or counted beforehand, each with its origin and licence on top.

A file is text: comment lines with `#`, sections in brackets, and lines of a name, a tab and a whole
number. What a number means stands in the file's own comment.
"""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
Sections = dict[str, dict[str, int]]


@cache
def load(name: str) -> Sections:
    """Return the sections of a table, each as name → whole number, in the order of the file.

    Raises  ValueError, with the line's number, for a line that is neither.
    """
    sections: Sections = {}
    rows: dict[str, int] = {}
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    for number, line in enumerate(text.split("\n"), start=1):
        if line.startswith("[") and line.endswith("]"):
            rows = sections.setdefault(line[1:-1], {})
        elif line and not line.startswith("# "):
            key, tab, value = line.partition("\t")
            if not tab or not value.lstrip("-").isdigit():
                raise ValueError(f"{name}.txt, line {number}: expected a name, a tab and a number")
            rows[key] = int(value)
    return sections
