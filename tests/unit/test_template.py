from __future__ import annotations

import pytest

from whiteboard.template import (
    MAX_BYTES,
    TemplateError,
    default_template,
    parsed_template,
    template_source,
    template_toml,
)

IDS = ("clarify", "baseline", "models", "metrics", "data", "iterate", "tradeoffs", "impact")

OWN = '''\
minutes = 11
order = [
  "data",   # "dta" in a comment is nobody's id
  "models",
]
conventional = ["models", "data"]

[[section]]
id = "data"
title = "Data"
short = "Data"
minutes = 6
asks = """
Which sources? For example:
[[section]]
id = "models"
minutes = "six"
"""

[[section]]
"id" = 'models'
title = "Models"
short = "Models"
minutes = 5
asks = "Which two?"
'''


def refused(source: str) -> list[str]:
    with pytest.raises(TemplateError) as caught:
        parsed_template(source)
    sentences = [str(problem) for problem in caught.value.problems]
    assert str(caught.value).startswith("; ".join(sentences))
    return sentences


def changed(*pairs: tuple[str, str]) -> str:
    source = OWN
    for old, new in pairs:
        assert source.count(old) >= 1, old
        source = source.replace(old, new, 1)
    return source


def test_the_eight_sections_stand_in_seed_order_and_take_45_minutes():
    shown = default_template()
    assert shown.ids == IDS
    assert [section.minutes for section in shown.sections] == [6, 5, 8, 8, 6, 6, 3, 3]
    assert shown.minutes == 45


def test_the_conventional_order_shows_the_same_sections_with_metrics_and_data_before_models():
    shown = default_template()
    assert sorted(shown.conventional) == sorted(shown.ids)
    place = {section: at for at, section in enumerate(shown.conventional)}
    assert place["metrics"] < place["models"]
    assert place["data"] < place["models"]


@pytest.mark.parametrize("section", IDS)
def test_every_section_says_what_it_asks_and_shows_a_strong_and_a_weak_example(section):
    shown = default_template()[section]
    assert shown.asks.count("?") >= 1
    assert shown.strong != shown.weak
    assert all((shown.title, shown.short, shown.strong, shown.weak, shown.evidence))
    assert len(shown.short) <= 10


def test_an_unknown_section_is_named_with_the_known_ones():
    with pytest.raises(ValueError, match="no section called 'kpi'; known: clarify, baseline"):
        default_template()["kpi"]


def test_a_template_knows_which_sections_it_has():
    shown = parsed_template(OWN)
    assert "impact" not in shown
    assert "models" in shown


def test_a_template_of_ones_own_is_read_with_its_orders():
    shown = parsed_template(OWN)
    assert shown.ids == ("data", "models")
    assert shown.conventional == ("models", "data")
    assert shown.minutes == 11
    assert shown["data"].asks.endswith('minutes = "six"')
    assert (shown["data"].strong, shown["data"].weak, shown["data"].evidence) == ("", "", "")


def test_orders_and_minutes_that_are_left_out_follow_from_the_sections():
    own = OWN.partition("[[section]]")
    shown = parsed_template(own[1] + own[2])
    assert (shown.ids, shown.conventional) == (("data", "models"), ("data", "models"))
    assert shown.minutes == 11


def test_a_file_with_windows_line_ends_and_a_byte_order_mark_is_read_alike():
    data = b"\xef\xbb\xbf" + OWN.replace("\n", "\r\n").encode()
    assert parsed_template(template_source(data)) == parsed_template(OWN)
    broken = changed(("minutes = 5", "minutes = 0")).replace("\n", "\r\n")
    assert refused(broken)[0].startswith("line 24: ")


