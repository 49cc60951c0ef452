"""The phrasings of the answer and of the heading over who should worry."""

# By the parts of the week that are there: d AI does it, h AI helps, l it leaves it alone. The
# largest task of a part stands under the name of its mode.
VERDICTS = {
    "dhl": (
        "{word}, by our estimate: AI could take over {does}% of the working week, led by "
        "{DISPLACED}, and speed up another {helps}%.",
        "{word}, by our estimate: {does}% of the working week could run without you, beginning "
        "with {DISPLACED}, while {leaves}% is beyond AI.",
        "{word}: out of a working week, we estimate, AI could do {does}% alone, share {helps}% "
        "with you and leave {leaves}% as it is.",
        "{word}, by our estimate: a system may take {DISPLACED} and the like, {does}% of the week, "
        "but not {NOT_INVOLVED}.",
        "{word}: AI can lend a hand with {helps}% of the working week, by our estimate, and take "
        "{does}% of it off you.",
        "{word}, by our estimate: the machine’s part is {does}% of the week, yours alone is "
        "{leaves}%, and you share the rest.",
        "{word}: we estimate that AI helps with {helps}% of the week and could do {does}% alone, "
        "{DISPLACED} above all.",
        "{word}, by our estimate: {DISPLACED} may go, {NOT_INVOLVED} stays, and for {helps}% of "
        "the week AI is an assistant.",
    ),
    "dh": (
        "{word}, by our estimate: AI could take over {does}% of the working week, led by "
        "{DISPLACED}, and speed up the other {helps}%.",
        "{word}: we find no task that AI leaves alone, since it could do {does}% of the week and "
        "help with {helps}%.",
        "{word}, by our estimate: {does}% of the week could go to a system, and for the other "
        "{helps}% it works beside you.",
        "{word}: by our estimate AI has a part in the whole week, as a stand-in for {does}% of it "
        "and as a helper for {helps}%.",
        "{word}, by our estimate: a system may take {DISPLACED} and more, {does}% of the week in "
        "total, and help with what remains.",
        "{word}: what AI can do alone is {does}% of the week, we estimate, and {DISPLACED} leads "
        "the list.",
        "{word}, by our estimate: you stay in charge of {helps}% of the week, {AUGMENTED} "
        "included, and could hand over {does}%.",
    ),
    "dl": (
        "{word}, by our estimate: AI could take over {does}% of the working week, led by "
        "{DISPLACED}, and leaves {leaves}% alone.",
    ),
    "hl": (
        "{word}, by our estimate: AI helps with {helps}% of the working week, such as "
        "{AUGMENTED}, and has no part in the rest.",
        "{word}: for {leaves}% of the working week AI has nothing to offer, by our estimate, and "
        "for {helps}% it is a helper.",
        "{word}, by our estimate: there is no task here that AI does alone, and {leaves}% of the "
        "week it does not touch.",
        "{word}: AI is an assistant for {helps}% of the week, we estimate, and a stranger to "
        "{NOT_INVOLVED}.",
        "{word}, by our estimate: {AUGMENTED} may go faster, but a machine takes {does}% of "
        "the week and {leaves}% stays as it is.",
        "{word}: we see AI beside you for {helps}% of the week and nowhere near you for the other "
        "{leaves}%.",
        "{word}, by our estimate: the most AI does is help, with {helps}% of the week, and it "
        "leaves {NOT_INVOLVED} to you.",
    ),
    "d": (
        "{word}, by our estimate: AI can do most of every task in the working week.",
        "{word}: by our estimate the working week seldom needs you for long, {DISPLACED} least "
        "of all.",
    ),
    "h": (
        "{word}, by our estimate: AI can help with the whole working week and take over {does}% "
        "of it.",
        "{word}: AI is an assistant for this whole week, we judge, and does {does}% of it alone.",
    ),
    "l": ("{word}, by our estimate: AI has no part in any task of this work.",),
}
WORRIES = (
    "{high} is more exposed than {low}",
    "It depends on how much of your week is {high}",
    "{low} makes you safer than {high}",
    "The difference lies between {high} and {low}",
    "Count your hours of {high}",
    "Safer with {low}, less safe with {high}",
    "How much of your time goes to {high}?",
    "{high} on one side, {low} on the other",
)
