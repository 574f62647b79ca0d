"""The offline emulator package."""

from codegen.targets.emulator.package import plans

__all__ = ["plans"]
