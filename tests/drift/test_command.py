"""`python -m codegen drift`: what it prints, in each form, and its exit statuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.text.loader import loads
from tests.drift.document import Doc, invented, schema_folder

ACCEPTED = """\
# yaml-language-server: $schema=../editor/accepted.schema.json
doc: Differences that stay.
accepted:
  - place: body:colour
    finding: missing
    reason: Nobody paints robots.
"""


class Run:
    """Runs the command on a schema and a document, and keeps what it printed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        self.schema = schema_folder(folder / "schema")
        self.out = self.err = ""

    def upstream(self, name: str, text: str) -> None:
        path = self.schema / "upstream" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")

    def __call__(self, document: Doc | None, *arguments: str) -> int:
        given = ["drift", "--schema", str(self.schema)]
        if document is not None:
            path = self.folder / "openapi.json"
            path.write_text(json.dumps(document), "utf-8")
            given += ["--against", str(path)]
        status = main([*given, *arguments])
        self.out, self.err = self.capsys.readouterr()
        return status


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(tmp_path, capsys)


def painted(**keywords: Any) -> Doc:
    """The document with a field that the schema has not."""
    made = invented()
    media = made["paths"]["/v1/robots"]["post"]["requestBody"]["content"]["application/json"]
    media["schema"]["properties"]["colour"] = {"type": "string", **keywords}
    return made


def test_nothing_to_do_is_status_0(run: Run) -> None:
    assert run(invented()) == 0
    assert "covered   2 of 2 operations, 10 of 10 request fields, 6 of 6 answer fields" in run.out
    assert "Nothing to deal with" in run.out


def test_a_difference_is_status_1_and_said_with_its_place(run: Run) -> None:
    assert run(painted()) == 1
    assert "covered   2 of 2 operations, 10 of 11 request fields" in run.out
    assert "warning  POST /v1/robots  body:colour  [schema/resources/robots.yaml:30]" in run.out
    assert "field missing (request wider): string" in run.out
    assert "To deal with: 1 warning" in run.out


def test_severity_decides_on_the_status(run: Run) -> None:
    assert run(painted(), "--fail-on", "breaking") == 0
    assert run(painted(), "--fail-on", "info") == 1


def test_information_is_shown_when_asked_for(run: Run) -> None:
    document = invented()
    document["paths"]["/v1/robots"]["post"]["responses"]["418"] = {}
    assert run(document) == 0
    assert "1 info" in run.out and "418" not in run.out
    assert run(document, "--all") == 0 and "418" in run.out
    assert run(document, "--fail-on", "info") == 1


def test_an_accepted_difference_is_listed_with_its_reason(run: Run) -> None:
    run.upstream("accepted.yaml", ACCEPTED)
    assert run(painted()) == 0
    assert "1  Nobody paints robots." in run.out
    assert "10 of 11 (1 accepted) request fields" in run.out
    assert run(painted(), "--all") == 0 and "body:colour" in run.out


def test_an_entry_that_accepts_nothing_is_an_error_at_its_place(run: Run) -> None:
    run.upstream("accepted.yaml", ACCEPTED)
    assert run(invented()) == 1
    assert "schema/upstream/accepted.yaml:4:5: error[stale-entry]" in run.out
    assert "1 stale entry" in run.out


def test_a_mistake_in_the_entries_is_status_2_with_its_place(run: Run) -> None:
    run.upstream("accepted.yaml", ACCEPTED.replace("finding:", "fnding:"))
    assert run(invented()) == 2
    assert "schema/upstream/accepted.yaml:5:5: error[dialect]" in run.err


