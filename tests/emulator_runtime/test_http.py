"""The emulator over real HTTP: routing, keys, bodies, errors, headers."""

from __future__ import annotations

import gzip
import json
from typing import Any

import httpx
import pytest

from codegen.runtime.emulator.scope import Models
from codegen.runtime.emulator.tokens import pieces
from tests.emulator_runtime.conftest import LumenEmulator

USER: dict[str, Any] = {"model": "acme/talker", "turns": [{"role": "user", "content": "Hello you"}]}


def test_every_answer_says_that_it_is_emulated(http: httpx.Client) -> None:
    for path in ("/talk", "/nowhere"):
        response = http.post(path, json=USER)
        assert response.headers["x-emulator"] == "lumen_emulator/1.2.3"
        assert response.headers["x-region"] == "here"
        assert len(response.headers["x-lumen-request"]) == 24


def test_ids_repeat_after_a_reset_and_differ_between_requests(
    http: httpx.Client, emulator: LumenEmulator
) -> None:
    first, second = (http.post("/talk", json=USER).json()["id"] for _ in range(2))
    assert first.startswith("talk-")
    assert first != second
    emulator.reset()
    assert http.post("/talk", json=USER).json()["id"] == first


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"authorization": ""}, 401),
        ({"authorization": "Bearer"}, 401),
        ({"authorization": "Basic abc"}, 401),
        ({"authorization": "Bearer k"}, 200),
        ({"x-lumen-key": "k"}, 200),
    ],
)
def test_a_key_is_needed(emulator: LumenEmulator, headers: dict[str, str], status: int) -> None:
    response = httpx.post(emulator.base_url + "/talk", json=USER, headers=headers)
    assert response.status_code == status
    if status == 401:
        assert "Not authenticated" in response.json()["error"]["message"]


def test_an_open_endpoint_needs_no_key(emulator: LumenEmulator) -> None:
    assert httpx.get(emulator.url + "/status").status_code == 200


def test_a_wrong_key_has_the_form_of_its_family() -> None:
    with (
        LumenEmulator(keys=["right"]) as emulator,
        httpx.Client(base_url=emulator.base_url) as http,
    ):
        wrong = {"authorization": "Bearer wrong"}
        for path, own in (("/draw", True), ("/talk", False)):
            refused = http.post(path, json={"model": "acme/brush"}, headers=wrong)
            assert refused.status_code == 401
            assert set(refused.json()) == ({"detail"} if own else {"error"})
            absent = http.post(path, json={"model": "acme/brush"})
            assert absent.status_code == 401
            assert set(absent.json()) == {"error"}


@pytest.mark.parametrize(
    ("model", "any_status", "known_status"),
    [
        ("acme/brush", 200, 200),
        ("acme/voice", 404, 404),
        ("acme/new", 200, 404),
        ("", 422, 422),
    ],
)
def test_models_of_a_call(model: str, any_status: int, known_status: int) -> None:
    cases: list[tuple[Models, int]] = [("any", any_status), ("known", known_status)]
    for models, status in cases:
        with LumenEmulator(models=models) as emulator:
            answer = httpx.post(
                emulator.base_url + "/draw", json={"model": model}, headers={"x-lumen-key": "k"}
            )
        assert answer.status_code == status, models
        if status != 200:
            error = answer.json()["error"]
            assert error["param"] == "model"
            assert model in error["message"]


def test_blocks_can_ask_whether_a_model_is_there(http: httpx.Client) -> None:
    assert http.post("/run/acme/new", json={}).status_code == 200
    with LumenEmulator(models="known") as emulator:
        for model, status in (("acme/voice", 200), ("acme/new", 404)):
            answer = httpx.post(
                f"{emulator.base_url}/run/{model}", json={}, headers={"x-lumen-key": "k"}
            )
            assert answer.status_code == status, model


def test_a_check_of_one_of_several_values(http: httpx.Client) -> None:
    statuses = [
        http.post("/draw", json={"model": "acme/brush", "kind": kind}).status_code
        for kind in ("soft", "hard", "other")
    ]
    assert statuses == [405, 405, 200]


def test_only_known_keys_are_taken_when_there_are_some() -> None:
    with LumenEmulator(keys=["right"]) as emulator:
        url = emulator.url + "/status"
        assert httpx.get(url, headers={"authorization": "Bearer right"}).status_code == 200
        assert httpx.get(url, headers={"authorization": "Bearer wrong"}).status_code == 401


def test_keys_can_be_left_out_when_told_so() -> None:
    with LumenEmulator(require_key=False) as emulator:
        assert httpx.post(emulator.base_url + "/talk", json=USER).status_code == 200


