"""Rules on the sentences themselves: of the words and of the reasons beside each input. Pure."""

import re
from collections.abc import Iterator

from ..dossiers import language
from ..dossiers.language import names_source
from .model import Candidate, Text

Found = Iterator[tuple[str, str]]
OFFICES = ("Bureau of Labor Statistics", "O*NET")  # may be cited though they are no publication
HOLE = re.compile(
    r"\{\{.*?\}\}|\{\{|\}\}|\{%.*?%\}|<%.*?%>|\$\{[^}]*\}|%\([a-z_]+\)[sd]|_{3,}|\?{3,}"
    r"|\[(?:insert|todo|tbd|your|name|number|job|xx+)\b[^\]]*\]"
    r"|\b(?:TODO|TBD|FIXME|XXX+|undefined|NaN)\b|\blorem ipsum\b",
    re.IGNORECASE,
)
BRACE = re.compile(r"\{[^{}]*\}")
EMPTY_VALUE = re.compile(r"(?:^|\s)(?:None|null)(?:[.,;]|$)")
PERCENT = re.compile(r"\d[\d.,]*\s?(?:%|percent\b)", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]{2,}")
QUOTED = re.compile(r"“([^”]+)”|\"([^\"]+)\"")
QUOTATION = 5  # words from which quotation marks hold somebody's sentence and not a term
HORIZON = re.compile(
    r"\b(?:in|within|over|after) (?:the )?(?:next |coming )?(\d+|[a-z]+) (?:years?|decades?)\b"
    r"|\bby (?:the end of )?(20[2-9]\d)s?\b|\bby mid-century\b",
    re.IGNORECASE,
)
ENDS = re.compile(
    r"\b(?:displac\w+|replac\w+|automat\w+|disappear\w*|vanish\w*|extinct\w*|gone|die[sd]?)\b",
    re.IGNORECASE,
)
OWN_HORIZON = {"20", "twenty"}
AUTOMATES = re.compile(
    r"\b(?:automates?|automated|replaces?|replaced|takes? over|does the work of|"
    r"without (?:a |any )?(?:person|people|human))\b",
    re.IGNORECASE,
)
DENIES = re.compile(
    r"\b(?:no|not|nor|neither|cannot|little|hard|harder|hardly|resists?|less|until|unless|if|beyond"
    r"|few|while|but)\b|n[’']t\b",
    re.IGNORECASE,
)
ASKS_FOR_MAIL = re.compile(
    r"\b(?:enter|give|leave|send)(?: us)? your e-?mail\b|\bsubscribe\b|\bsign up\b|\bnewsletter\b",
    re.IGNORECASE,
)
COLOUR = re.compile(
    r"\b(?:shown|marked|drawn|printed|coloured) in (?:red|green|yellow|blue|orange)\b"
    r"|\bthe (?:red|green|yellow|blue|orange) (?:bars?|lines?|dots?|areas?|blocks?)\b",
    re.IGNORECASE,
)
LONG = 12  # words from which a paragraph is worth comparing with other pages


def no_template_hole(page: Candidate) -> Found:
    """No text holds a place that something should have filled.

    Catches  {{ title }}, [insert city], TODO, and a {name} in a reason, where nothing is filled in.
    Leaves   {score} in the words, which is filled in.
    """
    for text in page.texts():
        holes = [match[0] for match in HOLE.finditer(text.text)]
        if not text.is_prose and not holes:
            holes = BRACE.findall(text.text)
        if EMPTY_VALUE.search(text.text):
            holes.append("None")
        for hole in holes[:1]:
            yield text.place, f"{hole!r} was left to be filled in"


def no_empty_heading(page: Candidate) -> Found:
    """What has a heading has something under it, and the other way round.

    Catches  a point with a title and no text, a task without a name.
    Leaves   a block that is not there at all.
    """
    for text in page.texts():
        if not text.text.strip() and not _may_be_empty(text):
            yield text.place, "is empty"


def _may_be_empty(text: Text) -> bool:
    if not text.is_prose:
        return text.place.endswith((".rationale", ".reason"))  # `inputs_have_reasons` asks for them
    optional = ("seniority", "timeline", "next_years")
    return text.place in optional or (
        text.place.startswith(("cited.", "impact."))
        and (text.place.endswith((".title", ".url", ".via", ".field")))
    )


def inputs_have_reasons(page: Candidate) -> Found:
    """Each task and each mark says why it is what it is.

    Catches  a task without a rationale, a barrier at 2 without a reason.
    Leaves   “No data for this occupation.” beside a 0.
    """
    for text in page.input_texts():
        if not text.text.strip() and text.place.endswith((".rationale", "reason")):
            yield text.place, "says no reason"


def no_doubled_word(page: Candidate) -> Found:
    """No word stands twice in a row.

    Catches  “it is is so”.
    Leaves   “that that” with a comma between.
    """
    for text in page.texts():
        for fault in language.doubled_words(text.text):
            yield text.place, fault


def voice_is_ours(page: Candidate) -> Found:
    """The words are measured: no absolutes, nothing that sells, British spelling.

    Catches  “This never fails”, “explosive demand”, “optimize”.
    Leaves   a “never” in a quotation.
    """
    for text in page.texts():
        for fault in (*language.strong_words(text.text), *language.american_words(text.text)):
            yield text.place, fault


def sentences_are_whole(page: Candidate) -> Found:
    """A text of the words begins and ends as a sentence, and none passes 40 words.

    Catches  “It goes on”, without a full stop.
    Leaves   a name, a key or a title, which are no sentences.
    """
    for text in page.texts():
        if text.is_prose and text.text.strip() and not _is_name(text):
            for fault in language.sentence_form(text.text):
                yield text.place, fault


