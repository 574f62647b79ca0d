# Generated from schema/resources/account.yaml. Do not edit; run: nox -s generate
"""Types of `account` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "AccountEmails": {
        "type": "object",
        "properties": {"emails": {"type": "array", "items": {"type": "string"}}},
        "required": ["emails"],
    },
    "AccountInfo": {
        "type": "object",
        "properties": {
            "uid": {"type": "string"},
            "email": {"type": ["string", "null"]},
            "email_verified": {"type": "boolean"},
            "account_setup": {"type": "boolean"},
            "require_email_verified": {"type": "boolean"},
            "display_name": {"type": "string"},
            "provider": {"type": "string"},
            "picture": {"type": ["string", "null"]},
            "is_admin": {"type": "boolean"},
            "name": {"type": "string"},
            "first_name": {"type": "string"},
            "last_name": {"type": "string"},
            "country": {"type": "string"},
            "is_business_account": {"type": "boolean"},
            "company": {"type": "string"},
            "website": {"type": "string"},
            "title": {"type": "string"},
            "is_team_account": {"type": "boolean"},
            "is_team_owner": {"type": "boolean"},
            "team_role": {"type": ["string", "null"]},
            "team_display_name": {"type": ["string", "null"]},
            "is_team_upgrade_enabled": {"type": "boolean"},
            "vercel_connection": {
                "anyOf": [{"$ref": "#/$defs/VercelConnection"}, {"type": "null"}]
            },
            "checklist": {"anyOf": [{"$ref": "#/$defs/BillingChecklist"}, {"type": "null"}]},
        },
        "required": ["uid"],
    },
    "AccountUpdateParams": {
        "type": "object",
        "properties": {
            "name": {"minLength": 1, "maxLength": 256, "type": ["string", "null"]},
            "first_name": {"minLength": 1, "maxLength": 128, "type": ["string", "null"]},
            "last_name": {"minLength": 1, "maxLength": 128, "type": ["string", "null"]},
            "country": {"minLength": 1, "maxLength": 128, "type": ["string", "null"]},
            "email": {"minLength": 1, "maxLength": 320, "type": ["string", "null"]},
            "is_business_account": {"type": ["boolean", "null"]},
            "company": {"minLength": 1, "maxLength": 128, "type": ["string", "null"]},
            "website": {"minLength": 0, "maxLength": 128, "type": ["string", "null"]},
            "title": {"minLength": 1, "maxLength": 128, "type": ["string", "null"]},
            "display_name": {
                "minLength": 1,
                "maxLength": 39,
                "pattern": "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
                "type": ["string", "null"],
            },
            "use_case": {"minLength": 1, "maxLength": 512, "type": ["string", "null"]},
            "attribution": {"minLength": 1, "maxLength": 512, "type": ["string", "null"]},
        },
    },
    "GpuLimit": {
        "type": "object",
        "properties": {
            "limits": {"type": "object", "additionalProperties": {"type": "integer"}},
            "pending_requests": {
                "type": ["object", "null"],
                "additionalProperties": {"type": "integer"},
            },
        },
        "required": ["limits"],
    },
    "GpuLimitRequestParams": {
        "type": "object",
        "properties": {
            "gpu_type": {"examples": ["H100-80GB"], "type": "string"},
            "requested_limit": {"type": "integer"},
            "reason": {"maxLength": 2048, "type": "string"},
        },
        "required": ["gpu_type", "requested_limit", "reason"],
    },
    "RateLimit": {
        "type": "object",
        "properties": {"rate_limit": {"type": "integer"}, "tpm_rate_limit": {"type": "integer"}},
        "required": ["rate_limit", "tpm_rate_limit"],
    },
    "RateLimitRequestParams": {
        "type": "object",
        "properties": {
            "rate_limit": {"type": "integer"},
            "tpm_rate_limit": {"type": ["integer", "null"]},
            "reason": {"maxLength": 2048, "type": "string"},
        },
        "required": ["rate_limit", "reason"],
    },
    "TeamDisplayNameParams": {
        "type": "object",
        "properties": {
            "display_name": {
                "minLength": 1,
                "maxLength": 39,
                "pattern": "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$",
                "type": "string",
            }
        },
        "required": ["display_name"],
    },
    "VercelConnection": {
        "type": "object",
        "properties": {
            "user_id": {"type": "string"},
            "team_id": {"type": ["string", "null"]},
            "installation_id": {"type": "string"},
        },
        "required": ["user_id", "installation_id"],
    },
}
