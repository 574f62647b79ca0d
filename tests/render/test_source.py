"""Templates: free text cannot be printed, whatever way it takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.render.source import (
    Code,
    Name,
    RenderError,
    SchemaText,
    audit_templates,
    dotted,
    emit,
    environment,
)

RAW = 'x\nimport os  # "'
Render = Callable[..., str]

MACROS = """\
{% macro define(name, value="None") %}
def {{ name }}():
    return {{ value }}
{%- endmacro %}
{% macro wrap() %}[{{ caller() }}]{% endmacro %}
"""


@pytest.fixture
def render(tmp_path: Path) -> Render:
    """Render a template that can import `macros.j2`."""
    (tmp_path / "macros.j2").write_text(MACROS)

    def run(template: str, **context: Any) -> str:
        (tmp_path / "t.j2").write_text(template, newline="")
        known = {"raw": RAW, "text": SchemaText(RAW), "name": Name("thing"), "none": None}
        return environment(tmp_path).get_template("t.j2").render({**known, **context})

    return run


@pytest.mark.parametrize(
    ("template", "result"),
    [
        ("{{ name }}", "thing"),
        ("{{ 1 }} {{ true }} {{ -5 }}", "1 True -5"),
        ("{{ '<&>' }}{{ 'a' if name else 'b' }}", "<&>a"),
        ("{{ 'a' if not name }}b", "b"),
        ("{{ name + '_x' }}{{ 'x_' + name }}{{ 'a' + 'b' }}", "thing_xx_thingab"),
        ("{{ ' ' * 3 }}|", "   |"),
        ("{{ raw|lit }}", repr(RAW)),
        ("{{ text|lit }}", repr(RAW)),
        ("{{ text|comment }}", '# x import os \\x23 "'),
        ("{{ [name, 'a', 1]|join(', ') }}", "thing, a, 1"),
        ("{{ range(3)|join }}", "012"),
        ("{{ items|join(', ', attribute='name') }}", "p, q"),
        ("{{ items|length }}", "2"),
        ("{% for i in items %}{{ loop.index }}{{ loop.cycle('a', 'b') }};{% endfor %}", "1a;2b;"),
        ("{% set x %}a{{ name }}{% endset %}{{ x + 'b' }}", "athingb"),
        ("{% set x = 'lit' %}{{ x }}", "lit"),
        ("{% set ns = namespace(v='a') %}{% set ns.v = name %}{{ ns.v }}", "thing"),
        ("{% filter indent(2) %}a\n\nb{% endfilter %}", "a\n\n  b"),
        ("{{ block|indent(2) }}", "a\n\n  b"),
        ("{{ block|indent(2, first=True, blank=True) }}", "  a\n  \n  b"),
        ("{% if kind == 'x' %}yes{% endif %}{{ table['key'] }}", "yes1"),
        (
            "{% from 'macros.j2' import define %}{{ define(name)|indent(4) }}",
            "def thing():\n        return None",
        ),
        ("{% import 'macros.j2' as m %}{% call m.wrap() %}{{ name }}{% endcall %}", "[thing]"),
        ("{% include 'macros.j2' %}end\n", "end\n"),
        ("{% if text %}some{% endif %}{% if not empty %}none{% endif %}", "somenone"),
    ],
)
def test_what_prints(render: Render, template: str, result: str) -> None:
    """Source, names, whole numbers, truth values and the literals of a template."""
    context = {
        "block": Code("a\n\nb"),
        "items": [{"name": Name("p")}, {"name": Name("q")}],
        "kind": "x",
        "table": {"key": 1},
        "empty": SchemaText(""),
    }
    assert render(template, **context) == result


@pytest.mark.parametrize(
    "expression",
    [
        # plainly
        "raw",
        "text",
        "text.value",
        "none",
        "1.5",
        "[raw]",
        "[name]",
        "{'a': name}",
        "missing",
        "text.missing",
        "raw if true",
        # the three holes that markup leaves open
        "raw|safe",
        "'a' ~ raw",
        "name ~ name",
        "[raw]|join('')",
        "[raw]|join",
        "['a', 'b']|join(raw)",
        "[text]|join('')",
        "[[raw]]|join('')",
        "items|join('', attribute='value')",
        "items|join('', attribute='__class__')",
        # formatting, methods and operators of text
        "'%s' % raw",
        "'%s' % name",
        "raw % ()",
        "'{}'.format(raw)",
        "'{a}'.format_map({'a': raw})",
        "'a'.join([raw])",
        "'ab'.replace('a', raw)",
        "raw.upper()",
        "name.upper()",
        "'a'.upper()",
        "raw.strip",
        "raw + 'a'",
        "'a' + raw",
        "name + raw",
        "raw + name",
        "'a' + text",
        "raw * 1",
        "name * 1",
        # cutting the quotes off
        "(raw|lit)[1:-1]",
        "(raw|lit)[0]",
        "(raw|lit)|first",
        "name[0]",
        # through macros, blocks and loops
        "define(raw)",
        "define(name) + raw",
        "define(name, raw)",
        "define(name).join([raw])",
        "loop_value",
        # private ways
        "name.__class__",
        "'a'.__class__(raw)",
        "''.__class__.__mro__",
        "range.__globals__",
        "environment.code_type(raw)",
        "self._TemplateReference__context",
        # filters that Jinja has and we do not
        "raw|string",
        "raw|e",
        "raw|escape",
        "raw|upper",
        "raw|replace('a', 'b')",
        "raw|format",
        "raw|indent",
        "raw|trim",
        "raw|pprint",
        "raw|tojson",
        "[raw]|first",
        "items|map(attribute='value')|join",
        "lipsum()",
        "cycler(raw).next()",
        "joiner(raw)()",
    ],
)
def test_what_does_not_print(render: Render, expression: str) -> None:
    """The error names template and line."""
    head = "{% from 'macros.j2' import define %}\n{% for loop_value in [raw] %}\n\n"
    template = f"{head}{{{{ {expression} }}}}{{% endfor %}}"
    with pytest.raises(RenderError) as caught:
        render(template, items=[SchemaText(RAW)])
    error = caught.value
    assert error.line > 0
    assert str(error) == f"{error.template}:{error.line}: {error.reason}"
    place = (error.template, error.line)
    assert place in [("t.j2", 4), ("macros.j2", 2), ("macros.j2", 3)]


@pytest.mark.parametrize(
    "template",
    [
        "{% autoescape false %}{{ raw }}{% endautoescape %}",
        "{% filter safe %}{{ raw }}{% endfilter %}",
        "{% filter indent %}{{ raw }}{% endfilter %}",
        "{% set x %}{{ raw }}{% endset %}",
        "{% set x = raw %}{{ x }}",
        "{% set x | safe %}a{% endset %}",
        "{% include raw %}",
        "{% if 'a' ~ raw %}{% endif %}",
        "{% for x in raw %}{{ x }}{% endfor %}",
        "{% for x in [[raw]] recursive %}{{ x if loop.depth0 else loop(x) }}{% endfor %}",
        "{% with x = raw %}{{ x }}{% endwith %}",
        "{% block b %}{{ raw }}{% endblock %}",
        "{% do x %}",
        "{% if %}",
        "{{ 1 / 0 }}",
        "{% call raw() %}{% endcall %}",
    ],
)
def test_statements_do_not_help(render: Render, template: str) -> None:
    """No statement prints free text either."""
    with pytest.raises((RenderError, LookupError)):
        render(template)


def test_line_of_an_error_in_the_middle(render: Render) -> None:
    """The line is that of the expression, in the innermost template."""
    with pytest.raises(RenderError, match=r"^t\.j2:3: str 'x"):
        render("a\n{# c\n#}{{ raw }}\n")
    with pytest.raises(RenderError, match=r"^macros\.j2:2: str 'x"):
        render("{% from 'macros.j2' import define %}\n\n{{ define(raw) }}")
    with pytest.raises(RenderError, match=r"^t\.j2:2: UndefinedError: 'nope' is undefined"):
        render("a\n{{ nope }}")


def test_layout_of_templates(render: Render) -> None:
    """Lines of statements leave no trace, the last newline stays."""
    assert render("a\n    {% if true %}\n  b\n    {% endif %}\nc\n") == "a\n  b\nc\n"


def test_first_root_wins(tmp_path: Path) -> None:
    """Templates are looked for in the order of the roots."""
    for folder, text in (("one", "1"), ("two", "2")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.j2").write_text(text)
    (tmp_path / "two" / "b.j2").write_text("b")
    made = environment(tmp_path / "one", tmp_path / "two")
    assert [made.get_template(name).render() for name in ("a.j2", "b.j2")] == ["1", "b"]


def test_code_in_python() -> None:
    """Source joins with source only, and loses its kind when it is cut or changed."""
    code = Code("a")
    assert type(code + Code("b")) is Code
    assert type(code + Name("b")) is Code
    assert type(Name("b") + code) is Code
    assert code.join([Name("x"), 1, Code("y")]) == "xa1ay"
    for wrong in ("b", SchemaText("b"), 1.5, None):
        with pytest.raises(TypeError, match="lit, doc or comment"):
            assert code + wrong
        with pytest.raises(TypeError, match="lit, doc or comment"):
            assert wrong + code
        with pytest.raises(TypeError):
            code.join([wrong])
        with pytest.raises(TypeError):
            emit(wrong)
    with pytest.raises(TypeError):
        code += "b"
    for plain in (code[0], code.upper(), code.replace("a", "b"), code.strip(), f"{code}"):
        assert type(plain) is str
    assert [type(part) for part in code.split("a")] == [str, str]


@pytest.mark.parametrize("text", ["", "1a", "a b", "a-b", "class", "None", "a\n", "\u00e9", "a.b"])
def test_names(text: str) -> None:
    """A name is an ASCII identifier and no keyword."""
    with pytest.raises(ValueError, match="Python name"):
        Name(text)
    assert Name("match") == "match"
    assert type(Name("a").upper()) is str


def test_dotted_names() -> None:
    """Module paths and attributes, relative ones too."""
    for text in ("a", "a.b_c", "..types.images", "."):
        assert dotted(text) == text
    for text in ("", "a..b", "a.", "a.class", "a b", "a\n"):
        with pytest.raises(ValueError, match=r"name"):
            dotted(text)


def test_free_text_has_no_string_form() -> None:
    """Neither `str` nor an f-string gives its text away."""
    text = SchemaText("a")
    for attempt in ("{}", "{!s}", "{:>3}", "%s"):
        with pytest.raises(TypeError, match="free text"):
            assert attempt % text if "%" in attempt else attempt.format(text)


def test_audit(tmp_path: Path) -> None:
    """House rules are checked without rendering."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "good.j2").write_text("{{ a|lit }}\n" * 150)
    (tmp_path / "long.j2").write_text("a\n" * 151)
    (tmp_path / "sub" / "bad.j2").write_text(
        "{{ 'a' ~ b }}\n{{ a|safe }}\n{% autoescape false %}{% endautoescape %}\n"
    )
    (tmp_path / "broken.j2").write_text("\n{% if %}")
    problems = audit_templates(tmp_path)
    assert [problem.split(": ")[0] for problem in problems] == [
        "broken.j2:2",
        "long.j2:151",
        "sub/bad.j2:1",
        "sub/bad.j2:2",
        "sub/bad.j2:3",
    ]
    assert "unknown filter 'safe'; allowed are comment, doc" in problems[3]
