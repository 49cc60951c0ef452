"""The library of counterpoints: what the entity of a page can answer, a file per kind of lever.

Each speaks for one side, on one lever, with the occupation's own facts in braces. `low` and `high`
say for which marks of that lever it is true, so that a page never claims what its record denies.
"""

from .acceptance import ACCEPTANCE
from .barriers import BARRIERS
from .general import GENERAL
from .kinds import Counterpoint
from .principles import PRINCIPLES
from .schemes_work import SCHEMES_WORK
from .schemes_world import SCHEMES_WORLD
from .signals import SIGNALS
from .tasks import TASKS
from .tools_experts import TOOLS_EXPERTS

LIBRARY: tuple[Counterpoint, ...] = (
    *TASKS,
    *SIGNALS,
    *TOOLS_EXPERTS,
    *BARRIERS,
    *ACCEPTANCE,
    *PRINCIPLES,
    *SCHEMES_WORK,
    *SCHEMES_WORLD,
    *GENERAL,
)
