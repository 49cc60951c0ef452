"""The pages about occupations, a file per page."""

from .data import data
from .detail import detail
from .index import index
from .search import search
from .sector import sector

__all__ = ["data", "detail", "index", "search", "sector"]
