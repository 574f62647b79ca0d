"""`billing`, `usage`, `request_costs`, `logs`, `feedback`: money is counted, limits are kept."""

from __future__ import annotations

from typing import Any

import pytest

from deepinfra_client import BadRequestError, NotFoundError, UnprocessableEntityError
from deepinfra_emulator import Emulator
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver

MODEL = "deepseek-ai/DeepSeek-V3"
PAINTER = "black-forest-labs/FLUX-1-schnell"


def test_the_spending_limit_is_kept(api: Driver) -> None:
    assert api.run(lambda c: c.billing.config.retrieve()).limit == -1
    assert api.run(lambda c: c.billing.config.update(limit=25.5)).limit == 25.5
    assert api.run(lambda c: c.billing.config.retrieve()).limit == 25.5
    assert api.run(lambda c: c.billing.config.update(limit=None)).limit == 25.5
    assert api.run(lambda c: c.billing.checklist()).limit == 25.5


def test_funds_are_added(api: Driver, emulator: Emulator) -> None:
    before = api.run(lambda c: c.billing.checklist(compute_owed=True))
    assert emulator.requests[-1].query == {"compute_owed": "true"}
    api.run(lambda c: c.billing.add_funds(amount=2500))
    after = api.run(lambda c: c.billing.checklist())
    assert before.stripe_balance - after.stripe_balance == 25
    assert not after.topup
    api.run(lambda c: c.billing.set_topup(amount=2000, threshold=500))
    topped = api.run(lambda c: c.billing.checklist())
    assert (topped.topup, topped.topup_amount, topped.topup_threshold) == (True, 2000, 500)


def test_the_portal_lets_in_whoever_has_its_address(api: Driver) -> None:
    found = api.run(lambda c: c.billing.portal(return_url="https://example.com/back"))
    assert found.url.startswith("https://")
    assert found.url not in repr(found)


def test_applications(api: Driver) -> None:
    made = api.run(
        lambda c: c.billing.apply_for_deepstart(
            company="Acme", ceo="A. Cme", funding="1M", founded_on="2025-01", website="acme.example"
        )
    )
    assert (made.company, made.status) == ("Acme", "pending")


def ask(api: Driver, model: str = MODEL) -> Any:
    """Make a call of a language model."""
    message = {"role": "user", "content": "Hello"}
    return api.run(lambda c: c.chat.completions.create(model=model, messages=[message]))


def test_nothing_was_used(api: Driver, emulator: Emulator) -> None:
    (month,) = api.run(lambda c: c.usage.list("2026.10")).months
    assert emulator.requests[-1].query == {"from": "2026.10"}
    assert (month.period, month.items, month.total_cost) == ("2026.10", [], 0)
    assert len(api.run(lambda c: c.usage.tokens(from_="current-1", to="current")).months) == 2
    assert emulator.requests[-1].query == {"from": "current-1", "to": "current"}
    api.run(lambda c: c.usage.list(1_790_000_000))
    assert emulator.requests[-1].query == {"from": "1790000000"}
    assert api.run(lambda c: c.usage.by_token("a-secret-key", "current")).months
    assert emulator.requests[-1].path == "/payment/usage/a-secret-key"


def test_usage_is_what_was_called(connect: Connect) -> None:
    now = [1_700_000_000.0]
    with Emulator(clock=lambda: now[0]) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        answers = [ask(api), ask(api)]
        now[0] += 1_000_000  # 2023-11-26
        api.run(lambda c: c.images.generate(model=PAINTER, prompt="A cat", n=2))
        found = api.run(lambda c: c.usage.list("current"))
        assert found.initial_month == "2023.11"
        (month,) = found.months
        tokens, pictures = month.items
        assert (month.period, month.invoice_id) == ("2023.11", "NOT_FINAL")
        assert (tokens.model.model_name, tokens.pricing_type) == (MODEL, "tokens")
        assert tokens.units == sum(answer.usage.total_tokens for answer in answers)
        assert tokens.rate
        cents = 100 * sum(answer.usage.estimated_cost for answer in answers)
        assert tokens.rate * tokens.units == pytest.approx(cents)
        assert (pictures.model.model_name, pictures.units) == (PAINTER, 2)
        assert month.total_cost == tokens.cost + pictures.cost
        (only,) = api.run(lambda c: c.usage.tokens("current")).months
        assert [item.model.model_name for item in only.items] == [MODEL]
        (mine,) = api.run(lambda c: c.usage.by_token(KEY, "current")).months
        assert mine.items == month.items
        (other,) = api.run(lambda c: c.usage.by_token("another-key", "current")).months
        assert other.items == []
        now[0] += 1_000_000  # 2023-12-08
        assert api.run(lambda c: c.usage.list("current")).months[0].items == []
        assert len(api.run(lambda c: c.usage.list("current-1")).months[0].items) == 2
        old, new = api.run(lambda c: c.usage.list(1_700_500_000, to="current")).months
        assert [item.model.model_name for item in old.items] == [PAINTER]
        assert (old.period, new.period, new.items) == ("2023.11", "2023.12", [])


def test_much_use_costs_cents(api: Driver) -> None:
    before = api.run(lambda c: c.billing.checklist()).recent
    made = api.run(
        lambda c: c.images.generate(model="black-forest-labs/FLUX-1-dev", prompt="A", n=4)
    )
    assert len(made.data) == 4
    (month,) = api.run(lambda c: c.usage.list("current")).months
    assert before == 0
    spent = api.run(lambda c: c.billing.checklist()).recent
    assert spent > 0
    assert month.total_cost == round(100 * spent)


