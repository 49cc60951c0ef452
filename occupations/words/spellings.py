"""British and American spelling, and plurals that no rule covers.

The tables bring both spellings to one form, on both sides of a comparison.
"""

# Anywhere in a word, so that half-typed words fold alike.
SPELLINGS = (
    ("aeroplane", "airplane"),
    ("aluminium", "aluminum"),
    ("anaesth", "anesth"),
    ("archaeo", "archeo"),
    ("armour", "armor"),
    ("behaviour", "behavior"),
    ("channell", "channel"),
    ("colour", "color"),
    ("counsell", "counsel"),
    ("defence", "defense"),
    ("draughts", "drafts"),
    ("enamell", "enamel"),
    ("favour", "favor"),
    ("gynaec", "gynec"),
    ("haemat", "hemat"),
    ("harbour", "harbor"),
    ("honour", "honor"),
    ("isation", "ization"),
    ("jewell", "jewel"),
    ("labell", "label"),
    ("labour", "labor"),
    ("licence", "license"),
    ("modell", "model"),
    ("mould", "mold"),
    ("neighbour", "neighbor"),
    ("orthopaed", "orthoped"),
    ("paed", "ped"),
    ("palaeo", "paleo"),
    ("panell", "panel"),
    ("plough", "plow"),
    ("signall", "signal"),
    ("sulphur", "sulfur"),
    ("travell", "travel"),
    ("tunnell", "tunnel"),
    ("vapour", "vapor"),
)

# Only as a whole word, after its plural ending is off.
WHOLE_WORDS = {
    "adviser": "advisor",
    "ageing": "aging",
    "analyser": "analyzer",
    "catalogue": "catalog",
    "centre": "center",
    "cheque": "check",
    "enquiry": "inquiry",
    "enrolment": "enrollment",
    "fibre": "fiber",
    "fibreglass": "fiberglass",
    "grey": "gray",
    "instal": "install",
    "jewelery": "jewelry",
    "kerb": "curb",
    "math": "mathematics",
    "maths": "mathematics",
    "metre": "meter",
    "optimise": "optimize",
    "optimiser": "optimizer",
    "organiser": "organizer",
    "practise": "practice",
    "programme": "program",
    "pyjama": "pajama",
    "speciality": "specialty",
    "theatre": "theater",
    "tyre": "tire",
    "woollen": "woolen",
}

# Words that end in s, or in men, without being a plural.
SINGULARS = frozenset({"abdomen", "gas", "lens", "news", "regimen", "specimen"})

IRREGULAR = {
    "buses": "bus",
    "children": "child",
    "childrens": "child",
    "gases": "gas",
    "lenses": "lens",
}
