"""Build names, codes, neighbours, work contexts and the vectors of skills and activities."""

from collections import defaultdict
from collections.abc import Iterator

from .carry import isco_titles
from .files import read_table
from .raw import RawData, mean
from .tables import CONTEXTS

TIERS = {"Primary-Short": "close", "Primary-Long": "near", "Supplemental": "further"}
IMPORTANCE = "onet-work-activity-importance-29.1"
DESCRIPTORS = "onet-descriptor-scores-2022"
# The compact file names one context by its full question.
CONTEXT_COLUMNS = {
    "using_your_hands": (
        "ctx_spend_time_using_your_hands_to_handle_control_or_feel_objects_tools_or_controls"
    )
}


def occupations(raw: RawData) -> Iterator[dict]:
    """Yield code, title and kind of every occupation of the taxonomy."""
    with_tasks = {row["O*NET-SOC Code"] for row in raw.rows("onet-30.1/task_statements.csv")}
    for code, title in raw.occupations.items():
        kind = "counted" if code in with_tasks else "residual"
        if code.startswith("55-"):
            kind = "military"
        yield {"onetsoc": code, "title": title, "kind": kind}


def aliases(raw: RawData) -> Iterator[dict]:
    """Yield each alternate title and short title of an occupation, once, but not its own title."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for row in raw.rows("onet-30.1/alternate_titles.csv"):
        for column in ("Alternate Title", "Short Title"):
            name = " ".join(row[column].split())
            if name and name != "n/a":
                names[row["O*NET-SOC Code"]].setdefault(name.casefold(), name)
    for code, found in names.items():
        found.pop(raw.occupations[code].casefold(), None)
        for name in found.values():
            yield {"onetsoc": code, "name": name}


def codes(raw: RawData) -> Iterator[dict]:
    """Yield each occupation's codes in the national and the international classification."""
    for code in raw.occupations:
        soc = code[:7]
        yield {"onetsoc": code, "scheme": "soc2018", "code": soc, "title": raw.soc_titles[soc]}
        for isco, title in isco_titles(raw, code).items():
            yield {"onetsoc": code, "scheme": "isco08", "code": isco, "title": title}


def code_titles(raw: RawData) -> Iterator[dict]:
    """Yield the title of every code that a figure may have been published for."""
    titles = raw.soc_titles | raw.matrix_titles | raw.isco_titles | raw.onetsoc2010_titles
    for code, title in (titles | raw.occupations).items():
        yield {"code": code, "title": title}


def related(raw: RawData) -> Iterator[dict]:
    for row in raw.rows("onet-30.1/related_occupations.csv"):
        yield {
            "onetsoc": row["O*NET-SOC Code"],
            "related": row["Related O*NET-SOC Code"],
            "tier": TIERS[row["Relatedness Tier"]],
            "rank": int(row["Index"]),
        }


def profiles(raw: RawData) -> Iterator[dict]:
    """Yield the importances of skills and work activities, in the order of `elements`."""
    elements = list(read_table("elements"))
    vectors = {
        kind: _matrix(raw, kind, [e["name"] for e in elements if e["kind"] == kind])
        for kind in ("skill", "activity")
    }
    for code in raw.occupations:
        soc = code[:7]
        if soc in vectors["activity"]:
            yield {
                "onetsoc": code,
                "published_code": soc,
                "skills": vectors["skill"].get(soc, ""),
                "activities": vectors["activity"][soc],
            }


def _matrix(raw: RawData, kind: str, names: list[str]) -> dict[str, str]:
    file = {"skill": "onet_skill_importance_matrix", "activity": "onet_gwa_importance_matrix"}[kind]
    return {
        row["soc_code"]: " ".join(f"{float(row[name]):.2f}" for name in names)
        for row in raw.rows(f"{IMPORTANCE}/{file}.csv")
        if all(row[name] for name in names)
    }


def contexts(raw: RawData) -> Iterator[dict]:
    """Yield the work contexts that the baseline reads, 0–1, for occupations that have them."""
    keys = {
        row["pk_occupation_id"]: row["onetsoc2019"]
        for row in raw.rows(f"{DESCRIPTORS}/onetsoc_key.csv")
    }
    columns = {key: CONTEXT_COLUMNS.get(key, f"ctx_{key}") for key in CONTEXTS}
    found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for row in raw.rows(f"{DESCRIPTORS}/descriptor_scores_wide.csv"):
        for key, column in columns.items():
            if row[column]:
                found[row["onetsoc2019"]][key].append(float(row[column]))
    for code in sorted(set(keys.values())):
        if len(found[code]) == len(CONTEXTS):
            yield {"onetsoc": code} | {key: mean(values) for key, values in found[code].items()}
