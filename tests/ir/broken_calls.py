"""Mistakes in calls, what they answer and what they look up."""

from __future__ import annotations

from tests.ir.schemas import (
    GET,
    PARAMS,
    TABLE,
    THING,
    call,
    decided,
    signer,
    things,
    typed,
    with_table,
)
from tests.support.broken import Broken

CASES = [
    # ---- references -------------------------------------------------------------------------
    Broken(
        "result", "unknown-type",
        things(f'{THING}endpoints:\n{GET}  put: {{doc: D., call: "PUT {{base}}/x", '
               'returns: {json: @@"#/types/Thyng"}}\n'),
    ),
    Broken(
        "property", "unknown-type",
        typed(PARAMS % 'a: {$ref: @@"#/types/Thng", description: A.}'),
    ),
    Broken(
        "other-file", "unknown-type",
        things(f"{THING}endpoints:\n{GET}", **{
            "resources/more.yaml": "resource: more\ndoc: More.\nendpoints:\n"
            '  get: {doc: D., call: "GET {base}/x", returns: {json: @@"#/types/Thing"}}\n',
        }),
    ),
    Broken(
        "extends", "unknown-type",
        typed('  Params: {extends: @@"#/types/None1", type: object, description: D.}\n'),
    ),
    # ---- answers that an argument decides ------------------------------------------------------
    Broken(
        "returns-by", "unknown-argument",
        decided("{text: true, by: @@shape, cases: {a: {bytes: [image/png]}}}"),
    ),
    Broken(
        "value", "unknown-case",
        decided("{text: true, by: form, cases: {c: @@{bytes: [image/png]}}}"),
    ),
    Broken(
        "by-place", "positional-case",
        decided("{text: true, by: @@form, cases: {a: {bytes: [image/png]}}}",
                "    positional: [form]\n"),
    ),
    Broken(
        "page-and-bytes", "mixed-answer",
        decided("{bytes: [image/png], streamed: @@true}",
                '    page: {kind: none, items: "", item: "#/types/Thing"}\ntypes:\n'
                "  Thing: {type: object, description: A thing., properties: {}}\n"),
    ),
    Broken(
        "event", "unknown-type",
        typed(PARAMS % "s: {type: boolean, description: S.}",
              'body: {json: "#/types/Params"}, '
              'stream: {flag: s, events: {sse: @@"#/types/Event"}}'),
    ),
    Broken(
        "item", "unknown-type",
        things(THING + "endpoints:\n" + call('page: {kind: none, items: "", item: @@"#/types/I"}')),
    ),
    Broken(
        "unused", "unused-type",
        things(f"{THING}  Other: @@{{type: object, description: O., properties: {{}}}}\n"
               f"endpoints:\n{GET}"),
    ),
    Broken(
        "two-files", "duplicate-type",
        things(f"{THING}endpoints:\n{GET}", **{
            "resources/tools.yaml": THING.replace("things", "tools").replace(
                "Thing: {", "Thing: @@{") + f"endpoints:\n{GET}",
        }),
        says="resources/things.yaml",
    ),
    # ---- methods that are no calls ----------------------------------------------------------
    Broken(
        "signer-argument", "unknown-argument",
        signer('{sub: @@"{who}"}'), says="`who`", also=("unused-argument",),
    ),
    Broken(
        "signer-model", "unknown-property", signer('{sub: "{name}"}, model: @@model'),
        says="field of the payload",
    ),
    Broken("signer-unused", "unused-argument", signer('{sub: "me"}', "@@{type: string}")),
    Broken(
        "signer-name", "name-collision",
        things(signer('{sub: "{name}"}')["resources/things.yaml"].replace(
            "  sign: {", "  get: @@{")),
    ),
    Broken(
        "signer-word", "reserved-name",
        things(signer('{sub: "{name}"}')["resources/things.yaml"].replace(
            "  sign: {", "  class: @@{")),
    ),
    Broken(
        "lookup-call", "unknown-endpoint",
        things(f"{THING}endpoints:\n{GET}lookups:\n  by_id: {{doc: D., call: @@take, "
               "items: /a, key: /b, value: /c, returns: R.}\n"),
        says="`take`",
    ),
    # ---- results ----------------------------------------------------------------------------
    Broken(
        "list-of-lists", "inline-result",
        things(f"{THING}endpoints:\n{GET}  all: {{doc: D., call: 'GET {{base}}/x', returns: "
               "{json: @@{type: array, items: {type: array, items: {type: string}}}}}\n"),
    ),
    Broken(
        "union", "result-type",
        things(THING + '  Other: {anyOf: [{$ref: "#/types/Thing"}, {type: string}], '
               "description: O.}\nendpoints:\n"
               '  get: {doc: D., call: "GET {base}/x", returns: {json: @@"#/types/Other"}}\n'),
    ),
    Broken(
        "list-of-maps", "result-type",
        things(THING + "  Other: {type: object, additionalProperties: true, description: O.}\n"
               f"endpoints:\n{GET}  all: {{doc: D., call: 'GET {{base}}/x', "
               'returns: {json: {type: array, items: {$ref: @@"#/types/Other"}}}}\n'),
    ),
    # ---- endpoints --------------------------------------------------------------------------
    Broken(
        "not-described", "path-parameter",
        things(THING + "endpoints:\n"
               '  get: {doc: D., call: @@"GET {base}/{id}", returns: {json: "#/types/Thing"}}\n'),
    ),
    Broken(
        "not-in-call", "path-parameter",
        things(THING + "endpoints:\n" + call(
            "path: {id: @@{type: string, description: I.}}")),
    ),
    Broken(
        "positional", "unknown-argument",
        things(THING + "endpoints:\n" + call("positional: @@[nope]")),
    ),
    Broken(
        "order", "positional-order",
        things(THING + "endpoints:\n" + call(
            "query: {a: {type: string, description: A.}, "
            "b: {type: string, description: B., x-required: true}}, positional: @@[a, b]")),
    ),
    Broken(
        "flag", "unknown-argument",
        typed(PARAMS % "s: {type: boolean, description: S.}",
              'body: {json: "#/types/Params"}, '
              'stream: {flag: @@live, events: {sse: "#/types/Thing"}}'),
        says="`live`",
    ),
    Broken(
        "cursor", "unknown-argument",
        things(THING + "endpoints:\n" + call(
            'page: {kind: offset, items: "", item: "#/types/Thing", send: @@skip}')),
        says="`skip`",
    ),
    Broken(
        "brace", "path-parameter",
        things(THING + "endpoints:\n"
               '  get: {doc: D., call: @@"GET {base}/{Id}", returns: {json: "#/types/Thing"}}\n'),
        says="brace",
    ),
    Broken(
        "union", "body-type",
        typed('  Params: {description: P., anyOf: [{type: string}, {$ref: "#/types/Thing"}]}\n',
              'body: @@{json: "#/types/Params"}'),
    ),
    Broken(
        "key", "emulate",
        things(THING + "endpoints:\n" + call("emulate: @@{answr: 1}")),
        says="answr",
    ),
    Broken(
        "generator", "emulate",
        things(THING + "endpoints:\n" + call("emulate: {answer: {id: @@{$idd: x}}}")),
        says="$idd",
    ),
    Broken(
        "then", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$when: {has: /a, then: @@/a, else: b}}}")),
        says="{$request: /a}",
    ),
    Broken(
        "else", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$when: {has: /a, then: b, else: @@/a/b}}}")),
        says="{$literal: /a/b}",
    ),
    Broken(
        "default", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$match: {value: /a, cases: {}, default: @@/a}}}")),
        says="no pointer",
    ),
    Broken(
        "case", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$match: {value: /a, cases: {x: @@/a}}}}")),
        says="no pointer",
    ),
    Broken(
        "default-of-a-value", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$request: {at: /a, default: @@/b}}}")),
        says="no pointer",
    ),
    Broken(
        "rows", "emulate",
        things(THING + "endpoints:\n" + call(
            "emulate: {answer: {$rows: {table: tools, item: 1, where: @@{good: true}}}}")),
        says="list of columns",
    ),
    Broken(
        "timeout", "unknown-timeout",
        things(THING + "endpoints:\n" + call("timeout: @@slow")),
    ),
    Broken(
        "endpoint", "unknown-family",
        things(THING + "endpoints:\n" + call("errors: @@strange")),
    ),
    # ---- capability -------------------------------------------------------------------------
    Broken(
        "endpoint", "unknown-table",
        with_table(call("capability: {table: @@tols, model: m}, "
                        "query: {m: {type: string, description: M.}}")),
    ),
    Broken(
        "x-model", "unknown-table",
        with_table(call("query: {m: {type: string, description: M., x-model: @@tols}}")),
    ),
    Broken(
        "x-model-of-a-property", "unknown-table",
        typed(PARAMS % "a: {type: string, description: A., x-model: @@tool}"),
    ),
    Broken(
        "x-model-of-a-profile", "unknown-profile",
        with_table(call("query: {m: {type: string, description: M., x-model: @@tool/round}}")),
        says="`round`",
    ),
    Broken(
        "tasks", "unknown-task",
        with_table(call("capability: {table: tool, model: m, tasks: [@@digging]}, "
                        "query: {m: {type: string, description: M.}}"),
                   TABLE.replace("doc: Tools.", "doc: Tools.\ntask: mowing")),
        says="`digging`",
    ),
    Broken(
        "model", "unknown-argument",
        with_table(call("capability: {table: tool, model: @@m}")),
    ),
    Broken(
        "option", "unknown-option",
        with_table(call("capability: {table: tool, model: m, options: {speed: @@/m}}, "
                        "query: {m: {type: string, description: M.}}")),
    ),
    Broken(
        "pattern", "unknown-argument",
        with_table(call("capability: {table: tool, model: m, options: {size: @@/s/x=1}}, "
                        "query: {m: {type: string, description: M.}}")),
        says="`/s/x=1`",
    ),
    Broken(
        "row-twice", "duplicate-model",
        with_table(GET, TABLE
                   + "  - {id: @@a/b, profile: plain, source: [x], checked: 2026-01-01}\n"),
    ),
    Broken(
        "replacement", "unknown-model",
        with_table(GET, TABLE.replace("id: a/b,", "id: a/b, retired: yes, replaced_by: @@a/c,")),
    ),
    Broken(
        "price", "unknown-model",
        {**with_table(GET), "capabilities/prices.yaml":
         "kind: prices\ndoc: P.\nprices:\n"
         '  @@x/y: [{from: 2026-01-01, unit: image, price: "1"}]\n'},
    ),
]  # fmt: skip
