"""Native calls."""

GIVEN = {
    "inference.text_to_image": {"prompt": "A lighthouse"},
    "inference.run": {"input": {"input": "Hello"}},
    "inference.run_deployment": {"input": {"input": "Hello"}},
}
OPEN = {"inference.run", "inference.run_deployment"}
