"""Type checkers: no error in generated packages, and every refusal that the tables promise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.support import checkers
from tests.support.generated import Generated
from tests.support.paths import ROOT

FEATURES = ("list_result", "conversation", "refusal_overload", "renamed", "shadowing")
"""Besides the whole provider: no tables, one table, odd names."""

PROGRAM = '''
"""What users write; a line that ends in `refused` has to be an error for every checker."""

from __future__ import annotations

from pathlib import Path

import skylark_client
from feature_refusal_overload import Sample
from skylark_client import AsyncSkylark, Skylark, Stream, SyncPage, capabilities
from skylark_client.models import AnyMapStyle, MapStyle
from skylark_client.params import PinParam
from skylark_client.types import DrawnSheets, Drop, Rain, Station, UnknownValue, Wind


def everyday(client: Skylark, name: str) -> None:
    page: SyncPage[Station] = client.stations.list(units="metric", within=[1, 2.5])
    for station in page:
        print(station.id.upper(), station.position.lat if station.position else None)
    for observation in client.stations.observations.list("a", since="2026-01-01"):
        for value in observation.values:
            if isinstance(value, Wind):
                print(value.speed + value.from_)
            elif isinstance(value, Rain):
                print(value.amount)
            else:
                unknown: UnknownValue = value
                print(unknown.sort)
    pin: PinParam = {"sort": "pin", "at": {"lat": 1, "lon": 2}, "word": None}
    plain = {"sort": "trail", "points": [{"lat": 0, "lon": 0}]}
    sheets: DrawnSheets = client.sheets.draw("any/style", "x", marks=[pin, plain], grain=None)
    print(sheets.drawn[0].ink)
    client.stations.list(units="knots")  # refused
    client.stations.list(bookmark=None)  # refused
    client.stations.observations.list("a")  # refused
    client.stations.nothing()  # refused
    client.sheets.draw("any/style", "x", grain="5")  # refused
    client.sheets.draw("any/style", "x", colour="red")  # refused
    wrong: PinParam = {"sort": "trail", "at": {"lat": 1, "lon": 2}}  # refused
    print(wrong)
    client.photos.create(picture=5)  # refused
    print(client.sheets.tile(1, 2, 3).content + b"", client.sheets.legend("a").upper())
    print(client.photos.delete("x").anything)  # type: ignore  # pyright: ignore


def streams(client: Skylark, flag: bool) -> None:
    whole = client.forecasts.write(writer="a/b", subject="x")
    print(whole.text.upper())
    drops: Stream[Drop] = client.forecasts.write(writer="a/b", subject="x", drip=True)
    print([drop.text for drop in drops])
    either = client.forecasts.write(writer="a/b", subject="x", drip=flag)
    print(either.text)  # refused
    whole.anything()  # refused


async def awaited(client: AsyncSkylark) -> None:
    page = await client.stations.list()
    print([station.id async for station in page])
    print([station.id async for station in client.stations.list()])
    async with await client.forecasts.write(writer="a", subject="x", drip=True) as stream:
        print([drop.sort async for drop in stream])
    drawn = await client.map_style("skylark/brush").draw("x", palette="ink")
    print(drawn.images)
    await client.map_style("skylark/brush").draw("x", night=True)  # refused


def objects(client: Skylark, name: str) -> None:
    client.map_style("skylark/topo-1").draw("x", size="64x48", night=True, zoom=9)
    client.map_style("skylark/topo-1").draw("x", palette="oil")  # refused
    client.map_style("skylark/brush").draw("x", palette="chalk")
    client.map_style("skylark/brush").draw("x", palette="crayon")  # refused
    client.map_style("skylark/brush").draw("x", night=True)  # refused
    client.map_style("guest/sketch").draw("x", palette="anything", night=True)
    client.map_style(name).draw("x", palette="anything", night=True, size="1x1")
    client.map_style("skylark/topo-1").draw()  # refused
    client("skylark/clerk").tell("x", tone="dry")
    client("skylark/clerk").tell("x", tone="chatty")  # refused
    client("skylark/poet").tell("x", tone="chatty")
    general: MapStyle = client.map_style(name)
    every: list[AnyMapStyle] = [general, client.map_style("skylark/brush")]
    print([style.id for style in every])


def weather(city: str) -> str:
    return city


async def later(city: str) -> str:
    return city


def talks(client: Skylark, name: str) -> None:
    owl, parrot = client.talker("skylark/owl"), client.talker("skylark/parrot")
    print(owl.ask(["x", b"", Path("a.png")], gadgets=[weather], use="must", rounds=3).text.upper())
    owl.ask("x", gadgets=[weather], use="weather", after=lambda step: print(step.text))
    owl.ask("x", use=5)  # refused
    owl.ask(5)  # refused
    owl.ask("x", lines="y")  # refused
    owl.ask("x", tally=True)  # refused
    owl.ask("x", shape={})  # refused
    parrot.ask("x", muse=True)
    parrot.ask("x", gadgets=[weather])  # refused
    parrot.shape(int, "x")  # refused
    number: int = owl.shape(int, "x").object
    wrong: str = owl.shape(int, "x").object  # refused
    print(number, wrong, owl.shape({"type": "object"}, "x").object)
    with owl.grow(list[int], "x", title="numbers") as grown:
        numbers: list[int] = grown.result.object
    print(numbers)
    client.talks.hold(bird=name, lines=[{"who": "guest", "says": "x"}])
    client.talks.hold(bird=name, lines=[{"who": "guest", "says": "x"}], rules="x")  # refused
    client.map_style(name).draw("x", sheets=[b"", Path("a.png")], veil=b"")
    client.map_style(name).draw("x", sheets=5)  # refused


async def talks_awaited(client: AsyncSkylark) -> None:
    owl = client.talker("skylark/owl")
    print((await owl.ask("x", gadgets=[weather, later])).text.upper())
    number: int = (await owl.shape(int, "x")).object
    async with owl.grow(int, "x") as grown:
        print(number + grown.result.object)
    owl.ask("x").text  # refused


def tables() -> None:
    row = capabilities.style["skylark/topo-1"]
    print(row.detail, row.size)
    for found in capabilities.find("style", night=True, min_detail=1, order_by="-price"):
        print(found.maker)
    capabilities.find("style", colour=True)  # refused
    capabilities.find("styles")  # refused
    capabilities.find("style", order_by="colour")  # refused
    row.nothing  # refused
    skylark_client.Nothing  # refused


def one_table(client: Sample) -> None:
    client.printer_model("acme/plain-1").generate("x", n=2)
    client.printer_model("acme/plain-1").generate("x", paper="a4")  # refused
    client.printer_model("acme/office-1").generate("x", paper="a3")  # refused
    client.printer_model("unknown").generate("x", paper="a3")
'''.lstrip()

EXPECTED = {
    number for number, line in enumerate(PROGRAM.splitlines(), 1) if line.endswith("# refused")
}


@pytest.fixture(scope="module")
def features(build_bundle: Callable[[Path], Generated]) -> Sequence[Generated]:
    folder = ROOT / "tests" / "features"
    return [build_bundle(folder / name / "schema.yaml") for name in FEATURES]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "user_program.py"
    path.write_text(PROGRAM, "utf-8")
    return path


def judge(found: Sequence[str], program: Path) -> None:
    """Errors are where they were promised, and nowhere else."""
    mine = [line for line in found if line.startswith(f"{program}:")]
    assert [line for line in found if line not in mine] == []
    lines = {int(line.removeprefix(f"{program}:").partition(":")[0]) for line in mine}
    assert sorted(EXPECTED - lines) == [], "these lines should be refused"
    assert sorted(lines - EXPECTED) == [], "\n".join(mine)


@pytest.mark.checkers
def test_mypy(
    skylark: Generated, features: Sequence[Generated], program: Path, tmp_path: Path
) -> None:
    roots = [skylark.root, *(item.root for item in features)]
    packages = ["skylark_client", "skylark_emulator", *(item.name for item in features)]
    judge(checkers.mypy(tmp_path, roots, packages, program), program)


@pytest.mark.checkers
def test_pyright(
    skylark: Generated, features: Sequence[Generated], program: Path, tmp_path: Path
) -> None:
    """Of the other packages only what differs: the copied runtime is the same in all of them."""
    roots = [skylark.root, *(item.root for item in features)]
    checked = [program, skylark.root / "skylark_client", skylark.root / "skylark_emulator"]
    checked += [
        path
        for item in features
        for path in sorted((item.root / item.name).iterdir())
        if path.name != "_runtime"
    ]
    judge(checkers.pyright(tmp_path, roots, checked), program)
