"""A model of your own on rented GPUs: make it, wait for it, call it, remove it."""

from __future__ import annotations

from deepinfra_client import ConflictError, DeepInfra, JobFailedError
from deepinfra_client.types import Deployment

NAME = "me/summaries"
"""The owner is the display name of your account."""


def show(deployment: Deployment) -> None:
    """Say how far a deployment is."""
    print(deployment.deploy_id, deployment.status)


def main() -> None:
    """Deploy a model, ask it something, and remove it whatever happens."""
    client = DeepInfra()
    offers = client.deployments.gpu_availability(base_model="google/gemma-3-4b-it").gpus
    cheapest = min((one for one in offers if one.available), key=lambda one: one.usd_per_hour)
    print(cheapest.gpu_config, cheapest.usd_per_hour, "US dollars an hour")

    try:
        # Without `poll_interval` it looks every five seconds at first and then more seldom.
        deployment = client.deployments.create_and_wait(
            model_name=NAME,
            gpu="L40S-48GB",
            hf={"repo": "me/gemma-3-4b-summaries"},
            settings={"min_instances": 1, "max_instances": 2},
            poll_interval=0.1,
            on_progress=show,
        )
    except JobFailedError as error:
        print("it did not come up:", error.reason)
        raise
    except ConflictError:
        print("there is a deployment of that name already; `deployments.list()` shows it")
        raise

    try:
        answer = client.chat.completions.create(
            model=NAME, messages=[{"role": "user", "content": "Sum up: the sea was calm."}]
        )
        print(answer.choices[0].message.content)
        stats = client.deployments.stats_detailed(deployment.deploy_id, from_="now-1h")
        print("requests:", stats.llm.requests if stats.llm else 0)

        # A deployment costs money while it runs. A stopped one costs nothing and can be started.
        client.deployments.stop(deployment.deploy_id)
        print(client.deployments.wait(deployment.deploy_id).status)
    finally:
        client.deployments.delete(deployment.deploy_id)


if __name__ == "__main__":
    main()
