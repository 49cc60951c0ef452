"""The words that entities are named from: the job's own word, and who would do the machine part."""

# What the machine part is, as somebody who does it; the first match wins.
AGENTS = (
    (r"\blogs\b|diar", ("SCRIBE", "LOGGER", "RECORDER", "NOTER", "DIARIST")),
    (r"records|\bcases\b|histories", ("SCRIBE", "FILER", "ARCHIVIST", "REGISTRAR", "INDEXER")),
    (r"report|findings", ("REPORTER", "SCRIBE", "CHRONICLER", "DRAFTER")),
    (r"tests and marking|reviewing|grading", ("MARKER", "GRADER", "EXAMINER", "ASSESSOR")),
    (r"account|\btill|money|budget|payment|fare|price|financ|cost|sales figures",
     ("TELLER", "BOOKKEEPER", "COUNTER", "RECKONER", "CASHIER")),
    (r"code|software|program|network|computer", ("CODER", "COMPILER", "DEBUGGER", "BUILDER")),
    (r"draw|design|graphic|model|pattern|decorat|colour",
     ("DRAFTER", "SKETCHER", "PLOTTER", "DESIGNER")),
    (r"instruction|job sheet|manual|scripts, scores", ("READER", "PROMPTER", "GUIDE")),
    (r"data|figures|maths|sums", ("RECKONER", "ANALYST", "TABULATOR", "COMPUTER")),
    (r"\bforms?\b|contract|paper|permit|document|legal|oath|bids",
     ("CLERK", "FILER", "DRAFTER", "STAMPER", "NOTARY")),
    (r"writ|edit|text|book", ("WRITER", "DRAFTER", "EDITOR", "COMPOSER")),
    (r"rule|law|polic|safety|environmental", ("CHECKER", "INSPECTOR", "AUDITOR", "MONITOR")),
    (r"teach|train|course|lesson|class|coach|educat|programmes",
     ("TUTOR", "PLANNER", "PRIMER", "INSTRUCTOR")),
    (r"patient|medic|health|treat|diagnos|care|prescri",
     ("CHARTER", "READER", "TRIAGER", "ADVISER")),
    (r"customer|guest|visitor|public|complaint|inform|refer",
     ("GREETER", "ANSWERER", "RECEPTIONIST", "HOST", "CALLER")),
    (r"sell|market|advert|publicis|demand|recommend|deals",
     ("SELLER", "PITCHER", "PROMOTER", "TRADER")),
    (r"suppl|stock|buy|count|post\b", ("STOCKER", "BUYER", "COUNTER", "STOREKEEPER")),
    (r"schedul|booking|plan|staffing|shift", ("PLANNER", "SCHEDULER", "BOOKER", "DISPATCHER")),
    (r"check|inspect|test|measur|audit|quality|weigh|sampl|fault",
     ("CHECKER", "GAUGER", "TESTER", "INSPECTOR", "PROBER")),
    (r"watch|eye on|monitor|patrol|look", ("WATCHER", "LOOKOUT", "SENTRY", "WARDEN")),
    (r"sort|label|pack|lining up|feeding", ("SORTER", "PACKER", "FEEDER", "PICKER")),
    (r"driv|carry|deliver|load|lift|traffic|mooring|signal",
     ("DRIVER", "CARRIER", "HAULIER", "PILOT", "LOADER")),
    (r"machine|equipment|pump|tool|part|repair|fix|install|tuning",
     ("MINDER", "FITTER", "MENDER", "TUNER", "OPERATOR")),
    (r"cut|sand|weld|paint|sew|drill|mix|build|dig|cook|clean|wash|shap|sharp",
     ("MAKER", "CUTTER", "MIXER", "FINISHER", "CLEANER")),
    (r"stud|scien|research|theor|analy|lab|fact|knowledge",
     ("RESEARCHER", "READER", "ANALYST", "SCHOLAR", "FINDER")),
    (r"talk|discuss|advis|explain|counsel|colleague|deal|commit|translat|interview",
     ("ADVISER", "SPEAKER", "ENVOY", "MESSENGER", "INTERPRETER")),
)  # fmt: skip
OTHER_AGENTS = ("ASSISTANT", "STEWARD", "DEPUTY", "UNDERSTUDY", "APPRENTICE")

# Words of a title that do not say what the job is about.
PLAIN_WORDS = """
all other and or of the for in to with except including related general first line advanced
registered licensed certified chief senior special specialty acute middle lower upper level
occupations workers worker operators operator technicians technician technologists technologist
specialists specialist managers manager supervisors supervisor attendants attendant clerks clerk
assistants assistant aides aide engineers engineer scientists scientist analysts analyst
teachers teacher administrators administrator agents agent representatives representative
officers officer directors director coordinators coordinator inspectors inspector helpers helper
repairers repairer installers installer setters setter tenders tender makers maker cutters
mechanics mechanic handlers handler drivers driver operatives servicers preparers explosives
heavy light human social physical clinical occupational personal private industrial commercial
health care services service systems system products product materials material machine machines
equipment parts sales salespersons operations activities practices skilled self enrichment short
term non certain school postsecondary secondary elementary
"""
PLAIN = frozenset(PLAIN_WORDS.split())
LONGEST_WORD = 13

# For titles that have no word of their own: the field of work.
FIELDS = {
    "management": "OFFICE",
    "business-and-finance": "FINANCE",
    "computing-and-mathematics": "DATA",
    "architecture-and-engineering": "ENGINEERING",
    "science-and-research": "SCIENCE",
    "social-work-and-guidance": "WELFARE",
    "law": "COURT",
    "teaching-and-libraries": "SCHOOL",
    "arts-media-and-sport": "STUDIO",
    "health-care-practice": "CLINIC",
    "care-and-health-support": "CARE",
    "protection-and-security": "GUARD",
    "food-and-drink": "KITCHEN",
    "cleaning-and-grounds": "GROUNDS",
    "personal-services": "PARLOUR",
    "sales": "SHOP",
    "office-and-administration": "DESK",
    "farming-fishing-and-forestry": "FARM",
    "building-and-mining": "SITE",
    "installation-and-repair": "WORKSHOP",
    "making-and-manufacturing": "FACTORY",
    "transport-and-moving-goods": "FREIGHT",
}
OTHER_FIELD = "WORK"
