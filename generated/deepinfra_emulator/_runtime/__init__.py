# Generated from codegen/runtime/emulator/__init__.py. Do not edit; run: nox -s generate
"""Offline emulator of a generated API: routes as data, answers from templates, real HTTP.

The modules that judge and fill templates (`template`, `route` and what they import) need nothing
but the standard library; `app` and `server` need the packages of the extra `emulator`.
"""

from __future__ import annotations
