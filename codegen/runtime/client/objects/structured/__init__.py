"""Structured output: types to schemas, text to checked objects."""
