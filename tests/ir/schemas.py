"""Small schemas to be broken: a resource, a table and model objects."""

from __future__ import annotations

THING = """\
resource: things
doc: Things.
types:
  Thing: {type: object, description: A thing., properties: {id: {type: string, description: Id.}}}
"""
GET = """\
  get: {doc: Get it., call: "GET {base}/things", returns: {json: "#/types/Thing"}}
"""
TABLE = """\
kind: tool
doc: Tools.
columns:
  size: {type: range, doc: How big.}
  form: {type: choice, doc: Its form.}
options:
  size: {column: size, status: 422}
profiles:
  plain: {class: Plain, doc: Plain ones.}
models:
  - {id: a/b, profile: plain, source: [x], checked: 2026-01-01}
"""
OBJECTS = """\
objects:
  tool:
    class: Spade
    factory: tool_model
    table: tool
    doc: A tool.
    methods:
      make:
        behavior: images
        call: things.get
        doc: Make it.
        arguments: {}
"""


def things(text: str, **more: str) -> dict[str, str]:
    """The resource file alone, or with others."""
    return {"resources/things.yaml": text, **more}


def with_table(endpoints: str, table: str = TABLE) -> dict[str, str]:
    return things(f"{THING}endpoints:\n{endpoints}", **{"capabilities/tool.yaml": table})


def call(rest: str, path: str = "things") -> str:
    """An endpoint on one line, with further keys."""
    return (
        f'  get: {{doc: Get it., call: "GET {{base}}/{path}", returns: {{json: "#/types/Thing"}}, '
        f"{rest}}}\n"
    )


def decided(returns: str, rest: str = "") -> dict[str, str]:
    """An endpoint with a query parameter that may decide the form of the answer."""
    return things(
        "resource: things\ndoc: Things.\nendpoints:\n  get:\n    doc: Get it.\n"
        "    call: GET {base}/things\n"
        "    query: {form: {type: string, enum: [a, b], description: F.}}\n"
        f"    returns: {returns}\n{rest}"
    )


def typed(types: str, rest: str = 'body: {json: "#/types/Params"}') -> dict[str, str]:
    """Types in use as the body of a call."""
    return things(f"{THING}{types}endpoints:\n{call(rest)}")


def signer(payload: str, argument: str = "{type: string}") -> dict[str, str]:
    """A resource that signs tokens."""
    return things(
        f"{THING}endpoints:\n{GET}signers:\n"
        f"  sign: {{doc: S., arguments: {{name: {argument}}}, payload: {payload}}}\n"
    )


MODEL = "query: {model: {type: string, description: M.}}"


def objects(edit: str, to: str, endpoint: str = MODEL) -> dict[str, str]:
    """Model objects with one edit, over an endpoint that takes a model."""
    assert edit in OBJECTS
    return {
        **with_table(call(endpoint)),
        "model_objects.yaml": OBJECTS.replace(edit, to),
    }


PARAMS = "  Params: {type: object, description: All., properties: {%s}}\n"

TEMPLATES = {
    "system": "{says: $text}",
    "user": "{says: $content}",
    "assistant": "{says: $text, calls: $calls}",
    "tool": "{of: $id, says: $text}",
    "call": "{id: $id, name: $name, with: $arguments}",
    "text_part": "$text",
}
"""The templates that a conversation needs."""


def conversation(arguments: str = "{}", behavior: str = "images", **edits: str) -> dict[str, str]:
    """Model objects with a conversation, some templates being others."""
    written = "".join(f"      {key}: {text}\n" for key, text in {**TEMPLATES, **edits}.items())
    files = objects("    methods:", f"    conversation:\n{written}    methods:")
    text = files["model_objects.yaml"].replace("arguments: {}", f"arguments: {arguments}")
    return {
        **files, "model_objects.yaml": text.replace("behavior: images", f"behavior: {behavior}"),
    }  # fmt: skip


TEXT = "{role: messages, type: {type: string}, extra: lines}"
SHAPE = (
    f"{{lines: {TEXT}, kind: {{role: schema}}, "
    "form: {role: format, type: {type: string}, extra: form}}"
)


def method(text: str) -> dict[str, str]:
    """Model objects whose method has further keys, each on a line of its own."""
    return objects("        arguments: {}\n", text)


IMAGES = (
    "        arguments: {pictures: {role: images}, size: {type: {type: integer}, role: count}}\n"
)
WITH_SIZE = (
    "query: {model: {type: string, description: M.}, size: {type: integer, description: S.}}"
)


def instead(text: str) -> dict[str, str]:
    """Model objects whose method has another call for pictures."""
    text = f"{IMAGES}        instead: {text}\n"
    return objects("        arguments: {}\n", text, WITH_SIZE)
