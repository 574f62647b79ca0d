# Generated from schema/resources/login.yaml. Do not edit; run: nox -s generate
"""The calls of `client.login`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import login as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import Omit, Timeout, Validation
    from ..types.login import CliLogin


class Login(SyncResource):
    """Ways to log in with a browser, for programs such as a command-line tool.

    None of these needs a key. A program that has a key needs none of these.
    """

    @property
    def with_raw_response(self) -> LoginWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return LoginWithRawResponse(self)

    @property
    def with_streaming_response(self) -> LoginWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return LoginWithStreamingResponse(self)

    def github(
        self,
        *,
        login_id: str | Omit = omit,
        origin: str | Omit = omit,
        deal: str | Omit = omit,
        ti_token: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> str:
        """Give the address at which a person logs in with GitHub.

        The login happens in a browser: open the address there. Nothing is opened or followed here,
        and no key comes back; `github_cli` with the same `login_id` waits for one.

        Args:
            login_id: A long random text of your own, by which `github_cli` finds this login;
                whoever knows it gets the key.
            origin: Page to which the browser goes at the end.
            deal: Code of an offer.
            ti_token: Invitation to a team.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The address that the service sends a browser to; nothing is opened or followed.

        Raises:
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/github/login` (upstream operation `github_login_github_login_get`).
        """
        _arguments = {
            "login_id": login_id,
            "origin": origin,
            "deal": deal,
            "ti_token": ti_token,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.GITHUB, _arguments, _options)

    def okta(
        self,
        team_id: str,
        *,
        origin: str | Omit = omit,
        login_id: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> str:
        """Give the address at which a member of a team logs in with Okta.

        The login happens in a browser: open the address there. Nothing is opened or followed here.

        Args:
            team_id: Id of the team.
            origin: Page to which the browser goes at the end.
            login_id: A long random text of your own that names this login.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The address that the service sends a browser to; nothing is opened or followed.

        Raises:
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/okta/login` (upstream operation `okta_login_okta_login_get`).
        """
        _arguments = {
            "team_id": team_id,
            "origin": origin,
            "login_id": login_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.OKTA, _arguments, _options)

    def github_cli(
        self,
        login_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> CliLogin:
        """Wait for the key of a login with GitHub that a person finishes in a browser.

        Call it after opening the address that `github` gave for the same `login_id`. It answers
        when the person is done, which may take minutes.

        Args:
            login_id: The text that `github` was called with.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What a finished login gives. The service does not describe the fields; all that it
            sends are kept. The key is left out of `repr` and logs.

        Raises:
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/github/cli/login` (upstream operation
            `github_cli_login_github_cli_login_get`).
        """
        _arguments = {
            "login_id": login_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.GITHUB_CLI, _arguments, _options)


class LoginWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Login) -> None:
        """Offer the calls of `resource` in this form."""
        self.github = raw(resource.github)
        self.okta = raw(resource.okta)
        self.github_cli = raw(resource.github_cli)


class LoginWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Login) -> None:
        """Offer the calls of `resource` in this form."""
        self.github = streamed(resource.github)
        self.okta = streamed(resource.okta)
        self.github_cli = streamed(resource.github_cli)
