"""Lists of models against the tables: what is new, gone, retired, priced otherwise."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.__main__ import main
from codegen.dialect.read import SchemaSet, read_schema
from codegen.dialect.upstream import ModelLists, SourcesFile
from codegen.drift.errors import DriftError
from codegen.drift.folder import read_upstream
from codegen.drift.models import ModelFinding, compare_models
from codegen.drift.show_models import markdown_models, model_proposal, text_models
from codegen.text.loader import loads
from tests.drift.document import schema_folder
from tests.support.paths import SCHEMA

TABLE = """\
kind: talker
doc: Robots that talk.
columns:
  context: {type: integer, doc: Words it remembers.}
  tools: {type: flag, doc: Uses tools.}
  eyes: {type: flag, doc: Sees.}
profiles:
  open: {class: Open, doc: Nothing is known.}
  blind: {class: Blind, doc: Does not see., cells: {eyes: no}}
models:
  - {id: acme/one, profile: open, context: 100, source: [book], checked: 2026-01-01}
  - id: acme/two
    profile: blind
    tools: yes
    notes: It hums.
    source: [book]
    checked: 2026-01-01
  - id: acme/old
    profile: open
    retired: 2025-01-01
    replaced_by: acme/one
    source: [book]
    checked: 2026-01-01
"""
PRICES = """\
kind: prices
doc: Prices.
prices:
  acme/one:
    - {from: 2026-01-01, unit: 1M tokens, input: "0.50", output: "1"}
    - {from: 2025-01-01, unit: 1M tokens, input: "9", output: "9"}
  acme/two: [{from: 2026-01-01, unit: image, price: "0.04"}]
"""
SOURCES = """\
models:
  source: list
  tolerance: "0.01"
  profiles: {talker: open}
  lists:
    full:
      url: http://127.0.0.1:1/models
      entries: ""
      id: /name
      kinds: {at: /kind, tables: {talk: talker}}
      complete: [talker]
      retired: /gone
      replaced_by: /next
      limits: {context: /words, unknown_column: /words}
      words: {at: /can, flags: {tools: [tools, hands], eyes: [sees]}}
      prices:
        form: /price/type
        forms:
          tokens:
            unit: 1M tokens
            input: {at: /price/cents_in, times: "10000"}
            output: {at: /price/cents_out, times: "10000"}
            cache_read: {at: /price/cached, of: input}
          pictures:
            unit: image_unit
            same: [image]
            price: {at: /price/cents, times: "0.01"}
            scale: [/price/width, /price/height, /price/steps]
    short:
      url: http://127.0.0.1:1/short
      entries: /data
      id: /id
      kinds: {at: /tags, tables: {chat: talker}}
      prices: {forms: {tokens: {unit: 1M tokens, input: {at: /in}, output: {at: /out}}}}
