"""The catalogue's files: strict reading, steady writing, and the build from raw data."""

import shutil
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from occupations.catalogue import (
    CATALOGUE_DIR,
    TABLES,
    WORDING_DIR,
    CatalogueError,
    fingerprint,
    read_table,
)
from occupations.catalogue.build import build
from occupations.catalogue.files import write_table
from occupations.catalogue.raw import mended
from occupations.catalogue.world import project
from occupations.loading.rows import Rows
from occupations.models import CatalogueLoad, Occupation, Sector

RAW = Path(__file__).resolve().parents[3] / "shared" / "data"


@pytest.fixture
def folder(tmp_path):
    """A copy of the committed catalogue that a test may spoil."""
    return Path(shutil.copytree(CATALOGUE_DIR, tmp_path / "catalogue"))


def spoil(folder, name, old, new):
    path = folder / f"{name}.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "right"),
    [("Shipsâ\x80\x99 engineers", "Ships’ engineers"), ("Nurses", "Nurses"), ("Café", "Café")],
)
def test_a_title_that_was_decoded_wrongly_is_mended(text, right):
    assert mended(text) == right


def test_the_committed_catalogue_is_whole_and_small():
    Rows()
    assert sum(path.stat().st_size for path in CATALOGUE_DIR.glob("*.csv")) < 8_000_000


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("figures", "job_zone,5,", "job_zone,five,", "column value: 'five', expected a number"),
        ("figures", "job_zone,5,", "job_zone,5,5,", "cells, expected 8"),
        ("figures", "job_zone,5,", "job_home,5,", "column kind: 'job_home', expected one of"),
        ("figures", "onet-30-1", "onet-31", "expected a value that stands in datasets.csv"),
        ("occupations", "11-1011.00", "11-1011", "expected an O*NET-SOC code such as"),
        ("occupations", "onetsoc,title", "code,title", "line 1: expected the columns onetsoc"),
        ("occupations", ",counted", ",count\x00ed", "column kind"),
        ("aliases", "11-1011.00,", "99-9999.99,", "expected a value that stands in occupations"),
        ("tasks", "core", "crucial", "column weight: 'crucial', expected one of 'core'"),
    ],
)
def test_a_bad_row_is_refused_with_its_place(folder, name, old, new, message):
    spoil(folder, name, old, new)
    with pytest.raises(CatalogueError) as error:
        Rows(folder)
    assert f"{name}.csv, line " in str(error.value)
    assert message in str(error.value)


def test_a_row_that_stands_twice_is_refused(folder):
    path = folder / "figures.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines + lines[-1:]), encoding="utf-8")
    with pytest.raises(CatalogueError, match="stands already in line"):
        Rows(folder)


def test_a_missing_file_is_named(folder):
    (folder / "tasks.csv").unlink()
    with pytest.raises(CatalogueError, match=r"tasks\.csv: the file is missing"):
        Rows(folder)


def test_bytes_that_are_no_text_are_refused(folder):
    (folder / "codes.csv").write_bytes(b"onetsoc,scheme,code,title\n\xff\xfe")
    with pytest.raises(CatalogueError, match=r"codes\.csv: not UTF-8"):
        list(read_table("codes", folder))


@pytest.mark.django_db
def test_a_bad_row_leaves_nothing_written(folder):
    spoil(folder, "countries", "GBR", "gbr")
    with pytest.raises(CommandError, match=r"countries\.csv, line \d+, column iso3.*Nothing was"):
        call_command("load_catalogue", folder=folder)
    assert not Sector.objects.exists()
    assert not Occupation.objects.exists()
    assert not CatalogueLoad.objects.exists()


def test_the_fingerprint_changes_with_any_byte(folder):
    before = fingerprint([folder])
    spoil(folder, "aliases", "Agency Owner", "Agency owner")
    assert fingerprint([folder]) != before


def test_what_is_written_reads_back_the_same(tmp_path):
    rows = list(read_table("countries"))
    write_table("countries", rows[::-1], tmp_path)
    assert (tmp_path / "countries.csv").read_bytes() == (
        CATALOGUE_DIR / "countries.csv"
    ).read_bytes()


def test_no_activity_keeps_the_label_of_its_publisher():
    labels = [row["label"] for row in read_table("activities")]
    assert len(labels) == len(set(labels)) == 332
    assert all(len(label) <= 44 and not label.endswith(".") for label in labels)


def test_the_projection_keeps_the_middle_and_the_edges():
    assert project(0, 0) == pytest.approx((500, 243.4), abs=0.1)
    assert project(-180, 0)[0] == pytest.approx(0, abs=0.01)
    assert project(180, 0)[0] == pytest.approx(1000, abs=0.01)
    assert project(0, 90)[1] == pytest.approx(0, abs=0.1)


def test_every_table_is_committed_in_its_place():
    for table in TABLES.values():
        assert table.path().parent == (WORDING_DIR if table.is_ours else CATALOGUE_DIR)
        assert table.path().exists()


def test_building_needs_a_folder_of_raw_data(tmp_path):
    with pytest.raises(CommandError, match="is missing from"):
        call_command("build_catalogue", tmp_path, to=tmp_path / "out")
    with pytest.raises(CommandError, match="is not a folder"):
        call_command("build_catalogue", tmp_path / "nowhere", to=tmp_path / "out")


@pytest.mark.skipif(not RAW.is_dir(), reason="THE PUBLISHERS' RAW FILES ARE NOT AT HAND")
def test_building_twice_gives_the_committed_bytes(tmp_path):
    for name, _ in build(RAW, tmp_path):
        assert (tmp_path / f"{name}.csv").read_bytes() == (
            CATALOGUE_DIR / f"{name}.csv"
        ).read_bytes(), name
