"""The pages about occupations, a file per page."""

from .changes import changes, changes_feed, feed
from .data import data
from .detail import detail
from .index import index
from .search import search
from .sector import sector, sectors
from .where import where

__all__ = [
    "changes",
    "changes_feed",
    "data",
    "detail",
    "feed",
    "index",
    "search",
    "sector",
    "sectors",
    "where",
]