def numbers_are_checked(page: Candidate) -> Found:
    """A figure of the world names its source or says that it is an estimate.

    Catches  “Pay is $161,000.”, in the words or in a reason.
    Leaves   “LinkedIn counted growth of 9.8 times.”, a reason whose data set is named beside it,
             what our own recipe says of a task, as long as its mark is the one it speaks of.
    """
    names = (*OFFICES, *page.cited)
    for text in page.texts():
        is_ours = _is_name(text) or _has_dataset(page, text) or _is_computed(page, text)
        if text.text.strip() and not is_ours:
            for sentence in language.unsupported(text.place, text.text, names):
                yield (
                    text.place,
                    f"“{sentence[:60]}…” has a figure without its source or “estimate”",
                )


def percentages_say_of_what(page: Candidate) -> Found:
    """A percentage stands in a sentence that says what it is a share of.

    Catches  “65%.” on its own.
    Leaves   “65% of the week is reviewed by people.”
    """
    for text in page.texts():
        if text.place.endswith(".value") or _is_name(text):
            continue
        for sentence in language.sentences(text.text):
            if PERCENT.search(sentence) and len(WORD.findall(PERCENT.sub("", sentence))) < 3:
                yield text.place, f"“{sentence[:40]}” does not say what the percentage is of"


def one_horizon(page: Candidate) -> Found:
    """The page has one horizon, its own; {horizon} and {window} print it.

    Catches  “Half of the work is automated by 2030.”
    Leaves   a projection whose source is named, “The role in three years” of the outlook.
    """
    names = (*OFFICES, *page.cited)
    for text in page.texts():
        if text.place.startswith(("outlook", "next_years", "cited.")):
            continue
        for sentence in language.sentences(text.text):
            found = HORIZON.search(sentence)
            if not found or not ENDS.search(sentence) or (found[1] or "").lower() in OWN_HORIZON:
                continue
            if not any(names_source(sentence, name) for name in names):
                yield text.place, f"“{found[0]}” is a second horizon on the page"


def points_speak_for_their_side(page: Candidate) -> Found:
    """A point on why people are safe does not describe automation.

    Catches  “AI replaces the first line of support.” among who should not worry.
    Leaves   “AI does not replace the talk with a family.”
    """
    if page.prose is None:
        return
    for number, text in enumerate(page.prose.safe, 1):
        for sentence in language.sentences(text):
            if AUTOMATES.search(sentence) and not DENIES.search(sentence):
                yield f"safe.{number}", f"“{sentence[:60]}” describes automation"


def quotations_have_sources(page: Candidate) -> Found:
    """A quotation names whose words it is.

    Catches  “We will not need them in ten years”, said by nobody.
    Leaves   a term in quotation marks, a quotation in a sentence that names its source.
    """
    names = (*OFFICES, *page.cited)
    for text in page.texts():
        for sentence in language.sentences(text.text):
            quoted = (match[1] or match[2] for match in QUOTED.finditer(sentence))
            if any(len(each.split()) >= QUOTATION for each in quoted) and not any(
                names_source(sentence, name) for name in names
            ):
                yield text.place, f"“{sentence[:50]}…” quotes nobody by name"


def sources_are_used(page: Candidate) -> Found:
    """Each publication of the list is named by a sentence, and stands there once.

    Catches  a source that no sentence names.
    Leaves   one that a reason names.
    """
    said = [text.text for text in page.texts() if not text.place.startswith("cited.")]
    for number, name in enumerate(page.cited, 1):
        if name in page.cited[: number - 1]:
            yield f"sources.{number}", f"{name!r} stands twice"
        if not any(names_source(text, name) for text in said):
            yield f"sources.{number}", f"no sentence names {name!r}"


def nothing_from_other_pages(page: Candidate) -> Found:
    """No paragraph stands on another page as well.

    Catches  the same summary on two jobs.
    Leaves   a short phrase that two jobs share.
    """
    for text in page.texts():
        if text.is_prose and (other := page.elsewhere.get(fingerprint(text.text))):
            yield text.place, f"the page of {other} says the same"


def no_mail_is_asked_for(page: Candidate) -> Found:
    """No sentence asks for an e-mail address: the site has one form for that, and it exists.

    Catches  “Enter your e-mail for the full report.”
    Leaves   “E-mail is half of the work.”
    """
    for text in page.texts():
        if found := ASKS_FOR_MAIL.search(text.text):
            yield text.place, f"“{found[0]}” asks for something that does not exist"


def colour_says_nothing_alone(page: Candidate) -> Found:
    """No sentence sends readers to a colour.

    Catches  “The red bars are displaced.”
    Leaves   “The zone is Red.”
    """
    for text in page.texts():
        if found := COLOUR.search(text.text):
            yield text.place, f"“{found[0]}” means something only to those who see the colour"


def fingerprint(text: str) -> str:
    """Return what makes two paragraphs the same; nothing for one too short to matter."""
    words = " ".join(text.lower().split())
    return words if len(words.split()) >= LONG else ""


def _is_name(text: Text) -> bool:
    return text.place.endswith((*language.NAMES, ".name")) or text.place.startswith("cited.")


def _has_dataset(page: Candidate, text: Text) -> bool:
    """Tell whether the number beside a reason comes with its data set."""
    if not text.place.startswith("ratings."):
        return False
    name = text.place.removeprefix("ratings.").removesuffix(".reason")
    return bool(page.record["ratings"][name]["dataset"])


def _is_computed(page: Candidate, text: Text) -> bool:
    """Tell whether a rationale is our recipe's own, beside the mark that the recipe set."""
    head, *rest = text.place.split(".")
    if head != "tasks" or rest[-1] != "rationale":
        return False
    task = page.record["tasks"][int(rest[0]) - 1]
    return (task["name"], task["score"], task["rationale"]) in page.computed
