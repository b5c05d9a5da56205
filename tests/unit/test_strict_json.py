from __future__ import annotations

import pytest

from whiteboard.store.strict_json import parsed


def read(source):
    return parsed(source, max_bytes=1_000_000, max_depth=32)


def test_plain_json_is_read_as_text_and_as_bytes():
    text = '{"a": [1, -2.5e3, true, null, "é \\u00e9 \\" [[[[ {{{"]}'
    value = {"a": [1, -2500.0, True, None, 'é é " [[[[ {{{']}
    assert read(text) == read(text.encode()) == read(b"\xef\xbb\xbf" + text.encode()) == value


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("", "line 1, column 1: this is not JSON: Expecting value"),
        ('{"a":\n 1,}', "line 2, column .: this is not JSON"),
        ("[NaN]", "NaN is not a number that JSON has"),
        ("[-Infinity]", "-Infinity is not a number that JSON has"),
        ("[1e999]", "the number 1e999 is too large"),
        ("[" + "1" * 5000 + "]", "the number 1{20}... has more than 20 digits"),
        ('{"b": {"a": 1, "x": 2, "a": 1}}', "the name 'a' stands twice in one object"),
        ('["\\ud83d"]', "a text holds half of a character, .ud83d"),
        ('["\ud83d"]', "."),
        (b'["\xff"]', "byte 2: the file is not UTF-8 text"),
        (b"\x80\x04\x95", "byte 0: the file is not UTF-8 text"),
        ("[" * 33 + "]" * 33, "line 1: nested deeper than 32 levels"),
        ('{"a":\n' * 33 + "1" + "}" * 33, "line 33: nested deeper than 32 levels"),
        ("[" * 100_000, "line 1: nested deeper than 32 levels"),
        ('{"a":' * 100_000, "line 1: nested deeper than 32 levels"),
        ('"' + "x" * 1_000_000, "the file has 1,000,001 bytes; at most 1,000,000 are read"),
    ],
)
def test_what_cannot_be_read_is_a_sentence(source, sentence):
    with pytest.raises(ValueError, match=sentence):
        read(source)


def test_depth_is_counted_outside_of_texts_and_up_to_the_limit():
    assert read("[" * 32 + '"[[[["' + "]" * 32)
    assert read(('["\\"[", ' * 31) + "[]" + "]" * 31)


@pytest.mark.parametrize(
    "source", ['"' + '\\"' * 400_000, '["' + "\\\\" * 400_000, '{"a' + '"b' * 300_000]
)
def test_texts_that_never_end_are_met_in_one_pass(source):
    with pytest.raises(ValueError, match="this is not JSON"):
        read(source)
