#!/usr/bin/env python
"""Run one of the project's commands: manage.py <command>."""

import os
import sys

# Nobody waits on a page while a command runs, so a statement may take ten minutes.
COMMAND_STATEMENT_TIMEOUT_MS = "600000"


def main():
    """Hand the command line to Django."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobrisk.settings")
    if "runserver" not in sys.argv[1:2]:
        os.environ.setdefault("DB_STATEMENT_TIMEOUT_MS", COMMAND_STATEMENT_TIMEOUT_MS)
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
