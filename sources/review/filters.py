"""What the address of the queue asks for, checked."""

from django import forms
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.http import urlencode

from occupations.models import Occupation, Sector
from occupations.page.cited import SECTION_NAMES
from occupations.page.verdict import HOW

from ..models import Challenge, PageLine
from ..verification import Verdict

State = PageLine.State
WAITING = "waiting"
STATES = {
    WAITING: "Waiting",
    State.OPEN: "Open",
    State.AWAITING_SECOND: "For a second reader",
    State.ESCALATED: "Escalated",
    State.APPROVED: "Approved",
    State.REJECTED: "Rejected",
}
VERDICTS = {
    verdict.value: f"{HOW[verdict.value]}, {noun}" if noun else HOW[verdict.value]
    for verdict, noun in (
        (Verdict.CONTRADICTED, ""),
        (Verdict.UNSUPPORTED, ""),
        (Verdict.SOFTENED_ESTIMATE, "a number"),
        (Verdict.SOFTENED_CLAIM, "a claim"),
        (Verdict.SOURCED, ""),
        (Verdict.SITE_ESTIMATE, ""),
        (Verdict.FRAMEWORK, ""),
    )
}
TICKS = {"mine": "Claimed by me", "challenged": "Challenged by a reader"}


def _choice(label, first, pairs):
    return forms.ChoiceField(label=label, required=False, choices=[("", first), *pairs])


class QueueForm(forms.Form):
    """Which lines to show, and after which of them the list goes on."""

    def __init__(self, data, user):
        super().__init__(data, label_suffix="")
        self.user = user

    state = _choice("State", "Waiting", list(STATES.items())[1:])
    tier = _choice("Tier", "Any tier", [(str(n), f"Tier {n}") for n in (1, 2, 3)])
    verdict = _choice("Verdict", "Any verdict", VERDICTS.items())
    section = _choice("Section", "Any section", SECTION_NAMES.items())
    sector = forms.ModelChoiceField(
        label="Sector",
        required=False,
        queryset=Sector.objects.all(),
        to_field_name="slug",
        empty_label="Any sector",
    )
    job = forms.ModelChoiceField(
        label="Job",
        required=False,
        queryset=Occupation.objects.all(),
        to_field_name="slug",
        widget=forms.TextInput,
        error_messages={"invalid_choice": "There is no such job. Use the slug of its address."},
    )
    rule = forms.SlugField(label="Rule", required=False, max_length=60)
    mine = forms.BooleanField(label=TICKS["mine"], required=False)
    challenged = forms.BooleanField(label=TICKS["challenged"], required=False)
    after = forms.ModelChoiceField(
        required=False,
        queryset=PageLine.objects.all(),
        error_messages={"invalid_choice": "The list cannot go on after a line that is not there."},
    )

    def streams(self, lines: QuerySet) -> list[QuerySet]:
        """Return the lines by the states that are asked for, each in a queryset of its own.

        What a reader challenges waits too, whatever was decided about it.
        """
        state = self.cleaned_data["state"]
        found = [lines.filter(state=each) for each in ((state,) if state else PageLine.WAITING)]
        if not state:
            decided = lines.filter(state__in=(State.APPROVED, State.REJECTED, State.GONE))
            found.append(decided.filter(pk__in=challenged_lines()))
        return found

    def lines(self) -> QuerySet:
        """Return the lines that pass the filters, whatever their state."""
        asked = self.cleaned_data
        lines = PageLine.objects.all()
        for name in ("tier", "verdict", "section", "rule"):
            if asked[name]:
                lines = lines.filter(**{name: asked[name]})
        if asked["job"]:
            lines = lines.filter(occupation=asked["job"])
        if asked["sector"]:
            lines = lines.filter(occupation__sector=asked["sector"])
        if asked["mine"]:
            lines = lines.filter(claim__reviewer=self.user, claim__expires_at__gt=timezone.now())
        if asked["challenged"]:
            lines = lines.filter(pk__in=challenged_lines())
        return lines

    def address(self, **also) -> str:
        """Return the filters as they stand in an address, "" without any; `after` is left out."""
        kept = {}
        for name in self.fields:
            value = self.cleaned_data.get(name)
            if value and name != "after":
                kept[name] = getattr(value, "slug", "1" if value is True else value)
        return urlencode(kept | {name: value for name, value in also.items() if value})

    @property
    def is_narrow(self) -> bool:
        """Whether any filter is set."""
        return bool(self.address())


def challenged_lines() -> QuerySet:
    """Return the keys of the lines with an open challenge, as a subquery."""
    opened = Challenge.objects.filter(state=Challenge.State.OPEN, line__isnull=False)
    return opened.order_by().values("line")
