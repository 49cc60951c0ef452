"""The form of an assessment: its head, a row per task, a row per mark; and the record it makes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from django import forms
from django.forms import formset_factory

from .. import scoring
from ..models import Dataset, RatingGroup
from ..models.assessment import RATING_KINDS
from .fields import CleanText, Why

MOST_TASKS = 40
SPARE_ROWS = 2
NAMES = {
    RatingGroup.SIGNAL: (scoring.SIGNAL_NAMES, (-2, 2)),
    RatingGroup.BARRIER: (scoring.BARRIER_NAMES, (0, 2)),
    RatingGroup.PRINCIPLE: (scoring.PRINCIPLE_NAMES, (0, 3)),
    RatingGroup.GROWTH: ({"growth": "AI growth"}, (-2, 2)),
}
GROUP_NAMES = {
    RatingGroup.SIGNAL: "Market signals",
    RatingGroup.BARRIER: "Barriers",
    RatingGroup.PRINCIPLE: "Human-only factors",
    RatingGroup.GROWTH: "AI growth",
}


class HeadForm(forms.Form):
    """What the version says of itself, and on which step the form was opened."""

    assessed_on = forms.DateField(
        label="Assessed on", widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    author = CleanText(limit=120, label="Set by (printed on the page)")
    reason = CleanText(
        limit=500,
        label="Reason of this version (printed on the page)",
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    began_from = forms.IntegerField(min_value=0, max_value=1_000_000, widget=forms.HiddenInput)
    why = Why()


class TaskForm(forms.Form):
    """One part of the working week."""

    position = forms.IntegerField(min_value=1, max_value=99, required=False, label="Place")
    name = CleanText(limit=120, label="Task", widget=forms.TextInput(attrs={"size": 32}))
    percent = forms.IntegerField(min_value=1, max_value=100, label="% of the week")
    score = forms.DecimalField(
        min_value=1,
        max_value=5,
        max_digits=2,
        decimal_places=1,
        label="Mark, 1 to 5",
        widget=forms.NumberInput(attrs={"step": "0.1"}),
    )
    mode = forms.ChoiceField(choices=[(mode.value, mode.value) for mode in scoring.Mode])
    rationale = CleanText(
        limit=1_000, required=False, label="Why", widget=forms.Textarea(attrs={"rows": 2})
    )
    activity = forms.RegexField(r"^[0-9A-Za-z.]{0,20}$", required=False, widget=forms.HiddenInput)
    DELETE = forms.BooleanField(required=False, label="Drop")

    def has_changed(self):
        """Tell whether the row says anything; a spare row has a mode chosen for it."""
        return bool({"name", "percent", "score", "rationale"} & set(self.changed_data))


class RatingForm(forms.Form):
    """One mark with its reason and what it rests on."""

    value = forms.TypedChoiceField(coerce=int)
    has_data = forms.BooleanField(required=False, label="Data")
    reason = CleanText(
        limit=1_000, required=False, label="Why", widget=forms.Textarea(attrs={"rows": 2})
    )
    dataset = forms.ChoiceField(required=False, label="Data set")

    def __init__(self, *args, bounds, datasets, **options):
        super().__init__(*args, **options)
        low, high = bounds
        sign = "+" if low < 0 else ""
        self.fields["value"].choices = [
            (n, f"{n:{sign}d}".replace("-", "−").replace("+0", "0")) for n in range(low, high + 1)
        ]
        self.fields["dataset"].choices = [("", "none of ours"), *datasets]


TaskFormSet = formset_factory(
    TaskForm,
    extra=SPARE_ROWS,
    max_num=MOST_TASKS,
    absolute_max=MOST_TASKS + 10,
    validate_max=True,
)


@dataclass(frozen=True, slots=True)
class RatingRow:
    """A mark's form with its names."""

    key: str
    name: str
    form: RatingForm


