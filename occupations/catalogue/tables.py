"""Every file of the catalogue and its columns."""

from .columns import Table, choice, number, pattern, ratings, text, whole

ONETSOC = pattern("onetsoc", r"\d\d-\d{4}\.\d\d", "an O*NET-SOC code such as 29-1141.00")
TASK_ID = whole("task_id", 1, 9_999_999)
IWA = pattern("iwa_id", r"4\.A\.\d\.[a-c]\.\d\.I\d\d", "an activity code such as 4.A.1.a.1.I01")
PUBLISHED = (
    pattern(
        "published_for",
        r"[0-9][0-9.-]{3,9}( [0-9][0-9.-]{3,9})*",
        "one or more codes between blanks",
    ),
    whole("distance", 0, 4),
)
LABELS = ("E0", "E1", "E2")
FIGURES = (
    "employment",
    "employment_projected",
    "median_wage",
    "wage_p10",
    "wage_p25",
    "wage_p75",
    "wage_p90",
    "wage_change",
    "projected_growth",
    "openings",
    "education",
    "job_zone",
)
PUBLISHED_EXPOSURES = tuple(
    f"{rater}_{measure}"
    for rater in ("dv_rating", "human_rating")
    for measure in ("alpha", "beta", "gamma")
)
CONTEXTS = (
    "consequence_of_error",
    "physical_proximity",
    "face_to_face_discussions",
    "contact_with_others",
    "freedom_to_make_decisions",
    "frequency_of_decision_making",
    "responsible_for_others_health_and_safety",
    "using_your_hands",
)

TABLES = {
    table.name: table
    for table in (
        Table(
            "sectors",
            (
                pattern("major_group", r"\d\d", "two digits such as 29"),
                pattern("slug", r"[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by hyphens"),
                text("name", 60),
                text("description", 160),
            ),
            is_ours=True,
        ),
        Table(
            "datasets",
            (
                pattern("key", r"[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by hyphens"),
                text("publisher", 200),
                text("title", 200),
                text("release", 120),
                whole("year", 2000, 2100),
                pattern("url", r"https://\S+", "an address that begins with https://"),
                text("licence", 200),
                choice("licence_state", "clear", "elsewhere", "unstated"),
                text("credit", 500),
            ),
            is_ours=True,
        ),
        Table("activities", (IWA, text("label", 60)), is_ours=True),
        Table(
            "elements",
            (
                pattern(
                    "element_id", r"[24]\.[AB]\.\d\.[a-z](\.\d)?", "an element such as 2.A.1.a"
                ),
                choice("kind", "skill", "activity"),
                text("name", 100),
                text("label", 60),
            ),
            is_ours=True,
        ),
        Table(
            "indices",
            (
                pattern("key", r"[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by hyphens"),
                text("name", 120),
                text("publisher", 120),
                whole("year", 2000, 2100),
                text("scale", 120),
                choice("higher_means", "exposed", "safer"),
                choice("is_llm_era", "yes", "no"),
                text("dataset", 50),
                text("measures", 200),
            ),
            is_ours=True,
        ),
        Table(
            "roles",
            (
                pattern("slug", r"[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by hyphens"),
                text("title", 150),
                pattern("parent", r"\d\d-\d{4}\.\d\d", "an O*NET-SOC code such as 15-2051.00"),
                pattern("stand_in", r"\d\d-\d{4}\.\d\d", "an O*NET-SOC code such as 15-2051.00"),
                text("aliases", 500),
            ),
            is_ours=True,
        ),
        Table(
            "occupations",
            (ONETSOC, text("title", 150), choice("kind", "counted", "residual", "military")),
        ),
        Table("aliases", (ONETSOC, text("name", 200))),
        Table(
            "codes",
            (ONETSOC, choice("scheme", "soc2018", "isco08"), text("code", 10), text("title", 200)),
        ),
        Table(
            "tasks",
            (
                ONETSOC,
                TASK_ID,
                choice("weight", "core", "supplemental", "unrated"),
                number("importance", 1, 5, optional=True),
                choice("human", *LABELS, ""),
                choice("gpt4", *LABELS, ""),
                number("automation", 0, 4, optional=True),
                number("complexity", 0, 4, optional=True),
                number("physical", 0, 4, optional=True),
                number("regulatory", 0, 4, optional=True),
                number("use", 0, 1, optional=True),
                number("handed_over", 0, 1, optional=True),
            ),
        ),
        Table("task_activities", (ONETSOC, TASK_ID, IWA)),
        Table("message_shares", (IWA, number("percent", 0, 100), text("period", 20))),
        Table(
            "labels",
            (
                ONETSOC,
                TASK_ID,
                whole("core_weight", 1, 2),
                choice("human", *LABELS),
                choice("gpt4", *LABELS),
            ),
        ),
        Table("exposures", (ONETSOC, *(number(key, 0, 1) for key in PUBLISHED_EXPOSURES))),
        Table(
            "figures",
            (
                ONETSOC,
                choice("kind", *FIGURES),
                number("value", -1e3, 1e9),
                choice("is_capped", "yes", "no"),
                text("period", 20),
                text("dataset", 50),
                *PUBLISHED,
            ),
        ),
        Table("index_values", (ONETSOC, text("index", 50), number("value", -100, 100), *PUBLISHED)),
        Table(
            "profiles",
            (ONETSOC, text("published_code", 10), ratings("skills", 35), ratings("activities", 41)),
        ),
        Table("code_titles", (text("code", 10), text("title", 150))),
        Table("contexts", (ONETSOC, *(number(key, 0, 1) for key in CONTEXTS))),
        Table(
            "related",
            (
                ONETSOC,
                pattern("related", r"\d\d-\d{4}\.\d\d", "an O*NET-SOC code such as 29-1141.00"),
                choice("tier", "close", "near", "further"),
                whole("rank", 1, 99),
            ),
        ),
        Table(
            "countries",
            (
                pattern("iso3", r"[A-Z]{3}", "three capital letters such as GBR"),
                text("name", 80),
                text("region", 40),
                pattern("subregion", r".{0,60}", "a text of up to 60 characters"),
                number("readiness", 0, 1, optional=True),
                number("exposure", 0, 1, optional=True),
                number("x", 0, 1000, optional=True),
                number("y", 0, 1000, optional=True),
                pattern("path", r"[MLZ0-9., -]*", "an outline of M, L and Z steps"),
            ),
        ),
    )
}
