"""Numbers to text: rounding, signs and the ends of every scale."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator import formatting
from simulator.formatting import (
    count,
    interval_text,
    money,
    plain,
    share,
    three_significant,
    threshold,
)
from simulator.uncertainty import Interval

NAN = float("nan")


@pytest.mark.parametrize("form", [three_significant, share, money, count, plain, threshold])
def test_undefined_is_a_dash_and_infinity_is_refused(form: object) -> None:
    assert form(NAN) == "–"  # type: ignore[operator]
    with pytest.raises(ValueError, match="must be finite"):
        form(math.inf)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("x", "text"),
    [
        (0.0, "0%"),
        (1.0, "100%"),
        (0.005, "0.500%"),
        (0.05, "5.00%"),
        (0.5, "50.0%"),
        (0.8125, "81.3%"),
        (0.99949, "99.9%"),
        (0.9999, ">99.9%"),
        (1 - 2**-53, ">99.9%"),
        (0.00001, "0.00100%"),
        (0.0000099, "<0.001%"),
        (-0.0000099, ">-0.001%"),
        (-0.25, "-25.0%"),
        (1.25, "125%"),
    ],
)
def test_shares(x: float, text: str) -> None:
    assert share(x) == text


@pytest.mark.parametrize(
    ("x", "text"),
    [
        (0.0, "$0"),
        (412.3, "$412"),
        (41.23, "$41.2"),
        (4.125, "$4.13"),
        (0.4125, "$0.412"),
        (-3.2, "-$3.20"),
        (999.6, "$1,000"),
        (12345.0, "$12,300"),
        (999_499.0, "$999,000"),
        (999_500.0, "$1.00m"),
        (1_234_567.0, "$1.23m"),
        (-123_456_789.0, "-$123m"),
        (999_600_000.0, "$1.00bn"),
        (-5e12, "-$5,000bn"),
        (0.0009, "<$0.001"),
        (-0.0009, ">-$0.001"),
    ],
)
def test_money(x: float, text: str) -> None:
    assert money(x, "$") == text


@pytest.mark.parametrize(
    ("x", "text"),
    [
        (0.31, "0.310"),
        (1.0, "1.00"),
        (0.0001, "0.000100"),
        (0.00009, "9.00e-5"),
        (1.234e-7, "1.23e-7"),
        (-0.5, "-0.500"),
        (-1234.5, "-1230"),
        (0.0, "0"),
    ],
)
def test_thresholds(x: float, text: str) -> None:
    assert threshold(x) == text


def test_counts_have_separators_and_round_half_away_from_zero() -> None:
    assert [count(n) for n in (0, 9812, 1_000_000, 2.5, -2.5)] == [
        "0",
        "9,812",
        "1,000,000",
        "3",
        "-3",
    ]


def test_plain_numbers_have_three_decimals_from_the_exact_value() -> None:
    # 1.0005 lies below its decimal digits in binary, 0.0625 is a true tie.
    assert [plain(x) for x in (0.9234, 1.0005, 0.0625, 1.0)] == ["0.923", "1.000", "0.063", "1.000"]


@given(st.floats(1e-300, 1e300))
def test_three_digits_are_the_nearest_ones_and_ties_go_up(x: float) -> None:
    text = three_significant(x)
    assert "e" not in text.lower()
    exact, shown = Decimal(x), Decimal(text)
    step = Decimal((0, (1,), shown.adjusted() - 2))
    assert abs(shown - exact) <= step / 2
    if abs(shown - exact) == step / 2:
        assert shown > exact
    assert three_significant(-x) == f"-{text}"


@given(st.floats(0, 1))
def test_only_one_is_written_as_a_hundred_percent_and_only_zero_as_zero(x: float) -> None:
    assert (share(x) == "100%") == (x == 1)
    assert (share(x) == "0%") == (x == 0)


def test_intervals() -> None:
    interval = Interval(0.381, 0.462)
    assert interval_text(interval) == "[38.1%, 46.2%]"
    assert interval_text(interval, plain) == "[0.381, 0.462]"
    assert interval_text(Interval(13.6, math.inf), three_significant) == "[13.6, no limit]"
    assert interval_text(None) == interval_text(Interval(NAN, NAN)) == formatting.UNDEFINED
