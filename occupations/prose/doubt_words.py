"""The phrasings of the paragraph on doubt."""

DOUBT = {
    "near": (
        "How firm is this? At {score} the job is {edge}, and the likely range runs from {low} to "
        "{high}.",
        "Treat the zone with care: {score} is {edge}, well inside our margin of {low} to {high}.",
        "This could tip. With {score} the job is {edge}, and {low} to {high} is the likely range.",
        "We would not bet on the colour: {score} is {edge}, and the range is {low} to {high}.",
        "A small error in our inputs would change the zone, since {score} is {edge}.",
    ),
    "wide": (
        "How firm is this? The likely range is wide, {low} to {high}, around a score of {score}.",
        "We are less sure than usual: anything from {low} to {high} fits the inputs, {score} best.",
        "Doubt is large here, with a likely range from {low} to {high} about {score}.",
    ),
    "plain": (
        "How firm is this? The likely range is {low} to {high}, and {score} is {edge}.",
        "The score of {score} comes from public data alone, so read it as {low} to {high}.",
        "Read {score} as the middle of a range from {low} to {high}, which is our estimate.",
        "This page was computed, not written by hand, and on our data {low} to {high} is likely.",
        "We could be off: {low} to {high} is the likely range, and {score} is {edge}.",
        "Take {score} as a best guess between {low} and {high}.",
        "Better data could move {score} to anywhere between {low} and {high}.",
        "A margin belongs to {score}, which is {edge}: {low} to {high}.",
    ),
}
CLOSE = (
    "Outside opinions back this up: of {total} published indices, not one is far from our place of "
    "{own} of 100.",
    "Not one of the {total} published indices for this job is far from ours.",
    "Others see it much as we do, judging by {total} published indices.",
    "The {total} published indices for {phrase} stay close to our own place, {own} of 100.",
)
# How many of the opinions are far from ours: more than half, more than a quarter, or fewer.
APART = {
    "most": (
        "Most outside opinions differ: {against} of {total} published indices put {phrase} far "
        "from where we do.",
        "We are in the minority here, for {against} of {total} published indices disagree with us.",
        "Be warned that {against} of {total} published indices see {phrase} otherwise.",
        "The weight of opinion is against us: {against} of {total} published indices disagree.",
    ),
    "some": (
        "Agreement is not complete, with {against} of {total} published indices far from our "
        "place.",
        "Others have looked at {phrase}, too, and we differ much from {against} of {total} "
        "published indices.",
        "Opinion outside is divided: {against} of {total} published indices are far from ours.",
        "Of {total} published indices, {against} would give {phrase} quite another place.",
        "Some see it otherwise, namely {against} of {total} published indices.",
    ),
    "few": (
        "Outside opinions lean our way, with {against} of {total} published indices far from ours.",
        "Most outsiders are near us: {against} of {total} published indices would rank {phrase} "
        "quite otherwise.",
        "On the whole others agree, save for {against} of {total} published indices.",
        "We have company, with just {against} of {total} published indices far from our place.",
        "Set against {total} published indices, we find {against} that would not share our view.",
    ),
}
FURTHEST = (
    "The furthest, “{name}”, ranks the job {side}: {place} of 100 where we say {own}.",
    "“{name}” disagrees most, with a place of {place} of 100 against our {own}.",
    "At the far end “{name}” gives a place of {place} of 100, where ours is {own}.",
    "“{name}” would put it at {place} of 100, a long way from our {own}.",
    "Look at “{name}” for the strongest case against us: {place} of 100, not {own}.",
    "By “{name}” the job is {side} than we say, at {place} of 100 rather than {own}.",
    "One of them, “{name}”, has it at {place} of 100, and we have it at {own}.",
    "The sharpest contrast is “{name}”, which calls the job {side}, at {place} of 100 to our "
    "{own}.",
)
NEIGHBOUR = {
    "above": (
        "Of the jobs close by, {other} stand safer at {other_score}.",
        "For comparison, {other} reach {other_score}.",
        "Related work can be safer: {other} stand at {other_score}.",
        "Next door, {other} do better with {other_score}.",
        "You are worse placed than {other_plain}, at {other_score}.",
    ),
    "below": (
        "Of the jobs close by, {other} stand lower at {other_score}.",
        "For comparison, {other} get {other_score}, less than you.",
        "Related work can be riskier: {other} stand at {other_score}.",
        "Next door, {other} fare worse with {other_score}.",
        "You are better placed than {other_plain}, at {other_score}.",
    ),
    "level": (
        "Close by, {other} stand at {other_score}, about the same.",
        "For comparison, {other} get {other_score}, which is much the same.",
        "Next door it looks alike: {other} stand at {other_score}.",
        "You are level with {other_plain}, at {other_score}.",
    ),
}
