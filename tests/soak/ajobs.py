"""The calls of the asynchronous client, as in `jobs`."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable

from deepinfra_client import AsyncDeepInfra, DeepInfraError, TextDelta
from tests.soak import judge
from tests.soak.jobs import MODEL, Thing, asking, delta, look, verdict
from tests.soak.judge import Left


async def alook(number: int) -> str:
    """Look something up."""
    return f"seen {number}"


async def _plain(client: AsyncDeepInfra, number: int, chance: random.Random) -> str:
    stream = await client.chat.completions.create(
        model=MODEL, messages=asking("text", number), stream=True
    )
    leave, found, done = chance.random(), "", False
    async for chunk in stream:
        text, last = delta(chunk)
        found, done = found + text, done or last
        if leave < 0.2 and chance.random() < 0.2:
            return "left"
    return verdict(found, number, done=done)


async def _model(client: AsyncDeepInfra, number: int, chance: random.Random) -> str:
    came, leave = "", chance.random()
    try:
        async with client.language_model(MODEL).stream(f"text {number}") as stream:
            async for part in stream:
                came += part.text if isinstance(part, TextDelta) else ""
                if leave < 0.2 and chance.random() < 0.2:
                    if leave < 0.1:
                        raise Left
                    return "left"
            judge.whole(stream.result.text, number)
    except DeepInfraError as error:
        judge.partial(error, number, came)
        raise
    return "whole"


async def _texts(client: AsyncDeepInfra, number: int, chance: random.Random) -> str:
    found = ""
    async for text in client.language_model(MODEL).stream(f"text {number}").text:
        found += text
        if chance.random() < 0.05:
            judge.beginning(found, number)
            return "left"
    judge.whole(found, number)
    return "whole"


async def _tools(client: AsyncDeepInfra, number: int, chance: random.Random) -> str:
    model = client.language_model(MODEL)
    if chance.random() < 0.5:
        answer = await model.generate(f"tool {number}", tools=[alook], max_steps=3)
        judge.whole(answer.text, number)
        return "whole"
    stream = model.stream(f"tool {number}", tools=[look], max_steps=3)
    if chance.random() < 0.2:
        await anext(stream)
        return "left"
    judge.whole((await stream.read()).text, number)
    return "whole"


async def _object(client: AsyncDeepInfra, number: int, chance: random.Random) -> str:
    stream = client.language_model(MODEL).stream_object(Thing, f"object {number}")
    async for _ in stream.partials:
        if chance.random() < 0.01:
            return "left"
    judge.thing(stream.result.object, number)
    return "whole"


async def _helper(client: AsyncDeepInfra, number: int, chance: random.Random) -> str:
    async with client.chat.completions.stream(
        model=MODEL, messages=asking("text", number)
    ) as stream:
        if chance.random() < 0.2:
            await anext(stream)
            return "left"
        final = await stream.get_final_completion()
        judge.whole(final.choices[0].message.content, number)
    return "whole"


async def _answer(client: AsyncDeepInfra, number: int, _: random.Random) -> str:
    found = await client.chat.completions.create(model=MODEL, messages=asking("text", number))
    judge.whole(found.choices[0].message.content, number)
    return "whole"


async def _raw(client: AsyncDeepInfra, number: int, chance: random.Random) -> str:
    response = await client.with_streaming_response.chat.completions.create(
        model=MODEL, messages=asking("text", number), stream=True
    )
    if chance.random() < 0.3:
        return "left"
    found, done = "", False
    async for chunk in await response.parse():
        text, last = delta(chunk)
        found, done = found + text, done or last
    return verdict(found, number, done=done)


JOBS: dict[str, tuple[Callable[[AsyncDeepInfra, int, random.Random], Awaitable[str]], int]] = {
    "plain stream": (_plain, 4),
    "model stream": (_model, 4),
    "texts": (_texts, 2),
    "tools": (_tools, 3),
    "object stream": (_object, 2),
    "helper": (_helper, 2),
    "answer": (_answer, 1),
    "raw stream": (_raw, 1),
}
