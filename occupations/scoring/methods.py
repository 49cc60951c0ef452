"""The version of every lens, as results and proof files store them."""

from .career import VERSION as CAREER
from .displacement import VERSION as HORIZON
from .flip import VERSION as FLIP
from .opinions import VERSION as OPINIONS
from .personal import VERSION as PERSONAL
from .proxy import VERSION as PROXY
from .resilience import VERSION as RESILIENCE
from .resistance import VERSION as RESISTANCE
from .scenarios import VERSION as SCENARIOS
from .screen import VERSION as SCREEN
from .spread import VERSION as RANGE
from .where import VERSION as WHERE

METHODS = {
    "resistance": RESISTANCE,
    "range": RANGE,
    "flip": FLIP,
    "horizon": HORIZON,
    "screen": SCREEN,
    "resilience": RESILIENCE,
    "scenarios": SCENARIOS,
    "career": CAREER,
    "opinions": OPINIONS,
    "proxy": PROXY,
    "personal": PERSONAL,
    "where": WHERE,
}
