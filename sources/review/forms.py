"""What reviewers and readers type, checked: text passes the gate that all stored text passes."""

import re

from django import forms
from django.core.exceptions import ValidationError

from jobrisk.text import TextRefused, clean_text

from ..models import Challenge, Decision, Source
from ..services.deciding import Choice

LONGEST = {
    "wording": 4_000,
    "reason": 1_000,
    "locator": 200,
    "excerpt": 2_000,
    "note": 2_000,
    "challenge": 2_000,
    "answer": 2_000,
}
SHORTEST_CHALLENGE = 15
MOST_LINKS = 2
MOST_LINES = 200  # decided in one go


class TextField(forms.CharField):
    """A text of a visitor in the form in which it is stored; empty where nothing visible is."""

    def __init__(self, *args, limit, **kwargs):
        super().__init__(*args, required=kwargs.pop("required", False), **kwargs)
        self.limit = limit

    def to_python(self, value):
        text = value or ""
        if not text.strip():
            return ""
        try:
            return clean_text(text, self.limit)
        except TextRefused as refused:
            raise ValidationError(str(refused)) from refused


class DecisionForm(forms.Form):
    """A decision about one line, made on what the reviewer saw."""

    kind = forms.ChoiceField(
        choices=[
            (kind.value, kind.label) for kind in Decision.Kind if kind.value not in ("undo", "void")
        ],
        error_messages={"required": "Choose a decision.", "invalid_choice": "No such decision."},
    )
    seal = forms.CharField(max_length=32)
    wording = TextField(limit=LONGEST["wording"])
    reason = TextField(limit=LONGEST["reason"])
    source = forms.ModelChoiceField(
        required=False,
        queryset=Source.objects.all(),
        to_field_name="key",
        error_messages={"invalid_choice": "There is no such source."},
    )
    locator = TextField(limit=LONGEST["locator"])
    excerpt = TextField(limit=LONGEST["excerpt"])

    def choice(self, line: int) -> Choice:
        """Return what was decided about a line, from a valid form."""
        asked = self.cleaned_data
        return Choice(
            line=line,
            seal=asked["seal"],
            kind=Decision.Kind(asked["kind"]),
            reason=asked["reason"],
            wording=asked["wording"],
            source=asked["source"],
            locator=asked["locator"],
            excerpt=asked["excerpt"],
        )


class BulkForm(forms.Form):
    """One decision about many lines; each is named by its key and the seal that was seen."""

    kind = forms.ChoiceField(
        choices=[
            (kind.value, kind.label)
            for kind in (Decision.Kind.APPROVE, Decision.Kind.REJECT, Decision.Kind.ESCALATE)
        ],
        error_messages={"required": "Choose a decision.", "invalid_choice": "No such decision."},
    )
    reason = TextField(limit=LONGEST["reason"])
    confirmed = forms.BooleanField(required=False)

    def __init__(self, data):
        super().__init__(data)
        self.named = data.getlist("line")

    def clean(self):
        if not self.named:
            raise ValidationError("Tick at least one line.")
        if len(self.named) > MOST_LINES:
            raise ValidationError(f"Decide at most {MOST_LINES} lines in one go.")
        pairs = dict(name.partition(":")[::2] for name in self.named)
        if not all(key.isascii() and key.isdigit() and len(key) < 16 for key in pairs):
            raise ValidationError("A line is named by its number and its seal.")
        self.cleaned_data["seals"] = {int(key): seal for key, seal in pairs.items()}

    def choices(self) -> list[Choice]:
        """Return a decision for each line, from a valid form."""
        kind, reason = Decision.Kind(self.cleaned_data["kind"]), self.cleaned_data["reason"]
        return [
            Choice(line, seal, kind, reason) for line, seal in self.cleaned_data["seals"].items()
        ]


class NoteForm(forms.Form):
    """What a reviewer wants others to know about a line."""

    text = TextField(limit=LONGEST["note"])

    def clean_text(self):
        if not self.cleaned_data["text"]:
            raise ValidationError("The note is empty.")
        return self.cleaned_data["text"]


class AnswerForm(forms.Form):
    """A reviewer's answer to a challenge."""

    outcome = forms.ChoiceField(
        choices=[
            (Challenge.State.DECLINED.value, "The sentence stands"),
            (Challenge.State.UPHELD.value, "The reader is right: correct it"),
        ],
        error_messages={"required": "Choose whether the sentence stands."},
    )
    answer = TextField(limit=LONGEST["answer"])
    wording = TextField(limit=LONGEST["wording"])
    seal = forms.CharField(max_length=32)


class LineNumberForm(forms.Form):
    """Which line of a page a reader means."""

    line = forms.IntegerField(
        label="Number of the line",
        required=False,
        min_value=1,
        max_value=9999,
        error_messages={
            name: "The number of a line is a whole number from 1."
            for name in ("invalid", "min_value", "max_value")
        },
    )


class ChallengeForm(forms.Form):
    """What a reader says against a line. `website` is a field that nobody sees."""

    text = TextField(limit=LONGEST["challenge"])
    token = forms.CharField(max_length=30_000, required=False)
    website = forms.CharField(max_length=500, required=False)

    def clean_website(self):
        if self.cleaned_data["website"]:  # only programs fill what nobody sees
            raise ValidationError("Leave the field for a website empty.")
        return ""

    def clean_text(self):
        text = self.cleaned_data["text"]
        if len(text) < SHORTEST_CHALLENGE:
            raise ValidationError("Say in a sentence what is wrong with the line.")
        if len(re.findall(r"https?://|www\.", text)) > MOST_LINKS:
            raise ValidationError(f"Give at most {MOST_LINKS} links.")
        return text
