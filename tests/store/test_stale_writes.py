"""A thousand stale writes overwrite nothing silently, and both texts are recoverable."""

from __future__ import annotations

import random

import pytest

from whiteboard.boards import BoardStore
from whiteboard.edits import Conflict, Edit

ROUNDS = 1_000
FRESH, STALE = "editor-fresh", "editor-stale"


def stale_write(store: BoardStore, board_id: str, rng: random.Random, number: int):
    """Let one editor save, and another write over what it had not seen; return the conflict."""
    head = store.load(board_id)
    fresh = store.save(
        board_id, Edit(FRESH, number, head.revision, {"data": f"fresh {number} {rng.random()}"})
    )
    base = max(1, fresh.revision - rng.randint(1, 12))
    mine = f"stale {number} {rng.random()}"
    with pytest.raises(Conflict) as caught:
        store.save(board_id, Edit(STALE, 2 * number, base, {"data": mine, "models": "also mine"}))
    return fresh, mine, caught.value


def test_a_thousand_stale_writes_change_nothing_and_hand_both_texts_back(store):
    rng, board = random.Random(1), store.create()
    texts = []
    for number in range(1, ROUNDS + 1):
        fresh, mine, conflict = stale_write(store, board.id, rng, number)
        assert conflict.mine == {"data": mine}
        assert conflict.theirs == {"data": fresh.answer.text("data")}
        assert conflict.revision == fresh.revision
        assert store.load(board.id) == fresh
        texts.append(fresh.answer.text("data"))
    past = []
    store.newest(board.id, lambda one: bool(past.append(one.answer.text("data"))))
    assert past[::-1] == ["", *texts]


def test_a_stale_writer_that_merges_keeps_both_texts_in_the_history(store):
    rng, board = random.Random(2), store.create()
    both = []
    for number in range(1, 101):
        fresh, _mine, conflict = stale_write(store, board.id, rng, number)
        merged = f"{conflict.theirs['data']} | {conflict.mine['data']}"
        edit = Edit(STALE, 2 * number + 1, conflict.revision, {"data": merged})
        assert store.save(board.id, edit).answer.text("data") == merged
        both += [fresh.answer.text("data"), merged]
    past = []
    store.newest(board.id, lambda one: bool(past.append(one.answer.text("data"))))
    assert past[::-1] == ["", *both]
