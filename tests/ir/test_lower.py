"""What the generator understands of a schema: names decided, references resolved, sides known."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codegen import build as builder
from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.package import Package
from codegen.ir.model.types import TypeRef
from codegen.render.spell import Imports, Speller
from tests.support.paths import OTHER_PROVIDER


@pytest.fixture(scope="module")
def package() -> Package:
    return builder.load(OTHER_PROVIDER)


@pytest.fixture(scope="module")
def endpoint(package: Package) -> Callable[[str], Endpoint]:
    return {item.id: item for item in package.endpoints()}.__getitem__


def spelled(ref: TypeRef) -> str:
    return str(Speller(Imports(1)).spell(ref))


def test_order_of_arguments(endpoint: Callable[[str], Endpoint]) -> None:
    """Positional ones, then those that are needed, then the rest as the schema lists them."""

    def names(name: str, choose: Callable[[Argument], bool]) -> list[str]:
        return [item.name for item in endpoint(name).arguments if choose(item)]

    assert names("sheets.draw", lambda item: item.positional) == ["style", "place"]
    assert names("stations.observations.list", lambda item: item.required) == ["id", "since"]
    assert names("stations.list", lambda item: True) == [
        "bookmark", "per_page", "within", "moving", "units",
    ]  # fmt: skip


def test_types_of_arguments(endpoint: Callable[[str], Endpoint]) -> None:
    types = {item.name: spelled(item.type) for item in endpoint("sheets.draw").arguments}
    assert types["style"] == "StyleModelId | str"
    assert types["center"] == "PositionParam | Dumpable | Mapping[str, object]"
    assert types["grain"] == "int | None"
    assert types["marks"] == "Sequence[PinParam | TrailParam | Dumpable | Mapping[str, object]]"
    units = {item.name: spelled(item.type) for item in endpoint("stations.list").arguments}
    assert units["units"] == 'Literal["metric", "imperial"]'
    files = {item.name: spelled(item.type) for item in endpoint("photos.create").arguments}
    assert files["picture"] == "FileInput"


def test_results(endpoint: Callable[[str], Endpoint]) -> None:
    kinds = {
        name: (endpoint(name).result.kind, spelled(endpoint(name).result.type))
        for name in ("stations.retrieve", "photos.list", "sheets.tile", "sheets.legend",
                     "photos.delete")
    }  # fmt: skip
    assert kinds == {
        "stations.retrieve": ("model", "Station"),
        "photos.list": ("models", "list[Photo]"),
        "sheets.tile": ("bytes", "BinaryResponse"),
        "sheets.legend": ("text", "str"),
        "photos.delete": ("none", "None"),
    }


def test_defaults_of_methods(endpoint: Callable[[str], Endpoint]) -> None:
    """Reading may be repeated, writing only when the schema says so."""
    retries = {name: endpoint(name).retry for name in (
        "stations.list", "photos.delete", "photos.create", "sheets.draw",
    )}  # fmt: skip
    assert retries == {
        "stations.list": "safe",
        "photos.delete": "safe",
        "photos.create": "never",
        "sheets.draw": "safe",
    }
    assert endpoint("forecasts.ask").root == "host"
    assert endpoint("sheets.draw").timeout == "drawing"
    assert {item.errors for item in builder.load(OTHER_PROVIDER).endpoints()} == {"fault"}


def test_sides_of_types(package: Package) -> None:
    sides = {item.id.name: sorted(item.sides) for item in package.types.values()}
    assert sides["Position"] == ["request", "response"]
    assert sides["Pin"] == ["request"]
    assert sides["Wind"] == ["response"]
    assert [item.id.name for item in package.types.values() if item.holds_file] == [
        "PhotoParams", "RetouchParams",
    ]  # fmt: skip


def test_rows_take_over_the_cells_of_their_profile(package: Package) -> None:
    (style,) = (table for table in package.tables if table.kind == "style")
    rows = {row.id: row for row in style.rows}
    assert rows["skylark/topo-1"].cells["palette"] is False
    assert rows["skylark/topo-1"].cells["night"] is True
    assert rows["guest/sketch"].cells == {}
    assert {profile.name: len(profile.models) for profile in style.profiles} == {
        "topo": 2, "painted": 1, "open": 1,
    }  # fmt: skip


def test_variants(package: Package) -> None:
    objects = {item.name: item for item in package.objects}
    style, writer, talker = objects["style"], objects["writer"], objects["talker"]
    topo, painted = style.variants
    assert (topo.class_name, set(topo.absent)) == ("TopoMapStyle", {"palette"})
    assert (painted.class_name, set(painted.absent)) == ("PaintedMapStyle", {"night"})
    assert [v.class_name for v in writer.variants] == ["ClerkWriter"]
    (parrot,) = talker.variants
    assert parrot.absent == {"gadgets", "use", "rounds"}
    assert parrot.absent_methods == {"shape", "grow"}


def test_methods_of_objects(package: Package) -> None:
    """What methods share comes before what is their own; positional and needed ones first."""
    drawn, told = (item.methods for item in package.objects if item.name in ("style", "talker"))
    methods = {method.name: method for method in (*drawn, *told)}
    shared = [
        "question", "lines", "rule", "cap", "muse", "recall", "gadgets", "use", "rounds", "after",
    ]  # fmt: skip
    assert [item.name for item in methods["ask"].arguments] == shared
    assert [item.name for item in methods["grow"].arguments] == [
        "like", *shared, "title", "firm", "shape",
    ]  # fmt: skip
    assert [item.name for item in methods["grow"].arguments if item.internal] == ["shape"]
    assert methods["ask"].call.results["input_tokens"] == "/words/heard"
    assert (methods["ask"].instead, methods["draw"].when) == (None, "images")
    other = methods["draw"].instead
    assert other is not None
    assert other.endpoint.id == "sheets.retouch"
    assert {item.name: (item.field, item.extra, item.role) for item in other.arguments} == {
        "place": ("wish", None, "prompt"),
        "sheets": ("sheets", None, "images"),
        "veil": ("veil", None, "mask"),
        "copies": ("copies", None, "count"),
        "size": ("format", None, "size"),
        "grain": (None, "grain", "seed"),
    }


def test_types_of_roles(package: Package) -> None:
    """Some arguments have a type of the runtime, and hooks another one in async methods."""
    methods = {method.name: method for item in package.objects for method in item.methods}
    types = {item.name: item.type for item in methods["ask"].arguments}
    assert spelled(types["question"]) == "PromptInput"
    assert spelled(types["gadgets"]) == "Tools | None"
    assert spelled(types["after"]) == "OnStep | None"
    assert str(Speller(Imports(1), is_async=True).spell(types["after"])) == "AsyncOnStep | None"
    assert spelled(types["use"]).startswith('Literal["free", "never", "must"] | OnlyParam | str | ')
    pictures = {item.name: item.type for item in methods["draw"].arguments}
    assert spelled(pictures["sheets"]) == "ImageInputs | None"
    assert spelled(pictures["veil"]) == "ImageInput | None"
    assert spelled(pictures["place"]) == "str"
