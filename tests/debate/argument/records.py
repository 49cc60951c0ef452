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
        TaskFact(2, "Checking entries for errors", 30, 2.5, "augmented"),
    ),
    ratings=ratings(signal=-1),
    lines=(LineFact(1, "answer", "Mostly, software already reads what keyers typed."),),
)
FULL = Record(
    slug="nurses",
    title="Registered Nurses",
    phrase="registered nurses",
    entity="WARD-SORTER",
    score=51.9,
    zone="green",
    group="29",
    code="29-1141.00",
    tasks=(
        TaskFact(4, "Giving medicines and basic care", 60, 1.4, "not involved"),
        TaskFact(5, "Keeping patient records", 40, 4.1, "displaced"),
    ),
    ratings=ratings(signal=-2, barrier=1, principle=3, growth=-1),
    threats=(ThreatFact("Monitoring by camera", 40, "One nurse watches sixteen beds.", 3),),
    lines=(
        LineFact(2, "answer", "No, AI is not set to displace registered nurses."),
        LineFact(3, "threats", "One nurse watches sixteen beds on screens."),
        LineFact(5, "worry", "You should worry if you mostly keep records."),
    ),
    figures=(
        FigureFact("projected_growth", 4.9, "+4.9%", "U.S. Bureau of Labor Statistics"),
        FigureFact("openings", 189100, "189,100", "U.S. Bureau of Labor Statistics"),
        FigureFact("employment", 3282000, "3,282,000", "U.S. Bureau of Labor Statistics"),
        FigureFact("median_wage", 93600, "$93,600", "U.S. Bureau of Labor Statistics"),
    ),
    pulls={"task:4": 30, "task:5": 20, "signal.tools": 22, "barrier.liability": 10},
)
