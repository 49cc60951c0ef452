"""Four measures of a sentence, by logistic regressions learnt offline and kept as tables."""

from .measures import Measures, measure

__all__ = ["Measures", "measure"]
