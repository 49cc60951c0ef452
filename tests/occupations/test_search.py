"""Search: folding, the word table, ranking, typing mistakes and what must never go wrong."""

import pytest
from django.db import connection
from django.utils.text import slugify

from occupations import search
from occupations.models import (
    Alias,
    Dataset,
    Figure,
    FigureKind,
    Kind,
    Occupation,
    OccupationCode,
    SearchTerm,
    Sector,
)
from occupations.search import Tier, find, fold, resolve, terms_for
from occupations.words import NICKNAMES, SPELLINGS, WHOLE_WORDS

NASTY = (
    "",
    "   ",
    "%",
    "_",
    "\\",
    "'",
    "nurse%' OR 1=1 --",
    "\x00",
    "nurse\x00",
    "\ud800",
    "\uffff\U0010ffff",
    "x" * 100_000,
    "nurse " * 20_000,
    "a " * 50_000,
    "́" * 1000,
    "ﷺ" * 1000,
    "1" * 1000,
    "29-1141.00; DROP TABLE occupations_searchterm",
    "инженер",
    "看護師",
    "🚒",
)


@pytest.fixture
def make_job(db):
    """Return a function that makes an occupation with its names, its codes and its size."""
    sector = Sector.objects.create(major_group="00", slug="work", name="Work", description="Work")
    dataset = Dataset.objects.create(
        key="counts", publisher="P", title="T", release="1", year=2024, url="https://example.org/"
    )

    def make(code, title, *aliases, people=0, isco=None, kind=Kind.COUNTED):
        job = Occupation.objects.create(
            slug=slugify(title), title=title, kind=kind, onetsoc=code, sector=sector
        )
        Alias.objects.bulk_create(Alias(occupation=job, name=name) for name in aliases)
        if isco:
            OccupationCode.objects.create(occupation=job, scheme="isco08", code=isco)
        if people:
            Figure.objects.create(
                occupation=job,
                kind=FigureKind.EMPLOYMENT,
                value=people,
                period="2024",
                dataset=dataset,
                published_for=code[:7],
                published_title=title,
                distance=0,
            )
        return job

    return make


@pytest.fixture
def jobs(make_job):
    """Make a handful of occupations and their word table."""
    rows = (
        ("29-1141.00", "Registered Nurses", "Nurse (RN)", "Staff Nurse"),
        ("29-1141.03", "Critical Care Nurses", "Nurse", "ICU Nurse"),
        ("29-1171.00", "Nurse Practitioners", "APRN"),
        ("47-2111.00", "Electricians", "Wireman", "Journeyman Electrician"),
        ("17-2071.00", "Electrical Engineers", "Power Engineer"),
        ("53-3032.00", "Heavy and Tractor-Trailer Truck Drivers", "Truck Driver"),
        ("53-3033.00", "Light Truck Drivers", "Truck Driver"),
        ("49-3093.00", "Tire Repairers and Changers", "Tire Changer"),
        ("15-2051.00", "Data Scientists", "Machine Learning Engineer", "Web/Data Analyst"),
        ("11-9199.00", "Managers, All Other", "Manager of Odds"),
    )
    people = (3000, 3000, 280, 700, 180, 2000, 1000, 100, 200, 600)
    made = {}
    for (code, title, *aliases), size in zip(rows, people, strict=True):
        kind = Kind.RESIDUAL if "All Other" in title else Kind.COUNTED
        isco = "2221" if code.startswith("29-1141") else None
        made[code] = make_job(code, title, *aliases, people=size, isco=isco, kind=kind)
    search.rebuild_terms()
    return made


def titles(query, limit=10):
    return [hit.occupation.title for hit in find(query, limit)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Registered Nurses", "registered nurse"),
        ("NURSE", "nurse"),
        ("waitresses", "waitress"),
        ("secretaries", "secretary"),
        ("coaches", "coach"),
        ("buses", "bus"),
        ("bus", "bus"),
        ("boss", "boss"),
        ("women's tailor", "woman tailor"),
        ("firemen", "fireman"),
        ("children's librarian", "child librarian"),
        ("news analyst", "news analyst"),
        ("C.E.O.", "ceo"),
        ("A&E nurse", "ae nurse"),
        ("health & safety", "health safety"),
        ("health and safety", "health safety"),
        ("29-1141.00", "29114100"),
        ("Café  Manager", "cafe manager"),
        ("Sheriff’s deputy", "sheriff deputy"),
        ("Career/Technical", "career technical"),
        ("nul\x00byte", "nul byte"),
        ("\ud800", ""),
    ],
)
def test_fold(text, expected):
    assert fold(text) == expected


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("tyre", "tire"),
        ("programme", "program"),
        ("labourer", "laborer"),
        ("jeweller", "jeweler"),
        ("jewellery", "jewelry"),
        ("paediatrician", "pediatrician"),
        ("anaesthetist", "anesthetist"),
        ("aeroplane", "airplane"),
        ("gynaecologist", "gynecologist"),
        ("theatre", "theater"),
        ("call centre", "call center"),
        ("financial adviser", "financial advisor"),
        ("counsellor", "counselor"),
        ("draughtsman", "draftsman"),
        ("programmer", "programmer"),
    ],
)
def test_british_and_american_spelling_fold_to_one(british, american):
    assert fold(british) == fold(american) == american


