"""Importing a release: what it writes, what it leaves alone, and how it refuses a broken one."""

import csv
import gzip
import shutil
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from occupations import search
from occupations.models import (
    Alias,
    Assessment,
    Dataset,
    Element,
    Figure,
    FigureKind,
    Kind,
    Level,
    Occupation,
    Origin,
    Profile,
    RelatedOccupation,
    SearchTerm,
    Sector,
    Status,
    Task,
    TaskStatement,
)
from occupations.onet_import import dataset_of, import_release
from occupations.onet_release import TABLES, ReleaseError, read_release

HERE = Path(__file__).resolve().parent
RELEASE = HERE / "data" / "onet_release"
PUBLISHED = HERE.parents[2] / "shared" / "data" / "onet-30.1"
OCCUPATIONS = {
    "15-1252.00": "Software Developers",
    "29-1141.00": "Registered Nurses",
    "35-3023.01": "Baristas",
    "47-2111.00": "Electricians",
    "53-3032.00": "Heavy and Tractor-Trailer Truck Drivers",
}
ELEMENTS = {
    "skill": ("2.A.1.a", "2.A.1.b", "2.A.1.c"),
    "activity": ("4.A.1.a.1", "4.A.1.b.1"),
}
WRITTEN = (
    Alias,
    Dataset,
    Figure,
    Occupation,
    Profile,
    RelatedOccupation,
    SearchTerm,
    TaskStatement,
)


@pytest.fixture
def folder(tmp_path):
    """Return a copy of our small release that a test may break."""
    return Path(shutil.copytree(RELEASE, tmp_path / "release"))


@pytest.fixture
def ids(db):
    """Make the occupations that the small release speaks of, as the catalogue would."""
    sector = Sector.objects.create(major_group="00", slug="work", name="Work", description="Work")
    made = {
        code: Occupation.objects.create(
            slug=code, title=title, kind=Kind.COUNTED, onetsoc=code, sector=sector
        )
        for code, title in OCCUPATIONS.items()
    }
    for kind, elements in ELEMENTS.items():
        for position, element in enumerate(elements):
            Element.objects.create(
                element_id=element, kind=kind, name=element, label=element, position=position
            )
    nurse, barista = made["29-1141.00"], made["35-3023.01"]
    TaskStatement.objects.create(occupation=nurse, task_id=201, weight="core", importance=4.1)
    TaskStatement.objects.create(occupation=nurse, task_id=299, weight="core", importance=2.0)
    Alias.objects.create(occupation=made["15-1252.00"], name="software engineer")
    RelatedOccupation.objects.create(occupation=nurse, related=barista, tier="close", rank=1)
    RelatedOccupation.objects.create(
        occupation=nurse, related=made["47-2111.00"], tier="near", rank=7
    )
    RelatedOccupation.objects.create(
        occupation=made["47-2111.00"], related=nurse, tier="near", rank=8
    )
    Profile.objects.create(
        occupation=nurse, skills=[1.0, 1.0, 1.0], activities=[1.0, 1.0], published_code="29-1141"
    )
    zone = {"kind": FigureKind.JOB_ZONE, "period": "2025", "dataset": dataset_of("30.1")}
    for code, value in (("15-1252.00", 4), ("29-1141.00", 2)):
        Figure.objects.create(
            occupation=made[code],
            value=value,
            published_for=code,
            published_title="T",
            distance=0,
            **zone,
        )
    return made


def run(folder, **options):
    out = StringIO()
    call_command("import_onet", str(folder), stdout=out, **options)
    return out.getvalue()


def everything():
    """Return every row of every table that an import may write."""
    return {model: list(model.objects.order_by("pk").values()) for model in WRITTEN}


