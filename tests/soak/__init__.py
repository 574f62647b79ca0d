"""Thousands of calls against a server that fails at random: nothing may leak, nothing may be wrong.

`python -m tests.soak --minutes 10`; `nox -s soak`.
"""
