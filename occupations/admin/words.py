"""The form of a page's words: YAML, as the dossier files have it, read by the same code."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from functools import cached_property

from django import forms

from ..dossiers import DossierError
from ..dossiers.prose import read_words
from ..dossiers.writing import words_text
from ..editing.gatekeeping import main_inputs
from ..editing.records import inputs_of, record_of
from ..models import Dossier
from ..prose.blocks import SourceNote
from ..prose.stored import prose_of
from ..prose.stored import record_of as content_of
from .fields import CleanText, Why

LONGEST = 200_000
LINE = re.compile(r"line (\d+)")
NAME = "Words"


class WordsForm(forms.Form):
    """The head of a version, and its blocks and sources as one text."""

    dated_on = forms.DateField(
        label="Dated", widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    author = CleanText(limit=120, label="Written by (printed on the page)")
    reason = CleanText(limit=500, label="Reason of this version")
    text = CleanText(
        limit=LONGEST,
        one_line=False,
        label="Words and sources (YAML, as in the dossier files)",
        widget=forms.Textarea(attrs={"rows": 40, "spellcheck": "true", "class": "code"}),
    )
    began_from = forms.IntegerField(min_value=0, max_value=1_000_000, widget=forms.HiddenInput)
    why = Why()

    def __init__(self, *args, inputs=None, **options):
        super().__init__(*args, **options)
        self.inputs = inputs
        self.lines: Mapping[str, int] = {}

    def clean_text(self):
        """Return blocks and sources as they are stored."""
        if self.inputs is None:
            raise forms.ValidationError(
                "Publish a curated mid-level assessment first: its levers are what threats pull."
            )
        try:
            blocks, sources, self.lines = read_words(self.cleaned_data["text"], NAME, self.inputs)
        except DossierError as error:
            raise forms.ValidationError(str(error)) from None
        stored = {"content": content_of(blocks), "sources": [asdict(each) for each in sources]}
        return json.loads(json.dumps(stored))  # tuples become lists, as the database gives them


class Words:
    """The form of one dossier. Give it a record to show, or what somebody sent."""

    def __init__(self, row: Dossier, record: Mapping, began_from: int, data=None):
        inputs = main_inputs(row.occupation)
        self.inputs = inputs_of(record_of(inputs)) if inputs else None
        initial = {name: record[name] for name in ("dated_on", "author", "reason")}
        self.text = text_of(record)
        initial |= {"text": self.text, "began_from": began_from}
        self.head = WordsForm(data, initial=initial, inputs=self.inputs)

    def is_valid(self) -> bool:
        """Tell whether everything can be read."""
        return self.head.is_valid()

    def inputs_are_valid(self) -> bool:
        """Tell whether the words can be read, whatever the rest says."""
        self.head.is_valid()
        return "text" in self.head.cleaned_data

    @cached_property
    def record(self) -> dict:
        """The record that the form makes."""
        said = self.head.initial | self.head.cleaned_data
        dated = said["dated_on"]
        return {
            "dated_on": dated if isinstance(dated, str) else dated.isoformat(),
            "author": said["author"],
            "reason": said["reason"],
            **said["text"],
        }

    def errors(self) -> Iterator[tuple[str, str, str]]:
        """Yield every fault of the form: where to go, the field's name, what is wrong."""
        for name, messages in self.head.errors.items():
            for message in messages:
                found = LINE.search(message) if name == "text" else None
                target = f"line-{found[1]}" if found else f"id_{name}"
                yield target, self.head.fields[name].label if name != "text" else "", message

    def numbered(self) -> list[tuple[int, str]]:
        """Return the text line by line, for the places of its faults."""
        shown = self.head.data.get("text") if self.head.is_bound else self.text
        return list(enumerate((shown or "").splitlines(), 1))

    def line_of(self, place: str) -> int:
        """Return the line that a fault's place is on in the text as it is stored, or 0."""
        if self.inputs is None:
            return 0
        *_, lines = read_words(self.text, NAME, self.inputs)
        while place and place not in lines:
            place = place.rpartition(".")[0]
        return lines.get(place, 0)


def text_of(record: Mapping) -> str:
    """Return the blocks and sources of a record as YAML."""
    sources = [SourceNote(**source) for source in record["sources"]]
    return words_text(prose_of(record["content"]), sources)
