"""Print what the loaded catalogue shows, and fail when it is not sound."""

from django.core.management.base import BaseCommand, CommandError

from occupations.catalogue_check import baseline_scores, check_catalogue
from occupations.models import Occupation


class Command(BaseCommand):
    help = "Check coverage, weeks, exposures, correlations and face validity of the catalogue."

    def add_arguments(self, parser):
        parser.add_argument(
            "--extremes",
            type=int,
            default=0,
            metavar="N",
            help="also print the N lowest and highest",
        )

    def handle(self, *args, extremes, **options):
        faults = 0
        for finding in check_catalogue():
            mark = "ok   " if finding.is_good else self.style.ERROR("FAULT")
            faults += not finding.is_good
            self.stdout.write(f"{mark} {finding.said}")
        if extremes:
            self._print_extremes(extremes)
        if faults:
            raise CommandError(f"{faults} of the checks failed; see the lines marked FAULT.")
        self.stdout.write(self.style.SUCCESS("The catalogue is sound."))

    def _print_extremes(self, count: int) -> None:
        scores = baseline_scores()
        titles = dict(Occupation.objects.values_list("onetsoc", "title"))
        order = sorted(scores, key=scores.get)
        for heading, codes in (("Riskiest", order[:count]), ("Safest", order[: -count - 1 : -1])):
            self.stdout.write(f"\n{heading} {count}:")
            for code in codes:
                self.stdout.write(f"  {scores[code]:5.1f}  {code}  {titles[code]}")
