"""A known id gives a class without the arguments that its profile refuses."""

from __future__ import annotations

import ast
import re

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(
        feature,
        snapshot,
        "models/printer/plain.py",
        "models/printer/office.py",
        "models/printer/methods.py",
    )


def test_overloads_of_the_factory(feature: Generated) -> None:
    """One for each profile that refuses something; the class without limits for any other id."""
    text = feature.text("client.py")
    pattern = r"def printer_model\([^)]*\bid: (\w+),?\s*\) -> (\w+): \.\.\."
    assert re.findall(pattern, text) == [
        ("OfficePrinterModelId", "OfficePrinter"),
        ("PlainPrinterModelId", "PlainPrinter"),
        ("str", "Printer"),
    ]


@pytest.mark.parametrize(
    ("module", "name", "arguments"),
    [
        ("plain", "PlainPrinter", ["prompt", "n"]),
        ("office", "OfficePrinter", ["prompt", "n", "paper", "duplex"]),
        ("general", "Printer", ["prompt", "n", "paper", "duplex"]),
    ],
)
def test_arguments_of_a_class(
    feature: Generated, module: str, name: str, arguments: list[str]
) -> None:
    """Read from the source: the classes of profiles are for checkers."""
    tree = ast.parse(feature.text(f"models/printer/{module}.py"))
    (found,) = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    assert found.name == name
    methods = {node.name: node for node in found.body if isinstance(node, ast.FunctionDef)}
    method = methods["generate"]
    names = [item.arg for item in (*method.args.args, *method.args.kwonlyargs)]
    assert names[1 : names.index("extra_headers")] == arguments


def test_the_object_refuses_at_run_time_too(feature: Generated, wire: Wire) -> None:
    printer = feature.client(wire.url).printer_model("acme/plain-1")
    with pytest.raises(feature.module().CapabilityError, match="paper"):
        printer.generate("x", paper="a4")
    assert wire.requests == []
    wire.json({"sheets": ["data:text/plain,sheet"]})
    assert printer.generate("x", n=1).images[0].data == b"sheet"
    assert wire.last.json == {"model": "acme/plain-1", "prompt": "x", "copies": 1}


def test_refused_before_sending(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    with pytest.raises(feature.module().CapabilityError) as caught:
        client.printers.print(model="acme/office-1", prompt="x", paper="a3")
    assert (caught.value.option, caught.value.allowed.allowed) == ("paper", ("a4", "a5"))
    with pytest.raises(feature.module().CapabilityError, match="copies"):
        client.printers.print(model="acme/office-1", prompt="x", copies=21)
    with pytest.raises(feature.module().CapabilityError, match="duplex"):
        client.printers.print(model="acme/plain-1", prompt="x", duplex=True)
    assert wire.requests == []
