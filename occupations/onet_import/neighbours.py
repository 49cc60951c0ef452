"""The occupations that the publisher calls related."""

from ..models import RelatedOccupation
from .incoming import Incoming
from .report import Change
from .upsert import BATCH, upsert


def import_related(incoming: Incoming, change: Change) -> None:
    """Make the neighbours of each occupation in the file those of the file."""
    wanted = wanted_neighbours(incoming)
    owners = {incoming.ids[code] for code in incoming.release.related if code in incoming.ids}
    known = {
        (row.occupation_id, row.related_id): row
        for row in RelatedOccupation.objects.all()
        if row.occupation_id in owners
    }
    gone = [row.pk for key, row in known.items() if key not in wanted]
    for start in range(0, len(gone), BATCH):
        RelatedOccupation.objects.filter(pk__in=gone[start : start + BATCH]).delete()
    write = []
    for (owner, other), (tier, rank) in wanted.items():
        row = known.get((owner, other))
        if row is None:
            row = RelatedOccupation(occupation_id=owner, related_id=other)
            change.counts["new neighbours"] += 1
        elif (row.tier, row.rank) != (tier, rank):
            change.counts["neighbours moved"] += 1
        else:
            continue
        row.tier, row.rank = tier, rank
        write.append(row)
    if gone:
        change.counts["neighbours gone"] = len(gone)
    upsert(RelatedOccupation, write, ("occupation", "related"), ("tier", "rank"))


def wanted_neighbours(incoming: Incoming) -> dict[tuple[int, int], tuple[str, int]]:
    """Return tier and rank of each pair of our occupations that the release names."""
    ids = incoming.ids
    return {
        (ids[code], ids[each.code]): (each.tier, each.rank)
        for code, neighbours in incoming.release.related.items()
        for each in neighbours
        if code in ids and each.code in ids
    }
