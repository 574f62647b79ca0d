"""Mistakes in names, and what the rules of the house refuse."""

from __future__ import annotations

from tests.ir.schemas import (
    GET,
    PARAMS,
    TABLE,
    THING,
    call,
    objects,
    things,
    typed,
    with_table,
)
from tests.support.broken import THINGS, Broken
from tests.support.schemas import common

CASES = [
    # ---- names ------------------------------------------------------------------------------
    Broken(
        "arguments", "name-collision",
        things(THING + "endpoints:\n" + call(
            'path: {id: {type: string, description: A.}}, '
            'query: {Id: {type: string, description: B.}}', "{id}").replace("get: {", "get: @@{")),
        says="`id`",
    ),
    Broken(
        "endpoint-and-resource", "name-collision",
        things(f"{THING}endpoints:\n" + GET.replace("get: {", "get: @@{")
               + "resources:\n  get: {doc: D., endpoints: {do: {doc: D., "
               'call: "GET {base}/y", returns: {none: true}}}}\n'),
    ),
    Broken(
        "endpoint", "reserved-name",
        things(f"{THING}endpoints:\n" + GET.replace("get:", "@@import:")),
        says="keyword",
    ),
    Broken(
        "endpoint-of-a-class", "reserved-name",
        things(f"{THING}endpoints:\n" + GET.replace("get:", "@@omit:")),
    ),
    Broken(
        "endpoint-of-a-resource", "reserved-name",
        things(f"{THING}endpoints:\n" + GET.replace("get:", "@@with_raw_response:")),
    ),
    Broken(
        "resource", "reserved-name",
        things("", **{
            "resources/close.yaml": f"{THING}endpoints:\n{GET}".replace(
                "resource: things", "@@resource: close"),
        }),
        without=("resources/things.yaml",),
    ),
    Broken(
        "nested", "reserved-name",
        things(f"{THING}endpoints:\n{GET}resources:\n  @@class: {{doc: D., endpoints: {{do: "
               '{doc: D., call: "GET {base}/y", returns: {none: true}}}}\n'),
    ),
    Broken(
        "no-letters", "reserved-name",
        things(THING + "endpoints:\n" + call(
            "query: {_: {type: string, description: A.}}").replace("get:", "@@get:")),
        says="`_`",
    ),
    Broken(
        "x-name", "reserved-name",
        things(THING + "endpoints:\n" + call(
            "query: {a: {type: string, description: A., x-name: timeout}}"
        ).replace("get:", "@@get:")),
        says="`timeout`",
    ),
    Broken(
        "type", "reserved-name",
        things(f"{THING}endpoints:\n{GET}".replace("  Thing:", "  @@Text:").replace(
            "types/Thing", "types/Text")),
    ),
    Broken(
        "instance", "reserved-name",
        {"client.yaml": common()["client.yaml"].replace("instance: sample", "@@instance: types")},
    ),
    Broken(
        "same-package", "reserved-name",
        {"client.yaml": common()["client.yaml"].replace(
            "emulator_package: sample_client_emulator", "@@emulator_package: sample_client")},
    ),
    Broken(
        "error", "reserved-name",
        {"errors.yaml": common()["errors.yaml"].replace(
            "{name: NotFoundError", "{@@name: APIError")},
    ),
    Broken(
        "errors", "name-collision",
        {"errors.yaml": common()["errors.yaml"].replace(
            "{name: NotFoundError", "{@@name: BadRequestError")},
    ),
    Broken("table", "reserved-name",
           {"capabilities/find.yaml": TABLE.replace("kind: tool", "@@kind: find")}),
    Broken(
        "column", "reserved-name",
        with_table(GET, TABLE.replace("  form: {type", "  @@order_by: {type")),
    ),
    Broken(
        "filters", "name-collision",
        with_table(GET, TABLE.replace("  form: {type: choice", "  @@min_size: {type: integer")),
        says="`min_size`",
    ),
    Broken(
        "resource-and-type", "name-collision",
        things(f"{THING}endpoints:\n{GET}".replace("  Thing:", "  Things:").replace(
            "types/Thing", "types/Things").replace("resource: things", "@@resource: things")),
        says="`Things`",
    ),
    Broken(
        "two-calls", "name-collision",
        things(f"{THING}endpoints:\n" + call(
            'page: {kind: none, items: "", item: "#/types/Thing"}').replace("get:", "list:")
            + GET.replace("get:", "@@list_pages:")),
        says="`LIST_PAGES`",
    ),
    Broken(
        "client", "name-collision",
        {"client.yaml": common()["client.yaml"].replace("client: Sample", "client: Things"),
         "resources/things.yaml": THINGS.replace("resource: things", "@@resource: things")},
        says="`Things`",
    ),
    Broken(
        "factory", "name-collision",
        objects("    factory: tool_model", "    @@factory: things"),
        says="`things`",
    ),
    Broken(
        "factory", "reserved-name",
        objects("    factory: tool_model", "    @@factory: with_options"),
    ),
    Broken(
        "method", "reserved-name",
        objects("      make:", "      @@id:"),
    ),
    Broken(
        "object-argument", "reserved-name",
        objects("arguments: {}",
                "arguments: {@@lambda: {role: instructions, type: {type: string}}}"),
    ),
    Broken(
        "request-type", "name-collision",
        typed(PARAMS % 'a: {$ref: "#/types/A", description: A.}, '
              'b: {$ref: "#/types/AParam", description: B.}'
              + "  A: {type: object, description: A., properties: {}}\n"
              + "  @@AParam: {type: object, description: A., properties: {}}\n"),
        says="`AParam`",
    ),
    # ---- house rules ------------------------------------------------------------------------
    Broken("type", "no-description",
           typed("  Params: @@{type: object, properties: {a: {type: string, description: A.}}}\n")),
    Broken("property", "no-description", typed(PARAMS % "a: @@{type: string}")),
    Broken(
        "property", "inline-object",
        typed(PARAMS % "a: @@{type: object, description: A., "
              "properties: {b: {type: string, description: B.}}}"),
    ),
    Broken(
        "extends", "inline-object",
        typed(PARAMS % 'a: @@{type: object, description: A., extends: "#/types/Thing"}'),
    ),
    Broken(
        "member", "limit-in-union",
        typed(PARAMS % "a: @@{description: A., "
              "anyOf: [{type: integer, minimum: 1}, {type: string}]}"),
    ),
    Broken(
        "null", "null-union",
        typed(PARAMS % 'a: @@{description: A., anyOf: [{type: integer}, {type: "null"}]}'),
        says="null",
    ),
    Broken(
        "required", "unknown-property",
        typed("  Params: {type: object, description: P., required: [a, @@b], "
              "properties: {a: {type: string, description: A.}}}\n"),
        says="`b`",
    ),
    Broken(
        "member", "discriminator",
        typed(PARAMS % 'a: {$ref: "#/types/Either", description: A.}'
              + '  Either: {description: E., discriminator: kind, '
              'anyOf: [@@{$ref: "#/types/Thing"}, {$ref: "#/types/Tag"}]}\n'
              "  Tag: {type: object, description: T., properties: "
              "{kind: {type: string, const: tag, description: K.}}}\n"),
    ),
    Broken(
        "no-union", "discriminator",
        typed("  Params: {type: object, description: P., discriminator: @@a, "
              "properties: {a: {type: string, description: A.}}}\n"),
    ),
    Broken(
        "inside", "file-type",
        typed(PARAMS % 'a: {$ref: @@"#/types/Up", description: A.}'
              + "  Up: {type: object, description: U., properties: "
              "{f: {type: string, x-file: true, description: F.}}}\n"),
    ),
    Broken(
        "name-of-every-answer", "reserved-name",
        things(THING.replace("Id.}}}",
                             "Id.}, aB: {type: string, x-name: @@request_id, description: A.}}}")
               + "endpoints:\n" + GET),
    ),
    Broken(
        "same-name", "name-collision",
        things(THING.replace("Id.}}}", "Id.}, aB: {type: string, x-name: @@id, description: A.}}}")
               + "endpoints:\n" + GET),
    ),
    Broken(
        "uri-inside", "file-type",
        typed(PARAMS % 'a: {$ref: @@"#/types/Up", description: A.}'
              + "  Up: {type: object, description: U., properties: "
              "{f: {type: string, x-file: data-uri, description: F.}}}\n"),
    ),
    Broken(
        "json", "file-type",
        typed("  Params: {type: object, description: U., properties: "
              "{f: {type: string, x-file: true, description: F.}}}\n",
              'body: @@{json: "#/types/Params"}'),
    ),
    Broken(
        "no-file", "result-file",
        things(f"{THING}endpoints:\n" + GET.replace('Thing"}', 'Thing", file: @@id}')),
        says="`id`",
    ),
    Broken(
        "file-and-more", "result-file",
        things(THING.replace("{id: {type: string,", "{id: {type: string, x-data: true,").replace(
            "Id.}}}", "Id.}, a: {type: string, description: A.}}, required: [a]}")
            + "endpoints:\n" + GET.replace('Thing"}', 'Thing", file: @@id}')),
        says="`a`",
    ),
    Broken(
        "base", "type-cycle",
        typed('  Params: @@{extends: "#/types/Params", type: object, description: P.}\n'),
    ),
    Broken(
        "list", "type-cycle",
        typed(PARAMS % 'a: {$ref: "#/types/Deep", description: A.}'
              + '  Deep: @@{description: D., anyOf: [{type: string}, '
              '{type: array, items: {$ref: "#/types/Deep"}}]}\n'),
    ),
    Broken(
        "one-user", "shared-type",
        {**typed(PARAMS % 'a: {$ref: "types.yaml#/types/Shared", description: A.}'),
         "types.yaml": "types:\n  Shared: @@{type: string, enum: [a], description: S.}\n"},
        says="`things`",
    ),
    Broken(
        "circle", "module-cycle",
        {
            **typed(PARAMS % 'a: {$ref: "tools.yaml#/types/Tool", description: A.}'),
            "resources/things.yaml": typed(
                PARAMS % 'a: {$ref: "tools.yaml#/types/Tool", description: A.}'
            )["resources/things.yaml"].replace("resource: things", "resource: @@things"),
            "resources/tools.yaml": "resource: tools\ndoc: Tools.\ntypes:\n"
            "  Tool: {type: object, description: T., properties: {t: "
            '{$ref: "things.yaml#/types/Thing", description: T.}}}\n'
            "endpoints:\n  get: {doc: D., call: 'GET {base}/t', returns: {json: '#/types/Tool'}}\n",
        },
    ),
]  # fmt: skip
