"""Other names of an occupation: those that it does not have yet."""

from ..models import Alias, Occupation
from .incoming import Incoming
from .report import Change
from .upsert import BATCH


def import_aliases(incoming: Incoming, change: Change) -> None:
    ids = incoming.ids
    held = {key: {title.casefold()} for key, title in Occupation.objects.values_list("pk", "title")}
    for key, name in Alias.objects.values_list("occupation", "name"):
        held[key].add(name.casefold())
    new = [
        Alias(occupation_id=ids[code], name=name)
        for code, names in incoming.release.aliases.items()
        if code in ids
        for name in names
        if name.casefold() not in held[ids[code]]
    ]
    Alias.objects.bulk_create(new, batch_size=BATCH)
    if new:
        change.counts["new names"] = len(new)
