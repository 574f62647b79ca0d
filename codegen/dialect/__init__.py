"""The YAML dialect: what a schema file may say, as pydantic models.

The models are the single definition: they check the files of `schema/` and export the JSON Schemas
that editors use (`python -m codegen editor`).
"""
