"""The publishers' raw files, as they lie in a data folder, and the crosswalks between codes."""

import csv
import gzip
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from .columns import CatalogueError


class RawData:
    """A folder of raw public data: one sub-folder per data set, CSV or gzipped CSV in each."""

    def __init__(self, folder: Path):
        self.folder = Path(folder)
        if not self.folder.is_dir():
            raise CatalogueError(f"{folder} is not a folder; name the folder of the raw data")

    def rows(self, path: str) -> Iterator[dict[str, str]]:
        """Yield the rows of `path` or `path.gz` as dicts of text."""
        plain, packed = self.folder / path, self.folder / f"{path}.gz"
        found = next((file for file in (plain, packed) if file.exists()), None)
        if found is None:
            raise CatalogueError(f"{path} is missing from {self.folder.name}/")
        opener = gzip.open if found == packed else open
        with opener(found, "rt", encoding="utf-8-sig", newline="") as file:
            yield from csv.DictReader(file)

    @cached_property
    def occupations(self) -> dict[str, str]:
        """O*NET-SOC 2019 code → title, for all occupations of the taxonomy."""
        return {
            row["O*NET-SOC Code"]: row["Title"]
            for row in self.rows("onet-30.1/occupation_data.csv")
        }

    @cached_property
    def soc2010_of(self) -> dict[str, list[str]]:
        """SOC 2018 code → the SOC 2010 codes it was made from."""
        return self._links("crosswalks/soc2010_to_soc2018.csv", "2018 SOC Code", "2010 SOC Code")

    @cached_property
    def onetsoc2010_of(self) -> dict[str, list[str]]:
        """O*NET-SOC 2019 code → the O*NET-SOC 2010 codes it was made from."""
        return self._links(
            "crosswalks/onetsoc2010_to_onetsoc2019.csv",
            "O*NET-SOC 2019 Code",
            "O*NET-SOC 2010 Code",
        )

    @cached_property
    def matrix_of(self) -> dict[str, str]:
        """O*NET-SOC 2019 code → the code of the employment projections."""
        rows = self.rows("crosswalks/bls_onetsoc2019_to_nem2024_and_ooh.csv")
        return {row["O*NET-SOC code"]: row["NEM Code"] for row in rows}

    @cached_property
    def handbook_of(self) -> dict[str, str]:
        """O*NET-SOC 2019 code → the last part of its Outlook Handbook address."""
        rows = self.rows("crosswalks/bls_onetsoc2019_to_nem2024_and_ooh.csv")
        pages = {row["O*NET-SOC code"]: row["OOH profile website"] for row in rows}
        return {
            code: page.rsplit("/", 1)[-1].removesuffix(".htm")
            for code, page in pages.items()
            if "/ooh/" in page
        }

    @cached_property
    def isco_of(self) -> dict[str, dict[str, str]]:
        """SOC 2010 code → {ISCO-08 code: its title}."""
        links: dict[str, dict[str, str]] = defaultdict(dict)
        for row in self.rows("crosswalks/soc2010_to_isco08.csv"):
            links[row["soc2010"]][row["isco08"].zfill(4)] = mended(row["isco_label"].strip())
        return dict(links)

    @cached_property
    def soc_titles(self) -> dict[str, str]:
        """SOC 2018 and SOC 2010 code → title; the newer title where both have the code."""
        titles: dict[str, str] = {}
        for row in self.rows("crosswalks/soc2010_to_soc2018.csv"):
            titles.setdefault(row["2010 SOC Code"], row["2010 SOC Title"].strip())
        for row in self.rows("crosswalks/onetsoc2019_to_soc2018.csv"):
            titles[row["2018 SOC Code"]] = row["2018 SOC Title"].strip()
        return titles

    @cached_property
    def matrix_titles(self) -> dict[str, str]:
        """Code of the employment projections → title."""
        rows = self.rows("crosswalks/bls_onetsoc2019_to_nem2024_and_ooh.csv")
        return {row["NEM Code"]: row["NEM title"] for row in rows}

    @cached_property
    def isco_titles(self) -> dict[str, str]:
        return {code: title for found in self.isco_of.values() for code, title in found.items()}

    @cached_property
    def onetsoc2010_titles(self) -> dict[str, str]:
        rows = self.rows("crosswalks/onetsoc2010_to_onetsoc2019.csv")
        return {row["O*NET-SOC 2010 Code"]: row["O*NET-SOC 2010 Title"] for row in rows}

    def _links(self, path: str, key: str, value: str) -> dict[str, list[str]]:
        links: dict[str, list[str]] = defaultdict(list)
        for row in self.rows(path):
            links[row[key].strip()].append(row[value].strip())
        return {code: sorted(set(found)) for code, found in links.items()}


def mended(text: str) -> str:
    """Return a text that somebody has decoded wrongly, decoded rightly: "â€™" becomes "’"."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def as_float(text: str | None) -> float | None:
    """Return the number in a publisher's cell, or None where it holds none."""
    try:
        return float((text or "").replace(",", ""))
    except ValueError:
        return None


def mean(values: list[float]) -> float:
    return sum(values) / len(values)
