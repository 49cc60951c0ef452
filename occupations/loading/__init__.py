"""Load the committed catalogue into the database: one transaction, the same result each time."""

from .catalogue import STEPS, is_loaded, load_catalogue

__all__ = ["STEPS", "is_loaded", "load_catalogue"]
