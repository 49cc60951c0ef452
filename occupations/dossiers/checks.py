"""Everything that a dossier's prose must hold to before it is published. Pure."""

from collections.abc import Callable, Collection, Iterable, Iterator

from .. import scoring
from ..prose.bindable import PageValues, printed_values
from ..prose.binding import BindingError, bind
from ..prose.stored import MARKDOWN, SHAPES, texts_of
from ..scoring import COMPONENTS, RESILIENCE_PARTS, Zone
from ..scoring.where import REGIONS
from .language import faults_of, names_source, word_faults
from .values import DossierAssessment, DossierFile

# Names that a sentence may cite although they are no publication of the list.
OFFICES = ("Bureau of Labor Statistics", "O*NET")
PARTS = (*COMPONENTS, *(part.key for part in RESILIENCE_PARTS))


def check_dossier(
    dossier: DossierFile,
    page: PageValues,
    survives: Callable[[str], str],
    places: Iterable[str] = (),
) -> list[str]:
    """Return the faults of a dossier's prose, each with file and line; none when it is sound.

    Takes   the values of its page, a function that gives what of a Markdown text cleaning takes
            away ("" for none), and the ISO codes of the countries on the map (none: not checked).
    """
    if dossier.prose is None:
        return []
    found = [*_texts(dossier, page, survives), *_polarity(dossier, page), *_map(dossier, places)]
    found += [*_named(dossier, "resilience", "part", PARTS, "is no part of the resilience score")]
    found += [*_named(dossier, "regions", "region", REGIONS, "is no region of the table")]
    found += _sources(dossier)
    found += _assessments(dossier)
    return [f"{dossier.slug}.yaml, line {line}: {text}" for line, text in sorted(found)]


def _texts(dossier: DossierFile, page: PageValues, survives) -> Iterator[tuple[int, str]]:
    prose = dossier.prose
    values = printed_values(page, prose.blocks.threats)
    cited = (*OFFICES, *(source.name for source in prose.sources))
    for path, text in texts_of(prose.blocks):
        line = prose.lines.get(path, 0)
        for fault in faults_of(path, text, cited):
            yield line, f"{path}: {fault}"
        try:
            bound = bind(text, values, path)
        except BindingError as error:
            yield line, str(error)
            continue
        if SHAPES.get(path) == MARKDOWN and (lost := survives(bound)):
            yield line, f"{path}: cleaning takes away {lost}"


def _assessments(dossier: DossierFile) -> Iterator[tuple[int, str]]:
    """Yield words in the reasons of the inputs that the site's voice leaves out."""
    for said in dossier.assessments:
        for name, text in _reasons(said):
            for fault in word_faults(text):
                yield said.line, f"{said.level}, {name}: {fault}"


def _reasons(said: DossierAssessment) -> Iterator[tuple[str, str]]:
    """Yield the reasons of an assessment's inputs by the inputs' names."""
    yield from ((task.name, task.rationale) for task in said.tasks)
    for notes in said.ratings.values():
        yield from ((kind, note.reason) for kind, note in notes.items())
    yield "growth", said.growth.reason
    yield "reason", said.reason


def _polarity(dossier: DossierFile, page: PageValues) -> Iterator[tuple[int, str]]:
    """Yield threats that, were they right, would not move the score against the verdict."""
    against = 1 if page.card.zone is Zone.RED else -1
    for number, threat in enumerate(dossier.prose.blocks.threats, 1):
        moved = scoring.with_values(page.inputs, {threat.lever: threat.moves_to})
        change = scoring.resistance(moved).score - page.card.score
        if change * against <= 0:
            way = "down" if against < 0 else "up"
            line = dossier.prose.lines.get(f"threats.{number}.lever", 0)
            yield (
                line,
                f"threats.{number}: {threat.lever} at {threat.moves_to:g} moves the score by "
                f"{change:+.1f}; a threat to this verdict has to move it {way}",
            )


def _map(dossier: DossierFile, places: Iterable[str]) -> Iterator[tuple[int, str]]:
    known = set(places)
    for number, label in enumerate(dossier.prose.blocks.map_labels, 1):
        if known and label.iso3 not in known:
            line = dossier.prose.lines.get(f"map_labels.{number}.iso3", 0)
            yield line, f"map_labels.{number}: {label.iso3!r} is no country on the map"


def _named(
    dossier: DossierFile, block: str, entry: str, known: Collection[str], what: str
) -> Iterator[tuple[int, str]]:
    """Yield the entries of a block that are named after nothing on the page, or twice."""
    names = [getattr(each, entry) for each in getattr(dossier.prose.blocks, block)]
    for number, name in enumerate(names, 1):
        line = dossier.prose.lines.get(f"{block}.{number}.{entry}", 0)
        if name not in known:
            yield line, f"{block}.{number}: {name!r} {what}"
        elif name in names[: number - 1]:
            yield line, f"{block}.{number}: {name!r} stands twice"


def _sources(dossier: DossierFile) -> Iterator[tuple[int, str]]:
    names = [source.name for source in dossier.prose.sources]
    said = [text for _, text in texts_of(dossier.prose.blocks)]
    for assessment in dossier.assessments:
        said += (text for _, text in _reasons(assessment))
    for number, name in enumerate(names, 1):
        line = dossier.prose.lines.get(f"sources.{number}", 0)
        if name in names[: number - 1]:
            yield line, f"sources: {name!r} stands twice"
        if not any(names_source(text, name) for text in said):
            yield line, f"sources: no sentence names {name!r}"
