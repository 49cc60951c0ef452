"""Load data sets, figures, outside indices, activities, profiles and countries."""

from collections import defaultdict

from .. import baseline
from ..models import (
    Activity,
    Country,
    Dataset,
    Element,
    Figure,
    IndexValue,
    Kind,
    Occupation,
    OccupationActivity,
    OutsideIndex,
    Profile,
    TaskStatement,
)
from ..scoring import code_distance, percentile_ranks
from .names import occupation_ids
from .rows import Rows
from .upsert import upsert

READINESS, EXPOSURE = "imf-aipi", "jagged-global-economy"


def load_datasets(rows: Rows) -> int:
    return upsert(
        (Dataset(**{k: v for k, v in row.items() if k != "line"}) for row in rows("datasets")),
        ("key",),
    )


def load_figures(rows: Rows) -> int:
    ids, datasets, titles = occupation_ids(), dataset_ids(), _titles(rows)
    figures = [
        Figure(
            occupation_id=ids[row["onetsoc"]],
            kind=row["kind"],
            value=row["value"],
            is_capped=row["is_capped"] == "yes",
            period=row["period"],
            dataset_id=datasets[row["dataset"]],
            published_for=row["published_for"],
            published_title=published_title(row["published_for"], titles),
            distance=row["distance"],
        )
        for row in rows("figures")
    ]
    figures += _for_roles(figures)
    return upsert(figures, ("occupation", "kind"), and_drop_others=True)


def load_indices(rows: Rows) -> int:
    datasets = dataset_ids()
    return upsert(
        (
            OutsideIndex(
                key=row["key"],
                name=row["name"],
                publisher=row["publisher"],
                year=row["year"],
                scale=row["scale"],
                higher_means=row["higher_means"],
                measures=row["measures"],
                is_llm_era=row["is_llm_era"] == "yes",
                dataset_id=datasets[row["dataset"]],
                position=position,
            )
            for position, row in enumerate(rows("indices"))
        ),
        ("key",),
        and_drop_others=True,
    )


def load_index_values(rows: Rows) -> int:
    ids, titles = occupation_ids(), _titles(rows)
    indices = dict(OutsideIndex.objects.values_list("key", "pk"))
    by_index: dict[str, dict[str, float]] = defaultdict(dict)
    for row in rows("index_values"):
        by_index[row["index"]][row["onetsoc"]] = row["value"]
    ranks = {index: percentile_ranks(values) for index, values in by_index.items()}
    values = [
        IndexValue(
            occupation_id=ids[row["onetsoc"]],
            index_id=indices[row["index"]],
            value=row["value"],
            percentile=ranks[row["index"]][row["onetsoc"]],
            published_for=row["published_for"],
            published_title=published_title(row["published_for"], titles),
            distance=row["distance"],
        )
        for row in rows("index_values")
    ]
    values += _for_roles(values)
    return upsert(values, ("occupation", "index"), and_drop_others=True)


def _for_roles(numbers: list) -> list:
    """Return copies of the stand-ins' numbers for the roles, with how far the stand-in is off."""
    by_occupation = defaultdict(list)
    for number in numbers:
        by_occupation[number.occupation_id].append(number)
    copies = []
    roles = Occupation.objects.filter(kind=Kind.ROLE).select_related("parent", "stand_in")
    for role in roles:
        step = code_distance(role.parent.onetsoc, role.stand_in.onetsoc)
        for number in by_occupation[role.stand_in_id]:
            values = {
                field.attname: getattr(number, field.attname)
                for field in number._meta.concrete_fields
                if not field.primary_key
            }
            values |= {"occupation_id": role.pk, "distance": max(step, number.distance)}
            copies.append(type(number)(**values))
    return copies


def load_activities(rows: Rows) -> int:
    shares = {row["iwa_id"]: row["percent"] for row in rows("message_shares")}
    return upsert(
        (
            Activity(
                iwa_id=row["iwa_id"],
                label=row["label"],
                message_percent=shares.get(row["iwa_id"]),
            )
            for row in rows("activities")
        ),
        ("iwa_id",),
    )


def load_statements(rows: Rows) -> int:
    ids = occupation_ids()
    return upsert(
        (
            TaskStatement(
                occupation_id=ids[row["onetsoc"]],
                task_id=row["task_id"],
                weight=row["weight"],
                importance=row["importance"],
            )
            for row in rows("tasks")
        ),
        ("occupation", "task_id"),
    )


def load_occupation_activities(baselines: baseline.Baselines) -> int:
    ids = occupation_ids()
    activities = dict(Activity.objects.values_list("iwa_id", "pk"))
    return upsert(
        (
            OccupationActivity(
                occupation_id=ids[code], activity_id=activities[activity], share=round(share, 3)
            )
            for code, records in baselines.records.items()
            for activity, share in baseline.activity_shares(records).items()
        ),
        ("occupation", "activity"),
        and_drop_others=True,
    )


def load_elements(rows: Rows) -> int:
    return upsert(
        (
            Element(
                element_id=row["element_id"],
                kind=row["kind"],
                name=row["name"],
                label=row["label"],
                position=position,
            )
            for position, row in enumerate(rows("elements"))
        ),
        ("element_id",),
    )


def load_profiles(rows: Rows) -> int:
    ids = occupation_ids()
    return upsert(
        (
            Profile(
                occupation_id=ids[row["onetsoc"]],
                skills=row["skills"],
                activities=row["activities"],
                published_code=row["published_code"],
            )
            for row in rows("profiles")
        ),
        ("occupation",),
    )


def load_countries(rows: Rows) -> int:
    datasets = dataset_ids()
    columns = ("iso3", "name", "region", "subregion", "readiness", "exposure", "path", "x", "y")
    return upsert(
        (
            Country(
                **{name: row[name] for name in columns},
                readiness_dataset_id=datasets[READINESS] if row["readiness"] is not None else None,
                exposure_dataset_id=datasets[EXPOSURE] if row["exposure"] is not None else None,
            )
            for row in rows("countries")
        ),
        ("iso3",),
        and_drop_others=True,
    )


def dataset_ids() -> dict[str, int]:
    return dict(Dataset.objects.values_list("key", "pk"))


def _titles(rows: Rows) -> dict[str, str]:
    return {row["code"]: row["title"] for row in rows("code_titles")}


def published_title(codes: str, titles: dict[str, str]) -> str:
    """Return what a figure was published for, in words: a title, or a mean of several codes."""
    found = codes.split()
    if len(found) == 1:
        return titles.get(codes, codes)
    rest = " and others" if len(found) > 8 else ""
    return f"the mean of {', '.join(found[:8])}{rest}"
