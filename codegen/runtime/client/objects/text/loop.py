"""The account of a run: what to ask the model, which tools to run, and when it is over.

Nothing here sends or waits. `Run.play` says what is to be done next and is told what came of it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import Any, TypeAlias

from ...narrow import is_map
from ..arguments import Prepared
from ..reading import total_cost, total_usage
from ..results import Usage
from ..spec import MethodSpec
from ..tools.results import ToolCall, ToolResult
from .hooks import Ask
from .plan import Plan
from .read import Turn
from .results import Step, TextResult
from .write import assistant_message, tool_message


class Converse:
    """Put the conversation together. The answer is its list of messages."""

    __slots__ = ()


class Request:
    """Ask the model. The answer is a `Turn`."""

    __slots__ = ("args",)

    def __init__(self, args: dict[str, Any]) -> None:
        self.args = args
        """Arguments of the operation."""


class RunTools:
    """Run tools. The answer is the result of each call by its position."""

    __slots__ = ("calls",)

    def __init__(self, calls: tuple[ToolCall, ...]) -> None:
        self.calls = calls


class StepDone:
    """A step is over. There is nothing to answer."""

    __slots__ = ("step",)

    def __init__(self, step: Step) -> None:
        self.step = step


class Done:
    """The run is over."""

    __slots__ = ("result",)

    def __init__(self, result: TextResult) -> None:
        self.result = result


Action: TypeAlias = Converse | Request | RunTools | Ask | StepDone | Done


class Run:
    """One call of a method: its steps, and what they add up to."""

    def __init__(
        self,
        spec: MethodSpec,
        model: str,
        plan: Plan,
        prepared: Prepared,
        told: Callable[[TextResult], TextResult],
    ) -> None:
        """Take how it goes, the arguments of the operation, and who is told of the result.

        Raises InvalidArgumentError for a choice of a tool that is not possible.
        """
        self.spec = spec
        self.model = model
        self.plan = plan
        self._told = told
        self.checked = prepared.checked
        """The table options that were checked."""
        # The arguments of the operation by role, in a method with a conversation.
        self._fields = spec.compiled.fields if spec.conversation is not None else {}
        self.steps: tuple[Step, ...] = ()
        self._args = {**prepared.args, **prepared.extra}
        self._warnings = [*prepared.warnings, *self._offer_tools()]
        self._messages: list[Any] = []

    @classmethod
    def of(
        cls,
        spec: MethodSpec,
        model: str,
        given: Mapping[str, Any],
        prepared: Prepared,
        *,
        blocking: bool,
        told: Callable[[TextResult], TextResult],
    ) -> Run:
        """Take what the caller gave.

        Raises ArgumentTypeError and InvalidArgumentError, also those of the tools.
        """
        return cls(spec, model, Plan.of(spec, given, blocking=blocking), prepared, told)

    def play(self) -> Generator[Action, Any, None]:
        """Say step by step what is to be done."""
        if self._fields.get("messages") is not None:
            self._messages = list((yield Converse()))
        going = True
        while going:
            turn: Turn = yield Request(self._request())
            wanted = self._runnable(turn)
            results: dict[int, ToolResult] = {}
            if wanted:
                calls = tuple(turn.tool_calls[at] for at in wanted)
                ran: Mapping[int, ToolResult] = yield RunTools(calls)
                results = {wanted[at]: result for at, result in ran.items()}
            step = self._close(turn, results)
            if self.plan.on_step is not None:
                yield Ask("on_step", self.plan.on_step, step)
            yield StepDone(step)
            stop = False
            if self.plan.stop_when is not None:
                stop = bool((yield Ask("stop_when", self.plan.stop_when, self.steps)))
            going = self._goes_on(step, stop=stop)
        yield Done(self._told(self._result(self.steps[-1], None)))

    def partial(self, turn: Turn | None = None) -> TextResult | None:
        """Return what came before a failure; `turn` is what came of the answer that broke off.

        None when nothing did.
        """
        last = turn or (self.steps[-1] if self.steps else None)
        return self._result(last, turn) if last is not None else None

    def _offer_tools(self) -> list[str]:
        field, conversation = self._fields.get("tools"), self.spec.conversation
        if field is None or conversation is None:
            return []
        self._args.pop(field, None)
        if self.plan.without_tools:
            self._args.pop(self._fields.get("tool_choice") or "", None)
            return []
        if definitions := self.plan.toolbox.definitions(conversation):
            self._args[field] = definitions
        if (choose := self._fields.get("tool_choice")) is None:
            return []
        value, warning = self.plan.toolbox.choice(conversation, self.plan.choice)
        self._args[choose] = value
        return [warning] if warning else []

    def _request(self) -> dict[str, Any]:
        field, prompt = self._fields.get("messages"), self._fields.get("prompt")
        if field is None:
            return dict(self._args)
        args = self._args.copy()
        args.pop(prompt or "", None)
        args[field] = [
            *self._messages,
            *(message for step in self.steps for message in step.messages),
        ]
        return args

    def _runnable(self, turn: Turn) -> list[int]:
        """Choose the calls to run, by their position."""
        if not turn.tool_calls:
            return []
        box = self.plan.toolbox
        if not box or self._cut(turn) or self.plan.forbids_tools:
            return []
        return [at for at, call in enumerate(turn.tool_calls) if box.executable(call)]

    @staticmethod
    def _cut(turn: Turn) -> bool:
        """Whether the answer broke off, so that its calls cannot be trusted."""
        return turn.finish_reason in ("length", "content_filter")

    def _close(self, turn: Turn, results: Mapping[int, ToolResult]) -> Step:
        step = Step(
            number=len(self.steps),
            text=turn.text,
            reasoning=turn.reasoning,
            tool_calls=turn.tool_calls,
            tool_results=tuple(results[at] for at in sorted(results)) if results else (),
            finish_reason=turn.finish_reason,
            raw_finish_reason=turn.raw_finish_reason,
            usage=turn.usage,
            cost=turn.cost,
            response=turn.response,
            refusal=turn.refusal,
            warnings=(*turn.warnings, *self._notes(turn)),
            messages=self._added(turn, results),
        )
        self.steps = (*self.steps, step)
        return step

    def _added(self, turn: Turn, results: Mapping[int, ToolResult]) -> tuple[dict[str, Any], ...]:
        form = self.spec.conversation
        if form is None:
            return ()
        reasoning = self.plan.send_reasoning
        messages = [assistant_message(form, turn, results, send_reasoning=reasoning)]
        if results:
            calls = turn.tool_calls
            messages += [tool_message(form, calls[at], results[at]) for at in sorted(results)]
        return tuple([dict(message) for message in messages if is_map(message)])

    def _notes(self, turn: Turn) -> list[str]:
        """Say what is odd about an answer."""
        count = len(turn.tool_calls)
        if self._cut(turn):
            if not count or not self.plan.toolbox:
                return []
            return [
                f"the answer broke off ({turn.raw_finish_reason}), so that the calls of tools in "
                f"it were not run: {count}"
            ]
        return self.plan.violations(tuple([call.name for call in turn.tool_calls]))

    def _goes_on(self, step: Step, *, stop: bool) -> bool:
        if stop or not step.tool_calls or len(step.tool_results) != len(step.tool_calls):
            return False
        if step.number + 1 < self.plan.max_steps:
            return True
        if not self.plan.limited:
            self._warnings.append(
                "the tools were run, but their results were not sent back to the model, as "
                f"`{self.plan.steps_name}` is 1 unless given; raise it to let the model go on"
            )
        elif self.plan.max_steps > 1:
            self._warnings.append(
                f"stopped after {self.plan.max_steps} steps (`{self.plan.steps_name}`), while the "
                "model still asked for tools; the results of the last ones were not sent back to it"
            )
        return False

    def _result(self, last: Turn | Step, broken: Turn | None) -> TextResult:
        used: list[Usage] = [step.usage for step in self.steps]
        costs = [step.cost for step in self.steps]
        said = [text for step in self.steps for text in step.warnings]
        if broken is not None:
            costs.append(broken.cost)
            if broken.usage != Usage() or not used:
                used.append(broken.usage)
            said += broken.warnings
        return TextResult(
            text=last.text,
            reasoning=last.reasoning,
            tool_calls=last.tool_calls,
            tool_results=last.tool_results if isinstance(last, Step) else (),
            finish_reason=last.finish_reason,
            raw_finish_reason=last.raw_finish_reason,
            usage=used[0] if len(used) == 1 else total_usage(used),
            cost=costs[0] if len(costs) == 1 else total_cost(costs),
            response=last.response,
            refusal=last.refusal,
            steps=self.steps,
            warnings=tuple(dict.fromkeys((*self._warnings, *said))),
        )