"""
TODAY = date(2026, 5, 4)


def folder(path: Path) -> Path:
    root = schema_folder(path, sources_yaml=SOURCES)
    (root / "capabilities").mkdir()
    (root / "capabilities" / "talker.yaml").write_text(TABLE, "utf-8")
    (root / "capabilities" / "prices.yaml").write_text(PRICES, "utf-8")
    return root


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> SchemaSet:
    return read_schema(folder(tmp_path_factory.mktemp("schema")))


LISTS = SourcesFile.model_validate(loads(SOURCES, "sources.yaml").data).models
assert LISTS is not None

ONE: dict[str, Any] = {"name": "acme/one", "kind": "talk", "words": 100}
TWO: dict[str, Any] = {"name": "acme/two", "kind": "talk", "can": ["tools"]}


def found(schema: SchemaSet, *entries: Any) -> tuple[ModelFinding, ...]:
    lists: ModelLists | None = LISTS
    assert lists is not None
    return compare_models(list(entries), "list.json", schema, lists, TODAY).findings


def told(findings: tuple[ModelFinding, ...]) -> list[tuple[str, str, str]]:
    return [(item.kind, item.id, item.detail) for item in findings]


def test_a_list_that_agrees_gives_nothing(schema: SchemaSet) -> None:
    assert found(schema, ONE, TWO) == ()


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({**ONE, "words": 200}, ("limit", "acme/one", "context 100 -> 200")),
        ({**ONE, "can": ["hands"]}, ("flag", "acme/one", "tools unknown -> yes")),
        ({**ONE, "gone": 1767225600}, ("retired", "acme/one", "2026-01-01")),
        (
            {**ONE, "gone": 1767225600, "next": "acme/two"},
            ("retired", "acme/one", "2026-01-01, replaced by acme/two"),
        ),
        (
            {**ONE, "price": {"type": "tokens", "cents_in": 0.00006, "cents_out": 0.0001}},
            ("price", "acme/one", "input 0.50 -> 0.6"),
        ),
        (
            {
                **ONE,
                "price": {"type": "tokens", "cents_in": 5e-5, "cents_out": 1e-4, "cached": 0.1},
            },
            ("price", "acme/one", "cache_read unknown -> 0.05"),
        ),
    ],
)
def test_each_difference(
    schema: SchemaSet, entry: dict[str, Any], expected: tuple[str, str, str]
) -> None:
    assert told(found(schema, entry, TWO)) == [expected]


@pytest.mark.parametrize(
    "price",
    [
        {"type": "tokens", "cents_in": 0.00005, "cents_out": 0.0001},
        {"type": "tokens", "cents_in": 0.0000502, "cents_out": 0.0001},
        {"type": "tokens", "cents_in": None, "cents_out": 0.0001},
        {"type": "unheard of", "cents_in": 1},
        {"type": "pictures", "cents": 4},
        {"type": "tokens", "cents_in": 0, "cents_out": 0},
        {"type": "tokens", "cents_in": "NaN", "cents_out": float("inf")},
        {},
        None,
    ],
)
def test_prices_that_say_nothing_new(schema: SchemaSet, price: Any) -> None:
    """Equal, equal within rounding, of another unit, or no price at all."""
    assert found(schema, {**ONE, "price": price}, TWO) == ()


def test_a_unit_that_means_the_same_is_compared(schema: SchemaSet) -> None:
    price = {"type": "pictures", "cents": 5, "width": 1024, "height": 1024, "steps": 0}
    (item,) = found(schema, ONE, {**TWO, "price": price})
    assert item.detail == "price 0.04 -> 0.05"
    row: Any = loads(item.row, "row").data
    assert row["acme/two"][1] == {
        "from": "2026-05-04", "unit": "image", "price": "0.05", "scale": [1024, 1024, 0],
    }  # fmt: skip


def test_a_new_model_gets_rows_to_paste(schema: SchemaSet) -> None:
    price = {"type": "tokens", "cents_in": 1.5e-05, "cents_out": 6e-05}
    new = {"name": "acme/new:v1", "kind": "talk", "words": 7, "can": ["sees"], "price": price}
    row, cost = found(schema, ONE, TWO, new)
    assert (row.kind, cost.kind) == ("new", "price")
    assert loads(row.row, "row").data == [
        {
            "id": "acme/new:v1",
            "profile": "open",
            "context": 7,
            "eyes": "yes",
            "source": ["list"],
            "checked": "2026-05-04",
        }
    ]
    assert cost.row == (
        '"acme/new:v1": [{from: 2026-05-04, unit: "1M tokens", input: "0.15", output: "0.6"}]'
    )


def test_models_of_other_kinds_and_retired_ones_are_not_new(schema: SchemaSet) -> None:
    other = {"name": "acme/walker", "kind": "walk"}
    retired = {"name": "acme/past", "kind": "talk", "gone": 1}
    assert found(schema, ONE, TWO, other, retired) == ()


def test_a_model_that_is_no_longer_listed(schema: SchemaSet) -> None:
    (item,) = found(schema, ONE)
    assert (item.kind, item.id) == ("vanished", "acme/two")
    row: Any = loads(item.row, "row").data
    assert row[0]["retired"] == "yes" and row[0]["notes"] == "It hums."
    assert row[0]["source"] == ["book", "list"] and row[0]["checked"] == "2026-05-04"


def test_a_retired_model_that_is_offered_or_replaced_otherwise(schema: SchemaSet) -> None:
    back = {"name": "acme/old", "kind": "talk"}
    (item,) = found(schema, ONE, TWO, back)
    assert item.kind == "back" and "2025-01-01" in item.detail
    replaced = {**back, "gone": 1, "next": "acme/two"}
    (item,) = found(schema, ONE, TWO, replaced)
    assert (item.kind, item.detail) == ("replaced", "acme/one -> acme/two")


def test_the_profile_of_a_model_counts(schema: SchemaSet) -> None:
    (item,) = found(schema, ONE, {**TWO, "can": ["sees"]})
    assert (item.kind, item.detail) == ("flag", "eyes no -> yes")


def test_the_form_of_a_list_is_found_out(schema: SchemaSet) -> None:
    assert LISTS is not None
    data = {"data": [{"id": "acme/one", "tags": ["chat"], "in": 0.7, "out": 1}]}
    report = compare_models(data, "x", schema, LISTS, TODAY)
    assert report.name == "short"
    assert told(report.findings) == [("price", "acme/one", "input 0.50 -> 0.7")]


@pytest.mark.parametrize("data", [[], {}, {"data": []}, None, 3, "x", [{"name": 3}], {"data": {}}])
def test_what_is_no_list(schema: SchemaSet, data: Any) -> None:
    assert LISTS is not None
    with pytest.raises(DriftError, match=r"not a list of models; sources\.yaml describes full"):
        compare_models(data, "x", schema, LISTS, TODAY)


def test_names_of_a_stranger_get_no_row(schema: SchemaSet) -> None:
    evil = 'x"}\n- {id: `evil`|'
    report_items = found(schema, ONE, TWO, {"name": evil, "kind": "talk"})
    assert [(item.kind, item.row) for item in report_items] == [("new", "")]
    assert LISTS is not None
    report = compare_models([{"name": evil, "kind": "talk"}], evil, schema, LISTS, TODAY)
    assert "\n- {id" not in text_models(report) + markdown_models(report) + model_proposal(report)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "cents_in", "cents_out", "cached", "cents", "width", "x"]),
            inner,
        )
    ),
    max_leaves=6,
)
ENTRIES: st.SearchStrategy[Any] = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "name": st.sampled_from(["acme/one", "acme/two", "acme/old", "new/x"]) | VALUES,
            "kind": st.just("talk") | VALUES,
            "words": VALUES,
            "can": VALUES,
            "gone": VALUES,
            "next": VALUES,
            "price": st.fixed_dictionaries(
                {"type": st.sampled_from(["tokens", "pictures"])},
                optional={
                    "cents_in": VALUES,
                    "cents_out": VALUES,
                    "cached": VALUES,
                    "cents": VALUES,
                },
            )
            | VALUES,
        },
    ),
    max_size=4,
)


@settings(max_examples=200, deadline=None)
@given(data=ENTRIES | st.fixed_dictionaries({"data": ENTRIES}) | VALUES)
def test_any_list_gives_findings_or_one_error(schema: SchemaSet, data: Any) -> None:
    assert LISTS is not None
    try:
        report = compare_models(data, "list", schema, LISTS, TODAY)
    except DriftError:
        return
    text_models(report)
    markdown_models(report)
    for item in report.findings:
        if item.row:
            loads(item.row, "row")


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = folder(tmp_path / "schema")
    path = tmp_path / "list.json"

    def run(entries: list[Any], *more: str) -> tuple[int, str]:
        path.write_text(json.dumps(entries), "utf-8")
        status = main(["drift", "--schema", str(root), "--models", str(path), *more])
        return status, capsys.readouterr().out

    status, shown = run([ONE, TWO])
    assert status == 0 and "The tables agree with the list" in shown and "document" not in shown
    status, shown = run([{**ONE, "words": 5}, TWO])
    assert status == 1 and "talker         acme/one: context 100 -> 5" in shown
    status, shown = run([{**ONE, "words": 5}, TWO], "--format", "markdown")
    assert status == 1 and "| talker | `acme/one` | `context 100 -> 5` |" in shown
    status, shown = run([{**ONE, "words": 5}, TWO], "--format", "json")
    (item,) = json.loads(shown)["models"][0]["findings"]
    assert status == 1 and item["kind"] == "limit" and "context: 5" in item["row"]
    status, shown = run([{**ONE, "words": 5}, TWO], "--propose")
    assert status == 1 and "# schema/capabilities/talker.yaml\n  - {id: acme/one," in shown
    (root / "capabilities" / "talker.yaml").write_text(
        TABLE.replace("context: 100", "context: 5"), "utf-8"
    )
    assert run([{**ONE, "words": 5}, TWO])[0] == 0


def test_the_shipped_sources_fit_the_shipped_tables() -> None:
    """Every table, profile and column that they name exists."""
    source = read_schema(SCHEMA)
    lists = read_upstream(SCHEMA).sources.models
    assert lists is not None
    tables = {table.kind: table for table in source.tables.values()}
    named = {table for spec in lists.lists.values() if spec.kinds for table in
             spec.kinds.tables.values()}  # fmt: skip
    assert set(lists.profiles) == named
    for table, profile in lists.profiles.items():
        assert tables[table].profiles[profile].cells == {}, "nothing is known of a new model"
    columns = {column for table in tables.values() for column in table.columns}
    units = {entry.unit for prices in (source.prices.prices.values() if source.prices else ())
             for entry in prices}  # fmt: skip
    for spec in lists.lists.values():
        assert spec.kinds is not None
        assert {*spec.kinds.tables.values(), *spec.complete} <= set(tables)
        assert set(spec.limits) <= columns
        assert spec.words is not None and set(spec.words.flags) <= columns
        assert spec.prices is not None
        for form in spec.prices.forms.values():
            assert {form.unit, *form.same} & units


def test_a_catalogue_in_the_shipped_form_is_understood() -> None:
    """The units of the catalogue become those of the tables."""
    source = read_schema(SCHEMA)
    lists = read_upstream(SCHEMA).sources.models
    assert lists is not None and source.prices is not None
    entries: list[dict[str, Any]] = []
    for table, word in (("language", "text-generation"), ("embedding", "embeddings")):
        file = next(item for item in source.tables.values() if item.kind == table)
        for row in file.models:
            known = source.prices.prices.get(row.id)
            pricing: dict[str, Any] = {"type": "none"}
            if known and known[-1].unit == "1M tokens" and known[-1].input:
                pricing = {"type": "tokens", "cents_per_input_token": float(known[-1].input) / 1e4}
                if known[-1].output:
                    pricing["cents_per_output_token"] = float(known[-1].output) / 1e4
            entry: dict[str, Any] = {"model_name": row.id, "type": word, "pricing": pricing}
            if row.retired:
                entry["deprecated"] = 1
            entries.append(entry)
    found = compare_models(entries, "x", source, lists, TODAY).findings
    assert [f for f in found if f.table in ("language", "embedding") and f.kind != "vanished"] == []
