"""Filters that templates of more than one app use."""
