"""The list of generators and the reading of their arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from .scope import Scope
from .values import ABSENT, is_list, is_map, missing, steps, walk

Maker = Callable[[Scope], object]
"""A compiled template: gives its value for a request."""

Condition = Callable[[Scope], bool]
"""A compiled condition."""


class TemplateCompiler(Protocol):
    """What generators need of the compiler."""

    def template(self, raw: object, place: str) -> Maker:
        """Compile a template."""
        ...

    def argument(self, raw: object, place: str) -> Maker:
        """Compile an argument: a text that begins with / is a request pointer."""
        ...

    def condition(self, raw: Mapping[str, object], place: str) -> Condition:
        """Compile a condition."""
        ...

    def knows_value(self, name: str) -> bool:
        """Tell whether there is a `let` value of this name."""
        ...

    def problem(self, place: str, message: str) -> None:
        """Note what is wrong with the template."""
        ...


def nothing(_scope: Scope) -> object:
    """Make the absent value."""
    return ABSENT


def pointed(pointer: str) -> Maker:
    """Return a maker of the part of the request body at a pointer."""
    path = steps(pointer)
    return lambda scope: walk(scope.body, path)


class Args:
    """The argument of one generator with the place where it stands, for messages.

    Methods that read a member note a problem and return something harmless when it is wrong, so
    that one look at a template finds every mistake in it.
    """

    def __init__(self, compiler: TemplateCompiler, name: str, raw: object, place: str) -> None:
        self.compiler = compiler
        self.name = name
        self.raw = raw
        self.place = place
        self.members: dict[str, object] = raw if is_map(raw) else {}

    @property
    def is_map(self) -> bool:
        """Tell whether the argument is a map of named members, not a generator itself."""
        return is_map(self.raw) and not any(key.startswith("$") for key in self.raw)

    def problem(self, message: str) -> None:
        """Note a mistake of this generator."""
        self.compiler.problem(self.place, f"${self.name}: {message}")

    def allow(self, required: str = "", optional: str = "") -> Args:
        """Say which members the argument has; both are lists of names with spaces between."""
        must, may = required.split(), optional.split()
        if not self.is_map:
            self.problem(f"needs a map with {', '.join((*must, *may))}")
            self.members = {}
            return self
        for name in self.members:
            if name not in must and name not in may:
                self.problem(f"unknown member {name!r}; allowed: {', '.join((*must, *may))}")
        for name in must:
            if name not in self.members:
                self.problem(f"member {name!r} is missing")
        return self

    def whole(self) -> Maker:
        """Compile the whole argument as a pointer or a template."""
        return self.compiler.argument(self.raw, self.place)

    def make(self, name: str) -> Maker:
        """Compile a member as a pointer or a template; a missing one makes the absent value."""
        if name not in self.members:
            return nothing
        return self.compiler.argument(self.members[name], f"{self.place}/{name}")

    def template(self, name: str) -> Maker | None:
        """Compile a member as a template; None when it is not written."""
        if name not in self.members:
            return None
        return self.inner(self.members[name], f"{self.place}/{name}")

    def inner(self, raw: object, place: str) -> Maker:
        """Compile a template in the argument; a text that looks like a pointer is a mistake."""
        if isinstance(raw, str) and raw.startswith("/"):
            self.compiler.problem(
                place,
                f"{raw!r} is a text here, no pointer: write {{$request: {raw}}} for that part of "
                f"the request, {{$literal: {raw}}} for the text",
            )
        return self.compiler.template(raw, place)

    def makers(self, raw: object = ABSENT) -> list[Maker]:
        """Compile the elements of a list argument."""
        found = self.raw if raw is ABSENT else raw
        if not is_list(found):
            self.problem("needs a list")
            return []
        return [
            self.compiler.argument(item, f"{self.place}/{index}")
            for index, item in enumerate(found)
        ]

    def filters(self) -> Callable[[Scope], dict[str, object]]:
        """Compile the member `where`, a map to templates; what is missing is left out."""
        raw = self.members.get("where", {})
        if not is_map(raw):
            self.problem("where has to be a map of members to templates")
            raw = {}
        place = f"{self.place}/where"
        made = {name: self.compiler.argument(raw[name], f"{place}/{name}") for name in raw}

        def wanted(scope: Scope) -> dict[str, object]:
            found = {name: maker(scope) for name, maker in made.items()}
            return {name: value for name, value in found.items() if not missing(value)}

        return wanted

    def literal(self, name: str, default: str = "") -> str:
        """Read a member that is plain text, not a template."""
        value = self.members.get(name, default)
        if not isinstance(value, str):
            self.problem(f"member {name!r} has to be plain text")
            return default
        return value

    def short(self, name: str) -> str:
        """Read plain text that is the whole argument or its member `name`."""
        if isinstance(self.raw, str):
            return self.raw
        return self.literal(name)

    def word(self, name: str, allowed: Sequence[str]) -> str:
        """Read a member that is one of a few words; the first is the default."""
        value = self.literal(name, allowed[0])
        if value not in allowed:
            self.problem(f"{name} is {value!r}; allowed: {', '.join(allowed)}")
            return allowed[0]
        return value

    def pointer(self, name: str, default: str = "") -> tuple[str, ...]:
        """Read a member that is a pointer into something else than the request."""
        return self.path(self.literal(name, default))

    def path(self, text: str) -> tuple[str, ...]:
        """Split a pointer into something else than the request."""
        try:
            return steps(text)
        except ValueError as error:
            self.problem(str(error))
            return ()


Builder = Callable[[Args], Maker]
GENERATORS: dict[str, Builder] = {}


def generator(name: str) -> Callable[[Builder], Builder]:
    """Register the builder of a generator under its name without the `$`."""

    def register(builder: Builder) -> Builder:
        if name in GENERATORS:
            raise ValueError(f"two generators are called ${name}")
        GENERATORS[name] = builder
        return builder

    return register


def with_default(maker: Maker, default: Maker | None) -> Maker:
    """Let a default stand in for an absent value and for null."""
    if default is None:
        return maker
    fallback = default

    def make(scope: Scope) -> object:
        value = maker(scope)
        return fallback(scope) if value is ABSENT or value is None else value

    return make
