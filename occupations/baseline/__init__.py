"""The baseline recipe: public records of an occupation in, the inputs of an assessment out.

Pure Python that loads without Django. `tables` holds every number of the recipe, `week` turns
task records into a working week, `marks` sets signals, barriers and human-only factors.
"""

from .assemble import Baseline, Baselines, describe
from .marks import Mark, marks
from .records import Facts, TaskRecord
from .tables import DATED_ON, VERSION
from .week import WeekTask, activity_shares, week

__all__ = [
    "DATED_ON",
    "VERSION",
    "Baseline",
    "Baselines",
    "Facts",
    "Mark",
    "TaskRecord",
    "WeekTask",
    "activity_shares",
    "describe",
    "marks",
    "week",
]
