"""Calls of the invented provider's client against its own emulator, over real HTTP."""

from __future__ import annotations

import asyncio
import base64
import io
import json
from typing import Any

import pytest

from tests.support.generated import Generated

PNG = b"\x89PNG\r\n\x1a\n"


def test_cursor_pages(client: Any) -> None:
    page = client.stations.list(per_page=20, within=[1.5, 2, 3, 4], moving=True, units="metric")
    assert [item.id for item in page.data] == [f"st-{number}" for number in range(20)]
    assert page.has_next_page()
    assert [item.id for item in page] == [f"st-{number}" for number in range(45)]
    assert [len(part.data) for part in page.pages()] == [20, 20, 5]
    assert page.data[3].position.height is None


def test_offset_pages_of_a_nested_resource(client: Any, skylark: Generated) -> None:
    page = client.stations.observations.list("st-1", since="2026-01-01")
    # Without a word on whether there is more, the list ends at the first empty page.
    assert [len(part.data) for part in page.pages()] == [10, 10, 5, 0]
    assert len(list(page)) == 25
    wind, other = page.data[0].values
    assert (wind.sort, wind.from_, wind.speed) == ("wind", 270, 0.5)
    # A kind that the schema does not have is kept, not refused.
    assert isinstance(other, skylark.module("types").UnknownValue)
    assert (other.sort, other.size) == ("hail", 3)


def test_one_thing_and_an_unknown_one(client: Any, skylark: Generated) -> None:
    assert client.stations.retrieve("ship/1").id == "ship/1"
    with pytest.raises(skylark.module().UnknownPlaceError) as caught:
        client.stations.retrieve("nowhere")
    error = caught.value
    assert (error.status_code, error.code, error.param) == (404, "no_station", "id")
    assert "No station is called nowhere." in str(error)
    assert isinstance(error, skylark.module().SkylarkError)


def test_bytes_text_and_no_key_needed(client: Any, skylark: Generated, emulator: Any) -> None:
    with skylark.client(emulator.base_url, api_key="") as keyless:
        tile = keyless.sheets.tile(3, 4, 2)
        assert tile.content.startswith(PNG)
        assert tile.media_type == "image/png"
        with pytest.raises(skylark.module().MissingAPIKeyError, match="SKYLARK_KEY"):
            keyless.sheets.legend("skylark/topo-1")
    assert client.sheets.legend("skylark/topo-1") == "Legend of skylark/topo-1."


def test_files_come_back_as_they_were(client: Any, skylark: Generated) -> None:
    data = PNG + bytes(range(256))
    photo = client.photos.create(picture=data, tags=["sky", "red"], spot={"lat": 1, "lon": 2})
    assert (photo.bytes, photo.tags) == (len(data), ["sky", "red"])
    again = client.photos.create(picture=("a.png", io.BytesIO(data), "image/png"))
    assert client.photos.content(photo.id).content == data
    assert {photo.id, again.id} <= {item.id for item in client.photos.list()}
    assert client.photos.delete(photo.id) is None
    with pytest.raises(skylark.module().UnknownPlaceError, match="no such picture"):
        client.photos.content(photo.id)


def test_a_wrong_field_is_refused_by_the_service(client: Any, skylark: Generated) -> None:
    """The emulator answers a list of faults, the shape for validation."""
    with pytest.raises(skylark.module().UnfitError, match="lat") as caught:
        client.sheets.draw("guest/sketch", "Lake", center={"lat": 91, "lon": 0})
    assert caught.value.status_code == 422


def test_stream_gives_what_the_whole_answer_says(client: Any) -> None:
    asked: dict[str, Any] = {"writer": "skylark/poet", "subject": "Rain in the hills"}
    with client.forecasts.write(**asked, drip=True) as stream:
        drops = list(stream)
        assert stream.ended
    assert {drop.sort for drop in drops} == {"word", "end"}
    assert drops[-1].words.written > 0
    text = "".join(drop.text or "" for drop in drops)
    assert text == client.forecasts.write(**asked).text


def test_free_body_and_unknown_answer(client: Any) -> None:
    answer = client.forecasts.ask("sun/and moon", {"why": [1, None], "deep": {"a": "ä"}})
    assert answer.topic == "sun/and moon"
    assert answer.echo == {"why": [1, None], "deep": {"a": "ä"}}


