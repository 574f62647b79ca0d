"""`billing`, `usage`, `request_costs`, `logs`, `feedback`: money is counted, limits are kept."""

from __future__ import annotations

import pytest

from deepinfra_client import UnprocessableEntityError
from deepinfra_emulator import Emulator
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver


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


def test_usage(api: Driver, emulator: Emulator) -> None:
    usage = api.run(lambda c: c.usage.list("2026.10"))
    assert emulator.requests[-1].query == {"from": "2026.10"}
    (month,) = usage.months
    assert month.period == "2026.10"
    assert month.total_cost == sum(item.cost for item in month.items)
    assert api.run(lambda c: c.usage.tokens(from_="current-1", to="current")).months
    assert emulator.requests[-1].query == {"from": "current-1", "to": "current"}
    api.run(lambda c: c.usage.list(1_790_000_000))
    assert emulator.requests[-1].query == {"from": "1790000000"}
    assert api.run(lambda c: c.usage.by_token("a-secret-key", "current")).months
    assert emulator.requests[-1].path == "/payment/usage/a-secret-key"


def test_this_month(connect: Connect) -> None:
    with Emulator(clock=lambda: 1_700_000_000.0) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        (month,) = api.run(lambda c: c.usage.list("current")).months
        assert month.period == "2023.11"


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
    found = api.run(lambda c: c.request_costs.retrieve(["one", "two"]))
    assert emulator.requests[-1].json == {"requestIds": ["one", "two"]}
    assert [item.requestId for item in found.requests] == ["one", "two"]
    assert all(item.costNanoUsd > 0 for item in found.requests)


def test_request_costs_in_dollars(api: Driver) -> None:
    found = api.run(lambda c: c.request_costs.retrieve(["one", "two"]))
    usd = api.run(lambda c: c.request_costs.usd(["one", "two"]))
    assert usd == {item.requestId: item.costNanoUsd / 1_000_000_000 for item in found.requests}
    assert all(0 < cost < 0.01 for cost in usd.values())


def test_logs(api: Driver, emulator: Emulator) -> None:
    found = api.run(lambda c: c.logs.query("d1", from_="1700000000.000000001", limit=2))
    assert emulator.requests[-1].query == {
        "deploy_id": "d1",
        "from": "1700000000.000000001",
        "limit": "2",
    }
    entries = found.entries or []
    assert len(entries) == 2
    times = [time for time, _ in entries]
    assert times == sorted(times)
    assert all("d1" in line for _, line in entries)
    pods = api.run(lambda c: c.logs.deployments.query("d1", pod_name="pod-7", to=1.5))
    assert emulator.requests[-1].query["to"] == "1.5"
    ((name, lines),) = (pods.entries or {}).items()
    assert name == "pod-7"
    assert all(isinstance(line, tuple) for line in lines)
    with pytest.raises(UnprocessableEntityError):
        api.run(lambda c: c.logs.query("d1", limit=1001))


def test_feedback(api: Driver, emulator: Emulator) -> None:
    api.run(lambda c: c.feedback.create("Well done.", contact_email="me@example.com"))
    assert emulator.requests[-1].json == {
        "message": "Well done.",
        "contact_email": "me@example.com",
    }
