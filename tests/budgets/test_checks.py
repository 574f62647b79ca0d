"""What a check of options costs: counted in functions of the package."""

from __future__ import annotations

import pytest

from deepinfra_client import capabilities
from tests.budgets.counting import calls_of


@pytest.mark.parametrize(
    ("kind", "model", "options", "budget"),
    [
        ("language", "meta-llama/Llama-3.3-70B-Instruct-Turbo", {"temperature": 0.7}, 4),
        ("image", "stabilityai/sd3.5", {"aspect_ratio": "16:9", "num_inference_steps": 30}, 8),
    ],
)
def test_options_that_fit(kind: str, model: str, options: dict[str, object], budget: int) -> None:
    """One look for the table, one for the limits of the model, one or two for each limit."""
    assert capabilities.check(kind, model, **options) == []
    calls = calls_of(lambda: capabilities.check(kind, model, **options))
    assert calls.total() <= budget, str(calls)
