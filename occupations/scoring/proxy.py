"""Stand-ins: how far the code that a figure comes from is from the code of the job."""

import re

VERSION = "1.0"

CODE = re.compile(r"\d\d-\d{4}(\.\d\d)?", re.ASCII)

# How many characters of the code two jobs share at each distance: 15-1244, 15-124, 15-1, 15.
SHARED = (7, 6, 4, 2)

DISTANCES = (
    "the same detailed occupation",
    "a neighbour in the same broad occupation",
    "a relative in the same minor group",
    "a distant relative in the same major group",
    "an occupation of another major group",
)


def code_distance(a: str, b: str) -> int:
    """Return how far two SOC or O*NET-SOC codes are apart, 0 (same detailed code) to 4.

    Raises  ValueError when one of them is not such a code.
    Source  bls-soc-2018 for the levels; ours for the count
    """
    for code in (a, b):
        if not isinstance(code, str) or not CODE.fullmatch(code):
            raise ValueError(f"{code!r} is no occupation code: write 15-1244 or 15-1244.00.")
    same = (a[:length] == b[:length] for length in SHARED)
    return next((distance for distance, is_same in enumerate(same) if is_same), len(SHARED))


def distance_words(distance: int) -> str:
    """Return in words how far off a stand-in is.

    Raises  ValueError when the distance is not 0 to 4.
    """
    if isinstance(distance, bool) or distance not in range(len(DISTANCES)):
        raise ValueError(f"A code distance is {distance!r}: use a whole number from 0 to 4.")
    return DISTANCES[distance]
