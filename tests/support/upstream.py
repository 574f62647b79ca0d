"""The OpenAPI document of the service, which is no part of the project."""

from __future__ import annotations

import os
from pathlib import Path

from tests.support.paths import ROOT

VARIABLE = "DEEPINFRA_OPENAPI"
"""Names the file; without it the usual place beside the checkout counts."""

DOCUMENT = Path(
    os.environ.get(VARIABLE) or ROOT.parent / "shared" / "upstream" / "openapi.json"
).resolve()
