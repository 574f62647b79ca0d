"""Batches: many requests in a file of JSON lines, and their results in others."""
