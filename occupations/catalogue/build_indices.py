"""Build the outside indices: what others published for the same occupations."""

from collections import defaultdict
from collections.abc import Iterator

from . import carry
from .raw import RawData, as_float, mean

# Key of fixtures/wording/indices.csv → raw file, column of the code, column of the value, carrier.
SOURCES = {
    "gpts-human": (
        "eloundou-gpts-are-gpts/occ_level.csv",
        "O*NET-SOC Code",
        "human_rating_beta",
        carry.by_onetsoc,
    ),
    "gpts-model": (
        "eloundou-gpts-are-gpts/occ_level.csv",
        "O*NET-SOC Code",
        "dv_rating_beta",
        carry.by_onetsoc,
    ),
    "microsoft": (
        "microsoft-working-with-ai/soc_ai_applicability_scores.csv",
        "SOC Code",
        "ai_applicability_score",
        carry.by_soc2018,
    ),
    "anthropic": (
        "anthropic-economic-index/labor_market_impacts_job_exposure.csv",
        "occ_code",
        "observed_exposure",
        carry.by_soc2018,
    ),
    "ilo": (
        "ilo-genai-2025/occupation_scores_isco08_4digit.csv",
        "ISCO_08",
        "mean_score_2025",
        carry.by_isco,
    ),
    "daioe-genai": (
        "daioe/daioe_onetsoc2010_2010_2023.csv",
        "occ_code_onetsoc2010",
        "daioe_genai",
        carry.by_onetsoc2010,
    ),
    "daioe-all": (
        "daioe/daioe_onetsoc2010_2010_2023.csv",
        "occ_code_onetsoc2010",
        "daioe_allapps",
        carry.by_onetsoc2010,
    ),
    "automation-atlas": (
        "global-automation-atlas/occ_channel_shares_us.csv",
        "onet_soc_code",
        "mean_exposure",
        carry.by_onetsoc,
    ),
    "nesta": (
        "nesta-sml-automation-risk/mcc_risk_All_occupations.csv",
        "onet_code",
        "risk",
        carry.by_onetsoc2010,
    ),
    "aioe": ("felten-aioe/aioe_occupation.csv", "SOC Code", "AIOE", carry.by_soc2010),
    "aioe-language": (
        "felten-aioe/language_modeling_aioe_occupation.csv",
        "SOC Code",
        "Language Modeling AIOE",
        carry.by_soc2010,
    ),
    "aioe-image": (
        "felten-aioe/image_generation_aioe_occupation.csv",
        "SOC Code",
        "Image Generation AIOE",
        carry.by_soc2010,
    ),
    "genaiexp": (
        "eisfeldt-genaiexp/genaiexp_estz_occscores.csv",
        "soc2010",
        "genaiexp_estz_total",
        carry.by_soc2010,
    ),
    "frey-osborne": (
        "frey-osborne/frey_osborne_702.csv",
        "SOC code",
        "Probability",
        carry.by_soc2010,
    ),
    "karpathy": ("karpathy-jobs/scores.csv", "slug", "exposure", carry.by_handbook),
    "althoff": (
        "althoff-reichardt-2026/althoff_occ_exposure_onetsoc.csv",
        "soc_code_onet",
        "auto_genai",
        carry.by_onetsoc2010,
    ),
}

# Survey codes of the Frey and Osborne table that stand for other SOC 2010 codes.
SURVEY_CODES = {
    "29-1111": ("29-1141",),
    "25-3999": ("25-3099",),
    "29-9799": ("29-9099", "29-9092"),
    "39-4831": ("39-4031", "11-9061"),
    "15-1179": ("15-1122", "15-1134", "15-1143"),
    "15-1799": ("15-1199",),
    "29-2037": ("29-2034", "29-2035"),
    "13-1078": ("13-1071", "13-1075"),
    "29-2799": ("29-2092", "29-2099", "29-2057"),
    "49-9799": ("49-9099",),
    "31-9799": ("31-9099", "31-9097"),
    "47-4799": ("47-4099",),
    "51-9399": ("51-9199",),
}


def index_values(raw: RawData) -> Iterator[dict]:
    """Yield a row for each index and each occupation that it can be carried to."""
    for index, (path, code_column, value_column, carrier) in SOURCES.items():
        values = _published(raw, path, code_column, value_column)
        if index == "frey-osborne":
            values = _spread_survey_codes(raw, values)
        for onetsoc in raw.occupations:
            carried = carrier(raw, onetsoc, values)
            if carried:
                yield {"onetsoc": onetsoc, "index": index, **carried.as_row()}


def _published(raw: RawData, path: str, code_column: str, value_column: str) -> dict[str, float]:
    found: dict[str, list[float]] = defaultdict(list)
    for row in raw.rows(path):
        value = as_float(row[value_column])
        # A yearly series: the page shows its last year.
        if value is not None and row.get("year", "2023") == "2023":
            code = row[code_column].strip()
            found[code.zfill(4) if code_column == "ISCO_08" else code].append(value)
    return {code: mean(values) for code, values in found.items()}


def _spread_survey_codes(raw: RawData, values: dict[str, float]) -> dict[str, float]:
    spread = dict(values)
    for survey, codes in SURVEY_CODES.items():
        for code in codes:
            if survey in values:
                spread.setdefault(code, values[survey])
    if "25-1000" in values:
        for code in raw.soc_titles:
            if code.startswith("25-1"):
                spread.setdefault(code, values["25-1000"])
    return spread
