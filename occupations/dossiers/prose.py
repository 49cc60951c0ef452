"""Read the prose section of a dossier into the blocks of a page. Pure."""

from dataclasses import MISSING, fields
from datetime import date

from .. import scoring
from ..prose.blocks import Prose, Threat
from ..prose.stored import MARKDOWN, SHAPES, TEXT, TEXTS
from .nodes import Node, compose
from .values import DossierProse, SourceNote

SOURCE_KINDS = ("occupation", "core", "framework")
KINDS = {
    str: (str, "a text"),
    int: (int, "a whole number"),
    bool: (bool, "true or false"),
    float: (float, "a number"),
}


def read_prose(node: Node, inputs: scoring.AssessmentInput) -> DossierProse:
    """Return the prose section, with the line that each of its texts starts on.

    Takes   the inputs of the assessment that it is about: its threats pull their levers.
    Raises  DossierError with file and line.
    """
    given = _entries(node, "author", "dated_on", "reason")
    blocks, sources, lines = _words(given, inputs)
    return DossierProse(
        author=given["author"].text(),
        dated_on=given["dated_on"].value(date, "a date such as 2026-11-20"),
        reason=given["reason"].text(),
        blocks=blocks,
        sources=sources,
        lines=lines,
    )


def read_words(text: str, name: str, inputs: scoring.AssessmentInput):
    """Return blocks, sources and the line of each text, from the YAML that `words_text` writes.

    Raises  DossierError with the name and the line of the fault.
    """
    return _words(_entries(compose(text, name)), inputs)


def _entries(node: Node, *before: str) -> dict[str, Node]:
    required, optional = _split(Prose)
    return node.fields(*before, *required, "sources", optional=optional)


def _words(given: dict[str, Node], inputs: scoring.AssessmentInput):
    lines: dict[str, int] = {}
    blocks = {name: _block(name, given[name], lines) for name in SHAPES if name in given}
    _check_threats(given["threats"], blocks["threats"], inputs)
    sources = given["sources"].items()
    lines |= {f"sources.{number}": item.line for number, item in enumerate(sources, 1)}
    return Prose(**blocks), tuple(_source(item) for item in sources), lines


def _split(kind: type) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of a block's entries: those it must have, and those it may."""
    entries = [item for item in fields(kind) if kind is not Prose or item.name in SHAPES]
    required = tuple(item.name for item in entries if item.default is MISSING)
    return required, tuple(item.name for item in entries if item.name not in required)


def _block(name: str, node: Node, lines: dict[str, int]):
    shape = SHAPES[name]
    if shape in (TEXT, MARKDOWN):
        lines[name] = node.line
        return node.text() if shape == TEXT else node.markdown()
    if isinstance(shape, type):
        return _values(shape, node, name, lines)
    found = []
    for number, item in enumerate(node.items(), 1):
        path = f"{name}.{number}"
        if shape == TEXTS:
            lines[path] = item.line
            found.append(item.text())
        else:
            found.append(_values(shape[0], item, path, lines))
    return tuple(found)


def _values(kind: type, node: Node, path: str, lines: dict[str, int]):
    required, optional = _split(kind)
    given = node.fields(*required, optional=optional)
    values = {}
    for item in fields(kind):
        if item.name not in given:
            continue
        entry = given[item.name]
        lines[f"{path}.{item.name}"] = entry.line
        wanted = item.type if item.type in KINDS else float  # moves_to is a number or None
        values[item.name] = entry.text() if wanted is str else entry.value(*KINDS[wanted])
    return kind(**values)


def _check_threats(node: Node, threats: tuple[Threat, ...], inputs) -> None:
    total = sum(threat.weight for threat in threats)
    if total != 100:
        raise node.fail(f"the weights of the threats add up to {total}, expected 100")
    known = {lever.key for lever in scoring.levers(inputs)}
    for item, threat in zip(node.items(), threats, strict=True):
        if not 1 <= threat.weight <= 100:
            raise item.fail(f"the weight is {threat.weight}, expected 1 to 100")
        if threat.lever not in known:
            raise item.fail(f"the lever {threat.lever!r} is no input that moves the score")
        if threat.moves_to is None:
            raise item.fail("missing moves_to: the lever’s value if the threat is right")
        try:
            scoring.with_values(inputs, {threat.lever: threat.moves_to})
        except ValueError as error:
            raise item.fail(f"moves_to: {error}") from None


def _source(node: Node) -> SourceNote:
    given = node.fields(
        "name", "publisher", "kind", "finds", optional=("title", "year", "url", "via")
    )
    kind = given["kind"].text()
    if kind not in SOURCE_KINDS:
        raise given["kind"].fail(f"expected one of {', '.join(SOURCE_KINDS)}")
    url = given["url"].text() if "url" in given else ""
    if url and not url.startswith("https://"):
        raise given["url"].fail("expected an address that starts with https://")
    if not {"title", "via"} & set(given):
        raise node.fail("expected a title, or via: whose page we have it from")
    texts = {name: given[name].text() for name in ("title", "via") if name in given}
    return SourceNote(
        name=given["name"].text(),
        publisher=given["publisher"].text(),
        kind=kind,
        finds=given["finds"].text(),
        year=given["year"].value(int, "a year") if "year" in given else None,
        url=url,
        **texts,
    )
