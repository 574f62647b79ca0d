"""The schema as an OpenAPI 3.1 document, for other tools."""

from __future__ import annotations

from codegen.targets.openapi.document import document

__all__ = ["document"]
