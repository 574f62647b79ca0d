"""Uploads, kept objects, pages."""

from __future__ import annotations

import httpx

from tests.emulator_runtime.conftest import LumenEmulator


def _add(http: httpx.Client, name: str, purpose: str = "batch") -> str:
    files = {"file": (name, b"content of " + name.encode(), "text/plain")}
    response = http.post("/files", data={"purpose": purpose}, files=files)
    assert response.status_code == 200, response.text
    return str(response.json()["id"])


def test_form_fields_are_turned_by_the_schema(http: httpx.Client, emulator: LumenEmulator) -> None:
    response = http.post(
        "/files",
        data={
            "purpose": "batch",
            "tags": ["1", "2"],
            "public": "true",
            "expires[seconds]": "60",
        },
        files={"file": ("a.txt", b"12345")},
    )
    made = response.json()
    assert made["name"] == "a.txt"
    assert made["size"] == 5
    assert made["tags"] == [1, 2]
    assert made["public"] is True
    assert made["expires"] == {"seconds": 60}
    seen = emulator.requests[-1]
    assert seen.files == [("file", "a.txt", 5)]
    assert seen.form["tags"] == ["1", "2"]


def test_wrong_forms_are_refused(http: httpx.Client) -> None:
    missing = http.post("/files", data={"purpose": "batch"}, files={"other": b"x"})
    assert missing.json()["detail"][0]["loc"] == ["body", "file"]
    wrong = http.post("/files", data={"purpose": "no"}, files={"file": b"x"})
    assert wrong.json()["detail"][0]["loc"] == ["body", "purpose"]
    bracket = http.post("/files", data={"purpose": "batch"}, files={"file[]": b"x"})
    assert bracket.status_code == 422
    broken = http.post(
        "/files", content=b"nothing", headers={"content-type": "multipart/form-data"}
    )
    assert broken.status_code == 422
    assert http.post("/files", json={"purpose": "batch"}).status_code == 422


def test_objects_live_from_creation_to_removal(http: httpx.Client) -> None:
    key = _add(http, "a.txt")
    assert http.get(f"/files/{key}").json()["name"] == "a.txt"
    assert http.get(f"/files/{key}/data").content == b"content of a.txt"
    assert http.patch(f"/files/{key}", json={"name": "b.txt"}).json()["name"] == "b.txt"
    assert http.delete(f"/files/{key}").json() == {"deleted": True}
    for path in (f"/files/{key}", f"/files/{key}/data"):
        response = http.get(path)
        assert response.status_code == 404
        assert key in response.json()["detail"]
    assert http.delete(f"/files/{key}").json() == {"detail": "no such file"}
    assert http.patch(f"/files/{key}", json={}).status_code == 404


def test_pages_go_on_after_a_key(http: httpx.Client) -> None:
    keys = [_add(http, f"{number}.txt") for number in range(5)]
    first = http.get("/files", params={"limit": 2}).json()
    assert [one["id"] for one in first["data"]] == keys[:2]
    assert first["more"] is True
    rest = http.get("/files", params={"limit": 9, "after": keys[1]}).json()
    assert [one["id"] for one in rest["data"]] == keys[2:]
    assert rest["more"] is False


def test_a_filter_that_is_not_given_filters_nothing(http: httpx.Client) -> None:
    _add(http, "a.txt")
    voice = _add(http, "b.txt", "voice")
    assert len(http.get("/files").json()["data"]) == 2
    found = http.get("/files", params={"purpose": "voice"}).json()["data"]
    assert [one["id"] for one in found] == [voice]


def test_a_reset_forgets_them(http: httpx.Client, emulator: LumenEmulator) -> None:
    _add(http, "a.txt")
    emulator.reset()
    assert http.get("/files").json()["data"] == []
