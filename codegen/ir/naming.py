"""Names that cannot stand where the schema puts them, and names that meet in one place.

Names are written into source as they are. What Python or the runtime keeps for itself is a finding
here, with its position, and not a broken module later.
"""

from __future__ import annotations

import re

from codegen.dialect.read import SchemaSet
from codegen.ir.derived import (
    call_constants,
    class_forms,
    filter_arguments,
    helper_classes,
    helpers_of,
    walk,
)
from codegen.ir.model.helpers import HelperBase
from codegen.ir.model.objects import ModelObject
from codegen.ir.model.package import Package
from codegen.ir.model.resources import Resource, ResourceModule
from codegen.ir.model.tables import Table
from codegen.ir.names import param_name, reserved
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.taken import (
    CLASS_SCOPE,
    CLIENT,
    COLUMNS,
    EXPORTS,
    KEYWORDS,
    KINDS,
    METHODS,
    OBJECT_METHODS,
    PROFILES,
    RESOURCES,
    ROOT,
    TYPES,
)
from codegen.text.diagnostics import Findings
from codegen.text.marks import Mark

CLIENT_FILE, ERRORS_FILE, OBJECTS_FILE = "client.yaml", "errors.yaml", "model_objects.yaml"
_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")


def check_names(package: Package, source: SchemaSet, findings: Findings) -> None:
    """Add a finding for every name that is taken, and for every two that meet."""
    names = _Names(source, findings)
    names.client(package)
    for module in package.modules:
        names.module(package, module)
    for table in package.tables:
        names.table(table, priced=bool(package.prices))
    for item in package.objects:
        names.object(item)
    names.types(package)
    names.together(package)


class _Space:
    """Names that stand side by side, with the places that gave them."""

    def __init__(self, names: _Names, where: str, taken: frozenset[str] = frozenset()) -> None:
        self.names = names
        self.where = where
        self.taken = taken
        self.known: dict[str, str] = {}

    def add(self, name: str, what: str, file: str, path: SchemaPath, hint: str) -> None:
        """Note a name; a finding when it is there already."""
        if name in self.taken:
            self.names.error(
                file,
                path,
                "reserved-name",
                f"{what} `{name}` has a name that {self.where} needs",
                hint,
            )
        elif self.known.setdefault(name, what) != what:
            self.names.error(
                file,
                path,
                "name-collision",
                f"{what} and {self.known[name]} are both called `{name}` in {self.where}",
                hint,
            )


