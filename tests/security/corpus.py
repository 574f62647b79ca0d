"""Texts that break generators: each has escaped from a literal, a comment or a template once."""

from __future__ import annotations

CANARY = "canary_of_the_hostile_tests"
"""Set as an attribute of `builtins` by a text that is executed."""

CALL = f"__import__('builtins').__dict__.update({CANARY}=1)"

PRINTABLE = {
    "quotes": "\"'\"' `'",
    "triple-double": f'""" ; {CALL} ; """',
    "triple-single": f"''' + {CALL} + '''",
    "triple-at-the-end": 'x"""',
    "quote-at-the-start": '"x',
    "quote-at-the-end": 'x"',
    "quote-and-bracket": f'"); {CALL}; ("',
    "single-and-bracket": f"'); {CALL}; ('",
    "backslash-at-the-end": "x\\",
    "backslashes-and-quote": '\\" \\\\" \\\\\\"',
    "escapes": "\\N{BULLET} \\u0041 \\x41 \\101 \\N{no such name} \\u12 \\x",
    "raw-escape-of-a-quote": "\\x22\\x22\\x22",
    "continued-line": "a \\\nb",
    "new-statement": f"a'\"\n{CALL}\nb = '",
    "docstring-ended": f'a.\n"""\n{CALL}\n"""',
    "class-body-ended": f"a.\n\n\nclass Evil:\n    {CALL}\n",
    "dedented": f"a\n{CALL}\n    b\n\tc",
    "call": CALL,
    "decorator": f"@{CALL}",
    "jinja-print": "{{ 7 * 7 }} {{ ''.__class__.__mro__ }} {{ cycler.__init__ }}",
    "jinja-statement": "{% import 'os' as os %}{% for x in y %}{# comment #}",
    "jinja-broken": "%} }} #} {{ {% {#",
    "f-string": "{__import__('os').getcwd()} {0} {x!r:>{width}} {{}}",
    "percent": "%s %(name)s %n %%",
    "comment-ends": "*/ --> ]]> <!-- <script>alert(1)</script> //",
    "encoding-line": "# -*- coding: utf-7 -*-",
    "directives": "# noqa # type: ignore # fmt: off # ruff: noqa # pragma: no cover",
    "hash-and-newline": f"x # y\n{CALL} #",
    "path-up": "../../../tmp/evil.py",
    "path-absolute": "/etc/passwd",
    "path-windows": "C:\\\\evil\\..\\x",
    "shell": "$(touch /tmp/evil) `id` ${PATH} ; rm -rf / | cat",
    "yaml": "!!python/object/apply:os.system ['x'] &a *a << : -",
    "emulator": "$request /pointer ~0~1 $$",
    "markdown": "| a | b |\n|---|---|\n[x](javascript:alert(1)) `` ` `` \\|",
    "html": "</code><img src=x onerror=alert(1)> &lt; &#60;",
    "list": "- a\n- b\n\n1. c\n>>> d\n```\ne\n",
    "tab": "a\tb\t",
    "long-word": "x" * 3900,
    "long-quotes": "\"'" * 1900,
    "not-ascii": "Ä ß 中文 \N{GRINNING FACE} \N{LATIN SMALL LETTER E}\N{COMBINING ACUTE ACCENT}",
    "invisible": "a\N{NO-BREAK SPACE}b\N{ZERO WIDTH SPACE}c\N{SOFT HYPHEN}d",
    "look-alike": "\N{CYRILLIC SMALL LETTER A}dmin \N{FULLWIDTH QUOTATION MARK}",
    "number": "1e309",
    "constant": "None",
    "dunder": "__import__",
}
"""Texts that a schema may hold: they have to come out as they went in, and do nothing."""

FORBIDDEN = {
    "nul": "a\x00b",
    "bell": "a\x07b",
    "escape": "\x1b]0;title\x07",
    "carriage-return": f"a\r{CALL}",
    "form-feed": f"a\x0c{CALL}",
    "next-line": f"a\x85{CALL}",
    "line-separator": f"a\N{LINE SEPARATOR}{CALL}",
    "paragraph-separator": f"a\N{PARAGRAPH SEPARATOR}{CALL}",
    "lone-surrogate": "a\ud800b",
    "direction": "a\N{RIGHT-TO-LEFT OVERRIDE}b",
    "byte-order-mark": "\ufeffa",
    "no-character": "a\uffffb",
}
"""Texts that the loader refuses wherever they stand."""
