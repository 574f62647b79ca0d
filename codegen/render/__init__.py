"""Rendering: from values with decided names and types to the text of modules."""
