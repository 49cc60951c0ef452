"""Made-up records of pages for the engine's tests."""

from debate.argument import FigureFact, LineFact, RatingFact, Record, TaskFact, ThreatFact

NAMES = {
    "signal": ("postings", "companies", "wages", "tools", "experts"),
    "barrier": ("regulatory", "physical", "union", "liability", "cultural"),
    "principle": ("physical", "interpersonal", "judgment"),
}


def ratings(signal=0, barrier=0, principle=0, growth=0):
    """Return every rating of a record, those of a kind at one value."""
    values = {"signal": signal, "barrier": barrier, "principle": principle}
    found = [
        RatingFact(f"{kind}.{name}", name.capitalize(), values[kind])
        for kind, names in NAMES.items()
        for name in names
    ]
    return (*found, RatingFact("growth", "AI growth", growth))


ELECTRICIAN = Record(
    slug="electricians",
    title="Electricians",
    phrase="electricians",
    entity="WIRE-PROBER",
    score=56.7,
    zone="green",
    group="47",
    code="47-2111.00",
    names=("Wireman", "Electrical Contractor"),
    tasks=(
        TaskFact(1, "Installing wiring and fixtures", 40, 1.5, "not involved"),
        TaskFact(2, "Finding faults in circuits", 25, 2.0, "augmented"),
        TaskFact(3, "Drawing plans and estimating costs", 35, 4.0, "displaced"),
    ),
    ratings=ratings(signal=1, barrier=2, principle=2, growth=1),
    threats=(ThreatFact("Prefabrication takes the routine", 30, "Looms come from a shed.", 7),),
    lines=(
        LineFact(1, "answer", "No, AI is not set to displace electricians."),
        LineFact(7, "threats", "Looms come ready from a shed, and two people plug them together."),
        LineFact(9, "worry", "You should worry if you mostly draw plans at a desk."),
    ),
    figures=(FigureFact("projected_growth", 9.5, "+9.5%", "U.S. Bureau of Labor Statistics"),),
    pulls={"task:1": 24, "barrier.physical": 11, "signal.tools": 24},
)
KEYER = Record(
    slug="data-entry-keyers",
    title="Data Entry Keyers",
    phrase="data entry keyers",
    entity="FORM-READER",
    score=19.6,
    zone="red",
    group="43",
    code="43-9021.00",
    tasks=(
        TaskFact(1, "Typing data from forms", 70, 4.8, "displaced"),
        TaskFact(2, "Checking entries for errors", 30, 3.5, "augmented"),
    ),
    ratings=ratings(signal=-1),
    lines=(LineFact(1, "answer", "Mostly, software already reads what keyers typed."),),
)
