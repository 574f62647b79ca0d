"""Capability tables: what each model takes, before a call and as a search."""

from __future__ import annotations

from deepinfra_client import DeepInfra, capabilities


def main() -> None:
    """Look models up, search, and check options."""
    row = capabilities.image["stabilityai/sd3.5"]
    print(row.aspect_ratio, row.n)

    found = capabilities.find(
        "language",
        image_input=True,
        object_generation=True,
        tool_usage=True,
        min_context=128_000,
        order_by="price_input",
    )
    print([model.id for model in found[:3]])

    for problem in capabilities.check("image", "stabilityai/sd3.5", size="1024x1024"):
        print(problem.message)

    print(DeepInfra().language_model("deepseek-ai/DeepSeek-V3.2").capabilities)


if __name__ == "__main__":
    main()
