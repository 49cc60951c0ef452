"""Build the task records: which tasks an occupation has and how others labelled each of them.

No sentence of a task is kept, only its number, its ratings and its labels.
"""

from collections.abc import Iterator

from .raw import RawData, as_float

GPTS = "eloundou-gpts-are-gpts"
USE = "anthropic-economic-index"
WEIGHTS = {"Core": "core", "Supplemental": "supplemental"}
# Shares of a conversation pattern in which the work is handed over, and in which it is shared.
HANDED_OVER = ("feedback_loop", "directive")
SHARED = ("task_iteration", "validation", "learning")


def tasks(raw: RawData) -> Iterator[dict]:
    """Yield a row for each task of the taxonomy's release, with every label that it carries."""
    records = {row["Task ID"]: row for row in raw.rows("joins/task_master_onet30_1.csv")}
    handed_over = _handed_over(raw)
    for row in raw.rows("onet-30.1/task_statements.csv"):
        record = records[row["Task ID"]]
        automation = record["eloundou_gpt4_automation"].removeprefix("T")
        yield {
            "onetsoc": row["O*NET-SOC Code"],
            "task_id": int(row["Task ID"]),
            "weight": WEIGHTS.get(row["Task Type"], "unrated"),
            "importance": as_float(record["importance_im"]),
            "human": record["eloundou_human"],
            "gpt4": record["eloundou_gpt4"],
            "automation": as_float(automation),
            "complexity": as_float(record["cdr_C"]),
            "physical": as_float(record["cdr_D"]),
            "regulatory": as_float(record["cdr_R"]),
            "use": as_float(record["aei_task_penetration"]),
            "handed_over": handed_over.get(row["Task"].lower().strip()),
        }


def _handed_over(raw: RawData) -> dict[str, float]:
    """Return the share of a task's observed use that was handed over, by its lower-cased text."""
    shares = {}
    for row in raw.rows(f"{USE}/release_2025_03_27_automation_vs_augmentation_by_task.csv"):
        over = sum(float(row[key]) for key in HANDED_OVER)
        both = over + sum(float(row[key]) for key in SHARED)
        if both > 0:
            shares[row["task_name"].lower().strip()] = round(over / both, 4)
    return shares


def task_activities(raw: RawData) -> Iterator[dict]:
    """Yield each link from a task to an intermediate work activity, once."""
    activity_of = {row["DWA ID"]: row["IWA ID"] for row in raw.rows("onet-30.1/dwa_reference.csv")}
    links = {
        (row["O*NET-SOC Code"], int(row["Task ID"]), activity_of[row["DWA ID"]])
        for row in raw.rows("onet-30.1/tasks_to_dwas.csv")
    }
    for onetsoc, task_id, iwa_id in links:
        yield {"onetsoc": onetsoc, "task_id": task_id, "iwa_id": iwa_id}


def labels(raw: RawData) -> Iterator[dict]:
    """Yield the labels from which the published exposure values can be computed again."""
    weights = {
        (row["O*NET-SOC Code"], row["Task ID"]): int(float(row["coreweight"]))
        for row in raw.rows(f"{GPTS}/full_onet_data.csv")
    }
    for row in raw.rows(f"{GPTS}/full_labelset.csv"):
        key = (row["O*NET-SOC Code"], row["Task ID"])
        yield {
            "onetsoc": key[0],
            "task_id": int(float(key[1])),
            "core_weight": weights[key],
            "human": row["human_labels"],
            "gpt4": row["gpt4_exposure"],
        }


def exposures(raw: RawData) -> Iterator[dict]:
    """Yield the six exposure values that were published for each rated occupation."""
    for row in raw.rows(f"{GPTS}/occ_level.csv"):
        values = {key: value for key, value in row.items() if "rating" in key}
        yield {"onetsoc": row["O*NET-SOC Code"], **values}


def message_shares(raw: RawData) -> Iterator[dict]:
    """Yield the percent of work-related messages to a chat assistant that fall on each activity.

    The last month of the series; its remainder, which belongs to no activity, is left out.
    """
    file = "openai-signals/usa_share_of_work_related_messages_by_onet_iwa_month.csv"
    rows = list(raw.rows(file))
    last = max(row["month"] for row in rows)
    known = {row["IWA ID"] for row in raw.rows("onet-30.1/iwa_reference.csv")}
    for row in rows:
        if row["month"] == last and row["iwa_cleaned"] in known:
            percent = round(100 * float(row["share_of_messages"]), 4)
            yield {"iwa_id": row["iwa_cleaned"], "percent": percent, "period": last[:7]}
