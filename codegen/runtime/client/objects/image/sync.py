"""Images, blocking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...options import CallOptions
from .. import arguments
from ..base import SyncBase
from ..model import parallel
from ..parallel import run_sync
from ..spec import MethodSpec

if TYPE_CHECKING:
    from ..media.load import Loaded
    from ..results import ImageResult
    from .answers import Made
    from .calls import Order, Part
    from .inputs import Address


class SyncImages(SyncBase):
    """The behaviours that make pictures."""

    def _images(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> ImageResult:
        from . import answers, calls

        order = calls.order(self._config, self._kind, self.id, spec, given, options)
        limit = arguments.role_value(spec, "max_parallel", given)
        workers = parallel(limit, len(order.parts))
        files = self._files(order)
        if order.spec.operation.uris:
            files |= calls.shared(order)

        def ask(part: Part) -> Made:
            response = self._engine.request(
                order.spec.operation, {**part.args, **files}, options, order.checked
            )
            made = answers.Made(part, response)
            with made.kept():
                for source in answers.sources(self._config, order.spec, response):
                    data = (
                        self._engine.fetch(source.text)
                        if source.is_address
                        else answers.decode(self._config, response, source)
                    )
                    made.add(order.spec, source, data)
            return made

        outcomes = run_sync(ask, order.parts, workers)
        every = outcomes.settle(lambda found: answers.partial(order, self.id, found))
        return self._told(answers.result(order, self.id, every))

    def _files(self, order: Order) -> dict[str, Any]:
        """Load the pictures behind addresses and open the others."""
        if order.files is None:
            return {}
        fetched: dict[Address, Loaded] = {}
        if order.files.addresses:
            from ..media.download import download

            product = self._config.settings.product
            for address in order.files.addresses:
                fetched[address] = download(address.policy, address.url, product)
        return order.files.args(fetched, again=len(order.parts) > 1)
