"""What a page tells machines, in schema.org's words: the same facts that it prints. Pure."""

from jobrisk.addresses import absolute

CONTEXT = "https://schema.org"
SCHEMES = {
    "soc2018": ("SOC 2018", "https://www.bls.gov/soc/2018/"),
    "isco08": ("ISCO-08", "https://isco.ilo.org/en/isco-08/"),
}
ONETSOC = ("O*NET-SOC 2019", "https://www.onetcenter.org/taxonomy.html")
WAGES = {
    "median_wage": "median",
    "wage_p10": "percentile10",
    "wage_p25": "percentile25",
    "wage_p75": "percentile75",
    "wage_p90": "percentile90",
}


def job_data(occupation, page) -> tuple[dict, ...]:
    """Return the occupation and its place on the site."""
    return (_occupation(occupation, page), breadcrumbs(occupation))


def _occupation(occupation, page) -> dict:
    found = {
        "@context": CONTEXT,
        "@type": "Occupation",
        "name": occupation.title,
        "url": absolute(occupation.get_absolute_url()),
        "description": page.words.verdict.whole,
        "occupationalCategory": [_code(occupation.code, occupation.title, *ONETSOC)]
        + [_code(code.code, code.title, *SCHEMES[code.scheme]) for code in page.about.codes],
        "mainEntityOfPage": {
            "@type": "WebPage",
            "@id": absolute(occupation.get_absolute_url()),
            "name": page.about.question,
            "dateModified": page.assessment.assessed_on.isoformat(),
        },
    }
    if page.about.aliases:
        found["alternateName"] = list(page.about.aliases)
    if salary := _salary(page.about.figures):
        found["estimatedSalary"] = [salary]
    return found


def _code(value: str, title: str, name: str, url: str) -> dict:
    code = {"@type": "CategoryCode", "codeValue": value, "name": title}
    code["inCodeSet"] = {"@type": "CategoryCodeSet", "name": name, "url": url}
    return {key: found for key, found in code.items() if found}


def _salary(figures) -> dict | None:
    """Return the wages as one distribution; all of them are from the survey of one year."""
    wages = {WAGES[row.kind]: row.value for row in figures if row.kind in WAGES}
    median = next((row for row in figures if row.kind == "median_wage"), None)
    if median is None:
        return None
    return {
        "@type": "MonetaryAmountDistribution",
        "name": f"base, {median.period}, counted for {median.counted_for}",
        "currency": "USD",
        "duration": "P1Y",
        **wages,
    }


def breadcrumbs(occupation) -> dict:
    """Return the way from the list of all jobs to this one."""
    steps = [
        ("All jobs", "/jobs/"),
        (occupation.sector.name, occupation.sector.get_absolute_url()),
        (occupation.title, occupation.get_absolute_url()),
    ]
    return {
        "@context": CONTEXT,
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": n, "name": name, "item": absolute(path)}
            for n, (name, path) in enumerate(steps, start=1)
        ],
    }


def site_data() -> tuple[dict, ...]:
    """Return the site and who makes it."""
    maker = {"@type": "Organization", "@id": absolute("/#maker"), "name": "JobRisk"}
    return (
        {
            "@context": CONTEXT,
            "@type": "WebSite",
            "name": "JobRisk",
            "url": absolute("/"),
            "description": "Will AI displace this job? An answer with its working, for each job.",
            "inLanguage": "en-GB",
            "publisher": {"@id": absolute("/#maker")},
            "potentialAction": {
                "@type": "SearchAction",
                "target": absolute("/search/?q={search_term_string}"),
                "query-input": "required name=search_term_string",
            },
        },
        {"@context": CONTEXT, **maker, "url": absolute("/")},
    )


def catalogue_data(datasets) -> tuple[dict, ...]:
    """Return the data sets that the scores rest on."""
    return (
        {
            "@context": CONTEXT,
            "@type": "DataCatalog",
            "name": "Data and licences",
            "url": absolute("/data/"),
            "dataset": [
                {
                    "@type": "Dataset",
                    "name": row.dataset.title,
                    "description": f"{row.dataset.title}, {row.dataset.release}, as used by"
                    f" JobRisk. {row.dataset.credit}",
                    "url": row.dataset.url,
                    "license": row.dataset.licence,
                    "creator": {"@type": "Organization", "name": row.dataset.publisher},
                    "temporalCoverage": str(row.dataset.year),
                }
                for row in datasets
            ],
        },
    )
