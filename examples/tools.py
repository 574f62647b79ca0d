"""Tools: Python functions that a model calls until it can answer."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from deepinfra_client import DeepInfra, Step, Tool, ToolCall

MODEL = "meta-llama/Llama-3.3-70B-Instruct-Turbo"


def get_weather(city: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> dict[str, object]:
    """Get the weather of a city.

    Args:
        city: Name of the city.
        unit: Scale of the temperature.
    """
    return {"city": city, "temperature": 21, "unit": unit}


class Refund(BaseModel):
    """What a refund needs."""

    order: str = Field(description="Number of the order.")
    euros: float = Field(gt=0, description="Amount to pay back.")


def pay_back(refund: Refund) -> str:
    """Pay the money back."""
    return f"{refund.euros} euros for order {refund.order} are on their way"


refund_tool = Tool(
    "pay_back",
    description="Pays money back to the customer.",
    parameters=Refund,
    execute=pay_back,
    needs_approval=True,
)


def approve(call: ToolCall) -> bool | str:
    """Let small refunds through."""
    return call.input.get("euros", 0) <= 100 or "the amount is too high, ask a person"


def log_step(step: Step) -> None:
    """Print what happened in a step."""
    for answer in step.tool_results:
        print(f"step {step.number}: {answer.name} -> {answer.text}")


def main() -> None:
    """Run a loop over two tools."""
    client = DeepInfra()
    result = client.language_model(MODEL).generate(
        "Use get_weather for Paris, and pay_back for order 17.",
        tools=[get_weather, refund_tool],
        tool_choice="auto",
        max_steps=5,
        approve=approve,
        on_step=log_step,
    )
    print(result.text)
    print(len(result.steps), "steps,", result.usage.total_tokens, "tokens,", result.cost, "USD")

    # Only some of the tools, one of them asked for by name, and a rule of one's own for the end.
    chosen = client.language_model(MODEL).generate(
        "How warm is it in Oslo?",
        tools=[get_weather, refund_tool],
        active_tools=["get_weather"],
        tool_choice="get_weather",
        max_steps=3,
        stop_when=lambda steps: bool(steps[-1].tool_results),
    )
    print(chosen.steps[-1].tool_results[0].output)


if __name__ == "__main__":
    main()
