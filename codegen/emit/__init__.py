"""Emission: format the rendered modules, check them, and write them all or not at all."""
