"""Times that stand before the objective of the same sentence are told, and not asked for."""

from __future__ import annotations

import pytest

from tests.support.checked import found

OBJECTIVE = "p99_over_objective"


@pytest.mark.parametrize(
    "text",
    [
        "The p99 is 25 ms at an objective of 15 ms.",
        "The p99 is 25 ms over a budget of 15 ms.",
        "The p99 is 25 ms against an objective of 15 ms.",
        "At an objective of 15 ms, the p99 is 25 ms.",
        "Given the objective of 15 ms we measured a p99 of 25 ms.",
    ],
)
def test_a_p99_beside_the_objective_of_its_sentence_is_held_against_it_in_its_own_words(text):
    (one,) = found(OBJECTIVE, iterate=text)
    assert one.quote in ("p99 is 25 ms", "p99 of 25 ms")
    assert one.evidence.startswith("Objective: 15 ms (the text: “")
    assert "p99" not in one.evidence


@pytest.mark.parametrize(
    "text", ["A p99 of 25 ms is the objective.", "We ask for a 25 ms objective at p99."]
)
def test_a_time_that_is_called_the_objective_is_one(text):
    (one,) = found(OBJECTIVE, iterate=f"{text} The p99 is 31 ms.")
    assert one.quote == "p99 is 31 ms"
    assert one.evidence.startswith("Objective: 25 ms")