def test_folding_a_folded_text_changes_nothing():
    for text in [*NICKNAMES, *WHOLE_WORDS.values(), *(word for _, word in SPELLINGS)]:
        assert fold(fold(text)) == fold(text)


def test_terms_hold_each_word_start_once_and_the_whole_name_wins():
    title, alias = Tier.TITLE.rank(7), Tier.ALIAS.rank(7)
    names = [("Registered Nurses", title), ("Nurse", alias), ("Ward Nurse (RN)", alias)]
    assert list(terms_for(names)) == [
        ("nurse", "Nurse", True, alias),
        ("nurse", "Registered Nurses", False, Tier.TITLE_WORD.rank(7)),
        ("nurse rn", "Ward Nurse (RN)", False, Tier.ALIAS_WORD.rank(7)),
        ("registered nurse", "Registered Nurses", True, title),
        ("rn", "Ward Nurse (RN)", True, alias),
        ("ward nurse", "Ward Nurse (RN)", True, alias),
        ("ward nurse rn", "Ward Nurse (RN)", True, alias),
    ]


def test_ranks_fit_the_column():
    assert max(Tier).rank(10**6) <= 32_767


def test_the_index_of_first_tiers_holds_those_before_aliases():
    index = next(each for each in SearchTerm._meta.indexes if each.name == "search_first_tiers")
    assert index.condition.children == [("rank__lt", Tier.ALIAS.rank(0))]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("registered nurse", "Registered Nurses"),
        ("nurse practitioners", "Nurse Practitioners"),
        ("rn", "Registered Nurses"),
        ("icu nurse", "Critical Care Nurses"),
        ("electr", "Electricians"),
        ("electrical", "Electrical Engineers"),
        ("wirem", "Electricians"),
        ("truck driver", "Heavy and Tractor-Trailer Truck Drivers"),
        ("driver truck", "Heavy and Tractor-Trailer Truck Drivers"),
        ("driver light", "Light Truck Drivers"),
        ("lorry driver", "Heavy and Tractor-Trailer Truck Drivers"),
        ("light lorry driver", "Light Truck Drivers"),
        ("tyre changer", "Tire Repairers and Changers"),
        ("engineer machine learning", "Data Scientists"),
        ("ml engineer", "Data Scientists"),
        ("i am a nurse", "Registered Nurses"),
        ("driver of light trucks", "Light Truck Drivers"),
        ("sparky", "Electricians"),
        ("29-1141", "Registered Nurses"),
        ("29-1141.03", "Critical Care Nurses"),
        ("29114103", "Critical Care Nurses"),
        ("2221", "Registered Nurses"),
        ("manager", "Managers, All Other"),
    ],
)
def test_first_hit(jobs, query, expected):
    assert titles(query)[0] == expected


@pytest.mark.parametrize(
    ("query", "expected", "corrected"),
    [
        ("electricain", "Electricians", "electrician"),
        ("eletrician", "Electricians", "electrician"),
        ("regstered nurse", "Registered Nurses", "registered nurse"),
        ("machine lerning engineer", "Data Scientists", "machine learning engineer"),
        ("truckdriver", "Heavy and Tractor-Trailer Truck Drivers", "truck driver"),
        ("elektr", "Electricians", "electr"),
        ("electrician", "Electricians", None),
    ],
)
def test_mistyped_words_are_put_right_and_said(jobs, query, expected, corrected):
    first = find(query)[0]
    assert (first.occupation.title, first.corrected) == (expected, corrected)


def test_a_missing_letter_is_likelier_than_another_one():
    known = search.Vocabulary(["lawyer", "layer", "brick layer"])
    assert known.nearest("lawer") == "lawyer"


def test_words_that_exist_are_never_corrected(jobs):
    for word in search.vocabulary().words:
        assert search.correct(word, search.vocabulary()) == word


def test_a_title_goes_before_an_alias_and_the_larger_before_the_smaller(jobs):
    assert titles("nurse") == ["Registered Nurses", "Critical Care Nurses", "Nurse Practitioners"]
    assert titles("truck driver") == [
        "Heavy and Tractor-Trailer Truck Drivers",
        "Light Truck Drivers",
    ]


def test_a_hit_says_which_name_matched(jobs):
    assert [find(query)[0].name for query in ("wireman", "electricians", "lorry driver")] == [
        "Wireman",
        "Electricians",
        "Lorry Driver",
    ]


