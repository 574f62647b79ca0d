"""The catalogue."""

GIVEN = {"models.retrieve": {"model": "black-forest-labs/FLUX-1-schnell"}}
