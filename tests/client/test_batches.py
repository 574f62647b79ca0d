"""`client.batches`: requests in a file, worked on by the emulator's own endpoints."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

import pytest

from deepinfra_client import (
    BadRequestError,
    CapabilityError,
    InvalidArgumentError,
    JobError,
    JobFailedError,
    NotFoundError,
    UnprocessableEntityError,
)
from deepinfra_client.types.batches import Batch
from deepinfra_client.types.embeddings import EmbeddingList
from deepinfra_emulator import Emulator
from tests.client.conftest import Connect
from tests.client.driver import Driver

MODEL = "meta-llama/Llama-3.3-70B-Instruct"
CHAT: Final = "/v1/chat/completions"


def line(name: str, **body: Any) -> dict[str, Any]:
    message = {"role": "user", "content": f"Say {name}"}
    filled = {"model": MODEL, "messages": [message], **body}
    return {"custom_id": name, "method": "POST", "url": CHAT, "body": filled}


def start(api: Driver, lines: Sequence[Any], **more: Any) -> Batch:
    texts = [one if isinstance(one, str) else json.dumps(one) for one in lines]
    content = "\n".join(texts).encode()
    made = api.run(lambda client: client.files.create(file=("in.jsonl", content), purpose="batch"))
    return api.run(
        lambda client: client.batches.create(
            input_file_id=made.id, endpoint=CHAT, completion_window="24h", **more
        )
    )


def look(api: Driver, batch: Batch) -> Batch:
    return api.run(lambda client: client.batches.retrieve(batch.id))


def end(api: Driver, batch: Batch) -> Batch:
    for _ in range(6):
        batch = look(api, batch)
    return batch


def lines_of(api: Driver, file_id: str | None) -> dict[str, Any]:
    assert file_id is not None
    text = api.run(lambda client: client.files.content(file_id)).content.decode()
    found = [json.loads(one) for one in text.splitlines()]
    return {one["custom_id"]: one for one in found}


def test_a_batch_goes_on_from_look_to_look(api: Driver) -> None:
    batch = start(api, [line("a"), line("b")], metadata={"run": "7"})
    assert batch.model is None and batch.request_counts is None
    seen = [batch.status]
    for _ in range(3):
        batch = look(api, batch)
        seen.append(batch.status)
    assert seen == ["validating", "in_progress", "finalizing", "completed"]
    assert batch.model == MODEL
    assert batch.metadata == {"run": "7"}
    assert batch.request_counts is not None
    assert batch.request_counts.model_dump() == {"total": 2, "completed": 2, "failed": 0}
    assert batch.usage is not None and batch.usage.input_tokens


def test_lines_are_answered_by_the_endpoints(api: Driver) -> None:
    batch = end(api, start(api, [line("a"), line("b", temperature=9), line("c", stream=False)]))
    good, bad = lines_of(api, batch.output_file_id), lines_of(api, batch.error_file_id)
    assert set(good) == {"a"}
    assert good["a"]["response"]["status_code"] == 200
    assert "Say a" in good["a"]["response"]["body"]["choices"][0]["message"]["content"]
    assert bad["b"]["error"]["code"] == "422" and bad["b"]["response"] is None
    assert bad["c"]["error"]["code"] == "500"


def test_an_error_file_is_there_without_a_failure(api: Driver) -> None:
    batch = end(api, start(api, [line("a")]))
    assert lines_of(api, batch.error_file_id) == {}


def test_answers_come_in_another_order(api: Driver) -> None:
    names = [str(number) for number in range(8)]
    batch = end(api, start(api, [line(name) for name in names]))
    found = list(lines_of(api, batch.output_file_id))
    assert found != names
    assert sorted(found) == names


WRONG: list[tuple[list[Any], str, int]] = [
    ([line("a"), line("a")], "duplicate_custom_id", 1),
    ([line("a"), "{nope"], "invalid_json", 1),
    ([line("a"), {**line("b"), "method": "GET"}], "invalid_line", 1),
    ([line("a"), line("b", model="openai/gpt-oss-20b")], "model_mismatch", 1),
    ([line("a", model="BAAI/nope", messages=[])], "unknown_model", 0),
]


@pytest.mark.parametrize(("lines", "code", "number"), WRONG, ids=lambda value: str(value)[:24])
def test_a_bad_file_fails_after_its_check(
    lines: list[Any], code: str, number: int, flavored: Driver
) -> None:
    batch = look(flavored, start(flavored, lines))
    assert batch.status == "failed"
    assert batch.errors is not None and batch.errors.data is not None
    assert [(one.code, one.line) for one in batch.errors.data] == [(code, number)]
    assert look(flavored, batch).status == "failed"


@pytest.fixture
def flavored(connect: Any) -> Any:
    """Calls an emulator that knows the models of the tables alone."""
    with Emulator(models="known") as emulator:
        yield connect(base_url=emulator.base_url, api_key="k")


def test_a_batch_is_cancelled_once(api: Driver) -> None:
    batch = look(api, start(api, [line("a")]))
    asked = api.run(lambda client: client.batches.cancel(batch.id))
    assert asked.status == "cancelling"
    assert look(api, batch).status == "cancelled"
    with pytest.raises(BadRequestError, match="batch is cancelled"):
        api.run(lambda client: client.batches.cancel(batch.id))


def test_batches_are_listed(api: Driver) -> None:
    made = [start(api, [line("a")]).id for _ in range(3)]
    found = api.collect(lambda client: client.batches.list(limit=2))
    assert [one.id for one in found] == made[::-1]


def test_what_cannot_be_is_refused_at_once(api: Driver) -> None:
    with pytest.raises(NotFoundError, match="file not found"):
        api.run(
            lambda client: client.batches.create(
                input_file_id="file-x", endpoint=CHAT, completion_window="24h"
            )
        )
    with pytest.raises(NotFoundError, match="batch not found"):
        api.run(lambda client: client.batches.retrieve("batch_x"))
    with pytest.raises(UnprocessableEntityError):
        api.run(
            lambda client: client.batches.create(
                input_file_id="x",
                endpoint=CHAT,
                completion_window="1h",  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            ),
            validation="off",
        )


def test_results_are_kept_as_long_as_asked(api: Driver) -> None:
    batch = end(
        api,
        start(api, [line("a")], output_expires_after={"anchor": "created_at", "seconds": 3600}),
    )
    assert batch.output_file_id is not None
    kept = batch.output_file_id
    found = api.run(lambda client: client.files.retrieve(kept))
    assert found.expires_at is not None and found.created_at is not None
    assert found.expires_at - found.created_at == 3600


def body(text: str, **more: Any) -> dict[str, Any]:
    return {"model": MODEL, "messages": [{"role": "user", "content": text}], **more}


def test_requests_are_answered_in_their_order(api: Driver, emulator: Emulator) -> None:
    seen: list[str] = []
    found = api.run(
        lambda client: client.batches.create_and_wait(
            [("one", body("Say one")), body("Say two"), ("three", body("x", temperature=9))],
            endpoint=CHAT,
            metadata={"run": "7"},
            poll_interval=0,
            on_progress=lambda batch: seen.append(batch.status),
        )
    )
    assert [item.custom_id for item in found] == ["one", "request-1", "three"]
    one, two, three = found
    assert one.response is not None and two.response is not None
    assert "Say one" in (one.response.choices[0].message.content or "")
    assert two.request == body("Say two")
    assert three.response is None and three.error is not None
    assert (three.error.code, "temperature" in three.error.message) == ("422", True)
    assert seen == ["validating", "in_progress", "finalizing", "completed"]
    assert found.batch.metadata == {"run": "7"}
    created: Any = next(one for one in emulator.requests if one.path.endswith("/batches"))
    assert created.json["completion_window"] == "24h"


def test_embeddings_come_as_such(api: Driver) -> None:
    found = api.run(
        lambda client: client.batches.create_and_wait(
            [{"model": "BAAI/bge-large-en-v1.5", "input": "A sunny day"}],
            endpoint="/v1/embeddings",
            poll_interval=0,
        )
    )
    [item] = found
    assert isinstance(item.response, EmbeddingList)
    assert len(item.response.data[0].embedding) == 1024


def test_results_are_read_by_id(api: Driver) -> None:
    names = [str(number) for number in range(8)]
    batch = end(api, start(api, [line(name) for name in names]))
    found = api.run(lambda client: client.batches.results(batch.id))
    assert sorted(found.ids()) == names
    assert found.ids() != names
    assert found["3"].request is None
    matched = api.run(lambda client: client.batches.results(batch, with_requests=True))
    assert matched.ids() == names
    request = matched["3"].request
    assert request is not None and request["messages"][0]["content"] == "Say 3"


def test_results_are_there_at_the_end(api: Driver) -> None:
    batch = look(api, start(api, [line("a")]))
    with pytest.raises(JobError, match="no results yet: it is in_progress") as caught:
        api.run(lambda client: client.batches.results(batch))
    assert caught.value.job is batch
    failed = end(api, start(api, ["{nope"]))
    with pytest.raises(JobFailedError, match="line 0: The line is no JSON"):
        api.run(lambda client: client.batches.results(failed.id))


def test_a_batch_is_waited_for(api: Driver) -> None:
    batch = start(api, ["{nope"])
    failed = api.run(lambda client: client.batches.wait(batch.id, poll_interval=0))
    assert failed.status == "failed"


def test_a_file_that_the_service_refuses_raises(connect: Connect) -> None:
    with Emulator(models="known") as strict:
        api = connect(base_url=strict.base_url, api_key="k")
        with pytest.raises(JobFailedError, match="line 0: There is no model BAAI/nope"):
            api.run(
                lambda client: client.batches.create_and_wait(
                    [{"model": "BAAI/nope", "messages": []}], endpoint=CHAT, poll_interval=0
                )
            )


REFUSED: list[tuple[list[Any], str]] = [
    ([("a", body("x")), ("a", body("x"))], "'a', as an earlier one"),
    ([body("x"), body("x", model="openai/gpt-oss-20b")], "make a batch for each"),
    ([body("x", stream=False)], "cannot be streamed"),
    ([body("x", max_completion_tokens=5)], "Use `max_tokens`"),
    ([body("x")] * 50_001, "50,000 requests at most"),
]


@pytest.mark.parametrize(("requests", "match"), REFUSED, ids=lambda value: str(value)[:20])
def test_what_would_be_refused_is_not_sent(
    requests: list[Any], match: str, api: Driver, emulator: Emulator
) -> None:
    with pytest.raises(InvalidArgumentError, match=match):
        api.run(lambda client: client.batches.create_and_wait(requests, endpoint=CHAT))
    assert len(emulator.requests) == 0


def test_options_of_a_model_are_checked(api: Driver, emulator: Emulator) -> None:
    tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
    wrong = {**body("x"), "model": "meta-llama/Llama-3.2-11B-Vision-Instruct", "tools": [tool]}
    with pytest.raises(CapabilityError) as caught:
        api.run(lambda client: client.batches.create_and_wait([wrong], endpoint=CHAT))
    assert caught.value.__notes__ == ["in requests[0] (request-0)"]
    assert len(emulator.requests) == 0
