"""The typed client package."""

from codegen.targets.client.package import plans

__all__ = ["plans"]