def test_raw_and_streamed_forms(client: Any) -> None:
    raw = client.with_raw_response.stations.retrieve("st-5")
    assert raw.status_code == 200
    assert raw.parse().id == "st-5"
    assert raw.request_id == raw.headers["x-skylark-trace"]
    nested = client.with_raw_response.stations.observations.list("st-1", since="2026-01-01")
    assert len(nested.parse().data) == 10
    with client.with_streaming_response.sheets.tile(1, 1, 1) as streamed:
        assert b"".join(streamed.iter_bytes()).startswith(PNG)


def test_model_objects(client: Any) -> None:
    style = client.map_style("skylark/topo-1")
    drawn = style.draw("Lake of Constance", copies=4, size="64x48", grain=3)
    assert [(image.width, image.height) for image in drawn.images] == [(64, 48)] * 4
    assert (drawn.seed, drawn.cost) == (3, pytest.approx(0.12))
    assert style.capabilities.maker == "Survey"
    told = client.writer("skylark/clerk").tell("Snow", length=5)
    assert told.usage.output_tokens == 5
    assert told.raw_finish_reason == "cut"
    with client("skylark/poet").whisper("Snow") as stream:
        text = "".join(stream.text)
    assert text == stream.result.text


def test_documents_in_its_own_words(client: Any, emulator: Any) -> None:
    owl = client.augur("skylark/owl")
    judged = owl.augur("Rain?", ["no", "perhaps", "yes", "never", "it may"], best=2)
    assert [(item.index, item.score) for item in judged.ranking] == [(1, 7), (4, 6)]
    assert (judged.scores, judged.cost) == ([2, 7, 3, 5, 6], 1.5)
    sent = [request.json for request in emulator.requests[-3:]]
    assert sorted(len(body["notes"]) for body in sent) == [1, 2, 2]
    assert {body["question"] for body in sent} == {"Rain?"}
    client.augur("guest/crow").augur("Rain?", [{"text": "no"}])
    assert emulator.requests[-1].json == {
        "augur": "guest/crow",
        "questions": ["Rain?"],
        "notes": ["no"],
    }


def test_surveys_are_ordered_waited_for_and_lost(client: Any, skylark: Generated) -> None:
    made = client.surveys.order_and_wait(place="Alps", poll_interval=0)
    assert (made.place, made.step) == ("Alps", "drawn")
    lost = client.surveys.order(place="Atlantis")
    assert client.surveys.wait(lost.code, poll_interval=0).step == "lost"
    with pytest.raises(skylark.module().JobFailedError, match="It lies under water") as caught:
        client.surveys.order_and_wait(place="Atlantis", poll_interval=0)
    assert caught.value.job.step == "lost"


def test_answers_in_the_form_asked_for(client: Any, skylark: Generated) -> None:
    types = skylark.module("types")
    brief, full = (client.surveys.report("sv-1", **more) for more in ({}, {"manner": "full"}))
    assert (type(brief), brief.line) == (types.Brief, "sv-1: loam on clay")
    assert (type(full), full.layers[0].soil) == (types.Full, "loam")
    assert client.surveys.feet("sv-1") == {"loam": 0.5, "clay": 2.5}


def test_lines_of_events_and_bytes_as_they_come(client: Any, skylark: Generated) -> None:
    types = skylark.module("types")
    with client.surveys.watch("sv-1") as stream:
        *peaks, farewell = stream
        assert stream.ended
    assert [(type(peak), peak.height) for peak in peaks] == [
        (types.Peak, height) for height in (7000, 7001, 7002)
    ]
    assert (type(farewell), farewell.peaks) == (types.Farewell, 3)
    with client.surveys.relief("sv-1") as relief:
        pieces = list(relief)
        assert relief.media_type == "image/png"
    assert b"".join(pieces).startswith(PNG)


def test_passes_are_signed_with_the_key(client: Any, emulator: Any) -> None:
    before = len(emulator.requests)
    made = client.surveys.admit(surveyor="Ada", seconds=60)
    assert len(emulator.requests) == before
    prefix, _, payload, _ = made.split(".")
    told = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    assert (prefix, told["who"]) == ("pass", "Ada")
    assert told["until"] > 60


