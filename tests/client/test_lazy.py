"""What an import loads, and the names of the package."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

import deepinfra_client

HEAVY = ("pydantic", "pydantic_core", "httpx", "httpcore", "anyio", "jsonschema", "starlette")


def run(code: str, *arguments: str) -> str:
    """Run Python code in a process of its own and give what it printed."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", "-c", code, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    "code",
    [
        "import deepinfra_client",
        "from deepinfra_client import DeepInfra; DeepInfra(api_key='x')",
        "from deepinfra_client import AsyncDeepInfra; AsyncDeepInfra(api_key='x')",
        "from deepinfra_client import deepinfra; deepinfra.with_options(timeout=5)",
        "from deepinfra_client import errors, omit, Timeout, RetryPolicy; errors.NotFoundError",
        "from deepinfra_client import capabilities; capabilities.image['stabilityai/sd3.5']",
        "from deepinfra_client import capabilities as c; c.find('language', max_price_input=1)",
        "from deepinfra_client import DeepInfra; DeepInfra(api_key='x').image_model('a/b')",
    ],
)
def test_nothing_heavy_is_loaded(code: str) -> None:
    loaded = run(f"{code}\nimport sys\nprint(*sys.modules)").split()
    assert "deepinfra_client" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_the_first_request_loads_what_it_needs() -> None:
    code = """
import sys
from deepinfra_client import DeepInfra, DeepInfraError
try:
    with DeepInfra(api_key="x", base_url="http://127.0.0.1:9", max_retries=0) as client:
        client.chat.completions.create(model="a/b", messages=[])
except DeepInfraError as error:
    names = ("deepinfra_client._runtime.http.sync", "httpx", "asyncio")
    print(type(error).__name__, *(name in sys.modules for name in names))
"""
    assert run(code).split() == ["APIConnectionError", "True", "False", "False"]


def test_every_name_can_be_loaded() -> None:
    package: Any = deepinfra_client
    for name in deepinfra_client.__all__:
        assert getattr(package, name) is not None
    assert set(deepinfra_client.__all__) <= set(dir(package))
    public = [name for name in dir(package) if not name.startswith("_")]
    assert set(public) <= set(deepinfra_client.__all__)
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = package.no_such_name


def test_the_default_client_lists_its_names() -> None:
    code = "from deepinfra_client import deepinfra; print(*dir(deepinfra))"
    assert {"chat", "models", "with_options", "language_model"} <= set(run(code).split())


def test_star_import() -> None:
    code = "from deepinfra_client import *; print(DeepInfra.__name__, omit)"
    assert run(code).split() == ["DeepInfra", "omit"]


NAMES = """
    DeepInfra AsyncDeepInfra deepinfra capabilities omit Omit Timeout RetryPolicy Validation
    Stream AsyncStream SyncPage AsyncPage AsyncPager RawResponse BinaryResponse StreamedResponse
    AsyncStreamedResponse FileInput TextResult EmbedResult EmbedManyResult ImageResult
    GeneratedImage Usage ToolCall TextStream AsyncTextStream TextDelta ReasoningDelta
    ToolInputDelta Finish TextEvent LanguageModel AsyncLanguageModel ImageModel AsyncImageModel
    EmbeddingModel CompletionModel DeepInfraError CapabilityError StreamError
"""


def test_names_for_annotations() -> None:
    """What users write into annotations and `isinstance` is at the top of the package."""
    missing = [name for name in NAMES.split() if name not in deepinfra_client.__all__]
    assert missing == []


def test_the_version() -> None:
    assert deepinfra_client.__version__.count(".") == 2


def test_the_package_is_marked_as_typed() -> None:
    code = """
from importlib.resources import files
for name in ("deepinfra_client", "deepinfra_emulator"):
    print(files(name).joinpath("py.typed").is_file())
"""
    assert run(code).split() == ["True", "True"]


def test_the_emulator_says_what_to_install() -> None:
    code = """
import sys
sys.modules["starlette"] = None
try:
    from deepinfra_emulator import Emulator
except ImportError as error:
    print(error)
"""
    assert "deepinfra-client[emulator]" in run(code)