class _Names:
    """Looks at the names of each part of a schema."""

    def __init__(self, source: SchemaSet, findings: Findings) -> None:
        self.source = source
        self.findings = findings
        self.reported: set[tuple[str, SchemaPath]] = set()

    def error(self, file: str, path: SchemaPath, code: str, message: str, hint: str) -> None:
        """Add a finding; one name gives one, however many classes are made from it."""
        if (file, path) in self.reported:
            return
        self.reported.add((file, path))
        document = self.source.documents.get(file)
        mark = Mark(1, 1) if document is None else document.marks.key(path)
        display = file if document is None else document.display
        self.findings.error(code, message, display, mark, hint=hint)

    def word(
        self, file: str, path: SchemaPath, name: str, what: str, taken: frozenset[str]
    ) -> None:
        """Refuse a keyword, or a name that is taken in this position."""
        if name in KEYWORDS or name in taken:
            reason = "a keyword of Python" if name in KEYWORDS else "in use there"
            self.error(
                file,
                path,
                "reserved-name",
                f"{what} cannot be called `{name}`: it is {reason}",
                f"choose another name, such as `{name}_`",
            )

    def client(self, package: Package) -> None:
        client = package.client
        for key, taken in (
            ("package", frozenset[str]()),
            ("emulator_package", frozenset({client.package})),
            ("instance", ROOT),
        ):
            self.word(CLIENT_FILE, (key,), getattr(client, key), f"the {key}", taken)

    def module(self, package: Package, module: ResourceModule) -> None:
        self.word(module.file, ("resource",), module.name, "a resource", RESOURCES)
        constants = _Space(self, f"the calls of `{module.name}`")
        helpers = _Space(self, f"the helpers of `{module.name}`")
        self.resource(module.file, module.resource, (), constants)
        for resource, path in walk(module.resource, ()):
            for helper in helpers_of(package, resource):
                self.helper(module.file, resource, helper, (*path, "helpers", helper.name), helpers)

    def helper(
        self, file: str, resource: Resource, helper: HelperBase, path: SchemaPath, constants: _Space
    ) -> None:
        what = f"`{helper.id}`"
        self.word(file, path, helper.name, "a helper", METHODS)
        constants.add(helper.constant, what, file, path, "rename one of them")
        attributes = _Space(self, f"`{'.'.join(resource.path)}`")
        for name in (*(e.name for e in resource.endpoints), *(c.name for c in resource.children)):
            attributes.add(name, "an endpoint or a resource", file, path, "rename it")
        attributes.add(helper.name, "a helper", file, path, "rename one of them")

    def resource(self, file: str, resource: Resource, path: SchemaPath, constants: _Space) -> None:
        for endpoint in resource.endpoints:
            place = (*path, "endpoints", endpoint.name)
            self.word(file, place, endpoint.name, "an endpoint", METHODS)
            for name in call_constants(endpoint):
                constants.add(name, f"`{endpoint.id}`", file, place, "rename one of them")
            for argument in endpoint.arguments:
                if argument.name in reserved() or not _IDENTIFIER.fullmatch(argument.name):
                    self.error(
                        file,
                        place,
                        "reserved-name",
                        f"`{argument.wire}` gives no name for an argument (`{argument.name}`)",
                        "give it an `x-name` in small letters that is no word of Python",
                    )
        for child in resource.children:
            place = (*path, "resources", child.name)
            self.word(file, place, child.name, "a resource", METHODS)
            self.resource(file, child, place, constants)

    def table(self, table: Table, *, priced: bool) -> None:
        self.word(table.file, ("kind",), table.kind, "a table", KINDS)
        for name in table.columns:
            self.word(table.file, ("columns", name), name, "a column", COLUMNS)
        filters = _Space(self, "the filters of `find`")
        for name, what in filter_arguments(table, priced=priced):
            column = name if name in table.columns else what
            path: SchemaPath = ("columns", column)
            filters.add(name, f"column `{what}`", table.file, path, "rename one of the columns")
        for name in table.options:
            self.word(table.file, ("options", name), name, "an option", frozenset())

    def object(self, item: ModelObject) -> None:
        path: SchemaPath = ("objects", item.name)
        self.word(OBJECTS_FILE, path, item.name, "a kind", frozenset({"aio"}))
        self.word(OBJECTS_FILE, (*path, "factory"), item.factory, "a factory", CLIENT | CLASS_SCOPE)
        for method in item.methods:
            place = (*path, "methods", method.name)
            self.word(OBJECTS_FILE, place, method.name, "a method", OBJECT_METHODS)
            for argument in method.arguments:
                here = (*place, "arguments", argument.name)
                self.word(OBJECTS_FILE, here, argument.name, "an argument", reserved())
        for variant in item.variants:
            name = variant.profile.name
            here = ("profiles", name)
            self.word(item.table.file, here, name, "a profile of a model object", PROFILES)

    def types(self, package: Package) -> None:
        """Classes of types and of the resources that use them, all of which one module may see."""
        seen = _Space(self, "the modules of types and resources", TYPES)
        for definition in package.types.values():
            name = definition.id.name
            path: SchemaPath = ("types", name)
            hint = "choose another name for the type"
            seen.add(name, f"type `{name}`", definition.file, path, hint)
            if "request" in definition.sides and param_name(name) != name:
                seen.add(param_name(name), f"type `{name}`", definition.file, path, hint)
            if definition.schema.discriminator is not None:
                seen.add(f"Unknown{name}", f"type `{name}`", definition.file, path, hint)
        for module in package.modules:
            for resource, path in walk(module.resource, ()):
                hint = "set `class:` of the resource, or choose another name for the type"
                for name in class_forms(resource.class_name):
                    what = f"the class of `{'.'.join(resource.path)}`"
                    seen.add(name, what, module.file, path or ("resource",), hint)
                for helper in helpers_of(package, resource):
                    place = (*path, "helpers", helper.name)
                    for name, what in helper_classes(helper):
                        seen.add(name, what, module.file, place, "choose another name")

    def together(self, package: Package) -> None:
        """What the root package and the module of the client hold."""
        client = package.client
        root = _Space(self, "the root package", EXPORTS)
        module = _Space(self, "the module of the client")
        attributes = _Space(self, "the client")
        for name in class_forms(client.client):
            module.add(name, "the client", CLIENT_FILE, ("client",), "rename the client")
        for name in (client.client, f"Async{client.client}"):
            root.add(name, "the client", CLIENT_FILE, ("client",), "rename the client")
        base = package.errors.base.name
        root.add(base, "the base error", ERRORS_FILE, ("base", "name"), "rename the error")
        for index, item in enumerate(package.errors.statuses):
            what = f"the error of status {item.status}"
            root.add(item.name, what, ERRORS_FILE, ("statuses", index, "name"), "rename the error")
        for resource_module in package.modules:
            resource, file = resource_module.resource, resource_module.file
            what = f"resource `{resource.name}`"
            path: SchemaPath = ("resource",)
            attributes.add(resource.name, what, file, path, "rename the resource")
            for name in class_forms(resource.class_name):
                module.add(name, what, file, path, "set `class:` of the resource")
        for item_ in package.objects:
            path = ("objects", item_.name, "factory")
            what = f"model object `{item_.name}`"
            attributes.add(item_.factory, what, OBJECTS_FILE, path, "rename the factory")
            path = ("objects", item_.name, "class")
            names = [item_.class_name, f"Async{item_.class_name}"]
            for name in (*names, f"Any{item_.class_name}"):
                root.add(name, what, OBJECTS_FILE, path, "rename the class")
            names += [f"{a}{v.class_name}" for v in item_.variants for a in ("", "Async")]
            for name in names:
                module.add(name, what, OBJECTS_FILE, path, "rename the class")
        for resource_module in package.modules:
            for resource, place in walk(resource_module.resource, ()):
                for helper in helpers_of(package, resource):
                    path = (*place, "helpers", helper.name)
                    for name, what in helper_classes(helper):
                        root.add(name, what, resource_module.file, path, "choose another name")
        for table in package.tables:
            for profile in table.profiles:
                name = f"{profile.class_prefix}{table.class_prefix}ModelId"
                what = f"the ids of profile `{profile.name}`"
                path = ("profiles", profile.name, "class")
                module.add(name, what, table.file, path, "rename the class of the profile")
