"""Market figures about a job, as public statistics give them; every one of them may be missing."""

from dataclasses import dataclass
from math import inf

from .inputs import finite_number, whole_number

MARKET_NAMES = {
    "employment": "Employment, persons",
    "growth_percent": "Projected change of employment, percent over ten years",
    "openings": "Openings per year",
    "job_zone": "Job zone, 1 (little preparation) to 5 (extensive)",
    "proxy_distance": "Distance of the stand-in that the figures come from, 0 to 4",
    "robotics": "Share of the work that robots can reach, 0 to 1",
    "has_outside_opinions": "Number of outside opinions",
}


@dataclass(frozen=True, slots=True)
class MarketInput:
    """What statistics say about the job; None where there is no figure."""

    employment: float | None = None
    growth_percent: float | None = None
    openings: float | None = None
    job_zone: int | None = None
    proxy_distance: int = 0
    robotics: float | None = None
    has_outside_opinions: int = 0

    def __post_init__(self):
        for key, low, high in (
            ("employment", 0, inf),
            ("growth_percent", -100, inf),
            ("openings", 0, inf),
            ("robotics", 0, 1),
        ):
            value = getattr(self, key)
            if value is not None:
                finite_number(value, f"“{MARKET_NAMES[key]}”", low, high)
        if self.job_zone is not None:
            whole_number(self.job_zone, f"“{MARKET_NAMES['job_zone']}”", 1, 5)
        whole_number(self.proxy_distance, f"“{MARKET_NAMES['proxy_distance']}”", 0, 4)
        name = f"“{MARKET_NAMES['has_outside_opinions']}”"
        whole_number(self.has_outside_opinions, name, 0, 1000)

    @property
    def has_figures(self) -> bool:
        figures = self.employment, self.growth_percent, self.openings
        return any(figure is not None for figure in figures)
