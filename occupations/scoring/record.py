"""Assessments as plain records, the way proof.json and the downloads hold them."""

from collections.abc import Mapping
from dataclasses import asdict

from .inputs import AssessmentInput, Barriers, Care, Principles, Signals, TaskInput

RATINGS = {"signals": Signals, "barriers": Barriers, "principles": Principles}


def record_of(assessment: AssessmentInput) -> dict:
    """Return the assessment as lists, dicts, text and numbers only."""
    record = asdict(assessment)
    record["tasks"] = [task | {"mode": task["mode"].value} for task in record["tasks"]]
    return record | {"care": assessment.care.value}


def assessment_of(record: Mapping) -> AssessmentInput:
    """Return the assessment that a record holds; other keys in the record are left alone.

    Raises  ValueError when something is missing, unknown or out of range.
    """
    try:
        tasks = tuple(TaskInput(**task) for task in record["tasks"])
        ratings = {name: kind(**record[name]) for name, kind in RATINGS.items()}
        growth = record["growth"]
    except KeyError as missing:
        raise ValueError(f"The record has no {missing}: add it.") from None
    except TypeError as error:
        raise ValueError(f"The record has a wrong shape: {error}.") from None
    return AssessmentInput(tasks, **ratings, growth=growth, care=record.get("care", Care.BASELINE))