def test_unknown_paths_and_wrong_methods(http: httpx.Client) -> None:
    unknown = http.get("/talk/more")
    assert (unknown.status_code, unknown.json()) == (404, {"detail": "Not Found"})
    wrong = http.put("/files")
    assert (wrong.status_code, wrong.json()) == (405, {"detail": "Method Not Allowed"})
    assert wrong.headers["allow"] == "GET, POST"


def test_head_answers_like_get_without_a_body(http: httpx.Client) -> None:
    response = http.head("/files")
    assert response.status_code == 200
    assert response.content == b""


def test_an_alias_answers_the_same(http: httpx.Client) -> None:
    assert http.post("/old/talk", json=USER).status_code == 200


def test_the_model_may_have_slashes_plain_or_escaped(http: httpx.Client) -> None:
    for path in ("/run/other/model:1", "/run/other%2Fmodel%3A1"):
        assert http.post(path, json={}).json()["model"] == "other/model:1"


def test_an_escaped_slash_stays_inside_one_segment(http: httpx.Client) -> None:
    assert http.post("/run/deploy/a%2Fb").json() == {"deploy": "a/b"}


def test_of_two_endpoints_with_one_path_the_table_decides(
    http: httpx.Client, emulator: LumenEmulator
) -> None:
    http.post("/run/acme/brush", json={"prompt": "cat"})
    http.post("/run/acme/unknown", json={"prompt": "cat"})
    assert [seen.route for seen in emulator.requests] == ["paint.picture", "run.any"]


def test_of_endpoints_with_one_path_the_one_that_is_meant_answers(
    http: httpx.Client, emulator: LumenEmulator
) -> None:
    """Of a model that no table knows, and of a request in a form of its own."""
    bodies: list[tuple[str, str, dict[str, Any]]] = [
        ("unknown", "run.rank", {"documents": ["a"]}),
        ("unknown", "run.any", {"document": "a"}),
        ("brush", "paint.picture", {"prompt": "cat", "documents": ["a"]}),
        ("brush", "run.boxed", {"input": {"prompt": "cat"}}),
        ("unknown", "run.boxed", {"input": {}, "documents": ["a"]}),
    ]
    for model, _, body in bodies:
        assert http.post(f"/run/acme/{model}", json=body).status_code == 200
    assert [seen.route for seen in emulator.requests] == [route for _, route, _ in bodies]


def test_files_that_answers_point_to_need_no_key(http: httpx.Client) -> None:
    url = http.post("/run/acme/film", json={"film": True}).json()["url"]
    with httpx.Client() as anybody:
        found = anybody.get(url)
        assert found.content == b"film"
        assert found.headers["content-type"] == "video/mp4"
        assert anybody.head(url).status_code == 200
        assert anybody.get(f"{url}x").status_code == 404


def test_validation_errors_name_the_place(http: httpx.Client) -> None:
    wrong = {"model": "m", "turns": [{"role": "usr", "content": "Hi"}]}
    response = http.post("/talk", json=wrong)
    assert response.status_code == 422
    error = response.json()["error"]
    assert error["param"] == "turns.0.role"
    assert error["message"] == "turns.0.role: has to be one of 'user', 'tool'"
    assert error["type"] == "invalid_request_error"
    assert error["code"] is None


@pytest.mark.parametrize(
    ("change", "param", "message"),
    [
        ({"model": None}, "model", "has to be text"),
        ({"limit": 0}, "limit", "has to be at least 1"),
        ({"limit": "x"}, "limit", "has to be a whole number or null"),
        ({"turns": []}, "turns", "has to have at least 1 element"),
        ({"turns": [{"role": "user"}]}, "turns.0.content", "is required"),
        (
            {"turns": [{"role": "user", "content": 5}]},
            "turns.0.content",
            "has to be text or a list",
        ),
    ],
)
def test_what_is_wrong_is_said(
    http: httpx.Client, change: dict[str, Any], param: str, message: str
) -> None:
    error = http.post("/talk", json=USER | change).json()["error"]
    assert error["param"] == param
    assert error["message"] == f"{param}: {message}"


def test_a_missing_field_in_the_list_form(http: httpx.Client) -> None:
    response = http.post("/run/acme/brush", json={"width": "x"})
    assert response.status_code == 422
    assert response.json()["detail"] == [
        {"msg": "is required", "loc": ["body", "prompt"], "type": "missing"},
        {"msg": "has to be a whole number", "loc": ["body", "width"], "type": "type_error"},
    ]


@pytest.mark.parametrize(
    "payload", [b"{", b"", b"\xff\xfe", b'{"a": NaN}', b"[" * 100_000], ids=repr
)
def test_a_body_that_is_no_json(http: httpx.Client, payload: bytes) -> None:
    response = http.post("/talk", content=payload, headers={"content-type": "application/json"})
    assert response.status_code == 422


