"""Two people's changes to one record, joined field by field. Pure."""

from collections.abc import Mapping


def merged(base, mine, theirs):
    """Return what both changed: mine where I changed it, theirs where only they did.

    Takes   the record that both began from, and the two that came of it. Lists are joined item by
            item while all three are as long; otherwise the list that changed stands, mine first.
    """
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    if all(isinstance(each, Mapping) for each in (base, mine, theirs)):
        names = [*mine, *(name for name in theirs if name not in mine and name not in base)]
        kept = (name for name in names if not _was_dropped(name, base, mine, theirs))
        return {
            name: merged(base.get(name), mine.get(name, base.get(name)), theirs.get(name))
            if name in theirs or name in base
            else mine[name]
            for name in kept
        }
    is_list = all(isinstance(each, list) for each in (base, mine, theirs))
    if is_list and len(base) == len(mine) == len(theirs):
        return [merged(*items) for items in zip(base, mine, theirs, strict=True)]
    return mine


def _was_dropped(name, base, mine, theirs) -> bool:
    """Tell whether they took an entry out that I left as it was."""
    return name in base and name not in theirs and mine.get(name) == base[name]
