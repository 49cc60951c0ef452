"""The arguments that were written for this project, as values. Some of what they say is untrue."""

from dataclasses import dataclass
from pathlib import Path

from debate.argument import Side

FILE = Path(__file__).parent / "data" / "arguments.tsv"


@dataclass(frozen=True)
class Sample:
    """An argument with what it is."""

    code: str
    kind: str
    side: Side | None
    strength: int  # 1 weak, 2 fair, 3 strong; 0 refused
    text: str


def samples() -> list[Sample]:
    rows = (line.split("\t") for line in FILE.read_text(encoding="utf-8").splitlines()[1:])
    return [
        Sample(code, kind, Side(side) if side else None, int(strength), text)
        for code, kind, side, strength, _, text in rows
    ]
