"""Generators that read the capability tables and the prices."""

from __future__ import annotations

from .costs import Price, picture_cost, quantity_cost, token_cost
from .registry import Args, Maker, generator, nothing, with_default
from .scope import Scope
from .values import ABSENT, is_list, is_number, missing


def plain(cell: object) -> object:
    """Turn a cell into JSON: a named tuple into an object, a tuple into a list."""
    fields: tuple[str, ...] | None = getattr(cell, "_fields", None)
    if fields is not None:
        return {name: plain(getattr(cell, name)) for name in fields}
    if isinstance(cell, tuple | frozenset):
        members: list[object] = list(cell)  # pyright: ignore[reportUnknownArgumentType]
        return [plain(member) for member in members]
    return cell


def _read(row: object, column: str, part: str) -> object:
    cell = getattr(row, column, None)
    if part:
        cell = getattr(cell, part, None)
    return ABSENT if cell is None else plain(cell)


@generator("cell")
def _cell(args: Args) -> Maker:
    if isinstance(args.raw, str):
        short = args.raw
        return lambda scope: _read(scope.row, short, "")
    args.allow("column", "table model at default")
    column, part = args.literal("column"), args.literal("at").strip("/")
    table = args.literal("table") or None
    model = args.make("model") if "model" in args.members else None

    def make(scope: Scope) -> object:
        if model is None:
            return _read(scope.row, column, part)
        found = scope.world.find_row(model(scope), table)
        return ABSENT if found is None else _read(found[1], column, part)

    return with_default(make, args.template("default"))


@generator("flag")
def _flag(args: Args) -> Maker:
    column = args.short("column")
    return lambda scope: getattr(scope.row, column, None) is True


@generator("table")
def _table(args: Args) -> Maker:
    return lambda scope: scope.table


@generator("rows")
def _rows(args: Args) -> Maker:
    args.allow("table item", "where")
    named = args.members.get("table")
    tables = [str(name) for name in named] if is_list(named) else [str(named)]
    item = args.template("item") or nothing
    where = args.members.get("where", [])
    if not is_list(where):
        args.compiler.problem(
            f"{args.place}/where", "has to be a list of columns that are all yes, such as [tools]"
        )
    flags: list[str] = [str(name) for name in where] if is_list(where) else []

    def make(scope: Scope) -> object:
        made: list[object] = []
        count = 0
        for name in tables:
            table = scope.world.tables.get(name)
            for row in table.rows.values() if table is not None else ():
                if all(getattr(row, flag, None) is True for flag in flags):
                    made.append(item(scope.on_row(name, row, count)))
                    count += 1
        return [value for value in made if value is not ABSENT]

    return make


@generator("row")
def _row(args: Args) -> Maker:
    args.allow("model item", "table")
    model, item = args.make("model"), args.template("item") or nothing
    table = args.literal("table") or None

    def make(scope: Scope) -> object:
        found = scope.world.find_row(model(scope), table)
        return ABSENT if found is None else item(scope.on_row(found[0], found[1]))

    return make


@generator("retired")
def _retired(args: Args) -> Maker:
    args.allow("model")
    model = args.make("model")

    def make(scope: Scope) -> object:
        name = model(scope)
        found = scope.world.find_row(name)
        if found is None or not getattr(found[1], "retired", None):
            return name
        return getattr(found[1], "replaced_by", None) or name

    return make


def _price_of(scope: Scope, model: Maker | None) -> Price | None:
    return scope.world.price(getattr(scope.row, "id", None) if model is None else model(scope))


@generator("price")
def _price(args: Args) -> Maker:
    model: Maker | None = None
    default: Maker | None = None
    if isinstance(args.raw, str):
        key = args.raw
    else:
        args.allow("key", "model default")
        key, default = args.literal("key"), args.template("default")
        model = args.make("model") if "model" in args.members else None
    if key not in Price._fields:
        args.problem(f"key is {key!r}; allowed: {', '.join(Price._fields)}")

    def make(scope: Scope) -> object:
        price = _price_of(scope, model)
        value = None if price is None else getattr(price, key, None)
        return ABSENT if value is None else value

    return with_default(make, default)


@generator("cost")
def _cost(args: Args) -> Maker:
    args.allow(
        "model",
        "table input output cached images width height steps seconds characters units",
    )
    model = args.make("model")
    names = [name for name in args.members if name not in ("model", "table")]
    makers = {name: args.make(name) for name in names}

    def make(scope: Scope) -> object:
        price = _price_of(scope, model)
        if price is None:
            return 0.0
        found = {name: maker(scope) for name, maker in makers.items()}
        amounts = {name: value for name, value in found.items() if is_number(value)}
        total = token_cost(price, amounts) + picture_cost(price, amounts)
        total += quantity_cost(price, amounts)
        return float(f"{total:.10g}")

    return make


@generator("size")
def _size(args: Args) -> Maker:
    from .sizes import choose

    args.allow("", "width height size ratio default")
    width, height, size, ratio, default = (
        args.make(name) for name in ("width", "height", "size", "ratio", "default")
    )

    def make(scope: Scope) -> object:
        usual = default(scope)
        wide, high = choose(
            width=width(scope),
            height=height(scope),
            size=size(scope),
            ratio=ratio(scope),
            default=None if missing(usual) else usual,
        )
        return {"width": wide, "height": high}

    return make
