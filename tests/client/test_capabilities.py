"""The tables: lookup, `find` and `check`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import pytest

from deepinfra_client import InvalidArgumentError, capabilities

SD = "stabilityai/sd3.5"
FLUX = "black-forest-labs/FLUX-1-schnell"
RETIRED = "nvidia/Llama-3.1-Nemotron-70B-Instruct"


def find(kind: str, **filters: Any) -> list[Any]:
    """Search with filters that a type checker would refuse."""
    found: list[Any] = cast("Any", capabilities).find(kind, **filters)
    return found


def test_lookup() -> None:
    row = capabilities.image[SD]
    assert row.id == SD
    assert row.size is False
    assert row.aspect_ratio
    assert "16:9" in row.aspect_ratio.allowed
    assert row.inputs is None
    assert row.retired is None
    assert "seed" in row.source
    assert row.checked == "2026-11-22"


def test_tables_are_mappings() -> None:
    for table in (capabilities.language, capabilities.image, capabilities.embedding):
        assert isinstance(table, Mapping)
        assert len(table) == len(list(table)) > 0
        assert all(table[model].id == model for model in table)
        assert "owner/unknown" not in table
        assert table.get("owner/unknown") is None
        with pytest.raises(KeyError):
            table["owner/unknown"]
    assert set(dir(capabilities)) >= {"language", "image", "embedding", "find", "check"}


def test_rows_cannot_be_changed() -> None:
    row: Any = capabilities.image[SD]
    with pytest.raises(AttributeError):
        row.size = None


def test_find_by_flags_and_numbers() -> None:
    found = capabilities.find("language", tool_usage=True, image_input=True, min_context=128_000)
    assert found
    for row in found:
        assert row.tool_usage is True
        assert row.image_input is True
        assert row.context is not None
        assert row.context >= 128_000
        assert row.retired is None


def test_find_does_not_take_unknown_for_an_answer() -> None:
    yes = capabilities.find("language", reasoning=True, retired=True)
    no = capabilities.find("language", reasoning=False, retired=True)
    unknown = [row for row in capabilities.language.values() if row.reasoning is None]
    assert len(yes) + len(no) + len(unknown) == len(capabilities.language)
    assert yes
    assert no
    assert unknown


def test_find_leaves_retired_models_out() -> None:
    assert RETIRED not in {row.id for row in capabilities.find("language")}
    assert RETIRED in {row.id for row in capabilities.find("language", retired=True)}


def test_find_in_order_of_price() -> None:
    def ids(**filters: Any) -> list[str]:
        return [row.id for row in find("language", retired=True, **filters)]

    upwards, downwards = ids(order_by="price_input"), ids(order_by="-price_input")
    priced, cheap = set(ids(min_price_input=0)), set(ids(max_price_input=0.1))
    assert 0 < len(cheap) < len(priced) < len(upwards) == len(downwards)
    assert set(upwards[: len(cheap)]) == cheap
    assert set(upwards[: len(priced)]) == set(downwards[: len(priced)]) == priced
    assert downwards[0] in upwards[len(cheap) : len(priced)]


def test_find_by_order_of_a_column() -> None:
    lengths = [row.dimensions for row in capabilities.find("embedding", order_by="-dimensions")]
    known = [length for length in lengths if length is not None]
    assert known == sorted(known, reverse=True)
    assert lengths[len(known) :] == [None] * (len(lengths) - len(known))


def test_find_by_an_allowed_value_and_a_word() -> None:
    wide = capabilities.find("image", aspect_ratio="21:9")
    assert SD in {row.id for row in wide}
    assert FLUX not in {row.id for row in wide}
    assert {row.id for row in capabilities.find("image", size=True)} >= {FLUX}
    assert all("image" in (row.inputs or ()) for row in capabilities.find("image", inputs="image"))
    assert {row.id for row in capabilities.find("image", min_num_inference_steps=500)} == {
        "black-forest-labs/FLUX-1-dev"
    }


def test_a_wrong_name_gets_a_hint() -> None:
    with pytest.raises(InvalidArgumentError, match="did you mean 'tool_usage'"):
        find("language", tool_use=True)
    with pytest.raises(InvalidArgumentError, match=r"'min_contxt'.*did you mean 'context'"):
        find("language", min_contxt=1)
    with pytest.raises(InvalidArgumentError, match="order"):
        find("language", order_by="order")
    with pytest.raises(InvalidArgumentError, match="language"):
        find("music")


def test_check() -> None:
    assert capabilities.check("image", SD, aspect_ratio="16:9", num_inference_steps=50) == []
    (problem,) = capabilities.check("image", SD, size="1024x1024")
    assert (problem.option, problem.value) == ("size", "1024x1024")
    assert (problem.allowed, problem.nearest) == (None, None)
    assert SD in problem.message
    assert "aspect_ratio" in problem.message
    (steps,) = capabilities.check("image", SD, num_inference_steps=51)
    assert steps.nearest == 50
    assert {
        problem.option
        for problem in capabilities.check("image", SD, size="1x1", aspect_ratio="7:7", n=5)
    } == {"size", "aspect_ratio", "n"}


@pytest.mark.parametrize(
    ("size", "nearest"),
    [
        ("1024x1024", None),
        ("256x1440", None),
        ("1000x1000", "992x992"),
        ("1010x1010", "1024x1024"),
        ("1024x1025", "1024x1024"),
        ("100x100", "256x256"),
        ("4096x512", "1440x512"),
        ("big", "1024x1024"),
    ],
)
def test_check_sizes(size: str, nearest: str | None) -> None:
    assert [p.nearest for p in capabilities.check("image", FLUX, size=size)] == (
        [] if nearest is None else [nearest]
    )


@pytest.mark.parametrize(
    ("ratio", "nearest"), [("16:10", "3:2"), ("2:1", "16:9"), ("1:100", "1:9"), ("10:10", "1:1")]
)
def test_check_ratios(ratio: str, nearest: str) -> None:
    (problem,) = capabilities.check("image", SD, aspect_ratio=ratio)
    assert problem.nearest == nearest


def test_what_is_not_known_is_not_refused() -> None:
    assert capabilities.check("image", "owner/unknown", size="1x1", aspect_ratio="9:1") == []
    assert capabilities.check("image", "PrunaAI/p-image", size="1x1") == []
    assert capabilities.check("image", SD, some_new_option=1) == []
    assert capabilities.check("image", SD, size=None) == []
    with pytest.raises(InvalidArgumentError):
        capabilities.check("music", SD)


def test_price_columns() -> None:
    cheap = capabilities.find("image", order_by="price", max_price=0.01)
    assert cheap
    assert cheap[0].id in {row.id for row in capabilities.find("image", min_price=0)}
    with pytest.raises(InvalidArgumentError, match="did you mean 'price_input'"):
        find("language", order_by="price_inputs")
    with pytest.raises(InvalidArgumentError, match="no column"):
        find("image", order_by="price_price")
