"""What a sound catalogue has to show: expectations as tables, and the sums that test them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from statistics import correlation

from ..scoring import percentile_ranks

# Published exposure → rater's column and the worth of each label.
EXPOSURE_RULES = {
    "dv_rating_alpha": ("gpt4", {"E0": 0.0, "E1": 1.0, "E2": 0.0}),
    "dv_rating_beta": ("gpt4", {"E0": 0.0, "E1": 1.0, "E2": 0.5}),
    "dv_rating_gamma": ("gpt4", {"E0": 0.0, "E1": 1.0, "E2": 1.0}),
    "human_rating_alpha": ("human", {"E0": 0.0, "E1": 1.0, "E2": 0.0}),
    "human_rating_beta": ("human", {"E0": 0.0, "E1": 1.0, "E2": 0.5}),
    "human_rating_gamma": ("human", {"E0": 0.0, "E1": 1.0, "E2": 1.0}),
}
EXPOSURE_TOLERANCE = 1e-9

# Rank correlation of the baseline's displacement with an index of the language-model era.
EXPECTED_CORRELATION = (0.6, 0.9)
NEEDS_A_REASON_BELOW = 0.5
# Why an index agrees less: without an entry here, a correlation below the line is a fault.
REASONS = {
    "automation-atlas": (
        "It counts robots and plain rules, so that factory work stands high on it; our tasks weigh "
        "language models most and only add what settled, routine physical work allows."
    ),
    "nesta": (
        "It rates how well tasks suit machine learning as seen in 2018, before language models; "
        "its own agreement with the newer indices is as weak."
    ),
    "frey-osborne": (
        "It looks at computerisation as of 2013, when manual routine was thought to go first; it "
        "runs against every index of the language-model era."
    ),
}

# At least so many of the 1,016 occupations have each figure.
LEAST_COVERAGE = {
    "employment": 990,
    "employment_projected": 990,
    "median_wage": 990,
    "projected_growth": 990,
    "openings": 990,
    "education": 990,
    "job_zone": 923,
    "wage_change": 900,
}
LEAST_INDICES = 14

# Licensed hands-on trades and emergency work: none may stand in the riskiest part.
RISKIEST_PART = 0.15
HANDS_ON = {
    "29-1141.00": "Registered Nurses",
    "29-1292.00": "Dental Hygienists",
    "29-2042.00": "Emergency Medical Technicians",
    "29-2043.00": "Paramedics",
    "29-2061.00": "Licensed Practical and Licensed Vocational Nurses",
    "31-9011.00": "Massage Therapists",
    "33-1021.00": "First-Line Supervisors of Firefighting and Prevention Workers",
    "33-2011.00": "Firefighters",
    "33-3051.00": "Police and Sheriff's Patrol Officers",
    "39-5012.00": "Hairdressers, Hairstylists, and Cosmetologists",
    "43-5031.00": "Public Safety Telecommunicators",
    "47-2111.00": "Electricians",
    "47-2152.00": "Plumbers, Pipefitters, and Steamfitters",
    "47-4021.00": "Elevator and Escalator Installers and Repairers",
    "47-2073.00": "Operating Engineers and Other Construction Equipment Operators",
    "49-3011.00": "Aircraft Mechanics and Service Technicians",
    "49-9021.00": "Heating, Air Conditioning, and Refrigeration Mechanics and Installers",
    "49-9051.00": "Electrical Power-Line Installers and Repairers",
    "53-3032.00": "Heavy and Tractor-Trailer Truck Drivers",
    "53-2012.00": "Commercial Pilots",
}
# Clerical keying, telemarketing and transcription: none may stand in the safest part.
SAFEST_PART = 0.50
KEYING = {
    "27-3092.00": "Court Reporters and Simultaneous Captioners",
    "31-9094.00": "Medical Transcriptionists",
    "41-9041.00": "Telemarketers",
    "43-2011.00": "Switchboard Operators, Including Answering Service",
    "43-3021.00": "Billing and Posting Clerks",
    "43-3031.00": "Bookkeeping, Accounting, and Auditing Clerks",
    "43-4021.00": "Correspondence Clerks",
    "43-4071.00": "File Clerks",
    "43-9021.00": "Data Entry Keyers",
    "43-9022.00": "Word Processors and Typists",
    "43-9081.00": "Proofreaders and Copy Markers",
}


def exposures(labels: Iterable[Mapping]) -> dict[str, dict[str, float]]:
    """Return the six exposure values of each occupation, 0–1, computed from its task labels.

    A core task weighs 2, every other 1. Source  eloundou-gpts-are-gpts
    """
    sums: dict[str, dict[str, float]] = defaultdict(lambda: dict.fromkeys(EXPOSURE_RULES, 0.0))
    weights: dict[str, int] = defaultdict(int)
    for row in labels:
        weights[row["onetsoc"]] += row["core_weight"]
        for name, (rater, worth) in EXPOSURE_RULES.items():
            sums[row["onetsoc"]][name] += row["core_weight"] * worth[row[rater]]
    return {
        code: {name: total / weights[code] for name, total in found.items()}
        for code, found in sums.items()
    }


def spearman(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Return the rank correlation, −1 to 1, over the keys that both have."""
    keys = sorted(set(one) & set(other))
    left = percentile_ranks({key: one[key] for key in keys})
    right = percentile_ranks({key: other[key] for key in keys})
    return correlation([left[key] for key in keys], [right[key] for key in keys])


def misplaced(scores: Mapping[str, float]) -> list[str]:
    """Return, in words, each named occupation that stands where none of its kind may."""
    order = sorted(scores, key=scores.get)
    place = {code: index / len(order) for index, code in enumerate(order)}
    risky = [
        f"{title} stands in the riskiest {RISKIEST_PART:.0%}"
        for code, title in HANDS_ON.items()
        if place[code] < RISKIEST_PART
    ]
    safe = [
        f"{title} stands in the safest half"
        for code, title in KEYING.items()
        if place[code] >= SAFEST_PART
    ]
    return risky + safe
