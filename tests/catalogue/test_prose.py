"""The prose of every baseline page: what has to hold for each sentence of it."""

import re
from collections import Counter

import pytest
from django.db import connection

from occupations.models import Country
from occupations.page.verdict import verdict
from occupations.prose import numbers_in, printed_numbers, texts_of, write
from occupations.prose.levers_text import INPUT_WORDS
from occupations.prose.mentions import names_of
from occupations.prose.regions import ENDS
from occupations.prose.verbs import verb_phrase
from occupations.scoring import Mode, Zone, resistance, with_values

from .prose_pages import pages

# The pages that print this prose are the same bytes on PostgreSQL: test_walk compares them.
pytestmark = pytest.mark.skipif(connection.vendor != "sqlite", reason="read on SQLite: same bytes")

SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\d])")
ABSOLUTES = re.compile(
    r"\b(always|never|every|everyone|everything|all|cannot|will replace|impossible|guaranteed?|"
    r"no one|certainly|inevitabl[ey])\b",
    re.IGNORECASE,
)
HARSH = re.compile(r"\b(replaced?|killed|obsolete|doomed|explosive|revolutionary)\b", re.IGNORECASE)
PERCENT_OF = re.compile(r"week|time|employment|tasks", re.IGNORECASE)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text with single blanks."""
    return [part for part in SENTENCE.split(" ".join(text.split())) if part]


def blocks(prose):
    """Yield the texts that are sentences: all but headings and names."""
    yield prose.entity.line
    yield from (prose.summary, prose.separator, prose.outlook, *prose.argument.split("\n\n"))
    yield from (*prose.why, *prose.worry, *prose.safe, *prose.reinstatement)
    for threat in prose.threats:
        yield from (threat.argument, threat.rebuttal)
    for point in (*prose.strategy, *prose.scenarios, *prose.uncounted, *prose.regions):
        yield point.text


def faults(find) -> list[str]:
    """Return "slug: text" of each text on which the check finds a fault, at most ten."""
    found = [
        f"{slug}: {text}"
        for slug, (record, prose) in pages().items()
        for text in texts_of(prose)
        if text and find(record, text)
    ]
    return found[:10]


def test_each_baseline_page_has_its_prose():
    assert len(pages()) == 999
    for _, prose in pages().values():
        assert prose.entity.name and prose.entity.line and prose.summary and prose.separator
        assert 3 <= len(prose.argument.split("\n\n")) <= 5
        assert 3 <= len(prose.why) <= 6
        assert 3 <= len(prose.threats) <= 5
        assert 3 <= len(prose.strategy) <= 4
        assert prose.worry and prose.safe and prose.outlook and prose.uncounted
        assert [point.title for point in prose.scenarios][-1] == "Mixed if"
        assert len(prose.regions) == 2


def test_no_long_sentence_stands_on_more_than_15_percent_of_the_pages():
    counts = Counter()
    for _, prose in pages().values():
        found = {part for text in blocks(prose) for part in sentences(text)}
        counts.update(part for part in found if len(part.split()) > 8)
    text, most = counts.most_common(1)[0]
    assert most <= 0.15 * len(pages()), text


def test_sentences_start_with_a_capital_and_end_with_a_stop():
    wrong = [
        f"{slug}: {text}"
        for slug, (_, prose) in pages().items()
        for text in blocks(prose)
        if not re.fullmatch(r"[A-Z“][\s\S]*[.?!]”?", text)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("a doubled word", r"\b(\w+) \1\b"),
        ("a before a vowel", r"\b[Aa] [aeioAEIO]\w"),
        ("an before a consonant", r"\b[Aa]n [b-df-gj-np-tv-z]\w"),
        ("a blank before a comma", r" [,.;:?!]"),
        ("doubled punctuation", r",,|\.\.|,\.|;,|:,"),
        ("a double blank", r"[^\n] {2,}"),
        ("a hole", r"None|[{}]|nan\b"),
        ("an article with a plural", r"\b[Aa]n? \w+(ians|eers|ists)\b(?! )"),
    ],
)
def test_no_text_has(name, pattern):
    assert faults(lambda _, text: re.search(pattern, text)) == []


def test_quotes_and_brackets_come_in_pairs():
    def is_open(_, text):
        return any(text.count(a) != text.count(b) for a, b in ("“”", "()", "[]"))

    assert faults(is_open) == []


def test_no_absolute_stands_in_our_own_voice():
    assert faults(lambda r, text: ABSOLUTES.search(own_words(r, text))) == []


def own_words(record, text: str) -> str:
    """Return a text without the job's title and without names in quotation marks."""
    return re.sub("“[^”]*”", "", text.replace(record.phrase, ""))


