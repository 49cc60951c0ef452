"""What a reader may ask of the lists, checked: filters, order and page from the address."""

from django import forms
from django.db.models import F

from .models import FigureKind, Kind, Occupation, Sector, Verification
from .scoring import Zone
from .scoring.where import LEVEL_BANDS, NOT_COUNTED, REGIONS
from .search import find

PER_PAGE = 50
MATCHES = 300
QUERY_LIMIT = 100
PAY, GROWTH, PEOPLE = FigureKind.MEDIAN_WAGE, FigureKind.PROJECTED_GROWTH, FigureKind.EMPLOYMENT
SORTS = {
    "title": ("Title, A to Z", "title", False),
    "-title": ("Title, Z to A", "title", True),
    "-score": ("Safest first", "score", True),
    "score": ("Most exposed first", "score", False),
    "-pay": ("Highest pay first", PAY, True),
    "pay": ("Lowest pay first", PAY, False),
    "-growth": ("Fastest growth first", GROWTH, True),
    "growth": ("Steepest decline first", GROWTH, False),
    "-employment": ("Most people first", PEOPLE, True),
    "employment": ("Fewest people first", PEOPLE, False),
}
DEFAULT_SORT = "title"
# Bands from and below which a figure lies; an open end is None.
PAY_BANDS = {
    "0-40": ("Under $40,000", None, 40_000),
    "40-60": ("$40,000 to $60,000", 40_000, 60_000),
    "60-80": ("$60,000 to $80,000", 60_000, 80_000),
    "80-120": ("$80,000 to $120,000", 80_000, 120_000),
    "120": ("$120,000 and above", 120_000, None),
}
GROWTH_BANDS = {
    "falls": ("Shrinking", None, 0),
    "slow": ("Growing by less than 5%", 0, 5),
    "fast": ("Growing by 5% or more", 5, None),
}
KIND_NAMES = {
    Kind.COUNTED: "Counted on their own",
    Kind.RESIDUAL: "Remainder groups",
    Kind.MILITARY: "Military titles",
    Kind.ROLE: "Roles inside another job",
}


def _choices(first, pairs):
    return [("", first), *pairs]


def _between(jobs, figure, band):
    """Return the jobs whose figure lies in a band; without a band all, without a figure none."""
    if band is None:
        return jobs
    _, low, high = band
    if low is not None:
        jobs = jobs.filter(**{f"{figure}__gte": low})
    return jobs.filter(**{f"{figure}__lt": high}) if high is not None else jobs


class QueryField(forms.CharField):
    """A search text in one line; control characters count as blanks."""

    def to_python(self, value):
        text = super().to_python(value)
        return " ".join("".join(c if c.isprintable() else " " for c in text).split())


class PlainForm(forms.Form):
    """A form whose labels end without a colon."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)


class SearchForm(PlainForm):
    """What a reader types to find a job."""

    q = QueryField(
        label="Job title or code",
        required=False,
        max_length=QUERY_LIMIT,
        error_messages={"max_length": f"Use at most {QUERY_LIMIT} characters."},
    )


class JobsForm(SearchForm):
    """Filters, order and page of the list of all jobs."""

    zone = forms.ChoiceField(
        label="Zone",
        required=False,
        choices=_choices("Any zone", [(zone.value, zone.value.capitalize()) for zone in Zone]),
        error_messages={"invalid_choice": "There is no such zone: use green, yellow or red."},
    )
    sector = forms.ModelChoiceField(
        label="Sector",
        required=False,
        queryset=Sector.objects.all(),
        to_field_name="slug",
        empty_label="Any sector",
        error_messages={"invalid_choice": "There is no such sector: choose one from the list."},
    )
    kind = forms.ChoiceField(
        label="Kind",
        required=False,
        choices=_choices("Any kind", list(KIND_NAMES.items())),
        error_messages={"invalid_choice": "There is no such kind of job: choose one of the list."},
    )
    pay = forms.ChoiceField(
        label="Pay",
        required=False,
        choices=_choices("Any pay", [(key, name) for key, (name, _, _) in PAY_BANDS.items()]),
        error_messages={"invalid_choice": f"Ask for a band of pay: {', '.join(PAY_BANDS)}."},
    )
    growth = forms.ChoiceField(
        label="Growth",
        required=False,
        choices=_choices("Any growth", [(key, name) for key, (name, _, _) in GROWTH_BANDS.items()]),
        error_messages={"invalid_choice": f"Ask for a growth of {', '.join(GROWTH_BANDS)}."},
    )
    verification = forms.ChoiceField(
        label="Verification",
        required=False,
        choices=_choices("Any status", Verification.choices),
        error_messages={"invalid_choice": f"Ask for a status of {', '.join(Verification.values)}."},
    )
    sort = forms.ChoiceField(
        label="Order",
        required=False,
        choices=[(key, name) for key, (name, _, _) in SORTS.items()],
        error_messages={"invalid_choice": f"We cannot sort like this: use {', '.join(SORTS)}."},
    )
    page = forms.IntegerField(
        required=False,
        min_value=1,
        max_value=9999,
        error_messages={
            name: "The page has to be a whole number from 1."
            for name in ("invalid", "min_value", "max_value")
        },
    )

    def clean_sort(self):
        return self.cleaned_data["sort"] or DEFAULT_SORT

    def jobs(self):
        """Return the jobs as asked for, each with pay, growth and people."""
        asked = self.cleaned_data
        jobs = Occupation.objects.select_related("sector").with_figures(PAY, GROWTH, PEOPLE)
        for name in ("zone", "sector", "kind"):
            if asked[name]:
                jobs = jobs.filter(**{name: asked[name]})
        jobs = _between(jobs, PAY, PAY_BANDS.get(asked["pay"]))
        jobs = _between(jobs, GROWTH, GROWTH_BANDS.get(asked["growth"]))
        if asked["verification"]:
            jobs = jobs.of_verification(asked["verification"])
        if asked["q"]:
            jobs = jobs.filter(pk__in=[hit.occupation.pk for hit in find(asked["q"], MATCHES)])
        _, field, falls = SORTS[asked["sort"]]
        order = F(field).desc(nulls_last=True) if falls else F(field).asc(nulls_last=True)
        return jobs.order_by(order, "title", "pk")


class CountriesForm(PlainForm):
    """Filters of the list of countries of one job."""

    country = QueryField(
        label="Country",
        required=False,
        max_length=QUERY_LIMIT,
        error_messages={"max_length": f"Use at most {QUERY_LIMIT} characters."},
    )
    level = forms.ChoiceField(
        label="Level",
        required=False,
        choices=_choices(
            "Any level",
            [(band.level.value, band.name) for band in LEVEL_BANDS]
            + [(NOT_COUNTED, "Not counted")],
        ),
        error_messages={"invalid_choice": "There is no such level: choose one from the list."},
    )
    region = forms.ChoiceField(
        label="Region",
        required=False,
        choices=_choices("Any region", [(name, name) for name in REGIONS]),
        error_messages={"invalid_choice": "There is no such region: choose one from the list."},
    )

    def narrow(self, rows):
        """Return the rows that every filter lets through, in their order."""
        asked = self.cleaned_data
        name = asked["country"].casefold()
        return tuple(
            row
            for row in rows
            if name in row.name.casefold()
            and asked["level"] in ("", row.level_key)
            and asked["region"] in ("", row.region)
        )
