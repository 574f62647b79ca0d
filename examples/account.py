"""Hand out a limited token, and see afterwards what was used and what it cost."""

from __future__ import annotations

from deepinfra_client import DeepInfra

MODEL = "deepseek-ai/DeepSeek-V3"


def main() -> None:
    """Make a token for one model, call the model with it, and look at the costs."""
    with DeepInfra() as client:
        account = client.account.retrieve(checklist=True)
        if account.checklist is not None:
            print("US dollars to spend:", -account.checklist.stripe_balance)

        # For somebody else: this model only, for an hour, for at most a dollar.
        scoped = client.scoped_jwt.create(
            api_key_name="auto", models=[MODEL], expires_delta=3600, spending_limit=1.0
        )
        # The same without a request and without a limit of money, signed with the key itself.
        signed = client.scoped_jwt.sign(
            user_id=account.uid, api_key_name="auto", model=MODEL, expires_delta=3600
        )
        ids: list[str] = []
        for token in (scoped.token, signed):
            guest = client.with_options(api_key=token)
            answer = guest.chat.completions.create(
                model=MODEL, messages=[{"role": "user", "content": "Hello"}]
            )
            if answer.request_id is not None:
                ids.append(answer.request_id)

        for request, usd in client.request_costs.usd(ids).items():
            print(f"{request}: {usd:.9f} US dollars")
        for month in client.usage.list("current").months:
            print(f"{month.period}: {month.total_cost} US cents")


if __name__ == "__main__":
    main()
