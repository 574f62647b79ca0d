from __future__ import annotations

from xml.etree import ElementTree

from benchmarks import chart
from benchmarks.summary import Summary

from .figures import USUAL, summary

NAMESPACE = "{http://www.w3.org/2000/svg}"


def drawn(*summaries: Summary) -> ElementTree.Element:
    return ElementTree.fromstring(chart.draw(summaries))


def widths(root: ElementTree.Element, style: str) -> list[float]:
    """The bars of a style, without that of the legend."""
    found = [item for item in root.iter(f"{NAMESPACE}rect") if item.get("class") == style]
    return [float(item.get("width", "0")) for item in found][1:]


def texts(root: ElementTree.Element) -> list[str]:
    return [item.text or "" for item in root.iter(f"{NAMESPACE}text")]


def test_bars_are_as_long_as_the_ratio() -> None:
    root = drawn(USUAL)
    (ours,), (peer,) = widths(root, "ours"), widths(root, "peer")
    assert round(ours / peer, 2) == 0.53
    assert {"85.0 us (0.53 x)", "160 us", "a <call> & more"} <= set(texts(root))


def test_the_floor_is_marked() -> None:
    root = drawn(USUAL)
    lines = [item for item in root.iter(f"{NAMESPACE}line") if item.get("class") == "floor"]
    assert len(lines) == 2  # the legend's and the row's


def test_the_faster_variant_is_shown() -> None:
    root = drawn(summary(httpx=(1.0,), ours=(2.0,), fast=(0.5,), openai=(4.0,)))
    (ours,), (peer,) = widths(root, "ours"), widths(root, "peer")
    assert round(ours / peer, 3) == 0.125


def test_a_bar_does_not_leave_the_picture() -> None:
    root = drawn(summary(httpx=(90.0,), ours=(100.0,), openai=(1.0,)))
    total = float(root.get("width", "0"))
    for item in root.iter(f"{NAMESPACE}rect"):
        assert float(item.get("x", "0")) + float(item.get("width", "0")) < total


def test_rows_without_the_peer_are_left_out() -> None:
    assert widths(drawn(summary(httpx=(1.0,), ours=(2.0,))), "ours") == []
    assert drawn().tag == f"{NAMESPACE}svg"


def test_colours_for_dark_pages() -> None:
    style = drawn(USUAL).find(f"{NAMESPACE}style")
    assert style is not None
    assert "prefers-color-scheme: dark" in (style.text or "")
