"""The table. To add a row, see README.md."""

from __future__ import annotations

from benchmarks.table import Command, Row, Worker

_CALLERS = ("openai", "deepinfra", "mistralai", "litellm")
_TYPED = ("openai", "deepinfra", "mistralai")
_CHATTERS = ("openai", "mistralai", "litellm")

ROWS: tuple[Row, ...] = (
    Row(
        "import", "import of the package alone", "ms", Command("import"),
        floors=("interpreter",), peers=_CALLERS, goals=("interpreter + 5 ms",),
    ),
    Row(
        "first-call", "import + client + first call", "ms", Command("first_call"),
        floors=("httpx+pydantic",), peers=_CALLERS,
        goals=("1.15 x httpx+pydantic", "0.35 x openai"),
    ),
    Row(
        "client", "making a client", "ms", Worker("construct"),
        floors=("httpx_shared_tls", "httpx"), peers=("openai", "mistralai"), goals=("0.5 ms",),
    ),
    Row(
        "client-and-call", "making a client, one call, closing it", "ms",
        Worker("construct_and_call"), floors=("httpx_shared_tls", "httpx"), peers=("openai",),
    ),
    Row(
        "memory", "memory after the first call", "MB", Command("first_call"),
        floors=("httpx+pydantic",), peers=_CALLERS, goals=("1.15 x httpx+pydantic",),
        measure="memory",
    ),
    Row(
        "call", "small sync call", "us", Worker("calls", options={"messages": 1}),
        floors=("httpx", "transport"), peers=_CALLERS, goals=("0.9 x httpx", "0.33 x openai"),
    ),
    Row(
        "call-60", "call with 60 messages", "us", Worker("calls", options={"messages": 60}),
        floors=("httpx", "transport"), peers=_CHATTERS, goals=("1.0 x httpx", "0.07 x openai"),
    ),
    Row(
        "generate", "language_model(m).generate", "us", Worker("objects"),
        floors=("httpx",), peers=("openai",),
    ),
    Row(
        "stream", "stream, a chunk a write (per chunk)", "us", Worker("streams", "stream-1"),
        floors=("httpx",), peers=_CHATTERS, goals=("1.1 x httpx", "0.15 x openai"),
    ),
    Row(
        "stream-64", "stream, 64 chunks a write (per chunk)", "us", Worker("streams", "stream-64"),
        floors=("httpx",), peers=_CHATTERS, goals=("1.1 x httpx", "0.05 x openai"),
    ),
    Row(
        "stream-paced", "stream, a chunk a millisecond (per chunk)", "us",
        Worker("streams", "stream-paced"), floors=("httpx",), peers=("openai",), quick=False,
    ),
    Row(
        "stream-objects", "language_model(m).stream (per chunk)", "us",
        Worker("object_streams", "stream-1"), floors=("httpx",), peers=("openai",),
    ),
    Row(
        "embeddings", "embeddings 256 x 1024, float", "ms", Worker("embeddings", "embeddings"),
        floors=("pydantic", "json"), peers=("openai", "litellm"),
        goals=("1.0 x pydantic", "0.04 x openai"),
    ),
    Row(
        "embeddings-base64", "embeddings 256 x 1024, base64 as array", "ms",
        Worker("embeddings_base64", "embeddings-base64"),
        floors=("array", "numpy"), peers=("openai",), goals=("1.1 x array", "0.3 x openai"),
    ),
    Row(
        "embed-many", "embedding_model(m).embed_many, 256 x 1024", "ms",
        Worker("embed_many", "embeddings"), floors=("pydantic",), peers=("openai",),
    ),
    Row(
        "async-1", "async, 1 in flight", "us", Worker("concurrent", options={"flight": 1}),
        floors=("aiohttp", "httpx"), peers=("openai", "openai[aiohttp]"), quick=False,
    ),
    Row(
        "async-64", "async, 64 in flight", "us", Worker("concurrent", options={"flight": 64}),
        floors=("aiohttp", "httpx"), peers=("openai", "openai[aiohttp]", "mistralai", "litellm"),
        goals=("0.25 x openai|openai[aiohttp]",),
    ),
    Row(
        "async-512", "async, 512 in flight", "us", Worker("concurrent", options={"flight": 512}),
        floors=("aiohttp", "httpx"), peers=("openai", "openai[aiohttp]"),
        goals=("0.3 x openai|openai[aiohttp]",),
    ),
    Row(
        "async-streams", "64 streams at once (per chunk)", "us",
        Worker("concurrent_streams", "stream-1", {"flight": 64}),
        floors=("aiohttp", "httpx"), peers=("openai", "openai[aiohttp]"),
    ),
    Row(
        "check", "capability check, language model", "us", Worker("checks"),
        floors=("dict_lookup",), goals=("3 us",),
    ),
    Row(
        "check-image", "capability check, image model", "us",
        Worker("checks", options={"image": 1}), floors=("dict_lookup",), goals=("3 us",),
    ),
    Row(
        "image", "request with a 20 MB image", "ms", Worker("images"),
        floors=("httpx",), peers=("openai",), quick=False,
    ),
    Row(
        "image-memory", "request with a 20 MB image, peak memory", "MB", Worker("images"),
        floors=("httpx",), peers=("openai",), measure="memory", quick=False,
    ),
    Row(
        "upload-memory", "upload of 1 GB, peak memory", "MB", Worker("uploads", "edits"),
        floors=("httpx",), peers=("openai",), measure="memory", quick=False, rounds=2,
    ),
    Row(
        "build", "cold python -m codegen build", "s", Command("build"),
        floors=("imports",), peers=("openapi-python-client",),
        goals=("2 s", "0.5 x openapi-python-client"), rounds=3,
    ),
    Row(
        "build-cached", "cached python -m codegen build", "s", Command("build_cached"),
        floors=("imports",), goals=("0.7 s",), rounds=3,
    ),
    Row(
        "mypy", "mypy, cold, on a file of 20 lines", "s", Command("mypy"),
        floors=("empty_file",), peers=_TYPED, goals=("0.25 x openai",), quick=False, rounds=2,
    ),
    Row(
        "pyright", "pyright, cold, on a file of 20 lines", "s", Command("pyright"),
        floors=("empty_file",), peers=_TYPED, goals=("0.25 x openai",), quick=False, rounds=2,
    ),
)  # fmt: skip
"""In the order in which they are run and printed."""
