"""Sandboxes: a machine of your own for programs that should meet nothing else."""

from __future__ import annotations

from deepinfra_client import DeepInfra, StreamError

PLACE = "/workspace/note.txt"


def main() -> None:
    """Make a sandbox, put a file into it, run commands, and remove it whatever happens."""
    client = DeepInfra()
    cheapest = min(client.sandboxes.catalog(), key=lambda plan: plan.price_per_hour or 0.0)
    print(cheapest.id, cheapest.price_per_hour, "US dollars an hour")

    # Without `poll_interval` it looks every second at first and then more seldom.
    sandbox = client.sandboxes.create_and_wait(plan=cheapest.id, poll_interval=0.1)
    key = sandbox.sandbox_id
    try:
        client.sandboxes.write_file(key, PLACE, b"The sea was calm.\n")
        run(client, key, "cat", PLACE)
        run(client, key, "sleep", "5")
        print(client.sandboxes.read_file(key, PLACE).content)
    finally:
        client.sandboxes.delete(key)


def run(client: DeepInfra, key: str, *command: str) -> None:
    """Print what a command writes while it runs, and how it ended."""
    try:
        with client.sandboxes.exec(key, command, timeout_seconds=2) as output:
            for piece in output:
                print(piece.stdout or piece.stderr or "", end="")
                if piece.returncode is not None:
                    print("ended with", piece.returncode)
    except StreamError as error:
        print("did not end:", error)


if __name__ == "__main__":
    main()
