# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""Async model objects, one package for each kind."""
