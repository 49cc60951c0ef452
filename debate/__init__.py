"""Debate: a reader argues with a job's verdict and the named entity answers from the record.

It will own the models Counterpoint, Debate and Round, the pure engine in engine.py that reads,
weighs and answers one argument, and the debate panel. It may import from occupations and sources.
"""
