"""Evidence: sources, what each finds, and the line-by-line pass that checks every claim.

It will own the models Source, Citation, VerificationLine and Review, the pure rules in
verification.py, the evidence panel of a job page, and the review queue for staff. It may import
from occupations, never from debate.
"""
