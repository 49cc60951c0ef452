"""The editors' workshop: every record that people curate, in Django's admin."""

from . import assessment, dossier, occupation, override

__all__ = ["assessment", "dossier", "occupation", "override"]
