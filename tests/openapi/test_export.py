"""The schema as an OpenAPI document: valid, whole, and of every provider."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from codegen import build as builder
from codegen.__main__ import main
from codegen.ir.model.package import Package
from codegen.targets.openapi import document
from tests.support.paths import OTHER_PROVIDER, SCHEMA


@pytest.fixture(scope="module", params=[SCHEMA, OTHER_PROVIDER], ids=["own", "other"])
def package(request: pytest.FixtureRequest) -> Package:
    """Two providers."""
    return builder.load(request.param)


@pytest.fixture(scope="module")
def made(package: Package) -> dict[str, Any]:
    """The document of a provider."""
    return document(package)


def test_is_valid(made: dict[str, Any]) -> None:
    validate(made)


def test_holds_every_method(package: Package, made: dict[str, Any]) -> None:
    operations = [one for item in made["paths"].values() for one in item.values()]
    told = [name for one in operations for name in one.get("x-methods", [one["operationId"]])]
    assert sorted(told) == sorted(endpoint.id for endpoint in package.endpoints())


def test_every_success_is_described(package: Package, made: dict[str, Any]) -> None:
    files = {item.id for item in package.endpoints() if item.result.kind == "bytes"}
    for item in made["paths"].values():
        for operation in item.values():
            answer = next(iter(operation["responses"].values()))
            assert answer["description"]
            for media, content in answer.get("content", {}).items():
                if media == "application/json" and operation["operationId"] not in files:
                    assert content["schema"], operation["operationId"]


def test_every_type_and_argument_is_described(made: dict[str, Any]) -> None:
    for name, schema in made["components"]["schemas"].items():
        for key, inner in schema.get("properties", {}).items():
            assert inner.get("description"), f"{name}.{key}"
    for item in made["paths"].values():
        for operation in item.values():
            assert operation["summary"]
            for parameter in operation.get("parameters", ()):
                assert parameter["description"], operation["operationId"]


def test_the_command_writes_the_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "api.json"
    assert main(["export", "openapi", "--output", str(path)]) == 0
    written = json.loads(path.read_text("utf-8"))
    assert written == document(builder.load(SCHEMA))
    assert f"{len(written['components']['schemas'])} schemas" in capsys.readouterr().out
    assert main(["export", "openapi"]) == 0
    assert json.loads(capsys.readouterr().out) == written


def test_a_folder_that_is_missing_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "api.json"
    path.mkdir()
    assert main(["export", "openapi", "--output", str(path)]) == 1
    assert "error" in capsys.readouterr().err
