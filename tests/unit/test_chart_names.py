"""Names beside dots touch neither a dot, a line, another name nor the chart's edge."""

import numpy as np
import pytest

from pages.ui.charts.names import DOT, PLACES, TALL, WIDE, coinciding, reach, side_of, stand


def _dot(x, y):
    return reach((x, y)).grown(DOT, DOT)


def _around(places):
    return [reach(place) for place in places]


def _stands(places, names, drawn):
    chosen = stand(_around(places), [[name] for name in names], drawn)
    return [
        one.taken(dots, [name])
        for one, dots, name in zip(chosen, _around(places), names, strict=True)
    ]


def test_a_name_stands_right_above_its_dot_when_nothing_is_in_the_way():
    (chosen,) = stand(_around([(0.5, 0.5)]), [["LR"]], [_dot(0.5, 0.5)])
    assert (chosen.xanchor, chosen.yanchor) == ("left", "bottom")


def test_a_name_at_the_right_edge_turns_to_the_left():
    (chosen,) = stand(_around([(0.97, 0.5)]), [["LR, over"]], [_dot(0.97, 0.5)])
    assert chosen.xanchor == "right"


def test_a_name_at_the_top_edge_turns_below():
    (chosen,) = stand(_around([(0.4, 0.98)]), [["LR"]], [_dot(0.4, 0.98)])
    assert chosen.yanchor == "top"


def test_a_name_keeps_off_an_upright_line_beside_its_dot():
    limit = reach((0.55, 0.0), (0.55, 1.0))
    (taken,) = _stands([(0.5, 0.5)], ["LR, over"], [_dot(0.5, 0.5), limit])
    assert not taken.meets(limit)


@pytest.mark.parametrize("seed", range(20))
def test_names_of_four_models_touch_no_dot_no_interval_and_no_other_name(seed):
    rng = np.random.default_rng(seed)
    # A model in each quarter, as far from one another as frontiers usually are.
    places = [
        (0.12 + 0.5 * (i % 2) + 0.2 * rng.random(), 0.12 + 0.5 * (i // 2) + 0.25 * rng.random())
        for i in range(4)
    ]
    bars = [reach((x - 0.08, y), (x + 0.08, y)) for x, y in places]
    bars += [reach((x, y - 0.06), (x, y + 0.06)) for x, y in places]
    dots = [_dot(*place) for place in places]
    taken = _stands(places, ["LR", "GB", "RF", "SVM"], [*dots, *bars])
    assert not [one for one in taken if any(one.meets(other) for other in [*dots, *bars])]
    assert not [
        pair for i, pair in enumerate(taken) if any(pair.meets(other) for other in taken[i + 1 :])
    ]


def test_where_every_place_touches_something_the_one_that_touches_least_is_taken():
    whole = reach((0.0, 0.0), (1.0, 1.0))
    upper = reach((0.0, 0.5), (1.0, 1.0))
    (chosen,) = stand(_around([(0.5, 0.5)]), [["LR"]], [whole, upper])
    assert chosen.yanchor == "top"


def test_dots_are_named_together_only_when_their_names_could_not_tell_them_apart():
    near, far = 10 / WIDE, 20 / WIDE
    assert coinciding([(0.5, 0.5), (0.5 + near, 0.5)]) == [[0, 1]]
    assert coinciding([(0.5, 0.5), (0.5 + far, 0.5)]) == [[0], [1]]
    assert coinciding([(0.5, 0.5), (0.5 + near, 0.5 + 20 / TALL)]) == [[0], [1]]


def test_dots_near_a_neighbour_of_a_neighbour_are_named_together_too():
    step = 10 / WIDE
    assert coinciding([(0.5, 0.5), (0.5 + 2 * step, 0.5), (0.5 + step, 0.5)]) == [[0, 2, 1]]


def test_the_words_of_a_limit_are_held_on_the_side_where_there_is_room():
    assert [side_of("objective 20 ms", at) for at in (0.05, 0.5, 0.95)] == [
        "left",
        "center",
        "right",
    ]


def test_every_side_of_a_dot_is_tried():
    assert len({(one.side, one.rise) for one in PLACES}) == 8
