# Generated from codegen/runtime/client/objects/image/aio.py. Do not edit; run: nox -s generate
"""Images, awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...loops import in_thread
from ...options import CallOptions
from .. import arguments
from ..base import AsyncBase
from ..model import parallel
from ..parallel import run_async
from ..spec import MethodSpec

if TYPE_CHECKING:
    from ..media.load import Loaded
    from ..results import ImageResult
    from .answers import Made
    from .calls import Order, Part
    from .inputs import Address


class AsyncImages(AsyncBase):
    """The behaviours that make pictures."""

    async def _images(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> ImageResult:
        from . import answers, calls

        order = calls.order(self._config, self._kind, self.id, spec, given, options)
        limit = arguments.role_value(spec, "max_parallel", given)
        workers = parallel(limit, len(order.parts))
        files = await self._files(order)
        if order.spec.operation.uris:
            files |= await in_thread(calls.shared, order)

        async def ask(part: Part) -> Made:
            response = await self._engine.request(
                order.spec.operation, {**part.args, **files}, options, order.checked
            )
            made = answers.Made(part, response)
            with made.kept():
                for source in answers.sources(self._config, order.spec, response):
                    data = (
                        await self._engine.fetch(source.text)
                        if source.is_address
                        else answers.decode(self._config, response, source)
                    )
                    made.add(order.spec, source, data)
            return made

        outcomes = await run_async(ask, order.parts, workers)
        every = outcomes.settle(lambda found: answers.partial(order, self.id, found))
        return self._told(answers.result(order, self.id, every))

    async def _files(self, order: Order) -> dict[str, Any]:
        """Load the pictures behind addresses and open the others; disks are read in a thread."""
        if order.files is None:
            return {}
        import asyncio

        fetched: dict[Address, Loaded] = {}
        if order.files.addresses:
            from ..media.download import adownload

            product = self._config.settings.product
            for address in order.files.addresses:
                fetched[address] = await adownload(address.policy, address.url, product)
        return await asyncio.to_thread(order.files.args, fetched, again=len(order.parts) > 1)
