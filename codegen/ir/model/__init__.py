"""Frozen values that targets and templates read; nothing here computes."""