def test_tables(skylark: Generated) -> None:
    tables = skylark.module("capabilities")
    assert [row.id for row in tables.find("style", night=True)] == ["skylark/topo-1"]
    assert [row.id for row in tables.find("style", min_price=0.1)] == ["skylark/brush"]
    assert tables.style["skylark/topo-0"].replaced_by == "skylark/topo-1"
    assert tables.check("style", "skylark/topo-1", zoom=12) == []
    (problem,) = tables.check("style", "skylark/topo-1", zoom=30)
    assert (problem.option, problem.nearest) == ("zoom", 18)


REFUSED: list[tuple[str, dict[str, Any]]] = [
    ("skylark/topo-1", {"palette": "oil"}),
    ("skylark/topo-1", {"zoom": 4}),
    ("skylark/topo-1", {"across": 20, "down": 16}),
    ("skylark/topo-1", {"marks": [{"sort": "pin", "at": {"lat": 0, "lon": 0}}]}),
    ("skylark/brush", {"night": True}),
    ("skylark/brush", {"palette": "crayon"}),
]


@pytest.mark.parametrize(("style", "options"), REFUSED)
def test_the_tables_refuse_before_sending_and_the_emulator_after(
    client: Any, emulator: Any, skylark: Generated, style: str, options: dict[str, Any]
) -> None:
    package = skylark.module()
    before = len(emulator.requests)
    with pytest.raises(package.CapabilityError, match=style):
        client.sheets.draw(style, "Lake", **options)
    assert len(emulator.requests) == before
    with pytest.raises((package.NotDrawnError, package.UnfitError)):
        client.sheets.draw(style, "Lake", **options, validation="off")
    assert len(emulator.requests) == before + 1


def test_unknown_models_and_facts_are_not_refused(client: Any) -> None:
    options: dict[str, Any] = {"palette": "any", "zoom": 99, "night": True}
    assert client.sheets.draw("guest/sketch", "Lake", **options).drawn
    assert client.sheets.draw("nobody/knows", "Lake", **options).drawn
    assert client.sheets.draw(
        "skylark/topo-1", "Lake", marks=[{"sort": "trail", "points": [{"lat": 0, "lon": 0}] * 2}]
    ).drawn


def test_a_retired_model_warns_once_with_its_replacement(client: Any) -> None:
    with pytest.warns(DeprecationWarning, match="skylark/topo-1"):
        client.sheets.draw("skylark/topo-0", "Lake")


def test_wrong_key(skylark: Generated, emulator: Any) -> None:
    package = skylark.module()
    with (
        skylark.client(emulator.base_url, headers={"X-Skylark-Key": None}) as keyless,
        pytest.raises(package.KeyRefusedError) as caught,
    ):
        keyless.stations.retrieve("st-1")
    assert "Ask your station master for a key." in str(caught.value)


def test_async_twin(skylark: Generated, emulator: Any) -> None:
    async def talk() -> None:
        async with skylark.async_client(emulator.base_url) as client:
            assert (await client.stations.retrieve("st-1")).id == "st-1"
            assert len([item async for item in client.stations.list(per_page=20)]) == 45
            assert len((await client.stations.list(per_page=20)).data) == 20
            words = {"writer": "skylark/poet", "subject": "Fog"}
            async with await client.forecasts.write(**words, drip=True) as stream:
                drops = [drop async for drop in stream]
            whole = await client.forecasts.write(**words)
            assert "".join(drop.text or "" for drop in drops) == whole.text
            drawn = await client.map_style("skylark/topo-1").draw("Lake", copies=4, grain=1)
            assert len(drawn.images) == 4
            async with client.writer("skylark/poet").whisper("Snow") as told:
                assert "".join([text async for text in told.text]) == told.result.text
            survey = await client.surveys.order_and_wait(place="Alps", poll_interval=0)
            assert survey.step == "drawn"
            assert (await client.surveys.feet(survey.code))["loam"] == 0.5
            async with await client.surveys.watch(survey.code) as sightings:
                assert len([item async for item in sightings]) == 4
            async with client.surveys.relief(survey.code) as relief:
                assert (b"".join([piece async for piece in relief])).startswith(PNG)

    asyncio.run(talk())
