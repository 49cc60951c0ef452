"""One line in, its verdict out."""

from .measures import measure
from .model import Checked, Line
from .reading import Reading
from .rules import RULES


def check(line: Line) -> Checked:
    """Return the line with its verdict, the wording that readers see, and the measures."""
    reading = Reading(line)
    rule, answer = next((rule, said) for rule in RULES if (said := rule(reading)))
    measures = measure(line.text)
    return Checked(
        line=line,
        verdict=answer.verdict,
        rule=rule.__name__,
        note=answer.note,
        published=answer.published or line.text,
        spans=answer.spans,
        backings=reading.backings,
        check_worthiness=measures.check_worthiness,
        strength=measures.strength,
        hedged=measures.hedged,
        vague=measures.vague,
    )
