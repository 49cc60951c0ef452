"""Tables of which nothing is kept: titles are only compared, work contexts only checked."""

from ..models import Occupation
from .incoming import Incoming
from .report import Change, some


def import_occupations(incoming: Incoming, change: Change) -> None:
    """Compare only: our titles make our addresses, and descriptions have no place on the site."""
    ours = dict(Occupation.objects.exclude(onetsoc=None).values_list("onetsoc", "title"))
    other = [
        code for code, title in incoming.release.titles.items() if ours.get(code, title) != title
    ]
    change.note = "titles compared, nothing kept"
    if other:
        change.note += f"; other titles here, which stay: {len(other):,} ({some(other)})"


def import_context(incoming: Incoming, change: Change) -> None:
    change.note = (
        "read and checked, nothing kept: the site has no field for work contexts, and baseline "
        "assessments go by those of the catalogue"
    )