def edit(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8-sig")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


# What an import writes


def test_statements_get_their_words_weight_and_importance(ids, folder):
    run(folder)
    nurse = ids["29-1141.00"]
    rows = nurse.statements.order_by("task_id")
    assert list(rows.values_list("task_id", "text", "weight", "importance")) == [
        (201, "Hand out medicines and note who took which.", "core", 4.85),
        (202, 'Explain a "nil by mouth" sign to visitors.', "unrated", None),
        (299, "", "core", 2.0),
    ]
    assert TaskStatement.objects.get(task_id=301).text.endswith("café crème.")


def test_an_importance_that_the_publisher_calls_unsure_is_left_out(ids, folder):
    run(folder)
    assert TaskStatement.objects.get(task_id=102).importance is None


def test_new_alternate_and_short_titles_become_aliases_and_are_found(ids, folder):
    assert search.find("dome grower") == []
    run(folder)
    names = list(Alias.objects.order_by("name").values_list("name", flat=True))
    assert sorted(names) == [
        "Application Tinkerer",
        "Coffee Maker",
        "NWN",
        "Night Ward Nurse (NWN)",
        "SE",
        "software engineer",
    ]
    assert search.find("coffee mak")[0].occupation == ids["35-3023.01"]


def test_neighbours_become_those_of_the_release_and_others_keep_theirs(ids, folder):
    run(folder)
    rows = RelatedOccupation.objects.values_list(
        "occupation__onetsoc", "related__onetsoc", "tier", "rank"
    )
    assert sorted(rows) == [
        ("15-1252.00", "47-2111.00", "further", 11),
        ("29-1141.00", "35-3023.01", "near", 6),
        ("35-3023.01", "29-1141.00", "close", 1),
        ("35-3023.01", "53-3032.00", "close", 2),
        ("47-2111.00", "29-1141.00", "near", 8),
    ]


def test_job_zones_change_with_their_credit_and_those_that_agree_keep_theirs(ids, folder):
    run(folder, release="30.2")
    zones = Figure.objects.filter(kind=FigureKind.JOB_ZONE)
    assert sorted(
        zones.values_list("occupation__onetsoc", "value", "period", "dataset__release")
    ) == [
        ("15-1252.00", 4, "2025", "30.1"),
        ("29-1141.00", 3, "2024", "30.2"),
        ("35-3023.01", 1, "2022", "30.2"),
    ]
    assert "O*NET 30.2 Database" in Dataset.objects.get(key="onet-30-2").credit


def test_a_role_borrows_the_new_job_zone_of_its_stand_in(ids, folder):
    nurse = ids["29-1141.00"]
    role = Occupation.objects.create(
        slug="role", title="Role", kind=Kind.ROLE, sector=nurse.sector, parent=nurse, stand_in=nurse
    )
    run(folder)
    zone = role.figures.get(kind=FigureKind.JOB_ZONE)
    assert (zone.value, zone.published_for, zone.distance) == (3, "29-1141.00", 1)


def test_profiles_follow_the_order_of_the_elements_and_need_all_of_them(ids, folder):
    run(folder)
    rows = Profile.objects.values_list("occupation__onetsoc", "skills", "activities")
    assert sorted(rows) == [
        ("15-1252.00", [4.0, 3.5, 3.25], [4.5, 2.5]),
        ("29-1141.00", [4.1, 4.6, 3.6], [4.4, 4.2]),
        ("47-2111.00", [3.2, 3.1, 2.5], []),
    ]


def test_nothing_is_written_of_an_occupation_that_we_do_not_have(ids, folder):
    out = run(folder)
    assert Occupation.objects.count() == len(OCCUPATIONS)
    assert not TaskStatement.objects.filter(task_id=601).exists()
    assert "Codes without an occupation here, left out: 1 (99-9999.00)" in out


def test_a_title_of_theirs_that_differs_is_told_and_ours_stays(ids, folder):
    edit(folder, "Occupation Data.txt", "Baristas", "Coffee People")
    assert "other titles here, which stay: 1 (35-3023.01)" in run(folder)
    assert Occupation.objects.get(onetsoc="35-3023.01").title == "Baristas"


def test_published_assessments_stay_as_they_were(ids, folder):
    assessment = Assessment.objects.create(
        occupation=ids["29-1141.00"],
        level=Level.MID,
        origin=Origin.BASELINE,
        version=1,
        status=Status.DRAFT,
        assessed_on="2026-01-01",
        author="A",
        reason="R",
        method="baseline-1",
    )
    Task.objects.create(
        assessment=assessment, position=0, name="T", percent=100, score=3, mode="augmented"
    )
    Assessment.objects.update(status=Status.PUBLISHED)
    before = [list(model.objects.values()) for model in (Assessment, Task)]
    run(folder)
    assert [list(model.objects.values()) for model in (Assessment, Task)] == before


# The summary


def test_the_summary_says_what_changed_in_each_table(ids, folder):
    lines = [" ".join(line.split()) for line in run(folder).splitlines()]
    assert lines == [
        f"O*NET 30.1 from {folder}",
        "Occupation Data.txt 6 rows titles compared, nothing kept",
        "Task Statements.txt 8 rows new tasks: 6, texts filled in: 1; "
        "tasks that the release does not hold, left as they were: 1",
        "Task Ratings.txt 8 rows importances set: 3; "
        "ratings that the publisher calls unsure, left out: 1",
        "Work Activities.txt 12 rows new profiles: 1, profiles changed: 1",
        "Skills.txt 20 rows profiles changed: 2, new profiles: 1; "
        "left as they were for want of an element: 1 (35-3023.01)",
        "Work Context.txt 3 rows read and checked, nothing kept: the site has no field for work "
        "contexts, and baseline assessments go by those of the catalogue",
        "Alternate Titles.txt 6 rows new names: 5",
        "Related Occupations.txt 5 rows new neighbours: 3, neighbours moved: 1, neighbours gone: 1",
        "Job Zones.txt 4 rows job zones changed: 1, new job zones: 1",
        "Codes without an occupation here, left out: 1 (99-9999.00)",
        f"Search was rebuilt: {SearchTerm.objects.count()} rows.",
        "Imported.",
    ]


def test_a_second_import_changes_nothing(ids, folder):
    run(folder)
    before = everything()
    out = run(folder)
    assert everything() == before
    assert "Nothing was new." in out
    assert "Search was rebuilt" not in out


def test_tables_that_are_not_there_are_named_and_what_they_hold_stays(ids, folder):
    for table in TABLES:
        if not table.is_required:
            (folder / table.file).unlink()
    before = everything()
    out = run(folder)
    after = everything()
    assert [model for model in WRITTEN if after[model] != before[model]] == [TaskStatement]
    for table in TABLES:
        told = f"{table.file:<24} not there: what the site has of it stays as it was" in out
        assert told is not table.is_required


def test_the_folder_says_which_release_it_is(ids, folder, tmp_path):
    named = folder.rename(tmp_path / "db_29_3_text")
    assert run(named).startswith(f"O*NET 29.3 from {named}")


def test_a_release_number_of_another_shape_is_refused(ids, folder):
    with pytest.raises(CommandError, match="--release is 'newest', expected a number"):
        run(folder, release="newest")


# How the publisher writes


def test_windows_line_ends_byte_order_marks_and_blank_last_lines_are_read(folder):
    plain = read_release(folder)
    for table in TABLES:
        path = folder / table.file
        text = path.read_text(encoding="utf-8-sig")
        path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() + b"\r\n\r\n")
    assert read_release(folder) == plain


