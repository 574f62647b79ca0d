from __future__ import annotations

import math

import pytest

from benchmarks.statistics import Figure, figure, ratio


def test_median_and_half_the_distance_of_quartiles() -> None:
    assert figure([1, 100, 3, 2, 4]) == Figure(3, 1)


def test_one_value_has_no_spread() -> None:
    assert figure([7]) == Figure(7, 0)


def test_two_values() -> None:
    assert figure([1, 3]) == Figure(2, 0.5)


def test_a_slow_round_that_slows_both_is_no_spread() -> None:
    assert ratio([1, 2, 10], [2, 4, 20]) == Figure(0.5, 0)


def test_a_slow_round_of_one_is() -> None:
    found = ratio([1, 1, 2], [2, 2, 2])
    assert found.median == 0.5
    assert found.spread == pytest.approx(0.125)


def test_who_ran_fewer_rounds_is_compared_with_those() -> None:
    assert ratio([1, 1, 1, 9], [2, 2]) == Figure(0.5, 0)


def test_nothing_to_divide_by() -> None:
    assert math.isinf(ratio([1.0], [0.0]).median)
