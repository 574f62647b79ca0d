"""Objects: answers that fit a type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, Field

from deepinfra_client import DeepInfra, StructuredOutputError


class Ingredient(BaseModel):
    """A part of a dish."""

    name: str
    amount: str


class Recipe(BaseModel):
    """A dish and how to make it."""

    title: str
    minutes: int = Field(description="Time from start to table.")
    ingredients: list[Ingredient]


@dataclass
class City:
    """A city."""

    name: str
    people: int


def main() -> None:
    """Ask for objects of several types."""
    client = DeepInfra()
    model = client.language_model("meta-llama/Llama-3.3-70B-Instruct-Turbo")

    recipe = model.generate_object(Recipe, "A vegetarian lasagna for 4 people.").object
    print(recipe.title, recipe.minutes, [item.name for item in recipe.ingredients])

    cities = model.generate_object(list[City], "Three cities by the sea.").object
    print([city.name for city in cities])

    mood = model.generate_object(Literal["good", "bad"], "I love it! How does that sound?").object
    print(mood)

    plain = model.generate_object(
        {
            "type": "object",
            "properties": {"year": {"type": "integer"}},
            "required": ["year"],
            "additionalProperties": False,
        },
        "When did the first person walk on the moon?",
    )
    print(plain.object["year"], plain.usage.total_tokens)

    try:
        model.generate_object(Recipe, "A very long recipe.", max_tokens=3)
    except StructuredOutputError as error:
        print(error.finish_reason, repr(error.text))


if __name__ == "__main__":
    main()
