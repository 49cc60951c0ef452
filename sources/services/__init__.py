"""What happens to evidence: sources loaded, pages checked, decisions shown. One verb each."""

from .loading import load_sources
from .passing import refresh, verify_all, verify_occupation

__all__ = ["load_sources", "refresh", "verify_all", "verify_occupation"]
