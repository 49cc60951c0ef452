"""Numbers as a reader sees them: rounding, thousands, signs and units. Pure; filters call these."""

from .scoring.parts import to_print

MINUS = "−"
EDUCATION_LEVELS = {
    1: "no formal qualification",
    2: "a high school diploma",
    3: "some college, no degree",
    4: "a vocational award after school",
    5: "an associate’s degree",
    6: "a bachelor’s degree",
    7: "a master’s degree",
    8: "a doctorate or professional degree",
}
JOB_ZONES = {
    1: "little or no preparation",
    2: "some preparation",
    3: "medium preparation",
    4: "considerable preparation",
    5: "extensive preparation",
}


def decimal(value: float, decimals: int = 1) -> str:
    """Return the number with so many decimals, rounded half up, with a true minus sign."""
    shown = to_print(float(value), int(decimals))
    return f"{abs(shown):,.{int(decimals)}f}" if shown >= 0 else f"{MINUS}{-shown:,.{decimals}f}"


def short(value: float, decimals: int = 2) -> str:
    """Return the number with at most so many decimals and no zeros at its end."""
    text = decimal(value, decimals)
    return text.rstrip("0").rstrip(".") if "." in text else text


def signed(value: float, decimals: int = 1) -> str:
    """Return the number with its sign; nought has none."""
    text = decimal(value, decimals)
    return f"+{text}" if to_print(float(value), int(decimals)) > 0 else text


def whole(value: float) -> str:
    """Return the number as a whole one, with thousands apart."""
    return decimal(value, 0)


def money(value: float) -> str:
    """Return a yearly sum in US dollars."""
    return f"${whole(value)}"


def ordinal(value: float) -> str:
    """Return the number as a place: 1st, 2nd, 3rd, 11th, 63rd."""
    number = int(to_print(float(value), 0))
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"


def figure(kind: str, value: float, is_capped: bool = False) -> str:
    """Return an official figure of a kind with its unit, as it stands in a table."""
    text = _FIGURES[kind](value)
    return f"{text} or more" if is_capped else text


def _preparation(value: float) -> str:
    level = int(value)
    return f"{level} of 5, {JOB_ZONES[level]}"


_FIGURES = {
    "employment": whole,
    "employment_projected": whole,
    "openings": whole,
    "projected_growth": lambda value: f"{signed(value)}%",
    "wage_change": lambda value: f"{signed(value)} points",
    "education": lambda value: EDUCATION_LEVELS[int(value)],
    "job_zone": _preparation,
    **dict.fromkeys(("median_wage", "wage_p10", "wage_p25", "wage_p75", "wage_p90"), money),
}
