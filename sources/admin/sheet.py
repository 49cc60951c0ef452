"""The form of a source: what it is, and a row per finding."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from django import forms
from django.forms import formset_factory

from occupations.admin.fields import CleanText, Why
from occupations.models import Occupation

from ..models import Source

MOST_FINDINGS = 60
YEARS = {"min_value": 1900, "max_value": 2100}


class SourceForm(forms.Form):
    """The source itself, and on which step the form was opened."""

    key = forms.SlugField(max_length=120, label="Key (in its address; best left as it is)")
    publisher = CleanText(limit=200, label="Publisher")
    title = CleanText(limit=300, label="Title")
    year = forms.IntegerField(**YEARS, required=False, label="Year")
    url = forms.URLField(max_length=500, required=False, label="Address", assume_scheme="https")
    kind = forms.ChoiceField(choices=Source.Kind.choices, label="Kind")
    name = CleanText(limit=120, required=False, label="How sentences name it")
    finds = CleanText(
        limit=1_000,
        label="What it finds, in one sentence of our own",
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    via = CleanText(limit=500, required=False, label="Where we have it from, if second-hand")
    note = CleanText(limit=1_000, required=False, label="Note (not printed)")
    began_from = forms.IntegerField(min_value=0, max_value=1_000_000, widget=forms.HiddenInput)
    why = Why()

    def clean_url(self):
        """Return the address; readers are sent to pages over HTTPS or HTTP alone."""
        url = self.cleaned_data["url"]
        if url and not url.startswith(("https://", "http://")):
            raise forms.ValidationError("Use an address that starts with https://.")
        return url


class FindingForm(forms.Form):
    """One thing that the source finds."""

    id = forms.IntegerField(min_value=1, required=False, widget=forms.HiddenInput)
    text = CleanText(
        limit=1_000,
        label="Finding, in one sentence of our own",
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    locator = CleanText(limit=200, required=False, label="Where in the source")
    quantity = CleanText(limit=120, required=False, label="Quantity")
    subject = CleanText(limit=200, required=False, label="Of whom or what")
    value = forms.FloatField(required=False, label="Value")
    unit = CleanText(limit=40, required=False, label="Unit")
    year = forms.IntegerField(**YEARS, required=False, label="Year")
    tolerance = forms.FloatField(min_value=0, required=False, label="Tolerance")
    occupation = CleanText(limit=120, required=False, label="About one job: its slug")
    DELETE = forms.BooleanField(required=False, label="Drop")

    def clean_occupation(self):
        """Return the slug of an occupation that there is, or nothing."""
        slug = self.cleaned_data["occupation"]
        if slug and not Occupation.objects.filter(slug=slug).exists():
            raise forms.ValidationError(f"There is no job {slug[:60]!r}.")
        return slug

    def clean(self):
        """Refuse a unit, a tolerance or a quantity that has no value."""
        said = super().clean()
        if said.get("value") is None and said.get("tolerance") is not None:
            self.add_error("value", "A tolerance needs a value.")
        if said.get("value") is not None and not said.get("locator"):
            self.add_error("locator", "A value supports nothing without saying where it stands.")
        return said


FindingFormSet = formset_factory(
    FindingForm,
    extra=1,
    max_num=MOST_FINDINGS,
    absolute_max=MOST_FINDINGS + 5,
    validate_max=True,
)


class Sheet:
    """The whole form. Give it a record to show, or what somebody sent."""

    def __init__(self, record: Mapping, began_from: int, data=None):
        head = {name: value for name, value in record.items() if name != "findings"}
        self.head = SourceForm(data, initial=head | {"began_from": began_from})
        self.findings = FindingFormSet(data, initial=record["findings"], prefix="findings")
        self.known = {said["id"] for said in record["findings"]}

    def is_valid(self) -> bool:
        """Tell whether every field can be read."""
        return all([self.head.is_valid(), self.findings.is_valid()])

    @cached_property
    def record(self) -> dict:
        """The record that the form makes."""
        said = {
            name: value
            for name, value in self.head.cleaned_data.items()
            if name not in ("began_from", "why")
        }
        rows = [form.cleaned_data for form in self.findings.forms if form.cleaned_data.get("text")]
        kept = (row for row in rows if not row["DELETE"])
        return said | {"findings": [self._finding(row) for row in kept]}

    def _finding(self, row: Mapping) -> dict:
        found = {name: value for name, value in row.items() if name != "DELETE"}
        return found | {"id": found["id"] if found["id"] in self.known else None}

    def errors(self) -> Iterator[tuple[str, str, str]]:
        """Yield every fault of the form: the field's id, its name, what is wrong."""
        forms_ = [("", self.head)]
        forms_ += [(f"Finding {n}, ", form) for n, form in enumerate(self.findings.forms, 1)]
        for before, form in forms_:
            for name, messages in form.errors.items():
                label = form.fields[name].label if name in form.fields else ""
                for message in messages:
                    yield f"id_{form.add_prefix(name)}", f"{before}{label}", message
        for message in self.findings.non_form_errors():
            yield "findings", "Findings", message
