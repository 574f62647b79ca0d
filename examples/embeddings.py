"""Embedding models: texts as vectors."""

from __future__ import annotations

from deepinfra_client import APIError, DeepInfra


def main() -> None:
    """Embed one text, then many."""
    client = DeepInfra()

    one = client.embedding_model("BAAI/bge-large-en-v1.5").embed("sunny day at the beach")
    print(len(one.vector), one.usage.input_tokens)

    small = client.embedding_model("Qwen/Qwen3-Embedding-0.6B").embed("rain", dimensions=256)
    print(len(small.vector))

    texts = [f"sentence number {number}" for number in range(2500)]
    try:
        many = client.embedding_model("BAAI/bge-large-en-v1.5").embed_many(texts, max_parallel=4)
    except APIError as error:
        print("missing:", error.partial.missing)
        raise
    print(len(many.vectors), "vectors from", len(many.responses), "requests")


if __name__ == "__main__":
    main()
