"""The world map as one picture file: an outline per country, on a coarse grid. Pure."""

import re
from collections.abc import Iterable
from itertools import pairwise

GRID = 2  # grid units per map unit, so that the picture is 2,000 wide
TOP, WIDTH, HEIGHT = 0, 2000, 870
VIEW_BOX = f"0 {TOP} {WIDTH} {HEIGHT}"

Point = tuple[int, int]


def map_svg(outlines: Iterable[tuple[str, str]]) -> str:
    """Return an SVG with one path per country, known by its code, and all of them as `all`.

    Takes   (ISO code, outline in map units) of each country; those without an outline are left out.
    """
    paths = ((iso3, coarse(path)) for iso3, path in outlines if path)
    drawn = "\n".join(f'<path id="{iso3}" d="{path}"/>' for iso3, path in paths if path)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{VIEW_BOX}">'
    return f'{head}\n<g id="all">\n{drawn}\n</g>\n</svg>\n'


def coarse(path: str) -> str:
    """Return an outline on the grid, in steps from point to point; specks vanish.

    Borders stay common: a point that two countries share goes to the same place for both.
    """
    rings = re.findall(r"M([^MZ]*)Z", path)
    return "".join(_ring(part) for ring in rings for part in _sides(ring))


def _sides(ring: str) -> list[list[Point]]:
    """Return the points of a ring; one that leaves the map comes back as a ring at each edge."""
    sides: tuple[list[Point], list[Point]] = [], []
    here, last = 0, None
    for pair in ring.split("L"):
        x, y = (round(float(value) * GRID) for value in pair.split(","))
        if last is not None and abs(x - last) > WIDTH / 2:
            here = 1 - here
        last = x
        if not sides[here] or sides[here][-1] != (x, y):
            sides[here].append((x, y))
    return [side for side in sides if side]


def _ring(points: list[Point]) -> str:
    if len(points) > 1 and points[0] == points[-1]:
        points = points[:-1]
    bends = [point for index, point in enumerate(points) if _is_bend(points, index)]
    if len(bends) < 3:
        return ""
    steps = (f"{x - last_x} {y - last_y}" for (last_x, last_y), (x, y) in pairwise(bends))
    return f"M{bends[0][0]} {bends[0][1]}l{' '.join(steps).replace(' -', '-')}z"


def _is_bend(points: list[Point], index: int) -> bool:
    """Return whether the line turns at a point; one in the middle of a straight line can go."""
    (ax, ay), (x, y) = points[index - 1], points[index]
    bx, by = points[(index + 1) % len(points)]
    return (x - ax) * (by - y) != (y - ay) * (bx - x)