WHOLE = "must be a whole number from 1 to 120, got"
ID_RULE = "must be 1 to 24 characters of a-z, 0-9 and _, the first a letter, got"
KEYS = "id, title, short, minutes, asks, strong, weak, evidence"
TITLE, SHORT, ASKS = 'title = "Data"', 'short = "Data"', 'asks = "Which two?"'


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("minutes = 6", 'minutes = "six"', 12, f'minutes of section "data" {WHOLE} "six"'),
        ("minutes = 5", "minutes = 5.0", 24, f'minutes of section "models" {WHOLE} 5.0'),
        ("minutes = 5", "minutes = true", 24, f'minutes of section "models" {WHOLE} true'),
        ("minutes = 5", "minutes = 121", 24, f'minutes of section "models" {WHOLE} 121'),
        (
            TITLE,
            "title = 4",
            10,
            'title of section "data" must be a text in "quotation marks", got 4',
        ),
        (TITLE, r'title = "Da\nta"', 10, 'title of section "data" must be one line'),
        (SHORT, r'short = "Da\nta"', 11, 'short of section "data" must be one line'),
        (
            TITLE,
            r'title = "Da\u0007ta"',
            10,
            'title of section "data" must not hold the invisible character U+0007',
        ),
        (
            TITLE,
            r'title = "Da\tta"',
            10,
            'title of section "data" must not hold the invisible character U+0009',
        ),
        (
            ASKS,
            'asks = "Which \u202etwo?"',
            25,
            'asks of section "models" must not hold the invisible character U+202E',
        ),
        (
            TITLE,
            f'title = "{"D" * 81}"',
            10,
            'title of section "data" must have at most 80 characters, got 81',
        ),
        (
            SHORT,
            f'short = "{"D" * 17}"',
            11,
            'short of section "data" must have at most 16 characters, got 17',
        ),
        (
            ASKS,
            f'asks = "{"?" * 1001}"',
            25,
            'asks of section "models" must have at most 1000 characters, got 1001',
        ),
        (ASKS, 'asks = " "', 25, 'asks of section "models" must not be empty'),
        ('title = "Models"\nshort = "Models"\n', "", 20, 'section "models" must have title, short'),
        (
            "minutes = 6",
            "minuts = 6",
            12,
            'section "data" has no key "minuts"; did you mean "minutes"?',
        ),
        (
            "minutes = 6",
            "minutes = 6\ncolour = 3",
            13,
            f'section "data" has no key "colour"; known: {KEYS}',
        ),
        ("'models'", "'Models'", 21, f'id of section 2 {ID_RULE} "Models"'),
        ('id = "data"', "id = 7", 9, f"id of section 1 {ID_RULE} 7"),
        ("'models'", "'data'", 21, 'id "data" must be given to one section; line 9 gives it too'),
    ],
)
def test_a_fault_in_a_section_is_told_once_with_its_line_and_what_is_allowed(old, new, line, words):
    assert refused(changed((old, new))) == [f"line {line}: {words}"]


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            '  "data",',
            '  "dta",',
            'line 3: order names "dta", which no section has; did you mean "data"?',
        ),
        (
            '  "models",',
            '  "models", "data",',
            'line 4: order must name every section once, it names "data" again',
        ),
        (
            '  "models",\n',
            "",
            'line 2: order must name every section once, it leaves out "models"',
        ),
        ('  "models",', '  5, "models",', "line 4: order must hold ids, got 5"),
        (
            'conventional = ["models", "data"]',
            'conventional = "models"',
            'line 6: conventional must be a list of ids such as ["data", "models"], got "models"',
        ),
        (
            '["models", "data"]',
            '["data", "gradients"]',
            'line 6: conventional names "gradients", which no section has; did you mean "models"?',
        ),
        (
            "minutes = 11",
            "minutes = 45",
            "line 1: minutes must be 11, the sum of the sections, got 45; or leave this line out",
        ),
        (
            "minutes = 11",
            "minutes = false",
            "line 1: minutes must be a whole number from 1 to 1920, got false",
        ),
        (
            "minutes = 11",
            "minute = 11",
            'line 1: a template has no key "minute"; did you mean "minutes"?',
        ),
        (
            "minutes = 11",
            'author = "me"',
            'line 1: a template has no key "author"; known: minutes, order, conventional, section',
        ),
    ],
)
def test_a_fault_outside_the_sections_is_told_once_with_its_line(old, new, sentence):
    assert refused(changed((old, new))) == [sentence]


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("", "line 1: a template must have 1 to 16 of [[section]], got none"),
        ("\nsection = []\n", "line 2: a template must have 1 to 16 of [[section]], got none"),
        ("\n[section]\n", "line 2: a section begins with [[section]], in double brackets"),
        ("section = 5", "line 1: section must be written as [[section]], once for each, got 5"),
        ("section = [\n{},\n5]", "line 3: a section must be a table, got 5"),
    ],
)
def test_a_file_without_sections_is_told_how_to_write_them(source, sentence):
    assert refused(source) == [sentence]


def test_the_seventeenth_section_is_one_too_many():
    own = [
        f'[[section]]\nid = "s{number}"\ntitle = "T"\nshort = "T"\nminutes = 1\nasks = "?"\n'
        for number in range(17)
    ]
    assert len(parsed_template("".join(own[:16])).ids) == 16
    sentence = "line 97: a template must have 1 to 16 of [[section]], got 17"
    assert refused("".join(own)) == [sentence]


