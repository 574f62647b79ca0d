"""What a worker is told and what it gives back."""

from __future__ import annotations

import importlib
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

KEY = "not-a-key"


@dataclass(frozen=True)
class Setup:
    """What to work on."""

    url: str
    """The server with its scenario, without a slash at the end."""
    options: dict[str, int] = field(default_factory=dict[str, int])
    http_client: str = ""
    """`MODULE:FUNCTION` that makes the HTTP client for ours; it is given `asynchronous`."""

    @property
    def openai(self) -> str:
        """The base address in the form of the `openai` package."""
        return f"{self.url}/v1/openai"

    @property
    def chat(self) -> str:
        """Where a chat completion is asked for."""
        return f"{self.openai}/chat/completions"

    @property
    def embeddings(self) -> str:
        """Where vectors are asked for."""
        return f"{self.openai}/embeddings"


@dataclass(frozen=True)
class Work:
    """A batch that is run again and again."""

    run: Callable[[], object]
    units: int = 1
    """Calls or chunks in a batch; figures are for one of them."""
    warm: Callable[[], object] | None = None
    """Runs once instead of `run` before memory is measured."""


@dataclass(frozen=True)
class AsyncWork:
    """A batch of asynchronous work."""

    run: Callable[[], Awaitable[object]]
    units: int = 1


def module(name: str) -> Any:
    """Import a package that type checkers need not find here."""
    return importlib.import_module(name)


def headers() -> dict[str, str]:
    """What a request of a floor carries."""
    return {"authorization": f"Bearer {KEY}"}


def ours(setup: Setup) -> Any:
    """Make our client in the form that was asked for."""
    return module("deepinfra_client").DeepInfra(**_settings(setup, asynchronous=False))


def async_ours(setup: Setup) -> Any:
    """Make our asynchronous client in the form that was asked for."""
    return module("deepinfra_client").AsyncDeepInfra(**_settings(setup, asynchronous=True))


def _settings(setup: Setup, *, asynchronous: bool) -> dict[str, Any]:
    settings: dict[str, Any] = {"api_key": KEY, "base_url": f"{setup.url}/v1"}
    if setup.http_client:
        name, _, function = setup.http_client.partition(":")
        settings["http_client"] = getattr(module(name), function)(asynchronous=asynchronous)
    return settings


def openai(setup: Setup) -> Any:
    """Make the synchronous client of `openai`."""
    return module("openai").OpenAI(api_key=KEY, base_url=setup.openai)


def async_openai(setup: Setup, *, aiohttp: bool = False) -> Any:
    """Make the asynchronous client of `openai`, on one of its backends."""
    package = module("openai")
    extra = {"http_client": package.DefaultAioHttpClient()} if aiohttp else {}
    return package.AsyncOpenAI(api_key=KEY, base_url=setup.openai, **extra)


def mistral(setup: Setup) -> Any:
    """Make the client of `mistralai`, sync and async in one."""
    return module("mistralai.client").Mistral(api_key=KEY, server_url=setup.url)


def litellm() -> Any:
    """Import `litellm` without its look at the network."""
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    return module("litellm")


def litellm_settings(setup: Setup) -> dict[str, Any]:
    """What every call of `litellm` is given."""
    return {"api_key": KEY, "api_base": setup.openai}


def messages(count: int) -> list[dict[str, str]]:
    """A conversation that ends with the user."""
    if count == 1:
        return [{"role": "user", "content": "Write a vegetarian lasagna recipe."}]
    text = "And then, what should one do with the tomatoes, the ricotta and the spinach? " * 2
    roles = ["user" if (count - index) % 2 else "assistant" for index in range(count)]
    return [{"role": role, "content": f"{index}: {text}"} for index, role in enumerate(roles)]
