"""The package stands alone: no Django, no clock, no chance."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from occupations import scoring
from occupations.scoring import METHODS

PACKAGE = Path(scoring.__file__).parent
MODULES = sorted(path.stem for path in PACKAGE.glob("*.py") if path.stem != "__init__")


@pytest.mark.parametrize("module", [*MODULES, "__init__"])
def test_a_module_loads_without_django(module):
    name = "occupations.scoring" if module == "__init__" else f"occupations.scoring.{module}"
    code = f"import sys, {name}; print([m for m in sys.modules if m.split('.')[0] == 'django'])"
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, cwd=PACKAGE.parents[1], capture_output=True, text=True)
    assert (run.stdout.strip(), run.stderr) == ("[]", "")


@pytest.mark.parametrize("module", MODULES)
def test_a_module_uses_no_clock_no_chance_and_nothing_outside_the_standard_library(module):
    tree = ast.parse((PACKAGE / f"{module}.py").read_text())
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module]
        for name in names:
            root = name.partition(".")[0]
            assert root in sys.stdlib_module_names
            assert root not in {"random", "time", "secrets", "uuid", "os"}
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"now", "today", "utcnow"}


def test_every_lens_has_a_version_that_is_listed():
    versions = {}
    for module in MODULES:
        for node in ast.parse((PACKAGE / f"{module}.py").read_text()).body:
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "VERSION":
                versions[module] = ast.literal_eval(node.value)
    assert sorted(versions.values()) == sorted(METHODS.values())
    assert len(METHODS) == 12


def test_everything_that_is_offered_exists():
    assert [name for name in scoring.__all__ if not hasattr(scoring, name)] == []
