"""The data set that figures from a release are credited to."""

from ..models import Dataset

CATALOGUE_RELEASE = "30.1"
PUBLISHER = "U.S. Department of Labor, Employment and Training Administration"
CREDIT = (
    "This site includes information from the O*NET {release} Database by the U.S. Department of "
    "Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. "
    "O*NET is a trademark of USDOL/ETA. We group, weigh and rename what we take; USDOL/ETA has not "
    "approved or tested these changes."
)


def dataset_of(number: str) -> Dataset:
    """Return the data set of this release; a release that we do not know yet becomes one."""
    major, minor = map(int, number.split("."))
    dataset, _ = Dataset.objects.get_or_create(
        key=f"onet-{number.replace('.', '-')}",
        defaults={
            "publisher": PUBLISHER,
            "title": "O*NET database",
            "release": number,
            # 30.0 and 30.1 came out in 2025, 30.2 and 30.3 in the year after.
            "year": 1995 + major + (minor >= 2),
            "url": "https://www.onetcenter.org/database.html",
            "licence": "CC BY 4.0",
            "licence_state": Dataset.Licence.CLEAR,
            "credit": CREDIT.format(release=number),
        },
    )
    return dataset