@pytest.mark.parametrize("period", ["yesterday", "2026.13", "2026-10", "current-", "now-5h", ""])
def test_periods_are_months_or_seconds(api: Driver, period: str) -> None:
    with pytest.raises(BadRequestError, match="`from` is no time"):
        api.run(lambda c: c.usage.list(period))
    with pytest.raises(BadRequestError, match="`to` is no time"):
        api.run(lambda c: c.usage.tokens("current", to=period))


def test_this_month(connect: Connect) -> None:
    with Emulator(clock=lambda: 1_700_000_000.0) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        (month,) = api.run(lambda c: c.usage.list("current")).months
        assert month.period == "2023.11"
        (month,) = api.run(lambda c: c.usage.list("current-11")).months
        assert month.period == "2022.12"


def test_rent_is_counted_by_container(connect: Connect) -> None:
    now = [1_700_000_000.0]
    with Emulator(clock=lambda: now[0]) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        made = api.run(
            lambda c: c.containers.create(
                name="a", gpu_config="1xB200-180GB", container_image="i", cloud_init_user_data="c"
            )
        ).container_id
        now[0] += 90
        assert api.run(lambda c: c.usage.rent(1_700_000_000)).id_to_duration == {made: 90}
        api.run(lambda c: c.containers.delete(made))
        now[0] += 500
        assert api.run(lambda c: c.usage.rent(1_700_000_000)).id_to_duration == {made: 90}


def test_request_costs(api: Driver, emulator: Emulator) -> None:
    answer = ask(api)
    identity = answer.request_id
    found = api.run(lambda c: c.request_costs.retrieve([identity, "unknown"]))
    assert emulator.requests[-1].json == {"requestIds": [identity, "unknown"]}
    ((name, cost),) = [(item.id, item.cost_nano_usd) for item in found.requests]
    assert name == identity
    assert cost == round(answer.usage.estimated_cost * 1_000_000_000)
    assert cost > 0


def test_request_costs_in_dollars(api: Driver) -> None:
    made = api.run(lambda c: c.inference.text_to_image(PAINTER, prompt="A cat"))
    assert made.request_id
    assert made.inference_status
    usd = api.run(lambda c: c.request_costs.usd([made.request_id or "", "unknown"]))
    assert usd == {made.request_id: pytest.approx(made.inference_status.cost)}
    assert usd[made.request_id] > 0


def test_streams_cost_too(api: Driver, emulator: Emulator) -> None:
    message = {"role": "user", "content": "Hello"}
    pieces = api.collect(
        lambda c: c.chat.completions.create(model=MODEL, messages=[message], stream=True)
    )
    assert pieces
    usage = pieces[-1].usage
    assert usage is not None
    (month,) = api.run(lambda c: c.usage.list("current")).months
    assert [item.units for item in month.items] == [usage.total_tokens]


def deploy(api: Driver, name: str) -> str:
    """Run a model of one's own, and give the id of the deployment."""
    weights = {"repo": "acme/weights"}
    made = api.run(lambda c: c.deployments.create(model_name=name, gpu="A100-80GB", hf=weights))
    for _ in range(3):
        api.run(lambda c: c.deployments.retrieve(made.deploy_id))
    return made.deploy_id


def test_logs_are_the_calls_of_a_deployment(connect: Connect) -> None:
    now = [1_700_000_000.0]
    with Emulator(clock=lambda: now[0]) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        name = "acme/mine"
        identity = deploy(api, name)
        assert api.run(lambda c: c.logs.query(identity)).entries == []
        ids: list[str] = []
        for _ in range(3):
            now[0] += 10.5
            ids.append(ask(api, name).request_id)
        ask(api)
        entries = api.run(lambda c: c.logs.query(identity)).entries or []
        assert [time for time, _ in entries] == [
            "1700000010.500000000",
            "1700000021.000000000",
            "1700000031.500000000",
        ]
        assert all(one in line for one, (_, line) in zip(ids, entries, strict=True))

        def asked(**options: Any) -> list[str]:
            found = api.run(lambda c: c.logs.query(identity, **options)).entries or []
            return [time for time, _ in found]

        assert asked(limit=1) == ["1700000031.500000000"]
        assert asked(from_="1700000010.5", limit=1) == ["1700000010.500000000"]
        assert asked(from_=1_700_000_011, to=1_700_000_031.5) == ["1700000021.000000000"]
        now[0] += 1
        stats = api.run(lambda c: c.deployments.stats(identity, "now-15s"))
        assert stats.requests == 2
        with pytest.raises(BadRequestError, match="`from` is no time"):
            api.run(lambda c: c.deployments.stats(identity, "yesterday"))


def test_logs(api: Driver, emulator: Emulator) -> None:
    identity = deploy(api, "acme/mine")
    pods = api.run(lambda c: c.logs.deployments.query(identity, pod_name="pod-7", to=1.5))
    assert emulator.requests[-1].query["to"] == "1.5"
    ((name, lines),) = (pods.entries or {}).items()
    assert name == "pod-7"
    assert lines
    assert all(isinstance(line, tuple) for line in lines)
    with pytest.raises(UnprocessableEntityError):
        api.run(lambda c: c.logs.query(identity, limit=1001))
    with pytest.raises(NotFoundError, match="no such deployment"):
        api.run(lambda c: c.logs.query("d1"))
    with pytest.raises(NotFoundError, match="no such deployment"):
        api.run(lambda c: c.logs.deployments.query("d1"))


def test_feedback(api: Driver, emulator: Emulator) -> None:
    api.run(lambda c: c.feedback.create("Well done.", contact_email="me@example.com"))
    assert emulator.requests[-1].json == {
        "message": "Well done.",
        "contact_email": "me@example.com",
    }
