"""The data of helpers that make several calls: constants of the package."""

from __future__ import annotations

from typing import Any

from codegen.ir.model.calls import Endpoint
from codegen.ir.model.helpers import (
    BatchHelper,
    CollectHelper,
    Helper,
    ResultsHelper,
    StartHelper,
    UploadHelper,
    WaitHelper,
)
from codegen.render.source import Code, Name, lit
from codegen.render.spell import Imports, Speller
from codegen.targets.client.helper_kinds import FUNCTIONS, Calling, answer_type


def late(helper: Helper) -> int:
    """Order helpers so that those which others name come first."""
    if isinstance(helper, StartHelper | ResultsHelper):
        return 1
    return 2 if isinstance(helper, BatchHelper) else 0


def data_view(helper: Calling, module: str, runtime: Imports, speller: Speller) -> dict[str, Any]:
    """What the template prints for the data of a helper."""
    made = _Data(module, runtime)
    return {
        "name": Name(helper.constant),
        "type": Code(f"{_spec(helper)}[{answer_type(helper, speller)}]"),
        "value": made.value(helper),
    }


def _spec(helper: Calling) -> Name:
    names: dict[type[Any], str] = {
        WaitHelper: "WaitSpec",
        StartHelper: "StartSpec",
        UploadHelper: "UploadSpec",
        ResultsHelper: "ResultsSpec",
        BatchHelper: "BatchSpec",
        CollectHelper: "CollectSpec",
    }
    return Name(names[type(helper)])


class _Data:
    """Writes the data constants of one module."""

    def __init__(self, module: str, runtime: Imports) -> None:
        self.module = module
        self.runtime = runtime

    def value(self, helper: Calling) -> Code:
        self.runtime.local(f"_runtime.{FUNCTIONS[type(helper)][0]}.spec", str(_spec(helper)))
        call = self.operation(helper.endpoint)
        if isinstance(helper, WaitHelper):
            wait = helper.source
            return _call(
                "WaitSpec",
                call,
                lit(helper.key.name),
                id=lit(wait.id),
                state=lit(wait.state),
                ends=lit(tuple(wait.ends)),
                failures=lit(tuple(wait.failures)),
                error=lit(wait.error),
                reason=lit(wait.reason),
                interval=lit(float(wait.interval)),
                longest=lit(float(wait.longest)),
                timeout=lit(float(wait.timeout)),
            )
        if isinstance(helper, StartHelper):
            return _call("StartSpec", call, Name(helper.wait.constant))
        if isinstance(helper, UploadHelper):
            return _call("UploadSpec", call, lit(helper.file.name))
        if isinstance(helper, CollectHelper):
            self.runtime.local("_runtime.operation", "Json")
            answer = helper.answer
            return _call(
                "CollectSpec",
                call,
                Code(f"{call}_EVENTS"),
                _call("Json", lit(f"types.{answer.module}"), lit(answer.name)),
                lit(tuple(pointer.removeprefix("/") for pointer in helper.source.joined)),
            )
        if isinstance(helper, ResultsHelper):
            return self.results(helper, call)
        return self.batch(helper, call)

    def results(self, helper: ResultsHelper, call: Code) -> Code:
        self.runtime.local("_runtime.batches.spec", "LineForm", "ResultForm")
        source = helper.source
        line, result = source.line, source.result
        calls = [f"({lit(word)}, {self.operation(found)})" for word, found in helper.calls]
        return _call(
            "ResultsSpec",
            call,
            lit(helper.key.name),
            content=self.operation(helper.content),
            content_key=lit(helper.content_key.name),
            target=lit(source.target),
            state=lit(source.state),
            input=lit(source.input),
            outputs=lit(tuple(source.outputs)),
            line=_call(
                "LineForm",
                id=lit(line.id),
                target=lit(line.target),
                body=lit(line.body),
                constants=lit(tuple(line.constants.items())),
            ),
            result=_call(
                "ResultForm",
                id=lit(result.id),
                body=lit(result.body),
                status=lit(result.status),
                request_id=lit(result.request_id),
                error=lit(result.error),
                code=lit(result.code),
                message=lit(result.message),
            ),
            calls=Code(f"({', '.join(calls)},)"),
            wait=Name(helper.wait.constant),
        )

    def batch(self, helper: BatchHelper, call: Code) -> Code:
        self.runtime.local("_runtime.batches.spec", "LineLimits")
        limits = helper.source.limits
        return _call(
            "BatchSpec",
            call,
            target=lit(helper.target.name),
            input=lit(helper.input.name),
            defaults=lit(tuple(helper.defaults.items())),
            upload=self.operation(helper.upload),
            file=lit(helper.file.name),
            constants=lit(tuple(helper.constants.items())),
            file_id=lit(helper.source.file_id),
            limits=_call(
                "LineLimits",
                lines=lit(limits.lines),
                bytes=lit(limits.bytes),
                same=lit(tuple(limits.same)),
                totals=lit(tuple(limits.totals.items())),
                refused=lit(
                    tuple((key, " ".join(why.split())) for key, why in limits.refused.items())
                ),
            ),
            wait=Name(helper.wait.constant),
            results=Name(helper.results.constant),
        )

    def operation(self, endpoint: Endpoint) -> Code:
        """The data of a call, of this module or of another one."""
        owner = endpoint.resource[0]
        if owner == self.module:
            return Code(f"_operations.{Name(endpoint.constant)}")
        self.runtime.local("operations", f"{owner} as _{Name(owner)}")
        return Code(f"_{Name(owner)}.{Name(endpoint.constant)}")


def _call(name: str, *positional: Code | Name, **named: Code | Name) -> Code:
    parts = [*map(str, positional), *(f"{Name(key)}={value}" for key, value in named.items())]
    return Code(f"{Name(name)}({', '.join(parts)})")
