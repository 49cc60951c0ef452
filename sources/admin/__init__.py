"""Sources in the editors' workshop."""

from . import source

__all__ = ["source"]