def test_nobody_is_called_replaced_or_doomed():
    assert faults(lambda _, text: HARSH.search(text)) == []


def test_a_percent_says_what_it_is_of():
    def is_bare(_, text):
        return any("%" in part and not PERCENT_OF.search(part) for part in sentences(text))

    assert faults(is_bare) == []


def test_a_number_in_the_prose_is_printed_on_the_page():
    printed = {id(record): printed_numbers(record) for record, _ in pages().values()}

    def is_new(record, text):
        text = text.replace(record.phrase, "")
        return not set(numbers_in(text)) <= printed[id(record)]

    assert faults(is_new) == []


def test_no_year_but_that_of_the_horizon():
    def has_year(record, text):
        years = set(re.findall(r"\b(?:19|20)\d\d\b(?!,)", text))
        return bool(years - set(re.findall(r"\d{4}", record.horizon.text)))

    assert faults(has_year) == []


def test_threat_weights_total_100():
    assert {sum(t.weight for t in prose.threats) for _, prose in pages().values()} == {100}


def test_a_threat_moves_the_score_against_the_verdict():
    """Green and Yellow fall, Red rises, when the threat's own input moves by one step."""
    for slug, (record, prose) in pages().items():
        side = 1 if record.zone is Zone.RED else -1
        for threat in prose.threats:
            pull = next(p for p in record.pulls if p.key == threat.lever and p.points * side > 0)
            card = resistance(with_values(record.inputs, {pull.key: pull.end}))
            assert (card.score - record.card.score) * side > 0, (slug, threat)
            assert card.score == pytest.approx(pull.score)
            assert (card.shown_score, card.zone) == (pull.shown, pull.zone)


def test_a_rebuttal_names_an_input_that_holds_the_verdict_up():
    """Without that input, set to its far end, the verdict would be weaker."""
    for slug, (record, prose) in pages().items():
        side = 1 if record.zone is Zone.RED else -1
        for threat in prose.threats:
            held = [key for key in holders(record, threat.rebuttal) if key != threat.lever]
            assert held, (slug, threat.rebuttal)
            for key in held[:1]:
                far = {"task": 1 if side > 0 else 5, "signal": 2 * side, "barrier": 0}
                end = far[key.partition(":")[0]]
                card = resistance(with_values(record.inputs, {key: end}))
                assert (card.score - record.card.score) * side > 0, (slug, key, threat.rebuttal)


def holders(record, rebuttal: str) -> list[str]:
    """Return the keys of the inputs that a rebuttal names, tasks by their whole label."""
    last = sentences(rebuttal)[-1].lower()
    found = [part.key for part in record.parts if any(form in last for form in forms(record, part))]
    return found or [key for key, words in INPUT_WORDS.items() if words.lower() in last]


def forms(record, part) -> tuple[str, ...]:
    """Return how a text may name a task: in full and in short, as a thing and as a deed."""
    names = names_of([record.inputs.tasks[part.number - 1].name])
    short = [form for name in names for form in (name.short, name.short_do)]
    return tuple(form.lower() for form in (part.label, verb_phrase(part.label), *short))


def test_an_activity_is_named_in_full_once_in_a_block():
    for slug, (record, prose) in pages().items():
        for name in names_of(task.name for task in record.inputs.tasks):
            for text in (prose.argument, "\n".join(prose.why), "\n".join(prose.worry)):
                said = text.lower()
                assert said.count(name.label) + said.count(name.do) <= 1, (slug, name, text)


