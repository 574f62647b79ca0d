"""Compare the schema with what the service says of itself.

Both sides are lowered to one table of facts; every difference of two tables is a finding with a
direction and a severity.
"""
