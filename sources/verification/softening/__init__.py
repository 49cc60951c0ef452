"""Softening: unsupported numbers become directional words, absolute wording is hedged."""
