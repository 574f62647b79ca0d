"""Methods of resources, and the names that follow from where they stand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a resource."""

    name: str
    resource: tuple[str, ...]

    @property
    def id(self) -> str:
        """The dotted name, such as `chat.completions.create`."""
        return dotted_id(self.resource, self.name)

    @property
    def constant(self) -> str:
        """The name of its data constant in the module of its resource file."""
        return constant_name(self.resource, self.name)


def dotted_id(resource: tuple[str, ...], name: str) -> str:
    """The dotted name of a method."""
    return ".".join((*resource, name))


def constant_name(resource: tuple[str, ...], name: str) -> str:
    """The name of the data constant of a method in the module of its resource file."""
    return "_".join((*resource[1:], name)).upper()
