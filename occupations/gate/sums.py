"""Rules on the numbers of an assessment. None of them can be overridden. Pure."""

from collections.abc import Iterator

from .. import scoring
from .model import Candidate

Found = Iterator[tuple[str, str]]
RANGES = {"signal": (-2, 2), "barrier": (0, 2), "principle": (0, 3), "growth": (-2, 2)}
RATED = tuple(
    [f"signal:{key}" for key in scoring.SIGNAL_NAMES]
    + [f"barrier:{key}" for key in scoring.BARRIER_NAMES]
    + [f"principle:{key}" for key in scoring.PRINCIPLE_NAMES]
    + ["growth"]
)


def week_is_whole(page: Candidate) -> Found:
    """The shares of the tasks total 100 percent.

    Catches  tasks of 40, 30 and 20 percent.
    Leaves   tasks of 40, 30 and 30 percent.
    """
    if page.record is None:
        return
    shares = [task["percent"] for task in page.record["tasks"]]
    if sum(shares) != 100:
        yield "tasks", f"the tasks total {sum(shares)} percent, not 100"
    for number, share in enumerate(shares, 1):
        if not 1 <= share <= 100:
            yield f"tasks.{number}.percent", f"the share is {share}, outside 1 to 100"


def marks_are_whole(page: Candidate) -> Found:
    """Each input has a mark within its range.

    Catches  a barrier at 3, or no mark for wages.
    Leaves   a barrier at 2.
    """
    if page.record is None:
        return
    for number, task in enumerate(page.record["tasks"], 1):
        if not 1 <= task["score"] <= 5:
            yield f"tasks.{number}.score", f"the mark is {task['score']:g}, outside 1 to 5"
    for name in RATED:
        rating = page.record["ratings"].get(name)
        low, high = RANGES[name.partition(":")[0]]
        if rating is None:
            yield f"ratings.{name}.value", "there is no mark"
        elif not low <= rating["value"] <= high:
            yield f"ratings.{name}.value", f"the mark is {rating['value']}, outside {low} to {high}"
        elif rating["value"] and not rating["has_data"]:
            yield f"ratings.{name}.value", "a mark without data behind it has to be 0"


def parts_reach_the_total(page: Candidate) -> Found:
    """The parts of the score add up to it as printed.

    Catches  bars that sum to 46.7 under a total of 42.6.
    Leaves   bars that sum to 42.6 under a total of 42.6.
    """
    if page.page is None:
        return
    card = page.page.card
    total = scoring.to_print(sum(part.shown for part in card.parts))
    if total != card.shown_score:
        yield "tasks", f"the parts add up to {total}, the score is {card.shown_score}"
    if scoring.to_print(card.shown_score + card.shown_displacement) != 100:
        yield "tasks", "score and displacement do not total 100"


def threats_share_the_doubt(page: Candidate) -> Found:
    """The weights of the threats total 100 percent, each at least 1.

    Catches  weights of 35, 30 and 25.
    Leaves   weights of 40, 35 and 25.
    """
    if page.prose is None:
        return
    weights = [threat.weight for threat in page.prose.threats]
    if sum(weights) != 100:
        yield "threats", f"the weights total {sum(weights)}, not 100"
    for number, weight in enumerate(weights, 1):
        if weight < 1:
            yield f"threats.{number}.weight", f"the weight is {weight}"
