"""Which occupations stand in for one that has no tasks, or no ratings, of its own."""

from collections.abc import Iterable

# Characters of the code that siblings share: the detailed code, its broad group, its minor
# group, its major group. The first level that has any is taken whole.
LEVELS = (7, 6, 4, 2)


def siblings(code: str, candidates: Iterable[str]) -> tuple[str, ...]:
    """Return the nearest of the candidates by code, in code order; none when no group is shared."""
    others = sorted(set(candidates) - {code})
    for length in LEVELS:
        found = tuple(other for other in others if other[:length] == code[:length])
        if found:
            return found
    return ()
