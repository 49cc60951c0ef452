"""Counterpoints on cost, capability, adoption and data."""

from ..values import Side
from .kinds import Counterpoint

SURVIVE, DISPLACE = Side.SURVIVE, Side.DISPLACE

SCHEMES_WORK = (
    Counterpoint(
        "cost-whole",
        "scheme.cost",
        SURVIVE,
        "Count the whole bill: setting me up, checking me, and the day I am down. A licence is "
        "the small part.",
    ),
    Counterpoint(
        "cost-few-tasks",
        "scheme.cost",
        SURVIVE,
        "A study of tasks done by eye found that only about a quarter of the pay involved was "
        "cheaper to automate. Able and worthwhile are two questions.",
        source="Svanberg and others, 2024",
    ),
    Counterpoint(
        "cost-cheap-more",
        "scheme.cost",
        SURVIVE,
        "When something gets cheap people buy more of it. Part of what I save on {phrase} comes "
        "back as more to do for {phrase}.",
    ),
    Counterpoint(
        "cost-mistakes",
        "scheme.cost",
        SURVIVE,
        "I cost pennies when I am right. The price list does not say what I cost when I am wrong "
        "about {human}.",
    ),
    Counterpoint(
        "cost-wage",
        "scheme.cost",
        SURVIVE,
        "The typical wage printed on this page is {wage}. Cheap labour is hard to undercut, and "
        "dear labour is seldom paid for what I can do.",
    ),
    Counterpoint(
        "cost-falls",
        "scheme.cost",
        DISPLACE,
        "Whatever I cost today is the most I shall ever cost. You cannot say that of a salary.",
    ),
    Counterpoint(
        "cost-rent",
        "scheme.cost",
        DISPLACE,
        "I am rented by the month now, not built for twenty million. That took the investment out "
        "of your argument.",
    ),
    Counterpoint(
        "cost-ratio",
        "scheme.cost",
        DISPLACE,
        "The pay on this page is {wage}. I do not have to be better than that; I have to be a "
        "tenth of it.",
    ),
    Counterpoint(
        "cost-share",
        "scheme.cost",
        DISPLACE,
        "Small margins do not keep me out. They are the reason why somebody sits up at night "
        "looking for an hour to save.",
    ),
    Counterpoint(
        "capability-speed",
        "scheme.capability",
        SURVIVE,
        "Speed is not the bottleneck. I answer in a second and then wait three days for somebody "
        "who knows whether I am right.",
    ),
    Counterpoint(
        "capability-test",
        "scheme.capability",
        SURVIVE,
        "Passing an examination shows what I have read. {human} is not on the paper, and the page "
        "marks it {human_mark}.",
    ),
    Counterpoint(
        "capability-invents",
        "scheme.capability",
        SURVIVE,
        "Lawyers were fined in 2023 over cases that a chatbot had invented, footnotes and all. I "
        "sound the same when I know and when I do not.",
        source="Mata v. Avianca, 2023",
    ),
    Counterpoint(
        "capability-average",
        "scheme.capability",
        SURVIVE,
        "I give the usual answer. The pay of {phrase} is for the times when the usual answer is "
        "wrong.",
    ),
    Counterpoint(
        "capability-tired",
        "scheme.capability",
        SURVIVE,
        "Never tired is true, and never aware as well. I make the same mistake four thousand "
        "times before anybody feels odd about it.",
    ),
    Counterpoint(
        "capability-list",
        "scheme.capability",
        DISPLACE,
        "Lists of what I cannot do have to carry a date. Write yours down, put it in a drawer, "
        "and look in two years.",
    ),
    Counterpoint(
        "capability-not-whole",
        "scheme.capability",
        DISPLACE,
        "I do not have to understand anything. I have to produce what somebody would have paid "
        "{phrase} for.",
    ),
    Counterpoint(
        "capability-checked",
        "scheme.capability",
        DISPLACE,
        "I make errors, so somebody checks. One checker for ten of us is how a team of ten "
        "becomes one.",
    ),
    Counterpoint(
        "capability-routine",
        "scheme.capability",
        DISPLACE,
        "Cleverness was not the point. {machine} takes {machine_share} and asks for none.",
    ),
    Counterpoint(
        "capability-writing",
        "scheme.capability",
        DISPLACE,
        "In a trial with professional writing people with AI were done in about 40% less time, "
        "and the results were judged better.",
        source="Noy and Zhang, 2023",
    ),
    Counterpoint(
        "adoption-firms",
        "scheme.adoption",
        SURVIVE,
        "Fewer than one American firm in ten said in early 2025 that it used AI to make what it "
        "sells. The rest have a budget round first.",
        source="U.S. Census Bureau, 2025",
    ),
    Counterpoint(
        "adoption-plumbing",
        "scheme.adoption",
        SURVIVE,
        "Between a purchase and a change of work lie old systems, bad data and a project leader "
        "who leaves. {Phrase} outlast a good many of those.",
    ),
    Counterpoint(
        "adoption-attrition",
        "scheme.adoption",
        SURVIVE,
        "Attrition is slow by nature: it waits for people to leave. Until they do, somebody knows "
        "how the work is done.",
    ),
    Counterpoint(
        "adoption-stages",
        "scheme.adoption",
        SURVIVE,
        "What was bought in an afternoon is used for years beside the old way. The page expects "
        "change in that order, and {verdict_line} says what it makes of it.",
    ),
    Counterpoint(
        "adoption-flip",
        "scheme.adoption",
        DISPLACE,
        "Slow is how it looks until a rival has done it. Then three years of doubt turn into one "
        "order form.",
    ),
    Counterpoint(
        "adoption-browser",
        "scheme.adoption",
        DISPLACE,
        "Earlier machines came on a lorry. I come as an update to what is on the desk already.",
    ),
    Counterpoint(
        "adoption-someone-else",
        "scheme.adoption",
        DISPLACE,
        "Your employer may wait. The work only has to leave for one who did not.",
    ),
    Counterpoint(
        "adoption-catch-up",
        "scheme.adoption",
        DISPLACE,
        "Places without the old system often skip it. No cable was needed before everybody there "
        "had a phone.",
    ),
    Counterpoint(
        "data-past",
        "scheme.data",
        SURVIVE,
        "Records tell me what was done, not why, and not what was said at the door. That part of "
        "{human} was never written down.",
    ),
    Counterpoint(
        "data-shift",
        "scheme.data",
        SURVIVE,
        "I learn last year’s cases. When the rules, the goods or the customers change, the "
        "training set is a history book.",
    ),
    Counterpoint(
        "data-right",
        "scheme.data",
        SURVIVE,
        "Owning a recording is not the right to train on it. Customers have begun to write that "
        "into contracts.",
    ),
    Counterpoint(
        "data-being-made",
        "scheme.data",
        DISPLACE,
        "There is no data yet, you say. Every phone, camera and form in that place is making it.",
    ),
    Counterpoint(
        "data-general",
        "scheme.data",
        DISPLACE,
        "I no longer start from nothing. What I learnt elsewhere gets me most of the way, and a "
        "few hundred of your cases do the rest.",
    ),
    Counterpoint(
        "data-private",
        "scheme.data",
        DISPLACE,
        "Confidential work is moving to models that run in the building. The lock on the door "
        "then keeps me in, not out.",
    ),
)
