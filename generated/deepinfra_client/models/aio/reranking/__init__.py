# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""Model objects of the kind `reranking`, one class for each profile."""
