"""The main job in one go: build from YAML, start the emulator, and use the client against it.

`python -m examples.demo` needs neither key nor network. With `--live` and `DEEPINFRA_API_KEY` the
same calls go to the service and cost a fraction of a cent.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from pydantic import BaseModel
from rich.console import Console

from codegen.__main__ import main as codegen
from deepinfra_client import CapabilityError, DeepInfra, DeepInfraError
from deepinfra_emulator import Emulator

CHAT = "meta-llama/Llama-3.3-70B-Instruct-Turbo"
EMBEDDING = "BAAI/bge-base-en-v1.5"
PICTURE = "black-forest-labs/FLUX-1-schnell"
RATIO_PICTURE = "stabilityai/sd3.5"

console = Console(highlight=False)


@contextmanager
def step(title: str) -> Generator[None]:
    """Print a headline, run the block, and print how long it took."""
    console.print(f"\n[bold cyan]{title}[/]")
    start = time.perf_counter()
    yield
    console.print(f"  [dim]{time.perf_counter() - start:.2f} s[/]")


def build() -> None:
    """Write the packages from the schema; nothing changes when they are current."""
    with step("Build the packages from schema/*.yaml"):
        if codegen(["build"]) != 0:
            sys.exit(1)


def chat(client: DeepInfra) -> None:
    """One answer at once."""
    with step(f"Chat: {CHAT}"):
        completion = client.chat.completions.create(
            model=CHAT,
            messages=[{"role": "user", "content": "Name one reason to generate API clients."}],
            max_tokens=60,
        )
        console.print(f"  {completion.choices[0].message.content}", markup=False)
        usage = completion.usage
        if usage is not None:
            cost = usage.estimated_cost or 0.0
            console.print(f"  [dim]{usage.total_tokens} tokens, {cost:.8f} USD[/]")


def stream(client: DeepInfra) -> None:
    """The same kind of answer, piece by piece."""
    with step("Stream"):
        console.print("  ", end="")
        with client.language_model(CHAT).stream("Count from one to five.", max_tokens=60) as events:
            for text in events.text:
                console.print(text, end="", markup=False)
            result = events.result
        console.print(
            f"\n  [dim]finish: {result.finish_reason}, {result.usage.total_tokens} tokens[/]"
        )


def embed(client: DeepInfra) -> None:
    """Vectors of the model's length."""
    with step(f"Embed: {EMBEDDING}"):
        many = client.embedding_model(EMBEDDING).embed_many(
            ["sunny day at the beach", "a sunny day by the sea", "quarterly tax report"]
        )
        first, second, third = many.vectors
        console.print(f"  {len(many.vectors)} vectors of {len(first)} numbers")
        near, far = dot(first, second), dot(first, third)
        console.print(f"  beach · sea = {near:+.3f}   beach · tax = {far:+.3f}")


def get_weather(city: str) -> str:
    """Get the weather of a city.

    Args:
        city: Name of the city.
    """
    return f"21 degrees and sunny in {city}"


def tools(client: DeepInfra) -> None:
    """A Python function that the model has called."""
    with step("A function as a tool"):
        result = client.language_model(CHAT).generate(
            "What is the weather in Paris?", tools=[get_weather], max_steps=3, max_tokens=80
        )
        for call in (answer for item in result.steps for answer in item.tool_results):
            console.print(f"  {call.name}({call.call.arguments}) -> {call.text}", markup=False)
        console.print(f"  {result.text}", markup=False)


class City(BaseModel):
    """A city."""

    name: str
    country: str


def typed(client: DeepInfra) -> None:
    """Objects of a type, one by one."""
    model = client.language_model(CHAT)
    with step("Objects of a type"), model.stream_object(list[City], "Two cities.") as cities:
        for city in cities.items:
            console.print(f"  {city!r}", markup=False)


def dot(left: list[float], right: list[float]) -> float:
    """The scalar product, which is the cosine for unit vectors."""
    return sum(a * b for a, b in zip(left, right, strict=True))


def picture(client: DeepInfra, folder: Path) -> None:
    """A picture in a file."""
    with step(f"Generate an image: {PICTURE}"):
        result = client.image_model(PICTURE).generate(
            "A futuristic cityscape at sunset", size="768x512", seed=7
        )
        image = result.images[0]
        target = image.save(folder / "cityscape.png")
        about = f"{image.width}x{image.height} {image.media_type}, {len(image.data):,} bytes"
        console.print(f"  {about} -> {target}")
        console.print(f"  [dim]seed {result.seed}, {result.cost or 0:.6f} USD[/]")


def refused(client: DeepInfra, model: str) -> None:
    """An option that the model does not take: refused before anything is sent.

    `model` is a plain str here; with the id as a literal, mypy and pyright refuse the line.
    """
    with step(f"A refused option: size= on {model}"):
        try:
            client.image_model(model).generate("x", size="1024x1024")
        except CapabilityError as error:
            console.print(f"  [yellow]CapabilityError[/]: {error}")
            return
        sys.exit("the option was not refused")


def main() -> int:
    """Run every step; 0 when all went well."""
    parser = argparse.ArgumentParser(prog="python -m examples.demo", description=__doc__)
    parser.add_argument("--live", action="store_true", help="talk to the service")
    parser.add_argument("--out", type=Path, default=Path("demo-output"), help="folder for files")
    options = parser.parse_args()
    if options.live and not os.environ.get("DEEPINFRA_API_KEY"):
        print("--live needs the environment variable DEEPINFRA_API_KEY", file=sys.stderr)
        return 2
    options.out.mkdir(parents=True, exist_ok=True)
    build()
    try:
        with ExitStack() as stack:
            client = stack.enter_context(connect(stack, live=options.live))
            chat(client)
            stream(client)
            tools(client)
            typed(client)
            embed(client)
            picture(client, options.out)
            refused(client, RATIO_PICTURE)
    except DeepInfraError as error:
        console.print(f"\n[bold red]{type(error).__name__}[/]: {error}")
        return 1
    console.print("\n[bold green]All steps done.[/]")
    return 0


def connect(stack: ExitStack, *, live: bool) -> DeepInfra:
    """A client for the service, or for an emulator that runs until the stack is closed."""
    if live:
        return DeepInfra()
    with step("Start the emulator"):
        emulator = stack.enter_context(Emulator())
        console.print(f"  listening on {emulator.base_url}")
    return DeepInfra(base_url=emulator.base_url, api_key="offline")


if __name__ == "__main__":
    sys.exit(main())
