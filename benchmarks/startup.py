"""Programs that import a package, and that make a client and a call; run with `python -c`.

They are text: nothing but what they name may be imported in their process.
"""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.payloads import MODEL

IMPORTS: Mapping[str, str] = {
    "interpreter": "pass",
    "ours": "import deepinfra_client",
    "openai": "import openai",
    "deepinfra": "import deepinfra",
    "mistralai": "import mistralai.client",
    "litellm": "import litellm",
}

_CALL = f"model={MODEL!r}, messages=[{{'role': 'user', 'content': 'Hi'}}]"

FIRST_CALLS: Mapping[str, str] = {
    "httpx+pydantic": f"""\
import httpx
from pydantic import BaseModel

class Message(BaseModel):
    role: str
    content: str | None = None

class Choice(BaseModel):
    index: int
    message: Message

class Completion(BaseModel):
    id: str
    model: str
    choices: list[Choice]

client = httpx.Client(headers={{'Authorization': 'Bearer not-a-key'}})
response = client.post(URL + '/v1/openai/chat/completions', json=dict({_CALL}))
assert Completion.model_validate_json(response.content).choices[0].message.content
""",
    "ours": f"""\
from deepinfra_client import DeepInfra
client = DeepInfra(api_key='not-a-key', base_url=URL + '/v1')
assert client.chat.completions.create({_CALL}).choices[0].message.content
""",
    "openai": f"""\
from openai import OpenAI
client = OpenAI(api_key='not-a-key', base_url=URL + '/v1/openai')
assert client.chat.completions.create({_CALL}).choices[0].message.content
""",
    "deepinfra": f"""\
from deepinfra import TextGeneration
model = TextGeneration(URL + '/v1/inference/{MODEL}', 'not-a-key')
assert model.generate({{'input': 'Hi'}}).results
""",
    "mistralai": f"""\
from mistralai.client import Mistral
client = Mistral(api_key='not-a-key', server_url=URL)
assert client.chat.complete({_CALL}).choices[0].message.content
""",
    "litellm": f"""\
import os
os.environ['LITELLM_LOCAL_MODEL_COST_MAP'] = 'True'
import litellm
call = dict({_CALL})
call['model'] = 'openai/' + call['model']
answer = litellm.completion(**call, api_key='not-a-key', api_base=URL + '/v1/openai')
assert answer.choices[0].message.content
""",
}

_HELD = """
with open('/proc/self/status') as status:
    held = next(line for line in status if line.startswith('VmRSS:'))
print('{"memory": %d}' % (int(held.split()[1]) * 1024))
"""


def first_call(subject: str, url: str) -> str:
    """The program that makes a call to a server and prints the memory held after it."""
    return f"URL = {url!r}\n{FIRST_CALLS[subject]}{_HELD}"
