"""Source files as values: one YAML file per source, checked, with the line of every fault. Pure."""

import hashlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import yaml

from occupations.dossiers import DossierError
from occupations.dossiers.nodes import Node

from .verification import Kind

SOURCE_DIR = Path(__file__).resolve().parents[1] / "fixtures" / "sources"
SCHEMES = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class FindingFile:
    """One finding of a source as its file says it; `line` is where it starts there."""

    text: str
    locator: str
    quantity: str
    subject: str
    value: float | None
    unit: str
    year: int | None
    tolerance: float | None
    occupation: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One source as its file says it."""

    file: str
    key: str
    publisher: str
    title: str
    year: int | None
    url: str
    kind: str
    dataset: str
    finds: str
    via: str
    findings: tuple[FindingFile, ...]

    @property
    def digest(self) -> str:
        """The SHA-256 of what the file says, wherever it says it."""
        said = replace(self, findings=tuple(replace(each, line=0) for each in self.findings))
        return hashlib.sha256(repr(asdict(said)).encode()).hexdigest()


def read_sources(folder: Path = SOURCE_DIR) -> Iterator[SourceFile]:
    """Yield every source of a folder in the order of their keys.

    Raises  DossierError with file, line and what was expected.
    """
    for path in sorted(folder.glob("*.yaml")):
        yield read_source(path)


def read_source(path: Path) -> SourceFile:
    """Return the source in a file.

    Raises  DossierError with file, line and what was expected.
    """
    fields = _root(path).fields(
        "key", "publisher", "title", "url", "kind", "finds", "findings",
        optional=("year", "dataset", "via"),
    )  # fmt: skip
    key = fields["key"].text()
    if key != path.stem:
        raise fields["key"].fail(f"the key is {key!r}, expected the file's name {path.stem!r}")
    kind = fields["kind"].text()
    if kind not in list(Kind):
        raise fields["kind"].fail(f"expected one of {', '.join(Kind)}")
    url = fields["url"].text()
    if not url.startswith(SCHEMES):
        raise fields["url"].fail("expected an address that begins with https:// or http://")
    return SourceFile(
        file=path.name,
        key=key,
        publisher=fields["publisher"].text(),
        title=fields["title"].text(),
        year=_number(fields.get("year"), int, "a year such as 2024"),
        url=url,
        kind=kind,
        dataset=_text(fields.get("dataset")),
        finds=fields["finds"].text(),
        via=_text(fields.get("via")),
        findings=tuple(_finding(item) for item in _items(fields["findings"])),
    )


def _root(path: Path) -> Node:
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except UnicodeDecodeError as error:
        raise DossierError(f"{path.name}: not UTF-8 ({error.reason})") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise DossierError(f"{path.name}{line}: not YAML ({error})") from None
    if node is None:
        raise DossierError(f"{path.name}: the file is empty")
    return Node(node, path.name)


def _finding(node: Node) -> FindingFile:
    known = ("locator", "quantity", "subject", "value", "unit", "year", "tolerance", "occupation")
    fields = node.fields("text", optional=known)
    value = _number(fields.get("value"), float, "a number")
    tolerance = _number(fields.get("tolerance"), float, "a number that is not negative")
    if tolerance is not None and (tolerance < 0 or value is None):
        raise fields["tolerance"].fail("expected a number that is not negative, beside a value")
    if value is not None and not _text(fields.get("unit")):
        raise fields["value"].fail("expected a unit beside the value")
    said = {
        name: _text(fields.get(name))
        for name in ("locator", "quantity", "subject", "unit", "occupation")
    }
    year = _number(fields.get("year"), int, "a year such as 2024")
    text = fields["text"].text()
    return FindingFile(
        text=text, value=value, year=year, tolerance=tolerance, line=node.line, **said
    )


def _is_empty(node: Node | None) -> bool:
    return node is None or node.node.tag == "tag:yaml.org,2002:null"


def _text(node: Node | None) -> str:
    return "" if _is_empty(node) else node.text()


def _number(node: Node | None, kind: type, expected: str):
    return None if _is_empty(node) else kind(node.value(kind, expected))


def _items(node: Node) -> list[Node]:
    """Return the entries of a list; a source may find nothing that we cite yet."""
    is_bare = isinstance(node.node, yaml.SequenceNode) and not node.node.value
    return [] if _is_empty(node) or is_bare else node.items()
