"""Types for the generated package: our JSON Schema subset through datamodel-code-generator."""
