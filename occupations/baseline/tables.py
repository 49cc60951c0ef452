"""Every number of the baseline recipe. The method page prints these tables as they stand."""

from datetime import date

VERSION = "baseline 1"
# The day on which the recipe was last run on new data; it dates every baseline assessment.
DATED_ON = date(2026, 11, 20)

# Weight of a task in the week: its importance (1–5) times this.
TASK_WEIGHTS = {"core": 2.0, "supplemental": 1.0, "unrated": 1.0}

# A rater's label → how much of the task a language model can speed up.
LABEL_EXPOSURE = {"E0": 0.0, "E1": 1.0, "E2": 0.5}

# Automation level T0–T4 of a task → the share of it that can run without a person.
AUTOMATION_SHARE = (0.0, 0.2, 0.5, 0.85, 1.0)

# How the automation of one task (0–1) is weighed; the weights total 1.
AUTOMATION_WEIGHTS = {
    "automation": 0.50,  # the share that can run without a person
    "exposure": 0.35,  # the mean of people's and the model's exposure labels
    "use": 0.15,  # how much of the task shows up in observed use
}

# Machines other than language models: the share of a physical task that they can do is the
# product of both rows, by how settled the place is and by how much the task can be written down.
MACHINE_BY_PLACE = (0.0, 0.60, 0.40, 0.20, 0.05)  # physical rating 0 none … 4 ever-changing
MACHINE_BY_ROUTINE = (1.0, 0.80, 0.40, 0.10, 0.0)  # complexity rating 0 self-evident … 4 new

# A task counts as displaced from this automation on, or when people already hand it over.
DISPLACED_FROM = 0.60
HANDED_OVER_FROM = 0.60
HANDED_OVER_EXPOSURE = 0.50
HANDED_OVER_LEVEL = 2
# A task with no exposure label counts as not involved up to this automation level, if its
# automation is below this share.
NOT_INVOLVED_LEVEL = 1
NOT_INVOLVED_BELOW = 0.20

# The week has at least and at most so many tasks, and none below so many percent if it can be.
FEWEST_TASKS, MOST_TASKS = 6, 12
SMALLEST_PERCENT = 4

# Bands: the value given from each threshold on, highest first.
GROWTH_BANDS = ((10.0, 2), (4.5, 1), (0.0, 0), (-6.0, -1), (float("-inf"), -2))
WAGE_BANDS = ((14.0, 2), (6.0, 1), (-6.0, 0), (-14.0, -1), (float("-inf"), -2))
USE_BANDS = ((0.40, -2), (0.15, -1), (0.02, 0), (float("-inf"), 1))
REGULATORY_BANDS = ((0.30, 2), (0.12, 1), (float("-inf"), 0))
PRESENCE_BANDS = ((0.60, 2), (0.35, 1), (float("-inf"), 0))
LIABILITY_BANDS = ((0.60, 2), (0.42, 1), (float("-inf"), 0))
CULTURE_BANDS = ((0.70, 2), (0.52, 1), (float("-inf"), 0))
HANDS_BANDS = ((1.90, 3), (1.20, 2), (0.50, 1), (float("-inf"), 0))
CONTACT_BANDS = ((3.90, 3), (3.40, 2), (2.80, 1), (float("-inf"), 0))
JUDGMENT_BANDS = ((4.10, 3), (3.70, 2), (3.20, 1), (float("-inf"), 0))

# How far a task is held by rules, by its regulatory rating: 2 a professional body asks for a
# person, 3 and 4 the law does.
HELD_BY_RULES = (0.0, 0.0, 0.5, 1.0, 1.0)
# Presence: weight of acting in the place, up to the rating that counts in full, and of closeness.
PRESENCE_WEIGHTS = {"place": 0.6, "closeness": 0.4}
PRESENCE_IN_FULL = 2.5
# A task is one where clients want a person from this rating on.
PREFERENCE_RATING = 1.0

# Which work activities (by element) speak for contact with people and for judgment.
CONTACT_ELEMENTS = ("4.A.4.a.5", "4.A.4.a.4", "4.A.4.a.7")
JUDGMENT_ELEMENTS = ("4.A.2.b.1", "4.A.2.a.1", "4.A.4.b.4")
