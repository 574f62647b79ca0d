"""The Python text of a type, and the imports that it needs."""

from __future__ import annotations

from collections.abc import Collection

from codegen.ir.model.types import TypeRef
from codegen.ir.names import param_name
from codegen.render.source import Code, Name, dotted, lit

Import = tuple[Code, tuple[Code, ...]]


_RUNTIME = {
    "file": ("_runtime.files", "FileInput"),
    "dumpable": ("_runtime.protocols", "Dumpable"),
    "omit": ("_runtime.options", "Omit"),
}
"""Types of the runtime: module and name."""


class Imports:
    """Collects `from module import name` lines of one generated module."""

    def __init__(self, depth: int) -> None:
        """`depth` is how many packages the module lies below the root package, 1 for its files."""
        self._dots = "." * depth
        self._found: dict[str, set[str]] = {}

    def add(self, module: str, *names: str) -> None:
        """Import names (also `name as other`) of the standard library or of a dependency."""
        self._found.setdefault(module, set()).update(names)

    def local(self, module: str, *names: str) -> None:
        """Import names of a module of the generated package, given from its root."""
        self.add(f"{self._dots}{module}", *names)

    def lines(self, skip: str | None = None) -> list[Import]:
        """What was collected, sorted; `skip` leaves out the module's own imports."""
        return [
            (dotted(module), tuple(_imported(name) for name in sorted(names)))
            for module, names in sorted(self._found.items())
            if module != skip
        ]


class Speller:
    """Spells types for one module and notes their imports."""

    def __init__(
        self, imports: Imports, shadowed: Collection[str] = (), *, is_async: bool = False
    ) -> None:
        """`shadowed` are names that mean something else where the types are written."""
        self.imports = imports
        self._shadowed = shadowed
        self._is_async = is_async

    def spell(self, ref: TypeRef) -> Code:
        """The annotation of a type."""
        if ref.kind == "builtin":
            return self._builtin(ref.name)
        if ref.kind == "literal":
            self.imports.add("typing", "Literal")
            return Code(f"Literal[{', '.join(lit(value) for value in ref.values)}]")
        if ref.kind == "union":
            return Code(" | ".join(self.spell(item) for item in ref.args))
        if ref.kind == "sequence":
            self.imports.add("collections.abc", "Sequence")
            return Code(f"Sequence[{self.spell(ref.args[0])}]")
        if ref.kind == "map":
            self.imports.add("collections.abc", "Mapping")
            return Code(f"Mapping[str, {self.spell(ref.args[0])}]")
        if ref.kind in ("list", "dict"):
            inner = self.spell(ref.args[0])
            name = self._builtin(ref.kind)
            return Code(f"{name}[{inner}]" if ref.kind == "list" else f"{name}[str, {inner}]")
        if ref.kind == "tuple":
            inner = Code(", ").join(self.spell(item) for item in ref.args)
            return Code(f"{self._builtin('tuple')}[{inner}]")
        if ref.kind == "parsed":
            inner = Code(", ".join(self.spell(item) for item in ref.args))
            return Code(f"{Name(ref.name)}[{inner}]" if inner else str(Name(ref.name)))
        return Code(str(Name(self._named(ref))))

    def _builtin(self, name: str) -> Code:
        if name == "BinaryResponse":
            self.imports.local("_runtime.response", name)
        if name in self._shadowed:
            alias = f"{name}_"
            self.imports.add("builtins", f"{name} as {alias}")
            name = alias
        return Code(str(Name(name)) if name != "None" else "None")

    def _named(self, ref: TypeRef) -> str:
        if ref.kind == "model":
            self.imports.local(f"types.{ref.module}", ref.name)
            return ref.name
        if ref.kind == "param":
            name = param_name(ref.name)
            self.imports.local(f"params.{ref.module}", name)
            return name
        if ref.kind == "ids":
            self.imports.local("capabilities.ids", ref.name)
            return ref.name
        if ref.kind in ("runtime", "hook"):
            name = f"Async{ref.name}" if ref.kind == "hook" and self._is_async else ref.name
            self.imports.local(f"_runtime.{ref.module}", name)
            return name
        module, name = _RUNTIME[ref.kind]
        self.imports.local(module, name)
        return name


def _imported(name: str) -> Code:
    """What stands behind `import`, each name checked."""
    return Code(" as ".join(str(Name(part)) for part in name.split(" as ")))
