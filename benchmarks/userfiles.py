"""Files of 20 lines as users write them, for the type checkers; nobody runs them."""

from __future__ import annotations

from collections.abc import Mapping

_OPENAI_FORM = '''\
"""Ask a model."""

from {package} import {name}

client = {name}()
MODEL = "meta-llama/Llama-3.3-70B-Instruct-Turbo"


def ask(question: str) -> str:
    """Return the whole answer."""
    answer = client.chat.completions.create(
        model=MODEL, messages=[{{"role": "user", "content": question}}], temperature=0.7
    )
    return answer.choices[0].message.content or ""


vectors = client.embeddings.create(model="BAAI/bge-m3", input=["sun", "rain"])
print(ask("Hi"), len(vectors.data), vectors.model)
print([item.index for item in vectors.data])
'''

_DEEPINFRA = '''\
"""Ask a model."""

from deepinfra import Embeddings, TextGeneration

MODEL = "meta-llama/Llama-3.3-70B-Instruct-Turbo"
model = TextGeneration(MODEL)


def ask(question: str) -> str:
    """Return the whole answer."""
    answer = model.generate({"input": question, "temperature": 0.7})
    return str(answer.results[0].generated_text)


embedder = Embeddings("BAAI/bge-m3")
vectors = embedder.generate({"inputs": ["sun", "rain"]})
first = vectors.embeddings[0]
print(ask("Hi"))
print(len(vectors.embeddings), len(first))
print(vectors.input_tokens)
'''

_MISTRALAI = '''\
"""Ask a model."""

from mistralai.client import Mistral
from mistralai.client.models import UserMessage

client = Mistral()
MODEL = "mistral-small-latest"


def ask(question: str) -> str:
    """Return the whole answer."""
    answer = client.chat.complete(
        model=MODEL, messages=[UserMessage(content=question)], temperature=0.7
    )
    message = answer.choices[0].message
    return str(message.content) if message else ""


vectors = client.embeddings.create(model="mistral-embed", inputs=["sun", "rain"])
print(ask("Hi"), len(vectors.data), vectors.model)
print([item.index for item in vectors.data])
'''

_LITELLM = '''\
"""Ask a model."""

import litellm

MODEL = "deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo"


def ask(question: str) -> str:
    """Return the whole answer."""
    answer = litellm.completion(
        model=MODEL, messages=[{"role": "user", "content": question}], temperature=0.7
    )
    return str(answer)


def embed(texts: list[str]) -> str:
    """Return the vectors."""
    return str(litellm.embedding(model="deepinfra/BAAI/bge-m3", input=texts))


print(ask("Hi"), embed(["sun", "rain"]))
'''

FILES: Mapping[str, str] = {
    "empty_file": "",
    "ours": _OPENAI_FORM.format(package="deepinfra_client", name="DeepInfra"),
    "openai": _OPENAI_FORM.format(package="openai", name="OpenAI"),
    "deepinfra": _DEEPINFRA,
    "mistralai": _MISTRALAI,
    "litellm": _LITELLM,
}
