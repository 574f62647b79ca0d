"""From checked files to the IR: resolve, classify, name, plan, lint."""

from __future__ import annotations

from codegen.dialect.read import SchemaSet
from codegen.ir.cycles import check_cycles
from codegen.ir.emulation import check_emulation
from codegen.ir.endpoints import lower_modules
from codegen.ir.gathering import lower_gatherings
from codegen.ir.helpers import lower_helpers
from codegen.ir.lint import lint
from codegen.ir.model.package import Package
from codegen.ir.naming import check_names
from codegen.ir.objects import lower_objects
from codegen.ir.shape_rules import check_shapes
from codegen.ir.tables import lower_tables
from codegen.ir.types import TypeIndex
from codegen.text.diagnostics import Findings


def lower(source: SchemaSet) -> Package:
    """Resolve a schema set into the IR.

    Raises SchemaError with all findings, sorted by position.
    """
    findings = Findings()
    index = TypeIndex(source, findings)
    check_cycles(index)
    findings.raise_if_errors()
    modules = lower_modules(source, index)
    endpoints = {endpoint.id: endpoint for module in modules for endpoint in module.endpoints()}
    tables = lower_tables(source, findings)
    objects = lower_objects(source, index, endpoints, tables)
    # Before the types are counted: helpers may be the only use of one.
    helpers = lower_helpers(source, index, endpoints, objects)
    package = Package(
        client=source.client,
        errors=source.errors,
        types=index.definitions(),
        modules=modules,
        tables=tables,
        prices={k: tuple(v) for k, v in source.prices.prices.items()} if source.prices else {},
        prices_doc=source.prices.doc if source.prices else "",
        objects=objects,
        digests=source.digests,
        helpers=helpers,
        gatherings=lower_gatherings(source, index, endpoints),
    )
    lint(package, source, index)
    check_emulation(source, index)
    check_shapes(package, source, index)
    check_names(package, source, findings)
    findings.raise_if_errors()
    return package
