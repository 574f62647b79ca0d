"""The messages of a request, asynchronous. Disks are read in a thread, files at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..spec import MethodSpec
from .conversation import Draft, Key, Wanted, draft, located
from .load import Loaded, read

_AT_ONCE = 8


async def amessages(
    spec: MethodSpec, given: Mapping[str, Any], *, check: bool = True, product: str = ""
) -> list[Any]:
    """Write the messages of a request and load the files that they hold.

    Takes the arguments of the blocking `messages`, and raises the same errors.
    """
    return await acomplete(draft(spec, given, check=check), product)


async def acomplete(made: Draft, product: str = "") -> list[Any]:
    """Load the files of a draft and write its messages."""
    wanted = made.wanted
    return made.messages(await _load_all(wanted, product) if wanted else {})


async def _load_all(wanted: list[Wanted], product: str) -> dict[Key, Loaded]:
    import asyncio

    gate = asyncio.Semaphore(_AT_ONCE)

    # Not as results of tasks and futures, which may live until the next garbage collection.
    files: dict[Key, Loaded] = {}

    async def load_one(item: Wanted) -> None:
        async with gate:
            with located(item.where):
                files[item.key] = await load(item, product)

    tasks = [asyncio.create_task(load_one(item)) for item in wanted]
    try:
        await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    return files


async def load(item: Wanted, product: str) -> Loaded:
    """Load one file."""
    source, policy = item.attachment.source, item.attachment.download
    url = item.attachment.address
    if url is not None and policy is not None:
        from .download import adownload

        return await adownload(policy, url, product)
    if isinstance(source, bytes | bytearray | memoryview | str):
        return read(source)
    import asyncio

    found: list[Loaded] = []
    await asyncio.to_thread(lambda: found.append(read(source)))
    return found.pop()
