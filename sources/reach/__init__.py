"""Whether a public address answers: one polite request, never to this machine's own network."""

from .answer import Answer, Outcome, ask
from .guard import Refused

__all__ = ["Answer", "Outcome", "Refused", "ask"]
