"""The same calls with asyncio: awaited, side by side, and streamed."""

from __future__ import annotations

import asyncio

from deepinfra_client import AsyncDeepInfra

MODEL = "meta-llama/Llama-3.3-70B-Instruct-Turbo"


async def population(city: str) -> int:
    """Look up how many people live in a city.

    Args:
        city: Name of the city.
    """
    await asyncio.sleep(0)
    return 100_000 + len(city)


async def main() -> None:
    """Ask several questions at the same time."""
    async with AsyncDeepInfra() as client:
        model = client.language_model(MODEL)
        poem, joke = await asyncio.gather(
            model.generate("A short poem."), model.generate("A short joke.")
        )
        print(poem.text, joke.text)

        result = await model.generate(
            "How many people live in Bonn?", tools=[population], max_steps=3
        )
        print(result.text)

        async with model.stream("Count to three.") as stream:
            async for text in stream.text:
                print(text, end="")
            print()

        answer = await model.generate_object(list[int], "The first five prime numbers.")
        print(answer.object)

        vectors = await client.embedding_model("BAAI/bge-base-en-v1.5").embed_many(["a", "b"])
        print(len(vectors.vectors))


if __name__ == "__main__":
    asyncio.run(main())
