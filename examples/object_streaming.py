"""Objects as they grow: partial objects, and the items of a list one by one."""

from __future__ import annotations

from pydantic import BaseModel

from deepinfra_client import DeepInfra


class Hero(BaseModel):
    """A figure of a tale."""

    name: str
    power: str


def main() -> None:
    """Stream one object, then a list."""
    client = DeepInfra()
    model = client.language_model("meta-llama/Llama-3.3-70B-Instruct-Turbo")

    with model.stream_object(Hero, "Invent a hero.") as stream:
        for partial in stream.partials:
            print(partial)
        hero = stream.result.object
        print(hero.name, "-", hero.power)

    with model.stream_object(list[Hero], "Invent three heroes.") as heroes:
        for item in heroes.items:
            print(item)
        print(len(heroes.result.object))


if __name__ == "__main__":
    main()
