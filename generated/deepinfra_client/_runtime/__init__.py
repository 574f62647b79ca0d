# Generated from codegen/runtime/client/__init__.py. Do not edit; run: nox -s generate
"""What every generated client shares: requests, retries, streams, tables, model objects.

Nothing here knows a provider: all facts come in as data (`Settings`, `Operation`, `Table`, ...).
Importing any module of the package loads neither pydantic nor the HTTP library; both are loaded
by the first request.
"""
