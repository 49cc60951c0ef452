"""Build the world map: outlines in the Equal Earth projection, and dots for small states."""

import json
import math
from collections.abc import Iterator

from .columns import CatalogueError
from .raw import RawData, as_float

WIDTH = 1000
# Coefficients of the Equal Earth projection (Šavrič, Patterson and Jenny, 2018).
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
HALF_WIDTH, HALF_HEIGHT = 2.70663, 1.31737
# The map's own names are cut short, or out of date.
NAMES = {
    "ATF": "French Southern Territories",
    "BIH": "Bosnia and Herzegovina",
    "CAF": "Central African Republic",
    "COD": "Democratic Republic of the Congo",
    "COK": "Cook Islands",
    "DOM": "Dominican Republic",
    "ESH": "Western Sahara",
    "FLK": "Falkland Islands",
    "GNQ": "Equatorial Guinea",
    "MHL": "Marshall Islands",
    "MKD": "North Macedonia",
    "SLB": "Solomon Islands",
    "SSD": "South Sudan",
    "SWZ": "Eswatini",
    "VCT": "Saint Vincent and the Grenadines",
    "WLF": "Wallis and Futuna",
}

# The register of codes gives these no region.
REGIONS = {"TWN": ("Asia", "Eastern Asia")}


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """Return map units (x 0–1000 eastwards, y 0–487 southwards) of a place in degrees."""
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    square, sixth = theta * theta, theta**6
    x = (
        2
        * math.sqrt(3)
        / 3
        * math.radians(longitude)
        * math.cos(theta)
        / (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square))
    )
    y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square))
    scale = WIDTH / (2 * HALF_WIDTH)
    return (x + HALF_WIDTH) * scale, (HALF_HEIGHT - y) * scale


class Topology:
    """A TopoJSON file: its arcs in degrees, and the rings of each country by numeric code."""

    def __init__(self, raw: RawData, path: str):
        try:
            data = json.loads((raw.folder / path).read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise CatalogueError(f"{path} is missing from {raw.folder.name}/") from None
        scale, shift = data["transform"]["scale"], data["transform"]["translate"]
        self.arcs = [self._decode(arc, scale, shift) for arc in data["arcs"]]
        shapes = (each for each in data["objects"]["countries"]["geometries"] if "id" in each)
        # Some islands carry the code of their country: the largest shape speaks for it.
        self.shapes = {shape["id"]: shape for shape in sorted(shapes, key=self._arc_count)}

    @staticmethod
    def _arc_count(shape) -> int:
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        return sum(len(ring) for polygon in polygons for ring in polygon)

    @staticmethod
    def _decode(arc, scale, shift) -> list[tuple[float, float]]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        return points

    def rings(self, numeric: str) -> list[list[tuple[float, float]]]:
        """Return the outer and inner rings of a country, in degrees."""
        shape = self.shapes[numeric]
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        return [self._ring(ring) for polygon in polygons for ring in polygon]

    def _ring(self, indices: list[int]) -> list[tuple[float, float]]:
        points: list[tuple[float, float]] = []
        for index in indices:
            arc = self.arcs[index] if index >= 0 else self.arcs[~index][::-1]
            points.extend(arc[1:] if points else arc)
        return points


def countries(raw: RawData) -> Iterator[dict]:
    """Yield every country with an outline or a published figure, and where it lies."""
    coarse = Topology(raw, "world-atlas/countries-110m.json")
    fine = Topology(raw, "world-atlas/countries-50m.json")
    readiness = _values(raw, "imf-aipi/imf_aipi.csv", "iso3", "aipi_overall")
    exposure = _values(
        raw,
        "jagged-global-economy/national_exposure_map_data.csv",
        "country_code",
        "weighted_exposure",
    )
    for row in raw.rows("country-codes/iso3166_all.csv"):
        iso3, numeric = row["alpha-3"], row["country-code"]
        outlined = numeric in coarse.shapes
        region, subregion = REGIONS.get(iso3, (row["region"], row["sub-region"]))
        if not (outlined or iso3 in readiness or iso3 in exposure) or not region:
            continue
        place = _middle(fine.rings(numeric)) if numeric in fine.shapes else (None, None)
        shape = fine.shapes.get(numeric) or coarse.shapes.get(numeric)
        yield {
            "iso3": iso3,
            "name": NAMES.get(iso3) or (shape["properties"]["name"] if shape else row["name"]),
            "region": region,
            "subregion": subregion,
            "readiness": readiness.get(iso3),
            "exposure": exposure.get(iso3),
            "x": place[0],
            "y": place[1],
            "path": _outline(coarse.rings(numeric)) if outlined else "",
        }


def _values(raw: RawData, path: str, code: str, value: str) -> dict[str, float]:
    return {
        row[code]: found for row in raw.rows(path) if (found := as_float(row[value])) is not None
    }


def _outline(rings) -> str:
    return "".join(_ring_path(ring) for ring in rings)


def _ring_path(ring) -> str:
    points: list[str] = []
    for longitude, latitude in ring:
        point = "{:.1f},{:.1f}".format(*project(longitude, latitude))
        if not points or points[-1] != point:
            points.append(point)
    return "M" + "L".join(points) + "Z"


def _middle(rings) -> tuple[float, float]:
    """Return the centre of the box around the largest ring, in map units."""

    def box(ring):
        xs, ys = zip(*(project(*point) for point in ring), strict=True)
        return min(xs), max(xs), min(ys), max(ys)

    west, east, north, south = max(
        (box(ring) for ring in rings), key=lambda b: (b[1] - b[0]) * (b[3] - b[2])
    )
    return round((west + east) / 2, 1), round((north + south) / 2, 1)
