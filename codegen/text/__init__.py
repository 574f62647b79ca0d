"""Text layer: strict YAML with positions, and findings that point into it."""
