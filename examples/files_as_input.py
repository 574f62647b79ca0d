"""Pictures and documents as input: paths, bytes, files, data URIs, addresses."""

from __future__ import annotations

import tempfile
from pathlib import Path

from deepinfra_client import Attachment, DeepInfra

MODEL = "Qwen/Qwen3-VL-235B-A22B-Instruct"


def main() -> None:
    """Make a picture, then ask about it in several ways."""
    client = DeepInfra()
    picture = client.image_model("black-forest-labs/FLUX-1-schnell").generate("A red fox").image

    with tempfile.TemporaryDirectory() as folder:
        path = picture.save(Path(folder, "fox.png"))
        print(client.language_model(MODEL).generate(["What is this?", path]).text)

        notes = Path(folder, "notes.txt")
        notes.write_text("Foxes hunt at dusk.", "utf-8")
        result = client.language_model(MODEL).generate(
            ["Do picture and notes fit together?", Attachment(path, detail="low"), notes]
        )
        print(result.text)

    # Contents of messages take the same, beside the parts of the API. An address goes to the
    # service as it is; `Attachment(address, download=True)` fetches it here.
    answer = client.language_model(MODEL).generate(
        messages=[
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "Which of the two is sharper?"},
                    picture.data,
                    Attachment("https://example.com/fox.jpg"),
                ],
            }
        ]
    )
    print(answer.text)


if __name__ == "__main__":
    main()