SYNTAX = {
    "a key": ("minutes 45", 1, 'a key must be followed by "="'),
    "a value": (
        "minutes = 45\norder =\n",
        2,
        'there must be a value here; a text stands in "quotation marks"',
    ),
    "a word": (
        "minutes = six",
        1,
        'there must be a value here; a text stands in "quotation marks"',
    ),
    "a quotation mark": (
        '\n\ntitle = "Data\nshort = "D"',
        3,
        "a text must end with its quotation mark on the same line",
    ),
    "an apostrophe": (
        "a = 1\nb = 'Data\nc = 3\n",
        2,
        "what begins here is not finished: a text must end with its quotation marks",
    ),
    "an apostrophe before another": (
        "a = 1\nb = 'Data\nc = 'x'\n",
        2,
        "a text must end with its quotation mark on the same line",
    ),
    "an invisible character": (
        'a = 1\nb = "\x07"',
        2,
        "an invisible character stands here; delete it",
    ),
    "a backslash": ('a = 1\nb = "C:\\data"', 2, "a backslash in a text must be written twice"),
    "a remark": ("a = 1 minute", 1, "nothing but a comment may follow here"),
    "a header": ("\n[[section]\n", 2, 'a header that begins with "[[" must end with "]]"'),
    "a stray line": ("a = 1\n= 2", 2, "this is neither a key nor [[section]] nor a comment"),
    "a key twice": (
        '[[section]]\nid = "a"\n\nid = "b"',
        4,
        'key "id" must be given once; line 2 has it too',
    ),
    "a list to the end": (
        '\norder = ["a",\n"b"\n',
        2,
        'what begins here is not finished: a list must go on with a comma or end with "]"',
    ),
    "a list swallowing a key": (
        'order = [\n"a"\nminutes = 5\n',
        3,
        'a list must go on with a comma or end with "]"; what begins on line 1 is not finished',
    ),
    "a text to the end": (
        'a = 1\nb = """\n[[section]]\nid = "x"\n',
        2,
        "what begins here is not finished: a text must end with its quotation marks",
    ),
    "an end after a text": (
        'a = """\n\n"""\nb = ',
        4,
        'there must be a value here; a text stands in "quotation marks"',
    ),
}


@pytest.mark.parametrize("case", SYNTAX)
def test_what_is_not_toml_is_told_with_its_line_and_what_to_do(case):
    source, line, words = SYNTAX[case]
    assert refused(source) == [f"line {line}: {words}"]


def test_every_problem_is_told_in_the_order_of_lines():
    source = changed(
        ("minutes = 5", "minutes = 500"), ("minutes = 6", 'minutes = "six"'), ('"Data"', "4")
    )
    assert [sentence.partition(":")[0] for sentence in refused(source)] == [
        "line 10",
        "line 12",
        "line 24",
    ]


def test_twenty_problems_are_told_and_the_rest_counted():
    with pytest.raises(TemplateError) as caught:
        parsed_template("\n".join(f"colour_{number} = 1" for number in range(30)))
    assert len(caught.value.problems) == 20
    assert caught.value.problems[0].line == 1
    assert str(caught.value).endswith("; and 11 more")


def test_a_file_above_64_kb_is_refused_by_its_size():
    comment = "#" + "é" * (MAX_BYTES // 2)
    assert refused(comment) == ["line 1: a template must have at most 64 kB, got 65 kB"]
    with pytest.raises(TemplateError, match="line 1: a template must have at most 64 kB, got 69"):
        template_source(b"#" * 70_000)


def test_a_file_that_is_not_utf_8_names_the_line():
    with pytest.raises(TemplateError, match="line 2: this is not UTF-8 text; save the file with"):
        template_source(b'a = 1\ntitle = "caf\xe9"\n')


def test_half_of_a_character_is_told_with_its_line():
    assert refused('a = 1\nb = "\ud83d"') == [
        "line 2: this holds half of a character; type it again"
    ]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("\na = " + "[" * 60_000, 2),
        ("\n\na = " + "{a=" * 20_000, 3),
        ("\na" + ".a" * 30_000 + " = 1", 2),
        ("[a" + ".a" * 30_000 + "]", 1),
        ("\na = " + "9" * 60_000, 2),
    ],
)
def test_a_file_made_to_be_slow_or_deep_is_refused(source, line):
    sentences = refused(source)
    assert sentences[0].startswith(f"line {line}: ")


def test_the_file_to_begin_with_gives_the_template_it_was_written_from():
    for shown in (default_template(), parsed_template(OWN)):
        assert parsed_template(template_toml(shown)) == shown


def test_the_file_to_begin_with_says_what_may_be_changed():
    source = template_toml(default_template())
    assert source.startswith("# The sections of an answer.")
    assert 'id = "clarify"' in source
    assert source.count("\n[[section]]\n") == 8