def test_names_that_lack_a_word_come_only_where_none_has_them_all(jobs):
    assert titles("heavy truck drivers") == ["Heavy and Tractor-Trailer Truck Drivers"]
    assert titles("learning zeppelin")[0] == "Data Scientists"
    assert titles("zeppelin balloonist") == []


def test_find_gives_each_occupation_once_and_no_more_than_asked(jobs):
    assert len(titles("e")) == len(set(titles("e")))
    assert len(titles("e", 2)) == 2


@pytest.mark.parametrize("query", NASTY)
def test_anything_typed_gives_an_answer_and_no_error(jobs, query):
    assert isinstance(find(query), list)
    assert isinstance(resolve(query), list)


def test_wildcards_of_sql_match_nothing(jobs):
    assert [find(sign) for sign in ("%", "_", "%%%", "n_rse practit%ner_")][:3] == [[], [], []]


def test_find_asks_as_often_however_much_there_is(jobs, make_job, django_assert_num_queries):
    queries = ("nurse", "elektrician", "light truck driver", "29-1141", "zzzz")
    search.find("nurse")
    for query in queries:
        with django_assert_num_queries(2 if query == "zzzz" else 3):
            find(query)
    for number in range(300):
        make_job(f"99-{number:04}.00", f"Nurse of Kind {number}", f"Truck Driver {number}")
    search.rebuild_terms()
    search.find("nurse")
    for query in queries:
        with django_assert_num_queries(2 if query == "zzzz" else 3):
            find(query)


def test_find_reads_at_most_200_rows_for_each_word(jobs, make_job):
    for number in range(300):
        make_job(f"99-{number:04}.00", f"Nurse of Kind {number}", f"Nurse {number} Truck Driver")
    search.rebuild_terms()
    known = search.vocabulary()
    for query in ("nurse", "n", "truck driver", "nurse kind truck", "a b c d e f g h"):
        most = sum(each.limit for each in search.ranges_for(query, known))
        assert most <= 200 * len(query.split())
        assert len(search.read(search.ranges_for(query, known))) <= most


def test_rebuilding_twice_writes_the_same_rows(jobs):
    def rows():
        return list(
            SearchTerm.objects.order_by("pk").values_list(
                "occupation", "tail", "name", "starts_name", "rank"
            )
        )

    before = rows()
    assert search.rebuild_terms() == len(before)
    assert rows() == before


def test_new_names_are_found_after_rebuilding(jobs):
    assert titles("juicer") == []
    Alias.objects.create(occupation=jobs["47-2111.00"], name="Juicer")
    search.rebuild_terms()
    assert titles("juicer") == ["Electricians"]


def test_another_process_sees_new_words_without_being_told(jobs):
    find("nurse")
    job = jobs["47-2111.00"]
    # As another worker would write it: without this process's rebuild_terms.
    SearchTerm.objects.create(
        occupation=job, tail="gaffer", name="Gaffer", starts_name=True, rank=Tier.ALIAS.rank(0)
    )
    assert search.vocabulary().has("gaff")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("29-1141.00", ["Registered Nurses"]),
        ("29-1141", ["Registered Nurses"]),
        ("291141", ["Registered Nurses"]),
        ("2221", ["Registered Nurses", "Critical Care Nurses"]),
        ("registered-nurse", ["Registered Nurses"]),
        ("nurse-practitioners", ["Nurse Practitioners"]),
        ("staff-nurse", ["Registered Nurses"]),
        ("webdata-analyst", ["Data Scientists"]),
        ("truck-driver", ["Heavy and Tractor-Trailer Truck Drivers", "Light Truck Drivers"]),
        ("lorry-driver", ["Heavy and Tractor-Trailer Truck Drivers"]),
        ("truck-driv", []),
        ("electricain", []),
        ("29-9999", []),
        ("", []),
    ],
)
def test_resolve(jobs, name, expected):
    assert [job.title for job in resolve(name)] == expected


def test_every_alias_resolves_by_its_slug(jobs):
    for alias in Alias.objects.select_related("occupation"):
        assert alias.occupation in resolve(slugify(alias.name)) or alias.name == "Nurse"


def test_ranges_are_read_from_their_index_on_sqlite(jobs):
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL chooses by the size of the table")
    for first_tiers, index in ((True, "search_first_tiers"), (False, "occupations_tail")):
        found = search.Range("n", "o", 60, first_tiers)
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN QUERY PLAN {found.sql}", ["n", "o"])
            plan = " ".join(row[3] for row in cursor.fetchall())
        assert f"USING INDEX {index}" in plan
        assert "TEMP B-TREE" not in plan


def test_tails_are_ordered_by_bytes_on_postgresql(db):
    if connection.vendor != "postgresql":
        pytest.skip("SQLite orders by bytes anyway")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT collation_name FROM information_schema.columns"
            " WHERE table_name = 'occupations_searchterm' AND column_name = 'tail'"
        )
        assert cursor.fetchone() == ("C",)
