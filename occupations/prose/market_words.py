"""The phrasings of the paragraph on the market."""

GROWTH = {
    "up": (
        "Official projections expect employment of {whom} to grow by {growth}% in ten years, "
        "against 3.1% for the whole economy.",
        "Demand is on your side: employment of {whom} is projected to grow by {growth}% in ten "
        "years.",
        "Employment of {whom} is officially projected to rise by {growth}% over ten years, faster "
        "than in most jobs.",
        "The official outlook is good, with {growth}% more employment of {whom} in ten years.",
        "More people should be wanted: {growth}% more employment of {whom} within ten years, by "
        "the official projection.",
    ),
    "flat": (
        "Official projections see employment of {whom} almost level, with growth of {growth}% in "
        "ten years.",
        "Employment of {whom} is officially projected to grow by {growth}% in ten years, where "
        "3.1% is the figure for the whole economy.",
        "The market is steady: {growth}% more employment of {whom} in ten years, by the official "
        "projection.",
        "Do not expect a boom, for employment of {whom} is projected to edge up by {growth}% in "
        "ten years.",
        "Ten years from now, official projections say, employment of {whom} should be {growth}% "
        "higher.",
    ),
    "down": (
        "Official projections expect employment of {whom} to shrink by {growth}% in ten years, "
        "while the whole economy gains 3.1%.",
        "Employment of {whom} is officially projected to fall by {growth}% over ten years.",
        "The market is shrinking: employment of {whom} is projected to be {growth}% smaller in "
        "ten years.",
        "Fewer people should be wanted, with employment of {whom} projected to drop by {growth}% "
        "in ten years.",
        "Ten years from now, official projections say, employment of {whom} should be {growth}% "
        "lower.",
    ),
}
SIZE = (
    "About {openings} openings a year come up in a workforce of {employed} people in the "
    "United States.",
    "The United States counts {employed} people in this work and about {openings} openings a year.",
    "Some {openings} openings a year are expected among {employed} people in the United States.",
    "With {employed} people in this work, the United States expects {openings} openings a year.",
)
# Fewer than so many people to an opening: what comes free each year.
TURNOVER_WORDS = (
    (6.5, "one post in six or fewer"),
    (8.5, "about one post in eight"),
    (11.5, "about one post in ten"),
    (13.5, "about one post in twelve"),
    (17.5, "about one post in fifteen"),
)
TURNOVER = (
    "In the United States {one_in} comes free each year, {openings} openings in total.",
    "People leave and retire: {openings} openings a year, {one_in}, are expected in the United "
    "States.",
    "There is movement, with {one_in} coming free in the United States each year.",
)
PAY = (
    "Median pay is {pay} a year, and the best-paid tenth get more than {high_pay}.",
    "Half of them earn more than {pay} a year; the lowest-paid tenth get less than {low_pay}.",
    "Yearly pay runs from under {low_pay} for the lowest tenth to over {high_pay} for the highest.",
    "The middle earner gets {pay} a year, and a tenth earn above {high_pay}.",
    "On pay, {pay} a year is the middle, {low_pay} the edge of the lowest tenth.",
    "At the median they earn {pay} a year; the top tenth starts at {high_pay}.",
    "A tenth of them earn less than {low_pay} a year and a tenth more than {high_pay}.",
    "Typical pay is {pay} a year, with {high_pay} in reach for one in ten.",
)
CAPPED_PAY = (
    "Median pay is {pay} a year.",
    "The publisher gives median pay as {pay} a year.",
)
PAY_MOVE = {
    True: (
        "Pay has moved ahead of the middle occupation by {change} points, which suggests that "
        "employers need you.",
        "Employers have had to pay up: wages gained {change} points on the middle occupation.",
        "Of late pay rose {change} points faster than in the middle occupation.",
    ),
    False: (
        "Pay has slipped {change} points behind the middle occupation, which is a warning.",
        "Of late pay rose {change} points slower than in the middle occupation.",
        "Wages lost {change} points on the middle occupation between two releases of the figures.",
    ),
}
ENTRY = (
    "People usually come in {schooling}.",
    "The usual way in is {schooling}.",
    "Most newcomers start {schooling}.",
)
SCHOOLING = {
    1: "without a formal qualification",
    2: "with a high school diploma",
    3: "with some college but no degree",
    4: "with a vocational award after school",
    5: "with an associate’s degree",
    6: "with a bachelor’s degree",
    7: "with a master’s degree",
    8: "with a doctorate or a professional degree",
}