@pytest.mark.parametrize(
    ("entry", "accepted"),
    [
        ('{place: "body:*", reason: r}', True),
        ('{place: "body:col*r", operation: "POST *", reason: r}', True),
        ("{place: [body:x, body:colour], direction: request wider, reason: r}", True),
        ("{place: body:colour, detail: string, reason: r}", True),
        ("{place: body:colour, detail: integer, reason: r}", False),
        ("{place: body:colour, operation: [GET *, PUT *], reason: r}", False),
        ("{place: body:colour, finding: gone, reason: r}", False),
        ("{place: body:colour, subject: type, reason: r}", False),
        ("{place: body:colour, direction: response wider, reason: r}", False),
        ("{place: body:colou, reason: r}", False),
        ("{operation: 'POST /v1/robots', reason: r}", False),
    ],
)
def test_what_an_entry_matches(run: Run, entry: str, accepted: bool) -> None:
    run.upstream("accepted.yaml", f"doc: d\naccepted:\n  - {entry}\n")
    assert run(painted(), "--format", "json") == (0 if accepted else 1)
    found = json.loads(run.out)
    assert len(found["accepted"]) == accepted and len(found["stale"]) == (not accepted)


def test_a_call_that_the_document_lacks_is_accepted_by_its_note(run: Run) -> None:
    document = invented()
    del document["paths"]["/v1/robots/{robot_id}"]
    assert run(document) == 1
    resource = run.schema / "resources" / "robots.yaml"
    text = resource.read_text("utf-8").replace("{operation: get_robot}", "{note: Seen live.}")
    resource.write_text(text, "utf-8")
    assert run(document) == 0 and "Seen live." in run.out
    assert run(invented()) == 1, "the document has it now: the note is out of date"
    assert "known to be missing -> get_robot" in run.out


def test_moves_since_the_baseline_are_told_apart_from_differences(run: Run) -> None:
    assert run(invented(), "--update-baseline") == 0
    assert "written: baseline.json" in run.err
    assert run(invented(), "--update-baseline") == 0
    assert "nothing changed" in run.err
    assert run(invented()) == 0 and "The document is the one of the baseline" in run.out
    assert run(painted(), "--format", "json") == 1
    found = json.loads(run.out)
    assert [item["place"] for item in found["moved"]] == ["body:colour"]
    assert [item["place"] for item in found["findings"]] == ["body:colour"]
    run.upstream("accepted.yaml", ACCEPTED)
    assert run(painted()) == 1, "accepted, and still news"
    assert "1 move of the service since the baseline" in run.out
    assert run(painted(), "--update-baseline") == 0


def test_other_words_are_no_move(run: Run) -> None:
    run(invented(), "--update-baseline")
    document = invented()
    document["info"]["title"] = "Other words"
    assert run(document) == 0
    assert "Nothing but words of the document has changed since the baseline" in run.out


def test_a_baseline_holds_facts_only(run: Run) -> None:
    document = painted(description="Words of a stranger.")
    document["paths"]["/v1/robots"]["post"]["summary"] = "Words of a stranger."
    run(document, "--update-baseline")
    text = (run.schema / "upstream" / "baseline.json").read_text("utf-8")
    assert (
        "stranger" not in text and '"body:colour": {"types": "string", "required": false}' in text
    )


@pytest.mark.parametrize("text", ["", "[]", "{", '{"format": 9}', '{"format": 1, "operations": 3}'])
def test_a_broken_baseline_is_one_error(run: Run, text: str) -> None:
    run.upstream("baseline.json", text)
    assert run(invented()) == 2
    assert run.err.startswith("error: baseline.json: ") and "--update-baseline" in run.err


def test_json_has_everything(run: Run) -> None:
    assert run(painted(), "--format", "json") == 1
    found = json.loads(run.out)
    assert found["coverage"]["operations"] == {"total": 2, "covered": 2, "accepted": 0}
    (item,) = found["findings"]
    assert item["severity"] == "warning" and item["direction"] == "request wider"
    assert item["type"] == "resources/robots.yaml#/types/Plan"


def test_markdown_gives_words_of_a_stranger_no_meaning(run: Run) -> None:
    evil = "a|b`c``\n# @everyone <img> $(id) [x](http://evil.test)"
    document = painted(enum=[evil])
    document["paths"][f"/v1/{evil}"] = {"get": {"operationId": evil, "responses": {}}}
    assert run(document, "--format", "markdown") == 1
    lines = run.out.splitlines()
    assert not any(line.startswith("# @") for line in lines)
    rows = [line for line in lines if "everyone" in line]
    assert rows and all(line.count("|") == 5 for line in rows)
    assert "```" in rows[0], "a code span with more backticks than the text has"


