"""Mistakes in model objects, and in what the service does not know."""

from __future__ import annotations

from tests.ir.schemas import (
    MODEL,
    OBJECTS,
    PARAMS,
    SHAPE,
    TABLE,
    TEXT,
    THING,
    WITH_SIZE,
    call,
    conversation,
    instead,
    method,
    objects,
    things,
    typed,
)
from tests.support.broken import Broken

CASES = [
    # ---- model objects ----------------------------------------------------------------------
    Broken("object", "unknown-table", objects("table: tool", "table: @@tols")),
    Broken("call", "unknown-endpoint", objects("call: things.get", "call: @@things.gt"),
           says="things.gt"),
    Broken("field", "unknown-argument", objects("arguments: {}", "arguments: {size: @@{}}"),
           also=("no-type",)),
    Broken("column", "unknown-option",
           objects("arguments: {}",
                   "arguments: {a: {role: instructions, type: {type: string}, column: @@speed}}")),
    Broken("argument", "no-type",
           objects("arguments: {}", "arguments: {a: @@{role: instructions}}")),
    Broken(
        "profiles", "too-many-variants",
        {
            "resources/things.yaml": f"{THING}endpoints:\n" + call(
                "query: {model: {type: string, description: M.}, "
                "size: {type: integer, description: S.}}"),
            "model_objects.yaml": OBJECTS.replace("  tool:\n    class", "  tool:\n    @@class")
            .replace("arguments: {}", "arguments: {size: {}}"),
            "capabilities/tool.yaml": TABLE.partition("profiles:")[0] + "profiles:\n"
            + "".join(f"  p{n}: {{class: P{n}, doc: D., cells: {{size: no}}}}\n" for n in range(17))
            + "models:\n" + "".join(
                f"  - {{id: a/{n}, profile: p{n}, source: [x], checked: 2026-01-01}}\n"
                for n in range(17)
            ),
        },
        says="17",
    ),
    Broken(
        "constant", "unknown-argument",
        objects("arguments: {}", "arguments: {}\n        constants: {speed: @@1}"),
        says="`speed`",
    ),
    Broken(
        "default", "unknown-argument",
        method("        arguments: {}\n        defaults: {speed: @@{a: 1}}\n"), says="`speed`",
    ),
    Broken(
        "method", "unknown-option",
        method("        arguments: {}\n        column: @@speed\n"), says="`speed`",
    ),
    Broken(
        "ignored", "unknown-column",
        method("        arguments: {model: {ignored_without: @@loud}}\n"), says="`loud`",
    ),
    Broken(
        "most", "unknown-column",
        method("        arguments: {}\n        limits: {per_call_column: @@most}\n"), says="`most`",
    ),
    Broken(
        "shared", "no-type",
        objects("    methods:", "    arguments: {a: @@{role: instructions}}\n    methods:"),
    ),
    Broken(
        "shared-field", "unknown-argument",
        objects("    methods:", "    arguments: {modle: @@{type: {type: string}}}\n    methods:"),
        says="`modle`",
    ),
    Broken(
        "when", "unknown-argument",
        instead("{when: @@size_, call: things.get, arguments: {}}"), says="`size_`",
    ),
    Broken(
        "when-without-role", "unknown-argument",
        objects("        arguments: {}\n",
                "        arguments: {size: {type: {type: integer}}}\n"
                "        instead: {when: @@size, call: things.get, arguments: {}}\n", WITH_SIZE),
        says="no argument with a role",
    ),
    Broken(
        "alternative", "unknown-argument",
        instead("{when: pictures, call: things.get, "
                "arguments: {picture: @@{extra: picture}, size: {}}}"),
        says="`picture`",
    ),
    Broken(
        "alternative-field", "unknown-argument",
        instead("{when: pictures, call: things.get, arguments: {pictures: @@{field: file}}}"),
        says="`file`",
    ),
    Broken(
        "alternative-call", "unknown-endpoint",
        instead("{when: pictures, call: @@things.put, arguments: {}}"),
    ),
    Broken(
        "part", "unknown-value", conversation(text_part="{words: @@$txt}"), says="`$txt`",
        also=("missing-value",),
    ),
    Broken(
        "far", "unknown-value",
        conversation(image_part="{kind: photo, photo: [{at: @@$hue}, $url]}"), says="`$hue`",
    ),
    Broken(
        "call", "missing-value", conversation(call="@@{id: $id, name: $name}"),
        says="`$arguments`",
    ),
    Broken(
        "schema", "missing-value", conversation(schema_format="@@json"), says="`$schema`",
    ),
    Broken("messages", "missing-role", conversation("@@{}", "text"), says="`messages`"),
    Broken(
        "format", "missing-role",
        conversation(f"@@{{lines: {TEXT}, kind: {{role: schema}}}}", "object",
                     schema_format="{like: $schema}"),
        says="`format`",
    ),
    Broken("value", "missing-role",
           objects("images\n        call: things.get\n        doc: Make it.\n        arguments: {}",
                   "embed_many\n        call: things.get\n        doc: D\n        arguments: @@{}"),
           says="`values`"),
    Broken("object", "missing-template", conversation(SHAPE, "@@object"), says="`schema_format`"),
    Broken(
        "tools", "missing-template",
        conversation(f"{{lines: {TEXT}, helpers: {{role: tools, extra: helpers}}}}", "@@text"),
        says="`tool_definition`",
    ),
    Broken(
        "result", "unknown-result",
        method("        arguments: {}\n        results: {sed: @@/s}\n"), says="`sed`",
    ),
    Broken(
        "shared-result", "unknown-result",
        objects("    methods:", "    results: {sad: @@/s}\n    methods:"), says="`sad`",
    ),
    Broken(
        "alternative-result", "unknown-result",
        instead("{when: pictures, call: things.get, arguments: {pictures: {}}, "
                "results: {finish: @@/f}}"),
        says="`finish`",
    ),
    Broken(
        "role", "duplicate-role",
        method("        arguments: {a: {role: instructions, type: {type: string}}, "
               "b: {role: @@instructions, type: {type: string}}}\n"),
        says="`a`",
    ),
    Broken(
        "extra", "described-extra",
        method("        arguments: {a: {extra: @@model, type: {type: string}}}\n"), says="`model`",
    ),
    # ---- fields that the service does not know ----------------------------------------------
    Broken(
        "refused", "unknown-argument",
        typed(PARAMS % "a: {type: string, description: A.}",
              'body: {json: "#/types/Params"}, refused: {/b/c: @@Use `a`.}'),
        says="`b`",
    ),
    Broken(
        "refused-without-body", "unknown-argument",
        things(THING + "endpoints:\n" + call("refused: {/b: @@Use a.}")), says="no fields",
    ),
    Broken(
        "refused-in-a-whole-body", "unknown-argument",
        things(THING + "endpoints:\n" + call(
            "body: {json: {type: object, additionalProperties: true, description: B.}, "
            "argument: body}, refused: {/b: @@Use a.}")),
        says="no fields",
    ),
    Broken("behavior", "no-stream", objects("behavior: images", "behavior: @@text_stream")),
    Broken("behavior", "no-bytes", objects("behavior: images", "behavior: @@speech_stream")),
    Broken("job", "unknown-endpoint",
           method("        arguments: {}\n        job: {retrieve: @@things.look, done: [x]}\n")),
    Broken("job", "no-job-id",
           method("        arguments: {}\n        job: {retrieve: @@things.get, done: [x]}\n")),
    Broken("named-by", "unknown-column",
           method("        arguments: {model: {named_by: @@loud}}\n"), says="`loud`"),
    Broken("inputs-per-call", "unknown-column",
           method("        arguments: {}\n        limits: {inputs_per_call_column: @@most}\n"),
           says="`most`"),
    Broken("call", "no-model",
           objects("call: things.get", "call: @@things.get", MODEL.replace("model", "m"))),
]  # fmt: skip
