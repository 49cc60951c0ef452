"""What readers say against a sentence, and what becomes of it."""

from django.db import IntegrityError, transaction
from django.utils import timezone

from ..models import Challenge, Correction, Decision, PageLine
from .deciding import Choice, Refused
from .decisions import decide, log
from .passing import refresh

UPHELD, DECLINED = Challenge.State.UPHELD, Challenge.State.DECLINED
NOT_THERE = "The page no longer says this."


def challenge(line: PageLine, key: str, words: str, text: str) -> Challenge:
    """Open a challenge of a line, or return the one that was opened with this key before.

    Takes   `words`: the line as the reader saw it.
    Raises  Refused when an open challenge of the line says the same.
    """
    if kept := Challenge.objects.filter(key=key).first():
        return kept
    same = Challenge.objects.filter(line=line, state=Challenge.State.OPEN, text__iexact=text)
    if same.exists():
        raise Refused("A reader has sent the same words about this line. They wait for an answer.")
    try:
        return _open(line, key, words, text)
    except IntegrityError:  # the same form was sent twice at the same moment
        return Challenge.objects.get(key=key)


@transaction.atomic
def _open(line: PageLine, key: str, words: str, text: str) -> Challenge:
    opened = Challenge.objects.create(
        key=key,
        occupation_id=line.occupation_id,
        line=line,
        words=words,
        section=line.section,
        text=text,
    )
    refresh(line.occupation)
    return opened


@transaction.atomic
def answer(reviewer, key: str, outcome: str, text: str, seal: str, wording: str) -> Challenge:
    """Answer a challenge; where it is upheld the page is corrected in the same transaction.

    Locks   the challenge, so that it is answered once.
    Raises  Refused, or Overtaken when the line changed since the reviewer saw it.
    """
    found = Challenge.objects.select_for_update(of=("self",)).select_related("line").get(key=key)
    if found.state != Challenge.State.OPEN:
        raise Refused("Another reviewer has answered this challenge.")
    if not text:
        raise Refused("Write the answer that the reader gets.", "answer")
    if outcome == UPHELD:
        _correct(reviewer, found, text, seal, wording)
    found.state, found.answer, found.answered_at = outcome, text, timezone.now()
    found.save(update_fields=["state", "answer", "answered_at"])
    refresh(found.occupation)
    return found


def _correct(reviewer, found: Challenge, text: str, seal: str, wording: str) -> None:
    line = found.line
    if line is None or line.state == PageLine.State.GONE:
        Correction.objects.create(
            occupation=found.occupation,
            line_number=line and line.number,
            was=found.words,
            now=NOT_THERE,
            why=text,
            challenge=found,
        )
    elif wording == line.published != found.words:  # reworded since the reader saw it
        log(line, found.words, text, found)
    else:
        kind = Decision.Kind.EDIT
        decide(reviewer, [Choice(line.pk, seal, kind, text, wording, challenge=found)])
