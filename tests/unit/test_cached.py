"""What the server keeps for all sessions: what was found stays, a miss is looked for again."""

import pytest

from pages.ui import cached


@pytest.fixture(autouse=True)
def nothing_kept():
    cached._computed.clear()
    cached._bulky.clear()
    yield
    cached._computed.clear()
    cached._bulky.clear()


@pytest.mark.parametrize("is_bulky", [False, True])
def test_what_was_found_is_looked_for_once(is_bulky):
    looks = []

    def look():
        looks.append(1)
        return {"found": True}

    found = [cached.looked_up("kind", "key", look, is_bulky=is_bulky) for _ in range(3)]
    assert found == [{"found": True}] * 3
    assert len(looks) == 1


@pytest.mark.parametrize("is_bulky", [False, True])
def test_a_miss_is_looked_for_again(is_bulky):
    there = iter([None, None, "scores"])
    found = [
        cached.looked_up("kind", "key", lambda: next(there), is_bulky=is_bulky) for _ in range(4)
    ]
    assert found == [None, None, "scores", "scores"]


def test_a_value_that_counts_as_false_is_found():
    there = iter([(), (1,)])
    assert [cached.looked_up("kind", "key", lambda: next(there)) for _ in range(2)] == [(), ()]


def test_what_goes_wrong_while_looking_is_not_a_miss():
    def look():
        raise OSError("disk")

    with pytest.raises(OSError, match="disk"):
        cached.looked_up("kind", "key", look)
