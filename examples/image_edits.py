"""Image edits: one or several pictures, and a mask."""

from __future__ import annotations

from deepinfra_client import DeepInfra


def main() -> None:
    """Change a picture, parts of it, and put two together."""
    client = DeepInfra()
    maker = client.image_model("black-forest-labs/FLUX-1-schnell")
    cat = maker.generate("A cat on a chair", size="512x512").image
    hat = maker.generate("A hat", size="512x512").image
    editor = client.image_model("Qwen/Qwen-Image-Edit")

    dog = editor.generate("Turn the cat into a dog", images=[cat.data], size="512x512")
    print(dog.image.width, dog.image.height)

    # The mask has the size of the picture; only its transparent part is changed.
    part = editor.generate("Give it a crown", images=cat.data, mask=hat.data)
    print(part.image.media_type)

    both = editor.generate("Put the hat on the cat", images=[cat.data, hat.data], n=2)
    print(len(both.images), both.warnings)


if __name__ == "__main__":
    main()