def test_a_proposal_can_be_pasted(run: Run) -> None:
    document = painted(maxLength=20)
    document["paths"]["/v1/yards/{yard_id}"] = {
        "get": {
            "operationId": "find_yard",
            "parameters": [
                {"name": "deep", "in": "query", "required": True, "schema": {"type": "boolean"}}
            ],
            "responses": {
                "200": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Robot"}}
                    }
                }
            },
        }
    }
    document["paths"]["/v1/twin/yards/{yard_id}"] = document["paths"]["/v1/yards/{yard_id}"]
    document["paths"]["/v1/twin/robots"] = document["paths"]["/v1/robots"]
    assert run(document, "--propose") == 1
    blocks = run.out.split("\n\n")
    (endpoint,) = [block for block in blocks if "endpoints:" in block]
    found: Any = loads(endpoint, "proposal").data
    call = found["endpoints"]["retrieve"]
    assert call["call"] == "GET {base}/twin/yards/{yard_id}"
    assert call["aliases"] == ["GET {base}/yards/{yard_id}"]
    assert call["query"]["deep"]["x-required"] is True
    assert call["source"] == {"operation": "find_yard"}
    assert found["types"]["Yards"]["required"] == ["id"]
    (alias,) = [block for block in blocks if "\naliases:" in block]
    assert "robots.build" in alias and "POST {base}/twin/robots" in alias
    (fields,) = [block for block in blocks if "\nproperties:" in block]
    assert fields.startswith("# resources/robots.yaml#/types/Plan")
    properties: Any = loads(fields, "proposal").data
    assert properties["properties"]["colour"]["maxLength"] == 20
    assert "reason: " in run.out


def test_a_proposed_endpoint_is_one_for_the_schema(run: Run) -> None:
    """Paste it, write the words, and the difference is gone."""
    document = invented()
    document["paths"]["/v1/yards"] = {
        "post": {
            "operationId": "add_yard",
            "requestBody": {
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "properties": {
                                "name": {"type": "string", "minLength": 1},
                                "gates": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "properties": {"wide": {"type": "boolean"}},
                                        "required": ["wide"],
                                    },
                                },
                                "owner": {
                                    "anyOf": [
                                        {
                                            "type": "object",
                                            "properties": {"id": {"type": "string"}},
                                        },
                                        {"type": "null"},
                                    ]
                                },
                            },
                            "required": ["name"],
                        }
                    }
                }
            },
            "responses": {"200": {"content": {"application/json": {"schema": {}}}}},
        }
    }
    assert run(document) == 1
    run(document, "--propose")
    (block,) = [block for block in run.out.split("\n\n") if "endpoints:" in block]
    text = f"resource: yards\ndoc: Yards.\n{block}\n"
    (run.schema / "resources" / "yards.yaml").write_text(text, "utf-8")
    assert run(document) == 0, run.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--against", "nowhere.json"], "nowhere.json: cannot be read"),
        ([], "no document: give --against"),
        (["--models", "nowhere.json"], "does not say how lists of models are read"),
        (["--schema", "nowhere"], "missing-file"),
    ],
)
def test_what_cannot_be_read_is_status_2(run: Run, arguments: list[str], words: str) -> None:
    assert run(None, *arguments) == 2
    assert words in run.err and "Traceback" not in run.err


def test_the_addresses_of_the_schema_are_tried_in_turn(run: Run) -> None:
    run.upstream(
        "sources.yaml", "documents: [http://127.0.0.1:1/a.json, http://127.0.0.1:1/b.json]\n"
    )
    assert run(None) == 2
    assert "a.json: cannot be reached" in run.err and "b.json: cannot be reached" in run.err


def test_help_says_the_exit_statuses(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["drift", "--help"])
    assert stopped.value.code == 0
    shown = capsys.readouterr().out
    assert "exit status:" in shown and "--update-baseline" in shown


def test_wrong_usage_is_status_2() -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["drift", "--format", "poem"])
    assert stopped.value.code == 2
