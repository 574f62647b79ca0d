"""What the rest of the generator needs to make source: kinds of text, filters, templates."""

from __future__ import annotations

from codegen.render.audit import audit_templates
from codegen.render.code import Code, Name, SchemaText, dotted, emit
from codegen.render.environment import RenderError, SourceEnvironment, environment
from codegen.render.literals import lit
from codegen.render.prose import comment, doc, docstring

__all__ = [
    "Code",
    "Name",
    "RenderError",
    "SchemaText",
    "SourceEnvironment",
    "audit_templates",
    "comment",
    "doc",
    "docstring",
    "dotted",
    "emit",
    "environment",
    "lit",
]