def test_columns_may_stand_in_another_order_and_others_between_them(folder):
    plain = read_release(folder)
    for table in TABLES:
        path = folder / table.file
        rows = [line.split("\t") for line in path.read_text("utf-8-sig").splitlines()]
        turned = ["\t".join([*reversed(row), "more"]) + "\n" for row in rows]
        path.write_text("".join(turned), encoding="utf-8")
    assert read_release(folder) == plain


# What is refused


def test_a_folder_that_is_none(tmp_path):
    with pytest.raises(ReleaseError, match=r"is not a folder; name the one that holds"):
        read_release(tmp_path / "nowhere")
    (tmp_path / "file").write_text("x")
    with pytest.raises(ReleaseError, match="is not a folder"):
        read_release(tmp_path / "file")


def test_a_required_file_that_is_missing(folder):
    (folder / "Task Statements.txt").unlink()
    with pytest.raises(ReleaseError, match=r"holds no 'Task Statements\.txt'$"):
        read_release(folder)
    (folder / "Occupation Data.txt").unlink()
    wanted = r"holds no 'Occupation Data.txt' and no 'Task Statements.txt'$"
    with pytest.raises(ReleaseError, match=wanted):
        read_release(folder)


# File, what stands there, what to put there, the message.
FAULTS = [
    (
        "Task Statements.txt",
        "\tTask ID\t",
        "\tTask No\t",
        "Task Statements.txt, line 1: no column 'Task ID', expected it here",
    ),
    (
        "Task Statements.txt",
        "\tTask Type\t",
        "\tTask ID\t",
        "Task Statements.txt, line 1, column 'Task ID': stands twice, expected once",
    ),
    (
        "Task Statements.txt",
        "\t201\t",
        "\ttwo\t",
        "Task Statements.txt, line 4, column 'Task ID': 'two', "
        "expected a whole number from 1 to 9999999",
    ),
    (
        "Task Statements.txt",
        "\t201\t",
        "\t２０１\t",
        "Task Statements.txt, line 4, column 'Task ID': '２０１', "
        "expected a whole number from 1 to 9999999",
    ),
    (
        "Task Statements.txt",
        "\t202\t",
        "\t201\t",
        "Task Statements.txt, line 5, column 'Task ID': '201' stands already in line 4 "
        "with the same key, expected it once",
    ),
    (
        "Task Statements.txt",
        "Steam milk for cappuccinos and café crème.",
        "",
        "Task Statements.txt, line 6, column 'Task': '', expected a text of 1 to 2000 characters",
    ),
    (
        "Task Statements.txt",
        "Steam milk",
        "Steam\x00milk",
        "Task Statements.txt, line 6, column 'Task': "
        "'Steam\\x00milk for cappuccinos and café crème.', "
        "expected a text of 1 to 2000 characters",
    ),
    (
        "Task Statements.txt",
        "\tSupplemental\t",
        "\tMinor\t",
        "Task Statements.txt, line 3, column 'Task Type': 'Minor', "
        "expected one of 'Core', 'Supplemental', 'n/a', ''",
    ),
    (
        "Task Statements.txt",
        "\tCore\t120\t",
        "\tCore\t",
        "Task Statements.txt, line 4: 6 fields, expected 7 as in the header",
    ),
    (
        "Occupation Data.txt",
        "47-2111.00",
        "472111",
        "Occupation Data.txt, line 5, column 'O*NET-SOC Code': '472111', "
        "expected a code such as 29-1141.00",
    ),
    (
        "Occupation Data.txt",
        "47-2111.00",
        "29-1141.00",
        "Occupation Data.txt, line 5, column 'O*NET-SOC Code': '29-1141.00' stands already in "
        "line 3 with the same key, expected it once",
    ),
    (
        "Task Ratings.txt",
        "\t4.40\t",
        "\t4,40\t",
        "Task Ratings.txt, line 4, column 'Data Value': '4,40', "
        "expected a number from 0 to 100, or n/a",
    ),
    (
        "Task Ratings.txt",
        "\t4.40\t",
        "\tnan\t",
        "Task Ratings.txt, line 4, column 'Data Value': 'nan', "
        "expected a number from 0 to 100, or n/a",
    ),
    (
        "Task Ratings.txt",
        "\t4.40\t",
        "\t44.0\t",
        "Task Ratings.txt, line 4, column 'Data Value': '44.0', "
        "expected a number from 1 to 5 on the scale IM",
    ),
    (
        "Skills.txt",
        "\tIM\t3.50\t",
        "\tIM\t0.50\t",
        "Skills.txt, line 4, column 'Data Value': '0.50', "
        "expected a number from 1 to 5 on the scale IM",
    ),
    (
        "Work Activities.txt",
        "\tLV\t",
        "\tXX\t",
        "Work Activities.txt, line 3, column 'Scale ID': 'XX', expected one of 'IM', 'LV'",
    ),
    (
        "Work Context.txt",
        "4.C.1.a.2.c",
        "four",
        "Work Context.txt, line 2, column 'Element ID': 'four', "
        "expected an element such as 2.A.1.a",
    ),
    (
        "Alternate Titles.txt",
        "Coffee Maker",
        "Mocha " * 40,
        "Alternate Titles.txt, line 6, column 'Alternate Title': "
        "'Mocha Mocha Mocha Mocha Mocha Mocha Mocha Mocha Mocha Mocha …', "
        "expected a text of 1 to 200 characters",
    ),
    (
        "Related Occupations.txt",
        "\t47-2111.00\t",
        "\t15-1252.00\t",
        "Related Occupations.txt, line 2, column 'Related O*NET-SOC Code': '15-1252.00', "
        "expected the code of another occupation",
    ),
    (
        "Related Occupations.txt",
        "Supplemental",
        "Distant",
        "Related Occupations.txt, line 2, column 'Relatedness Tier': 'Distant', "
        "expected one of 'Primary-Short', 'Primary-Long', 'Supplemental'",
    ),
    (
        "Job Zones.txt",
        "\t4\t",
        "\t6\t",
        "Job Zones.txt, line 2, column 'Job Zone': '6', expected a whole number from 1 to 5",
    ),
    (
        "Job Zones.txt",
        "08/2023",
        "2023-08",
        "Job Zones.txt, line 2, column 'Date': '2023-08', expected a month such as 08/2023, or n/a",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "message"), FAULTS)
