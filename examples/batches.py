"""Batches: many requests in one file, answered within a day at a lower price."""

from __future__ import annotations

from deepinfra_client import DeepInfra, JobFailedError
from deepinfra_client.types.batches import Batch

MODEL = "meta-llama/Llama-3.3-70B-Instruct"
WORDS = ("lighthouse", "harbour", "ferry")


def request(word: str) -> dict[str, object]:
    """The body of a chat call, as it would be sent by itself."""
    return {"model": MODEL, "messages": [{"role": "user", "content": f"Explain: {word}"}]}


def show(batch: Batch) -> None:
    """Say how far a batch is."""
    print(batch.id, batch.status, batch.request_counts)


def main() -> None:
    """Ask many things at once, wait, and read the answers."""
    client = DeepInfra()

    # Writes the file, uploads it, starts the batch, looks now and then, reads the results. Without
    # `poll_interval` it looks every five seconds at first and then more seldom.
    results = client.batches.create_and_wait(
        [(word, request(word)) for word in WORDS],
        endpoint="/v1/chat/completions",
        poll_interval=0.1,
        on_progress=show,
    )
    for result in results:
        if result.response is not None:
            print(result.custom_id, "->", result.response.choices[0].message.content)
        else:
            print(result.custom_id, "failed:", result.error)

    # The same in steps, for programs that do not want to wait: keep the id and come back.
    lines = [
        {"custom_id": word, "method": "POST", "url": "/v1/chat/completions", "body": request(word)}
        for word in WORDS
    ]
    file = client.files.upload(lines, purpose="batch", filename="words.jsonl")
    batch = client.batches.create(
        input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h"
    )
    done = client.batches.wait(batch.id, poll_interval=0.1)
    print(done.status, sorted(client.batches.results(done).ids()))

    show_failure(client)


def show_failure(client: DeepInfra) -> None:
    """What is wrong in the file of a batch shows when the service has looked at it."""
    file = client.files.upload([{"custom_id": "no body"}], purpose="batch")
    batch = client.batches.create(
        input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h"
    )
    failed = client.batches.wait(batch, poll_interval=0.1)
    print(failed.status, failed.errors.data if failed.errors is not None else None)
    # create_and_wait raises JobFailedError for that; here it is refused before anything is sent.
    try:
        client.batches.create_and_wait([("a", {})], endpoint="/v1/chat/completions")
    except (JobFailedError, ValueError) as error:
        print(type(error).__name__, error)


if __name__ == "__main__":
    main()
