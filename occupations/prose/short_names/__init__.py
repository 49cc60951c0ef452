"""What a page calls an activity once it has named it in full: "log-keeping". Pure.

Each is a singular noun that follows "the": sentences say that "the log-keeping has a mark".
"""

from .dealing import DEALING
from .finding_out import FINDING_OUT
from .making import MAKING
from .thinking import THINKING

SHORT_NAMES = FINDING_OUT | THINKING | MAKING | DEALING
