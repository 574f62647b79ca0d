"""Generator: a YAML schema becomes a typed API client and its emulator."""
