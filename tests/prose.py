"""The words of one job page, as long and as plain as real ones."""

from dataclasses import replace

from occupations.prose import Entity, MapLabel, Point, Prose, RegionReason, Threat

PROSE = Prose(
    entity=Entity(
        "Platform Steward",
        "It would take a trained model, test it, ship it and watch it. It would not choose what "
        "the model is for, and it could not answer for a bad night.",
    ),
    summary=(
        "Platforms already carry the routine part of this work. Deciding how a model should run, "
        "and answering for it when it fails, is still a person’s work."
    ),
    argument=(
        "The job exists because a model that works on one laptop has to work for a million "
        "strangers: on time, within a budget, and with an alarm that rings before customers do.\n\n"
        "Most of the difficulty sits in the joins between systems. Vendors now sell the *standard* "
        "path as a product, and 25% of the week follows that path.\n\n"
        "The rest has not gone the same way. Choosing an architecture means trading speed against "
        "cost against the habits of a team. A drift alert says that something moved; it cannot say "
        "whether it matters."
    ),
    why=(
        "Ordinary deployment can be bought, and most teams are ordinary.",
        "Experiment logs keep themselves once a person has set them up.",
        "No vendor knows the data, the budget and the people of one firm.",
    ),
    threats=(
        Threat(
            "Managed platforms absorb the standard path",
            55,
            "Cloud vendors bundle serving, tracking and monitoring, and price the bundle below "
            "the cost of a team.",
            "Bundles cover the middle of the road. Mixed models and strict regulators sit outside "
            "it, and that is where the money tends to be.",
            "task:2",
        ),
        Threat(
            "Agents write and repair pipelines",
            45,
            "An agent can draft the configuration, open the change and fix its own failing test.",
            "Firms hand agents drafts long before they hand them production keys. Somebody still "
            "reads, approves and reverses.",
            "signal:tools",
        ),
    ),
    worry=(
        "If you mostly run pipelines that somebody else designed, the tools are closest to you.",
        "If your week is dashboards and scripts, plan a move within a year.",
    ),
    safe=(
        "If you choose the architecture, the tools work for you.",
        "If you own the incident, nobody can buy your part of the job.",
    ),
    separator="What tells the two apart is who decides when the standard path does not fit.",
    outlook=(
        "In three years the title may be rarer than the work. The running half moves into "
        "platforms; the designing half becomes platform engineering."
    ),
    strategy=(
        Point("Own one design this quarter", "Write down why it is built the way it is."),
        Point("Learn the audit side by spring", "Regulated work is the last to be bundled."),
        Point("Lead one incident review", "It is the part that no vendor answers for."),
    ),
    regions=(RegionReason("North America", "Firms there buy platforms first."),),
    reinstatement=(
        "Serving large language models at a fixed cost.",
        "Proving to an auditor what a model did and why.",
    ),
    uncounted=(
        Point("Title drift", "Adverts move to other names while the tasks stay."),
        Point("Shared posts", "Small firms fold this work into another job."),
    ),
    definition=(
        Point("The job", "Builds and runs the systems that train, ship and watch models."),
        Point("Not a data engineer", "That job moves data and owns no models."),
    ),
    seniority="Juniors run what exists and stand closer to Red.\n\nPrincipals design platforms.",
    scenarios=(Point("Weaker if", "Rollback and governance become simple for any engineer."),),
    timeline="Routine tasks go first.",
    next_years="The standard path is bundled nearly everywhere.",
    map_labels=(MapLabel("Bengaluru", "IND", "Large service firms run models for others."),),
)


def make_prose(**values) -> Prose:
    """Return the prose with some of its texts put differently."""
    return replace(PROSE, **values)