def test_a_fault_stops_with_file_line_column_and_what_was_expected(
    ids, folder, file, old, new, message
):
    edit(folder, file, old, new)
    before = everything()
    with pytest.raises(CommandError) as caught:
        run(folder)
    assert str(caught.value) == f"{message}. Nothing was written."
    assert everything() == before


def test_bytes_that_are_no_utf8(ids, folder):
    path = folder / "Task Statements.txt"
    path.write_bytes(path.read_bytes().replace("é".encode(), "é".encode("latin-1"), 1))
    wanted = (
        "Task Statements.txt, line 6, column 3: bytes that are no UTF-8, expected text in UTF-8"
    )
    with pytest.raises(ReleaseError, match=wanted):
        read_release(folder)


def test_an_empty_file_a_required_table_without_rows_and_a_line_without_end(folder):
    path = folder / "Job Zones.txt"
    path.write_text("")
    with pytest.raises(ReleaseError, match=r"Job Zones\.txt is empty, expected a header row"):
        read_release(folder)
    path.write_bytes(b"x" * 10_000_000)
    with pytest.raises(ReleaseError, match=r"Job Zones\.txt, line 1: longer than 20,000 bytes"):
        read_release(folder)
    path.write_text("O*NET-SOC Code\tJob Zone\tDate\tDomain Source\n")
    assert read_release(folder).job_zones == {}
    occupations = folder / "Occupation Data.txt"
    occupations.write_text("O*NET-SOC Code\tTitle\tDescription\n")
    with pytest.raises(ReleaseError, match=r"Occupation Data\.txt has no rows, expected at least"):
        read_release(folder)


