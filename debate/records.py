"""The page of a job as the record that its debates rest on."""

from occupations import page, scoring
from occupations.figures_text import figure
from occupations.models import Occupation
from occupations.naming import in_sentence
from occupations.page.cited import all_lines
from occupations.prose import pulls_of

from .argument import (
    FigureFact,
    LineFact,
    RatingFact,
    Record,
    SourceFact,
    TaskFact,
    ThreatFact,
)

NAMES = {
    "signal": scoring.SIGNAL_NAMES,
    "barrier": scoring.BARRIER_NAMES,
    "principle": scoring.PRINCIPLE_NAMES,
    "growth": {"growth": "AI growth"},
}


def record_of(occupation: Occupation, level: str = "mid", origin: str | None = None):
    """Return the record of an occupation loaded `for_page`, or None where it has no score."""
    results = page.shown_results(occupation)
    assessment = page.assessment_of(results, level, origin) if results else None
    if assessment is None:
        return None
    names = tuple(occupation.aliases.values_list("name", flat=True))
    return record_from(occupation, page.job_page(occupation, assessment, results), names)


def record_from(occupation: Occupation, shown: page.JobPage, names: tuple[str, ...]) -> Record:
    """Return the record of a page that is put together already; no query."""
    lines = sorted(all_lines(shown.words), key=lambda line: line.number)
    is_role = occupation.kind == "role"
    return Record(
        slug=occupation.slug,
        title=occupation.title,
        phrase=in_sentence(occupation.title, is_role=is_role),
        entity=shown.prose.entity.name if shown.prose else "",
        score=shown.card.shown_score,
        zone=shown.card.zone.value,
        group=occupation.sector.major_group,
        code=occupation.onetsoc or "",
        names=names,
        tasks=tuple(_tasks(shown)),
        ratings=tuple(_ratings(shown)),
        threats=tuple(_threats(shown)),
        lines=tuple(LineFact(each.number, each.section, each.whole) for each in lines),
        sources=tuple(SourceFact(s.key, s.publisher, s.title, s.year) for s in shown.sources),
        figures=tuple(
            FigureFact(
                row.kind,
                row.value,
                figure(row.kind, row.value, row.is_capped),
                row.dataset.publisher,
            )
            for row in shown.figures
        ),
        pulls=_pulls(shown),
    )


def _tasks(shown):
    rationales = {task.name: task.rationale for task in shown.assessment.tasks.all()}
    for number, task in enumerate(shown.inputs.tasks, start=1):
        yield TaskFact(
            number, task.name, task.percent, task.score, task.mode.value, rationales[task.name]
        )


def _ratings(shown):
    for row in shown.assessment.ratings.all():
        key = "growth" if row.group == "growth" else f"{row.group}.{row.kind}"
        source = row.dataset.publisher if row.dataset else ""
        yield RatingFact(key, NAMES[row.group][row.kind], row.value, row.reason, source=source)


def _threats(shown):
    for each in shown.words.threats:
        text = " ".join(line.whole for line in each.argument)
        yield ThreatFact(each.title, each.weight, text, each.argument[0].number)


def _pulls(shown) -> dict[str, int]:
    """Return what one step of each lever moves, in tenths of a point; the larger way counts."""
    found: dict[str, int] = {}
    for pull in pulls_of(shown.inputs, shown.card):
        key = pull.key if pull.kind == "task" else pull.key.replace(":", ".")
        found[key] = max(found.get(key, 0), round(abs(pull.points) * 10))
    return found


def record_named(name: str) -> Record | None:
    """Return the record of the occupation with a slug or a code, or None."""
    rows = Occupation.objects.for_page()
    occupation = rows.filter(slug=name).first() or rows.filter(onetsoc=name).first()
    return record_of(occupation) if occupation else None
