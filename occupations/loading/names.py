"""Load sectors, occupations, roles, their names, codes and neighbours."""

from django.utils.text import slugify

from ..models import Alias, Kind, Occupation, OccupationCode, RelatedOccupation, Sector
from .rows import Rows
from .upsert import upsert


def load_sectors(rows: Rows) -> int:
    columns = ("major_group", "slug", "name", "description")
    return upsert(
        (Sector(**{name: row[name] for name in columns}) for row in rows("sectors")),
        ("major_group",),
    )


def load_occupations(rows: Rows) -> int:
    sectors = dict(Sector.objects.values_list("major_group", "pk"))
    return upsert(
        (
            Occupation(
                slug=slugify(row["title"]),
                title=row["title"],
                kind=row["kind"],
                onetsoc=row["onetsoc"],
                sector_id=sectors[row["onetsoc"][:2]],
            )
            for row in rows("occupations")
        ),
        ("slug",),
    )


def load_roles(rows: Rows) -> int:
    by_code = {row.onetsoc: row for row in Occupation.objects.exclude(onetsoc=None)}
    roles = [
        Occupation(
            slug=row["slug"],
            title=row["title"],
            kind=Kind.ROLE,
            sector_id=by_code[row["parent"]].sector_id,
            parent=by_code[row["parent"]],
            stand_in=by_code[row["stand_in"]],
        )
        for row in rows("roles")
    ]
    return upsert(roles, ("slug",))


def load_aliases(rows: Rows) -> int:
    ids = occupation_ids()
    roles = dict(Occupation.objects.filter(kind=Kind.ROLE).values_list("slug", "pk"))
    aliases = [
        Alias(occupation_id=ids[row["onetsoc"]], name=row["name"]) for row in rows("aliases")
    ]
    aliases += [
        Alias(occupation_id=roles[row["slug"]], name=name.strip())
        for row in rows("roles")
        for name in row["aliases"].split(";")
    ]
    return upsert(aliases, ("occupation", "name"))


def load_codes(rows: Rows) -> int:
    ids = occupation_ids()
    return upsert(
        (
            OccupationCode(
                occupation_id=ids[row["onetsoc"]],
                scheme=row["scheme"],
                code=row["code"],
                title=row["title"],
            )
            for row in rows("codes")
        ),
        ("occupation", "scheme", "code"),
        and_drop_others=True,
    )


def load_related(rows: Rows) -> int:
    ids = occupation_ids()
    return upsert(
        (
            RelatedOccupation(
                occupation_id=ids[row["onetsoc"]],
                related_id=ids[row["related"]],
                tier=row["tier"],
                rank=row["rank"],
            )
            for row in rows("related")
        ),
        ("occupation", "related"),
        and_drop_others=True,
    )


def occupation_ids() -> dict[str, int]:
    """Return O*NET-SOC code → primary key."""
    return dict(Occupation.objects.exclude(onetsoc=None).values_list("onetsoc", "pk"))
