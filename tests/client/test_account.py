"""`account`, `login` and `cli`: the profile is kept, limits are told, no browser opens."""

from __future__ import annotations

import pytest

from deepinfra_client import NotFoundError, UnprocessableEntityError
from deepinfra_emulator import Emulator
from tests.client.conftest import Connect
from tests.client.driver import Driver


def test_the_profile_is_kept(api: Driver, emulator: Emulator) -> None:
    before = api.run(lambda c: c.account.retrieve())
    assert before.uid
    assert before.checklist is None
    api.run(lambda c: c.account.update(company="Acme", display_name="acme-lab"))
    assert emulator.requests[-1].method == "PATCH"
    assert emulator.requests[-1].json == {"company": "Acme", "display_name": "acme-lab"}
    api.run(lambda c: c.account.update(title="Engineer"))
    api.run(lambda c: c.account.set_team_display_name("acme-team"))
    after = api.run(lambda c: c.account.retrieve())
    assert (after.company, after.display_name, after.title) == ("Acme", "acme-lab", "Engineer")
    assert after.team_display_name == "acme-team"
    assert after.email == before.email


@pytest.mark.parametrize("name", ["-acme", "acme--lab", "a b", "x" * 40])
def test_display_names_have_a_form(api: Driver, name: str) -> None:
    with pytest.raises(UnprocessableEntityError) as caught:
        api.run(lambda c: c.account.update(display_name=name))
    assert "display_name" in str(caught.value.param)


def test_the_checklist_comes_with_the_account(api: Driver) -> None:
    account = api.run(lambda c: c.account.retrieve(checklist=True))
    assert account.checklist is not None
    assert account.checklist.stripe_balance == -10
    assert account.checklist.suspend_reason is None


def test_an_account_that_was_deleted_is_gone(api: Driver) -> None:
    account = api.run(lambda c: c.account.delete())
    assert account.uid
    with pytest.raises(NotFoundError, match="was deleted"):
        api.run(lambda c: c.account.retrieve())


def test_limits(api: Driver, emulator: Emulator) -> None:
    limit = api.run(lambda c: c.account.rate_limit())
    assert (limit.rate_limit, limit.tpm_rate_limit) == (200, 1_100_000)
    api.run(lambda c: c.account.request_rate_limit(rate_limit=400, reason="a launch"))
    assert emulator.requests[-1].path == "/v1/me/rate_limit/request"
    gpus = api.run(lambda c: c.account.gpu_limit())
    assert gpus.limits["H100-80GB"] == 4
    assert gpus.pending_requests == {}
    api.run(
        lambda c: c.account.request_gpu_limit(gpu_type="H100-80GB", requested_limit=8, reason="x")
    )
    assert api.run(lambda c: c.account.gpu_limit()).pending_requests == {"H100-80GB": 8}
    assert api.run(lambda c: c.account.emails()).emails


def test_logins_are_for_browsers(connect: Connect, emulator: Emulator) -> None:
    api = connect(base_url=emulator.base_url)
    address = api.run(lambda c: c.login.github(login_id="a-long-random-text"))
    assert address.startswith("https://github.com/login/oauth/authorize?")
    assert emulator.requests[-1].path == "/github/login"
    assert api.run(lambda c: c.login.okta("team-1")).startswith("https://emulated.okta.com/")
    assert [request.status for request in emulator.requests] == [302, 302]
    found = api.run(lambda c: c.login.github_cli("a-long-random-text"))
    assert found.access_token
    assert found.access_token not in repr(found)
    with pytest.raises(NotFoundError) as caught:
        api.run(lambda c: c.login.github_cli("another-random-text"))
    assert "another-random-text" not in str(caught.value)


def test_the_version_of_the_tool(connect: Connect, emulator: Emulator) -> None:
    api = connect(base_url=emulator.base_url)
    assert api.run(lambda c: c.cli.version("0.1.0")).model_extra
    assert emulator.requests[-1].query == {"version": "0.1.0"}
