"""Releases: what changed for users since the last one, and what that asks of the version."""