class Sheet:
    """The whole form. Give it a record to show, or what somebody sent."""

    def __init__(self, record: Mapping, began_from: int, data: Mapping | None = None):
        head = {name: record[name] for name in ("assessed_on", "author", "reason")}
        self.head = HeadForm(data, initial=head | {"began_from": began_from})
        tasks = [task | {"position": n} for n, task in enumerate(record["tasks"], 1)]
        self.tasks = TaskFormSet(data, initial=tasks, prefix="tasks")
        datasets = list(Dataset.objects.values_list("key", "title"))
        self.ratings = {
            group: [
                RatingRow(key, names[kind], self._rating(record, key, data, bounds, datasets))
                for kind in RATING_KINDS[group]
                for key in ["growth" if group == RatingGroup.GROWTH else f"{group}:{kind}"]
            ]
            for group, (names, bounds) in NAMES.items()
        }

    @staticmethod
    def _rating(record, key, data, bounds, datasets) -> RatingForm:
        given = record["ratings"].get(key, {"value": 0, "has_data": False})
        prefix = key.replace(":", "-")
        return RatingForm(data, initial=given, prefix=prefix, bounds=bounds, datasets=datasets)

    @property
    def groups(self) -> Iterator[tuple[str, list[RatingRow]]]:
        """Each group of marks with its name."""
        return ((GROUP_NAMES[group], rows) for group, rows in self.ratings.items())

    @property
    def rows(self) -> Iterator[RatingRow]:
        return (row for rows in self.ratings.values() for row in rows)

    def is_valid(self) -> bool:
        """Tell whether every field can be read; whether the page may be published is the gate's."""
        forms_ = [self.head, self.tasks, *(row.form for row in self.rows)]
        return all([each.is_valid() for each in forms_])

    def inputs_are_valid(self) -> bool:
        """Tell whether tasks and marks can be read, whatever the head says."""
        return all([self.tasks.is_valid(), *(row.form.is_valid() for row in self.rows)])

    @cached_property
    def record(self) -> dict:
        """The record that the form makes; of a head with faults, what it was opened with."""
        self.head.is_valid()
        head = self.head.initial | self.head.cleaned_data
        said = head["assessed_on"]
        return {
            "assessed_on": said if isinstance(said, str) else said.isoformat(),
            "author": head["author"],
            "reason": head["reason"],
            "tasks": [task_record(form) for form in self._kept_tasks()],
            "ratings": {row.key: rating_record(row.form) for row in self.rows},
        }

    def _kept_tasks(self):
        kept = [
            (form.cleaned_data.get("position") or 99, number, form)
            for number, form in enumerate(self.tasks.forms)
            if form.cleaned_data.get("name") and not form.cleaned_data["DELETE"]
        ]
        return [form for *_, form in sorted(kept, key=lambda each: each[:2])]

    def errors(self) -> Iterator[tuple[str, str, str]]:
        """Yield every fault of the form: the field's id, its name, what is wrong."""
        yield from _errors(self.head, "")
        for message in self.tasks.non_form_errors():
            yield "tasks", "Tasks", message
        for number, form in enumerate(self.tasks.forms, 1):
            yield from _errors(form, f"Task {number}, ")
        for row in self.rows:
            yield from _errors(row.form, f"{row.name}, ")


def task_record(form: TaskForm) -> dict:
    """Return a task as a record has it."""
    said = form.cleaned_data
    return {
        "name": said["name"],
        "percent": said["percent"],
        "score": float(said["score"]),
        "mode": said["mode"],
        "rationale": said["rationale"],
        "activity": said["activity"],
    }


def rating_record(form: RatingForm) -> dict:
    """Return a mark as a record has it."""
    said = form.cleaned_data
    return {name: said[name] for name in ("value", "reason", "has_data", "dataset")}


def _errors(form: forms.Form, before: str) -> Iterator[tuple[str, str, str]]:
    for name, messages in form.errors.items():
        field = form.fields.get(name)
        label = (field.label or name) if field else ""
        for message in messages:
            yield (f"id_{form.add_prefix(name)}", f"{before}{label}", message)


def field_id(place: str) -> str:
    """Return the id of the field that a fault's place names: "tasks.3.name" → id_tasks-2-name."""
    head, *rest = place.split(".")
    if head == "tasks" and len(rest) == 2:
        return f"id_tasks-{int(rest[0]) - 1}-{rest[1]}"
    if head == "ratings" and len(rest) == 2:
        return f"id_{rest[0].replace(':', '-')}-{rest[1]}"
    return f"id_{head}" if head in ("reason", "author", "assessed_on") else "tasks"
