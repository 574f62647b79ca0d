"""The members `record` and `admit` of a block: what is kept of a call, and what a key may do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .ledger import Call, Grant
from .registry import Condition, Maker, TemplateCompiler, nothing
from .scope import Scope
from .values import as_text, is_list, is_map, is_number

_GRANT = frozenset({"key", "models", "limit", "ends"})


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept of a call that was answered.

    `asked` (else `model`) is what a limited key is judged by, `cost` (US dollars) what counts
    against its limit, `id` a further id of the request besides that of the header. Other members
    are only kept.
    """

    parts: Mapping[str, Maker]
    when: Condition | None = None

    def admit(self, scope: Scope) -> None:
        """Raise Refusal when the key of a request is not good for the call."""
        grant = scope.world.grants.get(scope.key)
        if grant is not None:
            asked = self.parts.get("asked") or self.parts.get("model", nothing)
            model = as_text(asked(scope))
            grant.check(model, scope.world.ledger.spent(scope.key))

    def keep(self, scope: Scope, route: str) -> None:
        """Keep the call in the world."""
        if self.when is not None and not self.when(scope):
            return
        header = scope.world.request_id(scope.number)
        facts: dict[str, object] = {name: maker(scope) for name, maker in self.parts.items()}
        named = facts.pop("id", None)
        ids = (header, named) if isinstance(named, str) else (header,)
        cost = facts.get("cost")
        amount = float(cost) if is_number(cost) else 0.0
        facts |= {
            "id": ids[-1],
            "cost": amount,
            "route": route,
            "time": scope.now,
            "stamp": f"{scope.now:.9f}",
        }
        scope.world.ledger.add(Call(ids, scope.key, scope.now, amount, facts))


def recorded(compiler: TemplateCompiler, raw: object) -> Record | None:
    """Compile the member `record`."""
    if not is_map(raw):
        compiler.problem("/record", "has to be a map")
        return None
    asked = raw.get("when")
    if asked is not None and not is_map(asked):
        compiler.problem("/record/when", "has to be a condition")
    when = compiler.condition(asked, "/record/when") if is_map(asked) else None
    parts = {
        name: compiler.argument(raw[name], f"/record/{name}") for name in raw if name != "when"
    }
    return Record(parts, when)


def admitted(compiler: TemplateCompiler, raw: object) -> Callable[[Scope], None]:
    """Compile the member `admit`: a key, or a map of a key and what it is good for."""
    if not is_map(raw) or "key" not in raw:
        alone = compiler.argument(raw, "/admit")
        return lambda scope: scope.world.admit(as_text(alone(scope)))
    for name in raw:
        if name not in _GRANT:
            compiler.problem(
                "/admit", f"unknown key {name!r}; allowed: {', '.join(sorted(_GRANT))}"
            )
    makers = {name: compiler.argument(raw[name], f"/admit/{name}") for name in raw}

    def act(scope: Scope) -> None:
        made = {name: maker(scope) for name, maker in makers.items()}
        models, limit, ends = made.get("models"), made.get("limit"), made.get("ends")
        grant = Grant(
            tuple(as_text(one) for one in models) if is_list(models) else None,
            float(limit) if is_number(limit) else None,
            float(ends) if is_number(ends) else None,
        )
        scope.world.admit(as_text(made["key"]), grant)

    return act
