"""The engine stands alone: no Django, no clock, no chance, nothing but the standard library."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from debate import argument
from debate.argument.tables import FOLDER, load

PACKAGE = Path(argument.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
TABLES = sorted(path.stem for path in FOLDER.glob("*.txt"))
MOST_BYTES = 3_000_000


def test_the_engine_loads_without_django():
    code = (
        "import sys, debate.argument; "
        "print([m for m in sys.modules if m.split('.')[0] == 'django'])"
    )
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, cwd=PACKAGE.parents[1], capture_output=True, text=True)
    assert (run.stdout.strip(), run.stderr) == ("[]", "")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_module_uses_no_clock_no_chance_and_nothing_outside_the_standard_library(path):
    for node in ast.walk(ast.parse(path.read_text())):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module]
        for name in names:
            root = name.partition(".")[0]
            assert root in sys.stdlib_module_names
            assert root not in {"random", "time", "secrets", "uuid", "os", "datetime", "locale"}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_says_where_it_comes_from_and_is_not_empty(name):
    head = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n[")[0]
    assert head.startswith("# ")
    assert "Learnt" in head or "Counted" in head
    assert sum(len(rows) for rows in load(name).values()) > 10


def test_the_tables_stay_small():
    assert sum(path.stat().st_size for path in FOLDER.glob("*.txt")) < MOST_BYTES


def test_a_broken_table_is_named_with_its_line(monkeypatch, tmp_path):
    (tmp_path / "bad.txt").write_text("# head\n[a]\nword\t1\nword two\n")
    monkeypatch.setattr("debate.argument.tables.FOLDER", tmp_path)
    with pytest.raises(ValueError, match=r"bad\.txt, line 4"):
        load("bad")


def test_two_processes_with_other_hash_seeds_give_the_same_debate():
    code = (
        "from tests.debate.argument.test_play import moves; "
        "from tests.debate.argument.records import ELECTRICIAN; "
        "from debate.argument import play; "
        "ledger = play(ELECTRICIAN, moves()); "
        "print([(r.shift, r.answer and r.answer.key, r.rating.levers) for r in ledger.rounds])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=PACKAGE.parents[1],
            capture_output=True,
            text=True,
            env={"PYTHONHASHSEED": seed, "PATH": "", "LC_ALL": "C"},
        ).stdout
        for seed in ("1", "2", "77")
    }
    assert len(outputs) == 1
    assert outputs.pop().startswith("[(")
