"""Schema folders for tests: the files that every schema needs, and what a test adds to them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen.text.characters import FORBIDDEN
from codegen.text.loader import load

Files = Mapping[str, str]
"""File name below the schema folder -> its text."""

CLIENT = """\
package: {package}
emulator_package: {package}_emulator
distribution: sample-client
version: 1.2.3
client: Sample
instance: sample
doc: Client of an invented service.
base_url: {{default: "http://localhost:9/v1", env: [SAMPLE_BASE_URL], suffix: /v1}}
auth: {{header: Authorization, scheme: Bearer, env: [SAMPLE_KEY], key_url: "https://sample.test/keys"}}
user_agent: sample-client
timeouts: {{default: {{connect: "5", read: "60", first_token: "60", idle: "60"}}}}
retries: {{max_retries: 0, statuses: [429], base: "0.5", cap: "8", max_retry_after: 60}}
"""

ERRORS = """\
base: {name: SampleError, doc: Everything that this package raises.}
statuses:
  - {name: BadRequestError, status: 400, doc: The request is wrong.}
  - {name: AuthenticationError, status: 401, doc: The key is wrong.}
  - {name: NotFoundError, status: 404, doc: There is no such thing.}
  - {name: UnprocessableError, status: 422, doc: A field is wrong.}
  - {name: ServerError, status: 500, and_above: true, doc: The service failed.}
bodies:
  - {name: plain, message: /error}
families:
  plain: {default: plain}
"""


def common(package: str = "sample_client") -> dict[str, str]:
    """The two files that every schema folder has."""
    return {"client.yaml": CLIENT.format(package=package), "errors.yaml": ERRORS}


def write_schema(folder: Path, files: Files) -> Path:
    """Write the files of a schema below `folder` and give the folder back."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
    return folder


def unbundle(bundle: Path, package: str) -> dict[str, str]:
    """Take one YAML file apart whose keys are the files of a schema; common files are added.

    Values become JSON text, which is YAML too.
    """
    data = load(bundle).data
    assert isinstance(data, dict), f"{bundle} maps file names to their content"
    return {**common(package), **{name: json.dumps(value) for name, value in data.items()}}


def dump(value: Any) -> str:
    """Write a value as YAML, with escapes for what may not stand in it as it is."""
    text = json.dumps(value, ensure_ascii=False)
    return FORBIDDEN.sub(lambda found: f"\\u{ord(found.group()):04x}", text)