def test_no_activity_is_named_more_than_three_times_in_the_argument():
    for slug, (record, prose) in pages().items():
        for name in names_of(task.name for task in record.inputs.tasks):
            said = prose.argument.lower()
            parts = sum(name.label in part.label for part in record.parts)
            counts = [said.count(form) for form in (name.label, name.do, name.short)]
            assert sum(counts) <= 3 * parts, (slug, name.label)


def test_no_gerund_stands_where_a_verb_belongs():
    wrong = re.compile(r"\b(?:can|could|may|would|to help you|help you|you mostly) [a-z]+ing\b")
    assert faults(lambda _, text: wrong.search(re.sub(r"\bbring\b", "", text))) == []


def test_no_deed_is_done_twice():
    twice = re.compile(r"\b(checks? check|does? doing|makes? making|keeps? keep)(ing)?\b")
    assert faults(lambda _, text: twice.search(text)) == []


def test_no_shape_of_sentence_stands_on_more_than_a_quarter_of_the_pages():
    counts = Counter()
    for record, prose in pages().values():
        found = {part for text in blocks(prose) for part in sentences(text)}
        counts.update({shape(record, part) for part in found if len(part.split()) > 8})
    text, most = counts.most_common(1)[0]
    assert most <= 0.25 * len(pages()), text


def shape(record, sentence: str) -> str:
    """Return a sentence without what is the job's own: its name, activities and numbers."""
    named = {form for part in record.parts for form in forms(record, part)}
    named |= {record.phrase, *(fact.group for fact in record.figures.values() if fact.group)}
    text = sentence.lower()
    for name in sorted(named, key=len, reverse=True):
        text = text.replace(name.lower(), "…")
    return re.sub(r"\d[\d,.]*", "0", text)


def test_a_green_page_does_not_hold_because_of_work_that_machines_take():
    for slug, (record, prose) in pages().items():
        if record.zone is Zone.GREEN:
            for part in record.parts:
                if part.mode is Mode.DISPLACED:
                    starts = f"{part.label[:1].upper()}{part.label[1:]} has a mark"
                    assert not any(text.startswith(starts) for text in prose.why), slug


def test_entities_differ():
    names = Counter(prose.entity.name for _, prose in pages().values())
    assert len(names) > 900
    assert names.most_common(1)[0][1] <= 6
    assert all(re.fullmatch(r"[A-Z]{3,13}-[A-Z]{4,12}", name) for name in names)


def test_no_page_calls_the_reach_of_ai_small_beside_a_week_that_it_fills():
    small = re.compile(
        r"little more, because|at the rim|the edges of this job|is limited to work like"
        r"|little headway|not much here for AI|offers little to|^Little of this week"
        r"|little else within|looks much as|likely the one you know, with .+ done for you"
    )
    said = {
        slug: [text for text in (prose.summary, prose.outlook) if small.search(text)]
        for slug, (record, prose) in pages().items()
        if record.card.split.not_involved <= 50
    }
    assert {slug: texts for slug, texts in said.items() if texts} == {}
    assert any(small.search(prose.summary) for _, prose in pages().values())


def test_the_answer_is_short():
    counts = [
        len(f"{verdict(record.card, record.inputs.tasks)} {prose.summary}".split())
        for record, prose in pages().values()
    ]
    assert max(counts) <= 60
    assert sum(count <= 45 for count in counts) > 0.6 * len(counts)


def test_the_same_record_gives_the_same_words():
    record, prose = next(iter(pages().values()))
    assert write(record) == prose


def test_regions_are_the_readiest_and_the_least_ready_of_the_catalogue():
    ready = {}
    for country in Country.objects.exclude(readiness=None):
        ready.setdefault(country.subregion, []).append(country.readiness)
    means = {name: sum(found) / len(found) for name, found in ready.items()}
    assert (max(means, key=means.get), min(means, key=means.get)) == ENDS
