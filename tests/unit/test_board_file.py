from __future__ import annotations

import contextlib
import json
import random
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from tests.support.boards import MOMENT, a_pin, an_answer
from whiteboard import board_file
from whiteboard.answer import with_evidence
from whiteboard.board import Rating, Response, with_rating, with_response
from whiteboard.board_file import MAX_BYTES, import_board, read_json, to_json
from whiteboard.boards import BoardStore, UnknownBoard, new_id
from whiteboard.clock import Clock, running_for
from whiteboard.edits import Edit
from whiteboard.store import rows as board_rows

HERE = "editor-here"


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    opened = BoardStore(tmp_path_factory.mktemp("store") / "boards.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def store(tmp_path):
    opened = BoardStore(tmp_path / "boards.sqlite")
    yield opened
    opened.close()


def a_full_board(store):
    board = store.create(an_answer(pins=1, data="Labels"), title="Card fraud", problem="fraud")
    for number in range(1, 131):
        text = "Labels come late, é 😀 \x00 " + "word " * number
        store.save(board.id, Edit(HERE, number, number, {"data": text}))
    store.change(board.id, lambda now: replace(now, answer=with_evidence(now.answer, a_pin())))
    answered = Response(finding="f-1", kind="covered", words="in Models")
    store.change(board.id, lambda now: with_response(now, answered))
    rating = Rating(rater="reviewer", dimension="data", level=3, note="the split")
    store.change(board.id, lambda now: with_rating(now, rating))
    store.restore(board.id, 40)
    store.set_clock(board.id, Clock({"data": 12.5}))
    store.archive(board.id, archived=True)
    return store.load(board.id)


@pytest.fixture(scope="module")
def exported(shared):
    board = a_full_board(shared)
    return board, to_json(shared, board.id)


@pytest.fixture
def file(exported):
    """The file of a full board, as values to change."""
    return json.loads(exported[1])


def test_a_board_goes_through_a_file_whole(exported, store):
    board, text = exported
    copy = import_board(store, read_json(text), owner="me")
    assert replace(copy, id=board.id, view_id=board.view_id) == board
    assert store.load(copy.id) == copy
    assert {copy.id, copy.view_id}.isdisjoint({board.id, board.view_id})
    assert [one.id for one in store.boards("me", archived=True)] == [copy.id]


def test_the_history_of_a_board_goes_with_it(exported, shared, store):
    board, text = exported
    copy = import_board(store, read_json(text))
    assert store.history(copy.id) == shared.history(board.id)
    for number in (1, 2, 99, 100, 101, 131, 132, board.revision):
        past = shared.revision(board.id, number)
        assert store.revision(copy.id, number) == replace(past, id=copy.id, view_id=copy.view_id)


def test_a_second_export_is_the_first_letter_by_letter(exported, store):
    _board, text = exported
    copy = import_board(store, read_json(text.encode()))
    assert to_json(store, copy.id) == text


def test_a_file_holds_no_link_and_no_owner(exported):
    board, text = exported
    assert board.id not in text
    assert board.view_id not in text


def test_work_on_an_imported_board_goes_on(exported, store):
    copy = import_board(store, read_json(exported[1]))
    saved = store.save(copy.id, Edit("editor-new", 1, copy.revision, {"models": "Two."}))
    assert saved.revision == copy.revision + 1
    assert store.revision(copy.id, saved.revision) == saved


def test_two_imports_of_one_file_are_two_boards(exported, store):
    first, second = (import_board(store, read_json(exported[1])) for _ in range(2))
    assert first.id != second.id
    store.delete(first.id)
    assert store.load(second.id) == second


def test_a_clock_that_runs_is_written_as_it_stands(store):
    board = store.create()
    store.set_clock(board.id, running_for(Clock({}), "data", MOMENT))
    text = to_json(store, board.id, now=MOMENT + timedelta(seconds=90))
    assert read_json(text).board.clock == Clock({"data": 90.0})


def test_a_board_that_is_not_there_has_no_file(store):
    with pytest.raises(UnknownBoard):
        to_json(store, new_id())


def test_a_history_too_long_for_one_file_loses_its_oldest_revisions_only(store, monkeypatch):
    board = store.create()
    for number in range(1, 31):
        store.save(board.id, Edit(HERE, number, number, {"data": "word " * number}))
    monkeypatch.setattr(board_file, "MAX_REVISIONS", 10)
    text = to_json(store, board.id)
    file = read_json(text)
    assert [one.number for one in file.revisions] == list(range(22, 32))
    copy = import_board(store, file)
    assert store.load(copy.id).answer == store.load(board.id).answer
    assert store.revision(copy.id, 22).answer.text("data") == "word " * 21
    assert store.revision(copy.id, 21) is None
    assert store.history(copy.id)[-1].what == "history is kept from here on"
    assert to_json(store, copy.id) == text


def test_a_board_of_many_large_changes_still_fits_into_a_file(store):
    board, rng = store.create(), random.Random(1)
    for number in range(1, 41):
        text = "".join(rng.choices("abcdefgh é\n", k=200_000))
        store.save(board.id, Edit(HERE, number, number, {"data": text}))
    text = to_json(store, board.id)
    assert len(text.encode()) <= MAX_BYTES
    file = read_json(text)
    assert 1 < len(file.revisions) < 41
    assert file.board.answer == store.load(board.id).answer


def test_a_file_without_history_clock_or_archive_is_a_board_with_one_revision(file, store):
    for name in ("history", "clock", "archived"):
        del file[name]
    copy = import_board(store, read_json(json.dumps(file)))
    assert copy.revision == 1
    assert copy.updated_at.isoformat() == file["updated_at"]
    assert [pin.id for pin in copy.answer.evidence] == ["E1"]
    assert not copy.clock.used


def test_nothing_is_kept_when_the_database_refuses_half_way(exported, store, monkeypatch):
    def torn(*_arguments):
        raise sa.exc.OperationalError("insert", {}, Exception("disk full"))

    monkeypatch.setattr(board_rows, "insert_revisions", torn)
    with pytest.raises(sa.exc.OperationalError):
        import_board(store, read_json(exported[1]), owner="me")
    assert store.boards(None) == store.boards(None, archived=True) == []


DELETE = object()


def changed(value, path, to):
    """Return `value` with what stands at `path` replaced, or taken out."""
    here = value
    for step in path[:-1]:
        here = here[step]
    if to is DELETE:
        del here[path[-1]]
    else:
        here[path[-1]] = to
    return value


@pytest.mark.parametrize(
    ("path", "to", "sentence"),
    [
        (["schema"], "another", "schema must be 'ml-design-whiteboard/board', got 'another'"),
        (["schema"], DELETE, "schema must be 'ml-design-whiteboard/board', got None"),
        (["version"], 2, "version must be 1, which is what this program reads, got 2"),
        (["version"], True, "version must be 1"),
        (["title"], DELETE, "the file lacks title"),
        (["colour"], "red", "the file has a field 'colour', which boards do not have"),
        (["title"], 7, "title must be a text, got a number"),
        (["title"], "", "title must be one line of 1 to 120 letters"),
        (["title"], "two\nlines", "title must be one line"),
        (["title"], "x" * 121, "title must be one line"),
        (["problem"], "x" * 81, "problem has 81 letters; at most 80 are read"),
        (["problem"], "a\x00b", "problem must not hold the character with the number 0"),
        (["title"], "a\x00b", "title must be one line"),
        (
            ["attempt"],
            2**31,
            "attempt must be a whole number from 1 to 1,000,000,000, got 2147483648",
        ),
        (["attempt"], 0, "attempt must be a whole number from 1 to 1,000,000,000, got 0"),
        (["attempt"], True, "attempt must be a whole number from 1 to 1,000,000,000, got True"),
        (["attempt"], 1.5, "attempt must be a whole number from 1 to 1,000,000,000, got 1.5"),
        (["example"], "no", "example must be true or false, got 'no'"),
        (["archived"], 1, "archived must be true or false, got 1"),
        (["created_at"], "yesterday", "created_at must be a date and time with its zone"),
        (["created_at"], "2026-03-04T12:30:00", "created_at must be a date and time with its zone"),
        (["updated_at"], "2026-03-04T12:30:00+00:00", "updated_at must be when the last revision"),
        (["template_toml"], "minutes = ", "template_toml: .*line 1"),
        (["clock"], [], "clock must be an object, got a list"),
        (["clock", "spent_s", "data"], -1, "clock: spent_s of data must be 0 or more"),
        (["clock", "since"], "now", "clock: "),
        (["answer"], None, "answer must be an object, got nothing"),
        (["answer", "sections", "data"], 7, "answer.sections.data must be a text, got a number"),
        (
            ["answer", "sections", ""],
            "x",
            "answer.sections: the id of a section must be 1 to 24 ch",
        ),
        (["answer", "sections", "models"], "", "answer.sections.models must not be empty"),
        (["answer", "sections", "models"], "x", "history does not lead to the answer, evidence"),
        (["answer", "sections", "Data\n\nneeds"], "x", "1 to 24 characters of a-z.*got 'Data"),
        (["answer", "last_number"], 2**53 - 2, "answer.last_number must be .* to 900,000, got"),
        (["answer", "last_number"], 0, "last_number must be the highest number of any pin"),
        (["answer", "words"], 3, "answer has a field 'words', which boards do not have"),
        (["evidence"], {}, "evidence must be a list, got an object"),
        (["evidence", 0], "E1", "evidence.0. must be an object, got a text"),
        (["evidence", 0, "id"], "E0", "evidence.0..id must look like E3, got 'E0'"),
        (["evidence", 0, "id"], DELETE, "evidence.0..id must be a text, got nothing"),
        (["evidence", 0, "value"], "high", "evidence.0.: .*value"),
        (["evidence", 0, "unit"], "apples", "evidence.0.: .*unit"),
        (["evidence", 0, "colour"], "red", "evidence.0.: .*colour"),
        (["evidence", 0, "created_at"], "x", "evidence.0.: "),
        (["review", "ratings"], "none", "review.ratings must be a list, got a text"),
        (["history"], {}, "history must be a list, got an object"),
        (["history", 0], None, "history.0. must be an object, got nothing"),
        (["history", 0, "document"], DELETE, "history.0. lacks document"),
        (["history", 0, "number"], 0, "history.0..number must be 1, got 0"),
        (["history", 0, "document", "sections", "data"], "x", "history.1..change: the change of"),
        (
            ["history", 0, "document", "ratings"],
            [{"level": 9}],
            r"history.0..document.ratings.0.: ",
        ),
        (
            ["history", 0, "number"],
            2**31,
            "history.0..number must be a whole number .* 1,000,000,000",
        ),
        (["history", 0, "seq"], 3, "history.0..seq must be 1, the number of its revision, got 3"),
        (["history", 132, "seq"], 7, "history.132..seq must be 133, the number of its revision"),
        (["history", 3, "number"], 9, "history.3..number must be 4, got 9"),
        (
            ["history", 3, "saved_at"],
            7,
            "history.3..saved_at must be a date and time",
        ),
        (["history", 3, "client"], "a b", "history.3..client must be 8 to 64 letters"),
        (["history", 3, "seq"], 2**53, "history.3..seq must be a whole number from 0"),
        (["history", 3, "seq"], 1, "two revisions with the same client and seq"),
        (["history", 3, "change"], DELETE, "history.3. lacks change"),
        (["history", 3, "document"], {}, "history.3. has a field 'document'"),
        (["history", 3, "change", "colour"], ["a", "b"], "history.3..change has a field 'colour'"),
        (["history", 3, "change", "title"], ["a"], r"history.3..change.title must be .old, new."),
        (["history", 3, "change", "title"], ["a", 7], "history.3..change.title.1. must be a text"),
        (["history", 3, "change", "sections", "data"], [1, "", 7], "sections.data.2. must be a te"),
        (["history", 3, "change", "sections", "data"], [-1, "", ""], "sections.data.0. must be a"),
        (
            ["history", 3, "change", "sections", "data"],
            [0, ""],
            "must be .start, removed, in",
        ),
        (
            ["history", 3, "change", "sections", "data"],
            [9**9, "", "x"],
            "does not fit what",
        ),
        (["history", 3, "change", "evidence"], [0, [], [{"id": "E9"}]], "change.evidence.2..0.: "),
        (
            ["history", 3, "change", "restored"],
            0,
            "restored must be a whole number from 1 .*, got 0",
        ),
        (["history", 40], DELETE, "history.40..number must be 41, got 42"),
        (["history", -1], DELETE, "history does not lead to the answer|updated_at must be"),
    ],
)
def test_a_bad_file_gets_a_sentence_that_names_the_place(file, path, to, sentence):
    with pytest.raises(ValueError, match=sentence):
        read_json(json.dumps(changed(file, path, to)))


def test_two_pins_with_one_id_and_a_pin_beyond_the_last_number_are_refused(file):
    pin = file["evidence"][0]
    del file["history"]
    with pytest.raises(ValueError, match="the file: two pins have the same id"):
        read_json(json.dumps(file | {"evidence": [pin, pin]}))
    with pytest.raises(ValueError, match="the file: last_number must be the highest number"):
        read_json(json.dumps(file | {"evidence": [{**pin, "id": "E99"}]}))


@pytest.mark.parametrize(
    ("kind", "field", "to", "sentence"),
    [
        ("responses", "finding", "f\x00", "finding must not hold the character with the number 0"),
        ("ratings", "dimension", "x" * 81, "dimension has 81 letters; at most 80 are read"),
        ("ratings", "dimension", 7, "dimension must be a text, got a number"),
    ],
)
def test_what_a_level_or_an_answer_is_about_is_a_short_name(file, kind, field, to, sentence):
    rows = {
        "responses": {"finding": "f-1", "kind": "covered", "words": ""},
        "ratings": {"rater": "self", "dimension": "data", "level": 2, "note": ""},
    }
    review = {"responses": [], "ratings": []} | {kind: [rows[kind] | {field: to}]}
    with pytest.raises(ValueError, match=rf"review.{kind}.0..{sentence}"):
        read_json(json.dumps(file | {"review": review}))


def test_caps_on_revisions_sections_pins_and_letters_are_sentences(file, monkeypatch):
    monkeypatch.setattr(board_file, "MAX_REVISIONS", 100)
    with pytest.raises(ValueError, match="history has 135 entries; at most 100 are read"):
        read_json(json.dumps(file))
    del file["history"]
    answer = {"sections": {f"s{n}": "x" for n in range(101)}, "last_number": 9}
    with pytest.raises(ValueError, match="an answer has at most 100 sections"):
        read_json(json.dumps(file | {"answer": answer}))
    answer = {"sections": {"data": "x" * 900_000}, "last_number": 9}
    with pytest.raises(ValueError, match="at most 100 sections and 786,432 letters"):
        read_json(json.dumps(file | {"answer": answer}))
    rating = {"rater": "self", "dimension": "x", "level": 1, "note": ""}
    review = {"responses": [], "ratings": [rating] * 19_661}
    with pytest.raises(ValueError, match="ratings has 19,661 entries; at most 19,660 are read"):
        read_json(json.dumps(file | {"review": review}))


def test_every_pin_that_a_board_can_hold_goes_through_a_file(store):
    board = store.create(an_answer(pins=505))
    answers = [Response(finding=f"f-{one}", kind="covered", words="") for one in range(505)]
    store.change(board.id, lambda now: replace(now, responses=tuple(answers)))
    copy = read_json(to_json(store, board.id)).board
    assert (len(copy.answer.evidence), len(copy.responses)) == (505, 505)


def long_history(store, revisions):
    """A file whose every revision changes a letter in a text of 50,000."""
    board = store.create(an_answer(data="x" * 50_000))
    file = json.loads(to_json(store, board.id))
    ways = (["", "y"], ["y", ""])
    file["history"] += [
        {
            "number": 2 + number,
            "saved_at": file["updated_at"],
            "client": HERE,
            "seq": number,
            "change": {"sections": {"data": [25_000, *ways[number % 2]]}},
        }
        for number in range(revisions)
    ]
    return file


def test_a_history_that_would_hold_the_server_up_is_refused_before_it_does(store, monkeypatch):
    file = long_history(store, 40)
    assert len(read_json(json.dumps(file)).revisions) == 41
    monkeypatch.setattr(board_file, "MAX_EFFORT", 1_000_000)
    with pytest.raises(ValueError, match=r"history.20.: .* more than 1,000,000 letters"):
        read_json(json.dumps(file))


def test_what_is_exported_never_takes_too_long_to_read(store, monkeypatch):
    copy = import_board(store, read_json(json.dumps(long_history(store, 40))))
    monkeypatch.setattr(board_file, "MAX_EFFORT", 1_000_000)
    found = read_json(to_json(store, copy.id))
    assert [one.number for one in found.revisions] == list(range(23, 42))
    assert found.board.answer == copy.answer


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[" * 100_000, "nested deeper than 32 levels"),
        ("[]", "the file must be an object, got a list"),
        ("null", "the file must be an object, got nothing"),
        ('{"schema": NaN}', "NaN is not a number"),
        ('{"schema": "a", "schema": "b"}', "'schema' stands twice"),
        (b"\x80\x04}q\x00.", "is not UTF-8 text"),
        (" " * (MAX_BYTES + 1), "at most 8,388,608 are read"),
    ],
)
def test_what_is_no_board_file_at_all_is_a_sentence(text, sentence):
    with pytest.raises(ValueError, match=sentence):
        read_json(text)


WRONG = (None, True, -1, 2**60, 1.5, "", "x", "\x00", [], [[]], {}, {"id": "E1"}, "9999-99-99")


def places(value, path=()):
    """Every place in a file, as paths."""
    yield path
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from places(inner, (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value[:6]):
            yield from places(inner, (*path, index))


def test_a_wrong_value_anywhere_is_a_sentence_or_a_board_and_never_another_error(exported, store):
    rng, text = random.Random(4), exported[1]
    everywhere = [path for path in places(json.loads(text)) if path]
    read = 0
    for path in everywhere:
        file = changed(json.loads(text), path, rng.choice(WRONG))
        with contextlib.suppress(ValueError):
            import_board(store, read_json(json.dumps(file)))
            read += 1
    assert read < len(everywhere) / 4
