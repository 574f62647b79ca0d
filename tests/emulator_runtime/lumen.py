"""Lumen, an invented provider, written down by hand as generated code would."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from codegen.runtime.emulator.route import (
    Auth,
    BodyForm,
    Check,
    ErrorFamily,
    PageForm,
    PriceBook,
    Provider,
    QueryParam,
    RequestBody,
    Returns,
    Route,
    StreamForm,
)


class Choice(NamedTuple):
    allowed: tuple[str, ...]
    default: str | None = None


class PainterRow(NamedTuple):
    id: str
    retired: str | None = None
    replaced_by: str | None = None
    shape: Choice | bool | None = None
    mask: bool | None = None
    strength: float | None = None


class Rule(NamedTuple):
    column: str
    status: int


class Problem(NamedTuple):
    option: str
    message: str


class Table:
    """A capability table that refuses values outside a choice, and what is stated as no."""

    def __init__(self, rows: Sequence[Any], options: Mapping[str, Rule]) -> None:
        self.rows: Mapping[str, Any] = {row.id: row for row in rows}
        self.options = options

    def task(self, model: str, /) -> str | None:
        return None

    def check(self, model: str, options: Mapping[str, Any], /) -> list[Problem]:
        row = self.rows[model]
        found: list[Problem] = []
        for option, value in options.items():
            cell = getattr(row, self.options[option].column)
            if cell is False or (isinstance(cell, Choice) and value not in cell.allowed):
                found.append(Problem(option, f"{model} does not take {option} = {value!r}"))
        return found


class Price(NamedTuple):
    since: str
    unit: str
    input: str | None = None
    output: str | None = None
    cache_read: str | None = None
    cache_write: str | None = None
    price: str | None = None
    formula: str | None = None


PAINTERS = Table(
    [
        PainterRow("acme/brush", shape=Choice(("1:1", "16:9"), "1:1"), mask=False, strength=0.5),
        PainterRow("acme/old", retired="2025-01-01", replaced_by="acme/brush"),
    ],
    {"shape": Rule("shape", 422), "mask": Rule("mask", 405)},
)


SINGERS = Table([PainterRow("acme/voice")], {})


def prices() -> PriceBook:
    return {
        "acme/brush": [
            Price("2024-01-01", "image", price="9"),
            Price("2025-01-01", "image_unit", price="0.01", formula="price * (width/512) * steps"),
        ],
        "acme/talker": [Price("2025-01-01", "1M tokens", input="2", output="10", cache_read="0.5")],
    }


OBJECT = BodyForm(
    "object", "/error/message", code="/error/code", param="/error/param", type="/error/type"
)
LISTED = BodyForm("listed", "/msg", param="/loc", type="/type", list="/detail")
PLAIN = BodyForm("plain", "/detail")

TURN = {
    "anyOf": [
        {"$ref": "#/$defs/UserTurn"},
        {
            "type": "object",
            "properties": {"role": {"const": "tool"}, "content": {"type": "string"}},
            "required": ["role", "content"],
        },
    ]
}

TALK = Route(
    name="talk.create",
    method="POST",
    path="/api/v2/talk",
    aliases=("/api/v2/old/talk",),
    errors="object",
    body=RequestBody(
        "json",
        {
            "type": "object",
            "properties": {
                "model": {"type": "string"},
                "turns": {"type": "array", "items": TURN, "minItems": 1},
                "limit": {"type": ["integer", "null"], "minimum": 1},
                "n": {"type": "integer"},
            },
            "required": ["model", "turns"],
        },
    ),
    returns=Returns("json"),
    stream=StreamForm("live", "[END]"),
    emulate={
        "let": {
            "text": {"$reply": {"messages": "/turns", "max_tokens": "/limit", "stop": "/stop"}},
            "used": {"$count": {"text": {"$value": "/text"}}},
        },
        "refuse": [
            {
                "when": {"exceeds": [{"$count": {"text": "/turns"}}, 500]},
                "status": 400,
                "message": {"$text": ["Too long for ", {"$request": "/model"}]},
                "param": "turns",
            }
        ],
        "answer": {
            "id": {"$id": "talk-"},
            "made": {"$now": "seconds"},
            "choices": {
                "$repeat": {
                    "times": {"$request": {"at": "/n", "default": 1}},
                    "item": {
                        "index": {"$index": True},
                        "text": {
                            "$reply": {"messages": "/turns", "max_tokens": "/limit"},
                        },
                    },
                }
            },
            "cost": {"$cost": {"model": "/model", "input": 1000, "output": {"$value": "/used"}}},
        },
        "stream": {
            "first": {"id": {"$id": "talk-"}, "kind": "start"},
            "each": [{"of": {"$value": "/text"}, "item": {"kind": "part", "text": {"$item": ""}}}],
            "last": [{"kind": "end", "id": {"$id": "talk-"}, "used": {"$value": "/used"}}],
            "event": "/kind",
        },
    },
)

PAINT = Route(
    name="paint.picture",
    method="POST",
    path="/api/v2/run/{model:path}",
    errors="native",
    body=RequestBody(
        "json",
        {
            "type": "object",
            "properties": {"prompt": {"type": "string"}, "width": {"type": "integer"}},
            "required": ["prompt"],
        },
    ),
    returns=Returns("json"),
    check=Check("painters", "model", (("shape", ("/shape",)), ("mask", ("/*/mask", "/x")[:1]))),
    emulate={
        "answer": {
            "by": {"$retired": {"model": {"$path": "model"}}},
            "picture": {
                "$png": {"width": "/width", "height": 64, "prompt": "/prompt", "as": "base64"}
            },
            "cost": {
                "$cost": {
                    "model": {"$path": "model"},
                    "images": 2,
                    "width": "/width",
                    "steps": 3,
                }
            },
        }
    },
)

RUN = Route(
    name="run.any",
    method="POST",
    path="/api/v2/run/{model:path}",
    errors="native",
    body=RequestBody("json", {"type": "object"}),
    returns=Returns("json"),
    emulate={
        "refuse": [
            {
                "when": {"not": {"serves": {"$path": "model"}}},
                "status": 404,
                "message": "Nobody has it.",
            }
        ],
        "answer": {
            "echo": {"$request": ""},
            "model": {"$path": "model"},
            "url": {
                "$when": {
                    "has": "/film",
                    "then": {
                        "$hosted": {"of": "data:,film", "ending": ".mp4", "media": "video/mp4"}
                    },
                }
            },
        },
    },
)

RANK = Route(
    name="run.rank",
    method="POST",
    path="/api/v2/run/{model:path}",
    errors="native",
    body=RequestBody("json", {"type": "object"}),
    returns=Returns("json"),
    check=Check("painters", "model", (), tasks=("ranking",)),
    emulate={"meant": {"has": "/documents"}, "answer": {"ranked": {"$length": "/documents"}}},
)

BOXED = Route(
    name="run.boxed",
    method="POST",
    path="/api/v2/run/{model:path}",
    errors="native",
    body=RequestBody("json", {"type": "object"}),
    returns=Returns("json"),
    emulate={"meant": {"object": "/input"}, "answer": {"boxed": True}},
)

DRAW = Route(
    name="draw.picture",
    method="POST",
    path="/api/v2/draw",
    errors="strict",
    body=RequestBody("json", {"type": "object", "properties": {"model": {"type": "string"}}}),
    returns=Returns("json"),
    check=Check("painters", "/model", (("mask", ("/kind=soft|hard",)),)),
    emulate={"answer": {"by": {"$request": "/model"}}},
)

RUN_ONE = Route(
    name="run.deployed",
    method="POST",
    path="/api/v2/run/deploy/{deploy}",
    errors="native",
    body=RequestBody("json", {"type": "object"}, required=False),
    returns=Returns("json"),
    emulate={"answer": {"deploy": {"$path": "deploy"}}},
)

FILES_ADD = Route(
    name="files.add",
    method="POST",
    path="/api/v2/files",
    errors="native",
    body=RequestBody(
        "multipart",
        {
            "type": "object",
            "properties": {
                "file": {"type": "string"},
                "purpose": {"type": "string", "enum": ["batch", "voice"]},
                "tags": {"type": "array", "items": {"type": "integer"}},
                "public": {"type": "boolean"},
                "expires": {"type": "object", "properties": {"seconds": {"type": "integer"}}},
            },
            "required": ["file", "purpose"],
        },
    ),
    returns=Returns("json"),
    emulate={
        "answer": {
            "id": {"$id": "file-"},
            "name": {"$request": "/file/filename"},
            "size": {"$file": {"of": "/file", "part": "size"}},
            "purpose": {"$request": "/purpose"},
            "tags": {"$request": "/tags"},
            "public": {"$request": "/public"},
            "expires": {"$request": "/expires"},
        },
        "store": {"in": "files", "key": {"$answer": "/id"}, "data": "/file"},
    },
)

FILES_LIST = Route(
    name="files.list",
    method="GET",
    path="/api/v2/files",
    errors="native",
    query=(
        QueryParam("limit", {"type": "integer", "minimum": 1, "maximum": 100}),
        QueryParam("after", {"type": "string"}),
    ),
    returns=Returns("json"),
    emulate={
        "let": {"all": {"$all": {"in": "files", "where": {"purpose": {"$query": "purpose"}}}}},
        "answer": {
            "data": {
                "$page": {
                    "of": {"$value": "/all"},
                    "after": {"$query": "after"},
                    "limit": {"$query": "limit"},
                }
            },
            "more": {
                "$page": {
                    "of": {"$value": "/all"},
                    "after": {"$query": "after"},
                    "limit": {"$query": "limit"},
                    "part": "more",
                }
            },
        },
    },
)

FILE = "/api/v2/files/{file}"
FILES_GET = Route(
    name="files.get",
    method="GET",
    path=FILE,
    errors="native",
    returns=Returns("json"),
    emulate={"answer": {"$stored": {"in": "files", "key": {"$path": "file"}}}},
)
FILES_EDIT = Route(
    name="files.edit",
    method="PATCH",
    path=FILE,
    errors="native",
    body=RequestBody("json", {"type": "object"}),
    returns=Returns("json"),
    emulate={
        "change": {"in": "files", "key": {"$path": "file"}, "value": {"$request": ""}},
        "answer": {"$stored": {"in": "files", "key": {"$path": "file"}}},
    },
)
FILES_DELETE = Route(
    name="files.delete",
    method="DELETE",
    path=FILE,
    errors="native",
    returns=Returns("json"),
    emulate={
        "answer": {"deleted": True},
        "remove": {"in": "files", "key": {"$path": "file"}, "message": "no such file"},
    },
)
FILES_DATA = Route(
    name="files.data",
    method="GET",
    path=FILE + "/data",
    errors="native",
    returns=Returns("bytes", ("application/octet-stream",)),
    emulate={"bytes": {"$data": {"in": "files", "key": {"$path": "file"}}}, "chunks": 4},
)

STATUS = Route(
    name="status.list",
    method="GET",
    path="/status",
    auth=False,
    errors="plain",
    query=(QueryParam("skip", {"type": "integer"}),),
    returns=Returns(
        "json",
        schema={
            "type": "object",
            "properties": {
                "items": {"type": "array", "items": {"$ref": "#/$defs/Item"}},
                "more": {"type": "boolean"},
                "next": {"type": ["string", "null"]},
            },
            "required": ["items", "more", "next"],
        },
    ),
    page=PageForm("/items", next="/next", more="/more", skip="skip"),
)

ITEM = Route(
    name="items.update",
    method="PUT",
    path="/items/{name}",
    errors="plain",
    body=RequestBody("json", {"type": "object"}),
    returns=Returns("json", schema={"$ref": "#/$defs/Item"}),
)

SOUND = Route(
    name="sound.say",
    method="GET",
    path="/sound",
    errors="plain",
    returns=Returns("bytes", ("audio/wav",)),
)

NOTE = Route(name="note.read", method="GET", path="/note", errors="plain", returns=Returns("text"))

SCHEMAS: dict[str, Any] = {
    "UserTurn": {
        "type": "object",
        "properties": {
            "role": {"const": "user"},
            "content": {
                "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "object"}}]
            },
        },
        "required": ["role", "content"],
    },
    "Item": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "level": {"type": "integer", "minimum": 3},
            "kind": {"enum": ["small", "large"]},
            "born": {"type": "string", "format": "date"},
        },
        "required": ["name", "level"],
    },
}

PROVIDER = Provider(
    name="Lumen",
    package="lumen_emulator",
    version="1.2.3",
    distribution="lumen-client",
    suffix="/api/v2",
    auth=(Auth("Authorization", "Bearer"), Auth("x-lumen-key")),
    routes=(
        TALK,
        PAINT,
        RUN,
        RANK,
        BOXED,
        DRAW,
        RUN_ONE,
        FILES_ADD,
        FILES_LIST,
        FILES_GET,
        FILES_EDIT,
        FILES_DELETE,
        FILES_DATA,
        STATUS,
        ITEM,
        SOUND,
        NOTE,
    ),
    families={
        "object": ErrorFamily("object", OBJECT, OBJECT),
        "native": ErrorFamily("native", PLAIN, LISTED),
        "plain": ErrorFamily("plain", PLAIN),
        "strict": ErrorFamily("strict", OBJECT, wrong_key=PLAIN),
    },
    default_family="plain",
    route_family="plain",
    request_id_header="x-lumen-request",
    headers=(("x-region", "here"),),
    schemas=SCHEMAS,
    tables={"painters": PAINTERS, "singers": SINGERS},
    prices=prices,
)
