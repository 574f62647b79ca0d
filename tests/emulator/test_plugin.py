"""The fixtures that the package gives to pytest."""

from __future__ import annotations

import pytest

from deepinfra_emulator import Emulator

pytest_plugins = ["pytester"]

QUIET = ("-p", "no:cacheprovider", "-p", "no:asyncio", "-p", "no:pytest_httpserver")
"""Other plugins stay out of the inner runs."""

USE = """
import pytest
from deepinfra_client import DeepInfra, DeepInfraError
from deepinfra_emulator import Emulator


def test_client(deepinfra_client, deepinfra_emulator):
    assert isinstance(deepinfra_client, DeepInfra)
    assert isinstance(deepinfra_emulator, Emulator)
    assert deepinfra_client.base_url == deepinfra_emulator.base_url
    assert deepinfra_client.models.retrieve("BAAI/bge-m3").model_name == "BAAI/bge-m3"
    assert len(deepinfra_emulator.requests) == 1
    deepinfra_emulator.fail(500, times=9)


def test_nothing_is_left_of_the_test_before(deepinfra_emulator, deepinfra_client):
    assert len(deepinfra_emulator.requests) == 0
    deepinfra_client.models.catalog()
    USED.append(deepinfra_client)


def test_the_client_is_closed_after_its_test():
    with pytest.raises(DeepInfraError, match="closed"):
        USED[0].models.catalog()


USED = []
"""

UNUSED = """
import sys


def test_it_costs_nothing_unless_it_is_used():
    assert "uvicorn" not in sys.modules
    assert "deepinfra_emulator.emulator" not in sys.modules
    assert "deepinfra_client.client" not in sys.modules
"""


FAULTS = """
import pytest
from deepinfra_emulator import Faults


def kinds(emulator, client):
    for _ in range(12):
        try:
            client.with_options(max_retries=0).models.catalog()
        except Exception:
            pass
    return [request.fault for request in emulator.requests]


def test_the_setting(deepinfra_emulator, deepinfra_client):
    assert deepinfra_emulator.faults == Faults(status=0.5)
    found = kinds(deepinfra_emulator, deepinfra_client)
    assert set(found) == {"status", None}
    expected = [Faults(status=0.5).draw(SEED, number) for number in range(1, 13)]
    assert found == [fault and fault.kind for fault in expected]


@pytest.mark.deepinfra_emulator_faults(reset=1)
def test_the_marker(deepinfra_emulator, deepinfra_client):
    assert set(kinds(deepinfra_emulator, deepinfra_client)) == {"reset"}
    deepinfra_emulator.faults = None
    assert deepinfra_client.models.catalog()


@pytest.mark.deepinfra_emulator_faults("garbage=1")
def test_the_marker_with_a_text(deepinfra_emulator, deepinfra_client):
    assert set(kinds(deepinfra_emulator, deepinfra_client)) == {"garbage"}


@pytest.mark.deepinfra_emulator_faults()
def test_no_faults_at_all(deepinfra_emulator, deepinfra_client):
    assert set(kinds(deepinfra_emulator, deepinfra_client)) == {None}


def test_nothing_is_left_of_the_marker(deepinfra_emulator):
    assert deepinfra_emulator.faults == Faults(status=0.5)


@pytest.mark.deepinfra_emulator_faults(rest=1)
def test_a_mistake(deepinfra_emulator):
    pass
"""
SETTINGS = """
[pytest]
deepinfra_emulator_faults = status=0.5
deepinfra_emulator_seed = 11
"""


def test_faults(pytester: pytest.Pytester) -> None:
    pytester.makeini(SETTINGS)
    pytester.makepyfile(FAULTS.replace("SEED", "11"))
    result = pytester.runpytest_subprocess("-W", "error", "--strict-markers", *QUIET)
    result.assert_outcomes(passed=5, errors=1)
    assert "deepinfra_emulator_faults: " in result.stdout.str()
    assert "'rest'" in result.stdout.str()


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("deepinfra_emulator_seed = x", "deepinfra_emulator_seed is 'x'; it has to be a number"),
        ("deepinfra_emulator_faults = reset=2", "deepinfra_emulator_faults: the rate of reset is"),
    ],
)
def test_settings_that_cannot_be(pytester: pytest.Pytester, line: str, message: str) -> None:
    pytester.makeini(f"[pytest]\n{line}\n")
    pytester.makepyfile("def test_it(deepinfra_emulator): pass")
    result = pytester.runpytest_subprocess(*QUIET)
    result.assert_outcomes(errors=1)
    assert message in result.stdout.str()


def test_the_marker_is_listed(pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_subprocess("--markers", *QUIET)
    assert "@pytest.mark.deepinfra_emulator_faults(**rates): " in result.stdout.str()


def test_fixtures(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(USE)
    result = pytester.runpytest_subprocess("-W", "error", *QUIET)
    result.assert_outcomes(passed=3)


def test_unused(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(UNUSED)
    result = pytester.runpytest_subprocess(*QUIET)
    result.assert_outcomes(passed=1)


def test_fixtures_are_listed_with_their_purpose(pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_subprocess("--fixtures", *QUIET)
    text = result.stdout.str()
    for name in ("deepinfra_client", "deepinfra_emulator"):
        assert name in text
    assert "    A client of the emulator with a made-up key; it is closed after the test." in text
    assert "    A running emulator without requests, stored objects or scripted failures." in text


def test_the_fixture_in_this_run(deepinfra_emulator: Emulator) -> None:
    assert deepinfra_emulator.running
    assert deepinfra_emulator.requests == []
