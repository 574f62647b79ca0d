"""Helpers of resources: methods that make calls of the API and do more with their answers.

`behavior` says what a helper does, and so which keys it has:

- `parse`, `stream`: read the answer of a call as a type (`AnswerHelper`)
- `wait`: look at a job until it has ended (`WaitHelper`)
- `start`: make a job, then wait for it (`StartHelper`)
- `upload`: send a file in any form that Python has it in (`UploadHelper`)
- `batch_results`: read the files of results of a batch (`ResultsHelper`)
- `gather`: stream a call and put its answer together from the events (`Gather`)
- `collect`: read a stream to its end, as one answer (`CollectHelper`)
- `batch`: write requests into a file, start a batch with it, wait, read the results (`BatchHelper`)
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from codegen.dialect.answers import AnswerHelper
from codegen.dialect.batches import BatchHelper, ResultsHelper, UploadHelper
from codegen.dialect.collecting import CollectHelper
from codegen.dialect.waiting import StartHelper, WaitHelper

Helper = Annotated[
    AnswerHelper
    | WaitHelper
    | StartHelper
    | UploadHelper
    | ResultsHelper
    | BatchHelper
    | CollectHelper,
    Field(discriminator="behavior"),
]
"""A method of a resource besides those of its calls."""