def test_query_parameters_are_checked_and_turned(http: httpx.Client) -> None:
    assert http.get("/files", params={"limit": "5"}).status_code == 200
    response = http.get("/files", params={"limit": "500"})
    assert response.status_code == 422
    assert response.json()["detail"][0]["loc"] == ["query", "limit"]
    assert http.get("/files", params={"limit": "many"}).status_code == 422


def test_a_refuse_rule(http: httpx.Client) -> None:
    long = {"model": "acme/talker", "turns": [{"role": "user", "content": "word " * 900}]}
    response = http.post("/talk", json=long)
    assert response.status_code == 400
    assert response.json()["error"]["message"] == "Too long for acme/talker"
    assert response.json()["error"]["param"] == "turns"


def test_capabilities_are_enforced_with_their_status(http: httpx.Client) -> None:
    shape = http.post("/run/acme/brush", json={"prompt": "x", "shape": "4:3"})
    assert shape.status_code == 422
    assert shape.json()["detail"][0]["loc"] == ["body", "shape"]
    mask = http.post("/run/acme/brush", json={"prompt": "x", "extra": {"mask": "data"}})
    assert mask.status_code == 405
    assert "mask" in mask.json()["detail"]
    assert http.post("/run/acme/brush", json={"prompt": "x", "shape": "16:9"}).is_success


def test_gzip_bodies(http: httpx.Client) -> None:
    headers = {"content-encoding": "gzip", "content-type": "application/json"}
    packed = gzip.compress(json.dumps(USER).encode())
    assert http.post("/talk", content=packed, headers=headers).is_success
    assert http.post("/talk", content=packed[:-9], headers=headers).status_code == 400
    assert http.post("/talk", content=b"no gzip", headers=headers).status_code == 400
    other = http.post("/talk", content=b"x", headers={"content-encoding": "br"})
    assert other.status_code == 415


def test_streams(http: httpx.Client) -> None:
    text = http.post("/talk", json=USER | {"live": True}).text
    assert text.startswith("event: start\ndata: {")
    assert text.endswith("\n\ndata: [END]\n\n")
    events = [json.loads(line[6:]) for line in text.splitlines() if line.startswith("data: {")]
    assert [event["kind"] for event in events[:2]] == ["start", "part"]
    assert events[0]["id"] == events[-1]["id"]
    joined = "".join(event["text"] for event in events if event["kind"] == "part")
    assert joined == http.post("/talk", json=USER).json()["choices"][0]["text"]
    assert len(events) > 20


def test_choices_differ_and_limits_cut(http: httpx.Client) -> None:
    choices = http.post("/talk", json=USER | {"n": 3}).json()["choices"]
    assert len({choice["text"] for choice in choices}) == 3
    assert "Hello you" in choices[0]["text"]
    cut = http.post("/talk", json=USER | {"limit": 2}).json()["choices"][0]["text"]
    assert pieces(cut) == pieces(choices[0]["text"])[:2]
    assert choices[0]["text"].startswith(cut)


def test_requests_are_remembered_without_the_key(
    http: httpx.Client, emulator: LumenEmulator
) -> None:
    http.post("/talk?x=1", json=USER)
    [seen] = emulator.requests
    assert (seen.method, seen.path, seen.query) == ("POST", "/api/v2/talk", {"x": "1"})
    assert seen.json == USER
    assert seen.headers["authorization"] == "Bearer [redacted]"
    assert (seen.route, seen.status) == ("talk.create", 200)
    assert "secret-key" not in repr(seen)
    assert emulator.requests[0:1] == [seen]
    emulator.requests.clear()
    assert len(emulator.requests) == 0


def test_answers_without_a_template_come_from_the_schema(http: httpx.Client) -> None:
    listed = http.get("http://" + http.base_url.netloc.decode() + "/status").json()
    assert len(listed["items"]) == 2
    assert listed["items"][0]["level"] == 3
    assert listed["items"][0]["born"] == "2026-01-15"
    assert (listed["more"], listed["next"]) == (False, None)


def test_later_pages_of_such_a_list_are_empty(emulator: LumenEmulator) -> None:
    assert httpx.get(emulator.url + "/status?skip=2").json()["items"] == []


def test_such_an_answer_takes_over_what_fits(emulator: LumenEmulator) -> None:
    response = httpx.put(
        emulator.url + "/items/blue",
        json={"level": 1, "kind": "large"},
        headers={"x-lumen-key": "k"},
    )
    made = response.json()
    assert (made["name"], made["level"], made["kind"]) == ("blue", 3, "large")


def test_bytes_and_text_without_a_template(emulator: LumenEmulator) -> None:
    headers = {"x-lumen-key": "k"}
    sound = httpx.get(emulator.url + "/sound", headers=headers)
    assert sound.headers["content-type"] == "audio/wav"
    assert sound.content[:4] == b"RIFF"
    assert "note.read" in httpx.get(emulator.url + "/note", headers=headers).text
