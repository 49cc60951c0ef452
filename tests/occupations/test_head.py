"""What stands in the head of a page and in the files that machines ask for."""

import json
import re
from datetime import date
from xml.etree import ElementTree as Xml  # our own output

import pytest

from jobrisk.prose import render_data
from jobrisk.stylesheet import joined_styles, squeezed
from tests.factories import make_assessment, make_figure, make_full_occupation, make_occupation

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


def linked(response):
    """Return the JSON-LD of a page by its type."""
    blocks = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', response.content.decode()
    )
    return {each["@type"]: each for each in map(json.loads, blocks)}


def test_no_text_can_end_the_script_that_holds_it():
    html = render_data([{"name": "</script><!-- & \u2028"}])
    assert html.count("<") == 2 and "&" not in html and "\u2028" not in html
    assert json.loads(html.split(">")[1].split("<")[0]) == {"name": "</script><!-- & \u2028"}


def test_a_job_page_says_in_data_what_it_says_in_words(client):
    job = make_full_occupation()
    make_figure(job, "median_wage", 51_000.0, period="May 2024")
    response = client.get(job.get_absolute_url())
    data = linked(response)
    occupation = data["Occupation"]
    assert occupation["name"] == job.title
    assert occupation["occupationalCategory"][0]["codeValue"] == job.onetsoc
    assert occupation["estimatedSalary"][0]["median"] == 51_000.0
    assert "May 2024" in occupation["estimatedSalary"][0]["name"]
    assert "$51,000" in response.content.decode()
    assert [each["name"] for each in data["BreadcrumbList"]["itemListElement"]] == [
        "All jobs",
        job.sector.name,
        job.title,
    ]


def test_a_job_without_pay_has_no_salary(client):
    job = make_occupation()
    make_assessment(job)
    assert "estimatedSalary" not in linked(client.get(job.get_absolute_url()))["Occupation"]


def test_home_names_the_site_and_data_its_data_sets(client):
    make_full_occupation()
    assert set(linked(client.get("/"))) == {"WebSite", "Organization"}
    (dataset, *_) = linked(client.get("/data/"))["DataCatalog"]["dataset"]
    assert dataset["@type"] == "Dataset" and dataset["license"] == "CC BY 4.0"


def entries(response):
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = Xml.fromstring(response.content)  # noqa: S314
    return [
        (e.findtext(f"{ATOM}id"), e.findtext(f"{ATOM}title")) for e in feed.iter(f"{ATOM}entry")
    ]


def test_feeds_list_assessments_under_ids_that_stay(client):
    job, other = make_occupation("Tea Tasters"), make_occupation("Sign Writers")
    make_assessment(job, assessed_on=date(2026, 5, 3))
    make_assessment(other, assessed_on=date(2026, 5, 4))
    first = "tag:localhost,2026:assessment/tea-tasters/mid/baseline/1"
    assert entries(client.get("/jobs/tea-tasters/feed/")) == [(first, "Tea Tasters: 42.6 of 100")]
    make_assessment(job, version=2, assessed_on=date(2026, 6, 1))
    ids = [key for key, _ in entries(client.get("/changes/feed/"))]
    assert ids[0].endswith("tea-tasters/mid/baseline/2")
    assert ids[1].endswith("sign-writers/mid/baseline/1")
    assert ids[2] == first
    assert client.get("/jobs/nobody/feed/").status_code == 404


def test_the_page_of_changes_says_what_changed_and_has_an_end(client):
    make_assessment(make_occupation("Tea Tasters"))
    said = client.get("/changes/").content.decode()
    assert "Tea Tasters" in said and "First assessment, computed from public data" in said
    for page in ("2", "x", "0", "9" * 30):
        assert client.get("/changes/", {"page": page}).status_code == 404


def test_security_txt_has_a_contact_and_an_end(client, settings):
    settings.CONTACT = ""
    assert client.get("/.well-known/security.txt").status_code == 404
    settings.CONTACT = "desk@jobs.example"
    text = client.get("/.well-known/security.txt").content.decode()
    assert "Contact: mailto:desk@jobs.example\n" in text
    assert re.search(r"^Expires: 20\d\d-\d\d-\d\dT00:00:00Z$", text, re.MULTILINE)


def test_files_that_browsers_ask_for_are_there(client):
    search = Xml.fromstring(client.get("/opensearch.xml").content)  # noqa: S314
    assert search.find("{*}Url").get("template").endswith("/search/?q={searchTerms}")
    manifest = json.loads(client.get("/manifest.webmanifest").content)
    for icon in manifest["icons"]:
        assert client.get(icon["src"]).status_code == 200
    assert client.get("/favicon.ico", follow=True).status_code == 200


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        ("/* a */ a,\n b > c {\n  color: red;\n}\n", "a,b>c{color:red}"),
        ('p::before { content: "a, b; c"; }', 'p::before{content:"a, b; c"}'),
        (".a :is(b, c) { width: calc(1px + 2px); }", ".a :is(b,c){width:calc(1px + 2px)}"),
        (
            "@media (width < 48rem) { a { margin: 0 !important; } }",
            "@media (width < 48rem){a{margin:0!important}}",
        ),
    ],
)
def test_a_sheet_loses_its_blanks_and_keeps_its_meaning(sheet, expected):
    assert squeezed(sheet) == expected


def test_the_one_style_sheet_holds_every_part_and_stays_small(client):
    response = client.get("/static/css/site.css")
    assert b"".join(response.streaming_content).decode() == joined_styles()
    assert joined_styles().startswith("@layer tokens,base")
    assert len(joined_styles().encode()) <= 25 * 1024