def test_an_error_in_the_middle_of_writing_leaves_nothing(ids, folder, monkeypatch):
    before = everything()

    def fail():
        raise RuntimeError("out of disk")

    monkeypatch.setattr(search, "rebuild_terms", fail)
    with pytest.raises(RuntimeError, match="out of disk"):
        import_release(read_release(folder))
    assert everything() == before


def test_values_that_are_not_available_are_left_out(ids, folder):
    edit(folder, "Task Ratings.txt", "\t4.40\t", "\tn/a\t")
    edit(folder, "Skills.txt", "\tIM\t3.50\t", "\tIM\tn/a\t")
    edit(folder, "Job Zones.txt", "08/2024", "n/a")
    out = run(folder, release="30.2")
    assert TaskStatement.objects.get(task_id=101).importance is None
    assert "for want of an element: 2 (15-1252.00, 35-3023.01)" in out
    assert ids["29-1141.00"].figures.get(kind=FigureKind.JOB_ZONE).period == "30.2"


# The publisher's own tables, where they are at hand

AT_HAND = {
    "occupation_data": "Occupation Data.txt",
    "task_statements": "Task Statements.txt",
    "skills": "Skills.txt",
    "alternate_titles": "Alternate Titles.txt",
    "related_occupations": "Related Occupations.txt",
    "job_zones": "Job Zones.txt",
}


@pytest.mark.skipif(
    not PUBLISHED.is_dir(), reason=f"THE PUBLISHER'S TABLES ARE NOT AT HAND in {PUBLISHED}"
)
def test_the_publishers_tables_written_back_into_tab_text_are_imported(ids, tmp_path):
    for name, file in AT_HAND.items():
        with gzip.open(PUBLISHED / f"{name}.csv.gz", "rt", encoding="utf-8", newline="") as packed:
            lines = ["\t".join(row) + "\r\n" for row in csv.reader(packed)]
        (tmp_path / file).write_bytes("".join(lines).encode())
    release = read_release(tmp_path)
    assert release.rows == {
        "Occupation Data.txt": 1_016,
        "Task Statements.txt": 18_796,
        "Skills.txt": 62_580,
        "Alternate Titles.txt": 56_505,
        "Related Occupations.txt": 18_460,
        "Job Zones.txt": 923,
    }
    report = import_release(release)
    assert len(report.unknown) == 1_016 - len(OCCUPATIONS)
    for code, job in ids.items():
        wanted = {task for owner, task in release.statements if owner == code}
        texts = job.statements.exclude(text="").values_list("task_id", flat=True)
        assert set(texts) == wanted
        assert wanted
