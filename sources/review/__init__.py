"""The review queue as people see it: filters, order, one line with all that bears on it."""
