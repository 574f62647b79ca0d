"""What is refused, with which status and in which form of body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from deepinfra_client import capabilities
from deepinfra_emulator import PROVIDER, Emulator

CHAT = "/v1/openai/chat/completions"
GENERATIONS = "/v1/openai/images/generations"
MODEL = "meta-llama/Llama-3.3-70B-Instruct"
NO_TOOLS = "google/gemma-2-9b-it"
SD = "stabilityai/sd3.5"
FLUX = "black-forest-labs/FLUX-1-schnell"
QUESTION = [{"role": "user", "content": "Hi"}]
TOOL = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
SCHEMA = {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "object"}}}
PICTURE = [{"type": "image_url", "image_url": {"url": "https://picture.test/x.png"}}]


def is_openai(body: Any) -> bool:
    error: Any = body["error"]
    return set(body) == {"error"} and set(error) == {"message", "type", "param", "code"}


def ask(http: httpx.Client, **body: Any) -> httpx.Response:
    return http.post(CHAT, json={"model": MODEL, "messages": QUESTION, **body})


FAMILIES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "openai": ("POST", CHAT, {"model": MODEL, "messages": QUESTION}),
    "native": ("POST", f"/v1/inference/{FLUX}", {"prompt": "x"}),
    "platform": ("GET", f"/models/{MODEL}", {}),
}


def shape_of(body: Any) -> str:
    """Name the family whose form a body has."""
    if isinstance(body.get("error"), dict):
        return "openai"
    if isinstance(body.get("detail"), dict):
        return "native"
    return "platform" if isinstance(body.get("error"), str) else "route"


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("header", [None, "", "Bearer", "Basic abc", "abc"])
def test_401_without_a_key(emulator: Emulator, family: str, header: str | None) -> None:
    method, path, body = FAMILIES[family]
    headers = {} if header is None else {"authorization": header}
    with httpx.Client(base_url=emulator.url, headers=headers) as http:
        answer = http.request(method, path, json=body or None)
    assert answer.status_code == 401
    assert shape_of(answer.json()) == family
    assert "key" in answer.text


def test_what_needs_no_key(emulator: Emulator) -> None:
    for path in ("/models/list", "/v1/openai/models"):
        assert httpx.get(emulator.url + path).status_code == 200


@pytest.fixture(scope="module")
def choosy() -> Iterator[Emulator]:
    with Emulator(keys=["one", "two"]) as emulator:
        yield emulator


@pytest.mark.parametrize("family", FAMILIES)
def test_a_wrong_key_has_one_form_everywhere(choosy: Emulator, family: str) -> None:
    method, path, body = FAMILIES[family]
    headers = {"authorization": "Bearer three"}
    with httpx.Client(base_url=choosy.url, headers=headers) as http:
        answer = http.request(method, path, json=body or None)
    assert answer.status_code == 401
    assert answer.json().keys() == {"detail"}
    assert "not authorized to access this resource" in answer.json()["detail"]


@pytest.mark.parametrize(("key", "status"), [("one", 200), ("two", 200), ("three", 401)])
def test_only_known_keys(choosy: Emulator, key: str, status: int) -> None:
    headers = {"authorization": f"Bearer {key}"}
    for path in (f"/models/{MODEL}", "/v1/openai/models"):
        assert httpx.get(choosy.url + path, headers=headers).status_code == status


@pytest.mark.parametrize("header", ["x-api-key", "xi-api-key"])
def test_the_headers_of_other_services_hold_the_bare_key(choosy: Emulator, header: str) -> None:
    for key, status in (("one", 200), ("three", 401)):
        answer = httpx.get(f"{choosy.url}/models/{MODEL}", headers={header: key})
        assert answer.status_code == status
    assert all("one" not in request.headers.values() for request in choosy.requests)


def test_no_key_needed() -> None:
    with Emulator(require_key=False) as emulator:
        assert httpx.get(f"{emulator.url}/models/{MODEL}").status_code == 200


@pytest.mark.parametrize(
    ("model", "option", "body"),
    [
        (NO_TOOLS, "tools", {"tools": [TOOL]}),
        (NO_TOOLS, "object_generation", {"response_format": SCHEMA}),
        (NO_TOOLS, "object_generation", {"response_format": {"type": "json_object"}}),
        (MODEL, "image_input", {"messages": [{"role": "user", "content": PICTURE}]}),
    ],
)
def test_405_by_the_table(
    http: httpx.Client, model: str, option: str, body: dict[str, Any]
) -> None:
    answer = ask(http, model=model, **body)
    assert answer.status_code == 405
    assert is_openai(answer.json())
    assert model in answer.json()["error"]["message"]
    assert f"`{option}`" in answer.json()["error"]["message"]


def test_every_language_row_is_enforced(http: httpx.Client) -> None:
    for model, row in capabilities.language.items():
        expected = 405 if row.tool_usage is False else 200
        assert ask(http, model=model, tools=[TOOL], max_tokens=1).status_code == expected, model


def test_every_image_row_is_enforced(http: httpx.Client) -> None:
    for model, row in capabilities.image.items():
        if row.aspect_ratio is None or row.retired:
            continue
        path, body = f"/v1/inference/{model}", {"prompt": "x", "aspect_ratio": "7:1"}
        assert http.post(path, json=body).status_code == 422, model
        if row.aspect_ratio is not False:
            allowed = {"prompt": "x", "aspect_ratio": row.aspect_ratio.allowed[0]}
            assert http.post(path, json=allowed).status_code == 200, model


@pytest.mark.parametrize(
    ("model", "body"),
    [
        (SD, {"width": 1024, "height": 1024}),
        (SD, {"aspect_ratio": "16:10"}),
        (SD, {"num_inference_steps": 51}),
        (FLUX, {"aspect_ratio": "16:9"}),
        (FLUX, {"width": 1000, "height": 1024}),
        (FLUX, {"width": 1024, "height": 1472}),
        (FLUX, {"num_images": 5}),
        (FLUX, {"num_images": "many"}),
        (FLUX, {"strength": 2}),
    ],
)
def test_422_of_native_calls(http: httpx.Client, model: str, body: dict[str, Any]) -> None:
    answer = http.post(f"/v1/inference/{model}", json={"prompt": "x", **body})
    assert answer.status_code == 422
    findings = answer.json()["detail"]
    assert findings
    for finding in findings:
        assert finding.keys() == {"loc", "msg", "type"}
        assert finding["loc"][0] == "body"


@pytest.mark.parametrize("size", ["1000x1000", "100x100", "2048x2048", "large"])
def test_422_of_sizes_in_the_openai_form(http: httpx.Client, size: str) -> None:
    answer = http.post(GENERATIONS, json={"model": FLUX, "prompt": "x", "size": size})
    assert answer.status_code == 422
    assert is_openai(answer.json())
    assert answer.json()["error"]["param"] == "size"


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"temperature": 3}, "temperature"),
        ({"n": 0}, "n"),
        ({"top_k": 1.5}, "top_k"),
        ({"messages": "Hi"}, "messages"),
        ({"stop": [str(number) for number in range(17)]}, "stop"),
        ({"service_tier": "gold"}, "service_tier"),
    ],
)
def test_422_by_the_schema(http: httpx.Client, body: dict[str, Any], param: str) -> None:
    answer = ask(http, **body)
    assert answer.status_code == 422
    assert is_openai(answer.json())
    assert answer.json()["error"]["param"].split(".")[0] == param


@pytest.mark.parametrize("missing", ["model", "messages"])
def test_422_for_what_is_missing(http: httpx.Client, missing: str) -> None:
    body = {"model": MODEL, "messages": QUESTION}
    del body[missing]
    answer = http.post(CHAT, json=body)
    assert answer.status_code == 422
    assert missing in answer.json()["error"]["message"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'"x"', b"\xff", b'{"n": NaN}'])
def test_422_for_a_body_that_is_no_object(http: httpx.Client, content: bytes) -> None:
    answer = http.post(CHAT, content=content, headers={"content-type": "application/json"})
    assert answer.status_code == 422
    assert is_openai(answer.json())


def test_unknown_fields_are_let_through(http: httpx.Client) -> None:
    assert ask(http, some_new_option=1).status_code == 200


def test_400_for_an_empty_list_of_tools(http: httpx.Client) -> None:
    answer = ask(http, tools=[])
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == "tools"


def test_400_for_too_much_text(http: httpx.Client) -> None:
    answer = ask(http, max_tokens=900_000)
    assert answer.status_code == 400
    body = {"model": "sentence-transformers/clip-ViT-B-32", "input": "word " * 200}
    answer = http.post("/v1/openai/embeddings", json=body)
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == "input"


def test_more_texts_than_a_request_takes(http: httpx.Client) -> None:
    body = {"model": "BAAI/bge-m3", "input": ["x"] * 1025}
    assert http.post("/v1/openai/embeddings", json=body).status_code == 422


EMBEDDER = "BAAI/bge-m3"
CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "chat": (CHAT, {"messages": QUESTION}),
    "completions": ("/v1/openai/completions", {"prompt": "x"}),
    "embeddings": ("/v1/openai/embeddings", {"input": "x"}),
    "images": (GENERATIONS, {"prompt": "x"}),
}
RIGHT = {"chat": MODEL, "completions": MODEL, "embeddings": EMBEDDER, "images": FLUX}


@pytest.mark.parametrize("call", CALLS)
def test_404_for_a_model_of_another_kind(http: httpx.Client, call: str) -> None:
    path, body = CALLS[call]
    for model in {MODEL, EMBEDDER, FLUX}:
        answer = http.post(path, json={**body, "model": model})
        assert answer.status_code == (200 if model == RIGHT[call] else 404), model
        if answer.status_code == 404:
            assert is_openai(answer.json())
            assert answer.json()["error"]["param"] == "model"
            message = answer.json()["error"]["message"]
            assert "not available for this call" in message
            assert model in message


@pytest.mark.parametrize("call", CALLS)
def test_422_for_an_empty_model(http: httpx.Client, call: str) -> None:
    path, body = CALLS[call]
    answer = http.post(path, json={**body, "model": ""})
    assert answer.status_code == 422
    assert is_openai(answer.json())
    assert answer.json()["error"]["param"] == "model"


@pytest.fixture(scope="module")
def strict() -> Iterator[Emulator]:
    with Emulator(models="known") as emulator:
        yield emulator


NEW = ["meta-lama/typo", "meta-llama/llama-3.3-70b-instruct", "deploy_id:abc"]


@pytest.mark.parametrize("model", NEW)
@pytest.mark.parametrize("call", CALLS)
def test_unknown_models_are_answered_unless_only_known_ones_are(
    http: httpx.Client, strict: Emulator, call: str, model: str
) -> None:
    path, body = CALLS[call]
    assert http.post(path, json={**body, "model": model}).status_code == 200
    with httpx.Client(base_url=strict.url, headers=http.headers) as known:
        answer = known.post(path, json={**body, "model": model})
        assert answer.status_code == 404
        assert model in answer.json()["error"]["message"]
        assert known.post(path, json={**body, "model": RIGHT[call]}).status_code == 200


def test_native_calls_of_unknown_models(http: httpx.Client, strict: Emulator) -> None:
    path = "/v1/inference/meta-lama/typo"
    assert http.post(path, json={"prompt": "x"}).status_code == 200
    with httpx.Client(base_url=strict.url, headers=http.headers) as known:
        answer = known.post(path, json={"prompt": "x"})
        assert answer.status_code == 404
        assert shape_of(answer.json()) == "native"
        assert known.post(f"/v1/inference/{FLUX}", json={"prompt": "x"}).status_code == 200
        assert known.post(f"/v1/inference/{MODEL}", json={"input": "x"}).status_code == 200


@pytest.mark.parametrize(
    ("model", "body", "field"),
    [
        (MODEL, {}, "input"),
        (MODEL, {"prompt": "x"}, "input"),
        (EMBEDDER, {"input": "x"}, "inputs"),
        (FLUX, {}, "prompt"),
    ],
)
def test_native_calls_need_the_fields_of_their_kind(
    http: httpx.Client, model: str, body: dict[str, Any], field: str
) -> None:
    answer = http.post(f"/v1/inference/{model}", json=body)
    assert answer.status_code == 422
    assert f"{field}" in str(answer.json()["detail"])


@pytest.mark.parametrize("tools", [[TOOL], None])
def test_400_for_a_choice_that_is_no_tool(
    http: httpx.Client, tools: list[dict[str, Any]] | None
) -> None:
    choice = {"type": "function", "function": {"name": "g"}}
    body = {"tool_choice": choice} if tools is None else {"tool_choice": choice, "tools": tools}
    answer = ask(http, **body)
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == "tool_choice"
    assert "function g" in answer.json()["error"]["message"]


def test_404_for_an_unknown_model(http: httpx.Client) -> None:
    answer = http.get("/models/nobody/nothing")
    assert answer.status_code == 404
    assert answer.json().keys() == {"error"}
    assert "nobody/nothing" in answer.json()["error"]


@pytest.mark.parametrize("path", ["/", "/v1", "/v2/openai/models", "/v1/openai/nothing", "/x/y"])
def test_404_for_an_unknown_path(http: httpx.Client, path: str) -> None:
    answer = http.get(path)
    assert answer.status_code == 404
    assert answer.json() == {"detail": "Not Found"}
    assert answer.headers["x-emulator"]


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [("GET", CHAT, "POST"), ("DELETE", "/v1/openai/models", "GET"), ("PUT", "/models/list", "GET")],
)
def test_405_for_a_wrong_method(http: httpx.Client, method: str, path: str, allowed: str) -> None:
    answer = http.request(method, path)
    assert answer.status_code == 405
    assert answer.json() == {"detail": "Method Not Allowed"}
    assert allowed in answer.headers["allow"]


@pytest.mark.parametrize("family", ["openai", "native", "platform"])
def test_scripted_failures_have_the_form_of_their_family(
    http: httpx.Client, emulator: Emulator, family: str
) -> None:
    method, path, body = FAMILIES[family]
    emulator.fail(503, message="As told.", headers={"retry-after": "7"})
    answer = http.request(method, path, json=body or None)
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "7"
    assert shape_of(answer.json()) == family
    assert "As told." in answer.text
    assert http.request(method, path, json=body or None).status_code == 200


def test_scripted_failures_of_one_route(http: httpx.Client, emulator: Emulator) -> None:
    emulator.fail(500, route="models.list", times=2)
    assert ask(http).status_code == 200
    assert [http.get("/v1/openai/models").status_code for _ in range(3)] == [500, 500, 200]


def test_every_route_names_a_known_family() -> None:
    assert {route.errors or PROVIDER.default_family for route in PROVIDER.routes} <= set(
        PROVIDER.families
    )
