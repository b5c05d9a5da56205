"""Whatever is written: numbers come back, spans are exact, nothing raises, time stays linear."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.support.checked import FRAUD, pin
from tests.support.work import calls
from whiteboard.answer import EMPTY
from whiteboard.checks import CHECKS, check
from whiteboard.claims import claims
from whiteboard.concepts import coverage
from whiteboard.rubric import default_rubric
from whiteboard.text.sentences import sentences
from whiteboard.text.tokens import tokens

_WORDS = """recall precision accuracy p99 threshold AUC FPR cost of is at not if would 0.5 80% 8 ms
$ € [E1] [E2] [77%, 85%] ( ) [ ] , . ; : — – - ? ! ~ ± < > ≥ 1,000 per a day between and to from
random split drift better boosting SMOTE batch baseline ’ * ` | / @ 1e9 .5 % E3"""
PIECES = st.sampled_from([*_WORDS.split(), "\n", " "])
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=40).map(" ".join),
    st.lists(PIECES).map("".join),
)
PINS = (pin("E1", "recall", 0.81, 0.77, 0.85), pin("E2", "precision", 0.42))
METRICS = {
    "recall": ("recall", "sensitivity", "true positive rate", "TPR"),
    "precision": ("precision", "PPV"),
    "false_positive_rate": ("FPR", "false-positive rate"),
    "accuracy": ("accuracy",),
    "roc_auc": ("AUC", "ROC AUC", "AUROC"),
    "average_precision": ("average precision", "PR-AUC"),
}


@st.composite
def shares(draw: st.DrawFn) -> tuple[str, str, float]:
    """Return a sentence about a share, its metric and its value."""
    metric = draw(st.sampled_from(sorted(METRICS)))
    name = draw(st.sampled_from(METRICS[metric]))
    per_mille = draw(st.integers(1, 999))
    value = per_mille / 1000
    number = draw(
        st.sampled_from(
            [
                f"{value:.3f}",
                f"{value:.3f}"[1:],
                f"{100 * value:.1f}%",
                f"{100 * value:.1f} %",
                f"{100 * value:.1f} percent",
            ]
        )
    )
    form = draw(
        st.sampled_from(
            [
                "{name} is {number}",
                "{name} = {number}",
                "{name}: {number}",
                "{name} of {number}",
                "a {name} of about {number}",
                "We reach {number} {name} here.",
                "{name} ({number})",
                "Our {name} comes to {number} [E1].",
                "{name} on the test rows is {number}, as hoped",
                "**{name}**: {number}",
            ]
        )
    )
    return form.format(name=name, number=number), metric, value


@given(shares())
def test_a_share_written_in_many_ways_comes_back(written):
    text, metric, value = written
    (one,) = claims("metrics", text)
    assert one.metric == metric
    assert one.value == pytest.approx(value)


@given(
    st.integers(1, 99_999),
    st.sampled_from(["{:d} ms", "{:d}ms", "{:,d} ms", "{:d} milliseconds"]),
    st.sampled_from(["p99 is ", "the p99 latency: ", "p99 of ", "the 99th percentile is about "]),
)
def test_a_latency_written_in_many_ways_comes_back(ms, form, before):
    (one,) = claims("iterate", before + form.format(ms))
    assert (one.metric, one.unit, one.value) == ("p99", "ms", ms)


@given(
    st.integers(1, 9_999),
    st.sampled_from(["$", "€", "£"]),
    st.sampled_from(["per 1,000", "per thousand", "per 1,000 cases", "/1,000", "per 1k"]),
)
def test_a_cost_written_in_many_ways_comes_back(amount, sign, per):
    (one,) = claims("metrics", f"the cost is {sign}{amount:,} {per}")
    assert (one.metric, one.currency, one.value) == ("cost_per_1000", sign, amount)


@given(TEXTS)
@example("1" * 5_000)
@example("p99.p99.p99 99th 1e999 .5.5.5 [E1][E1] ’’ n't ²³ ٣٤ １２")
def test_spans_always_slice_to_their_words(text):
    for token in tokens(text):
        assert text[token.start : token.end] == token.text
    for part in sentences("metrics", text):
        assert 0 <= part.start < part.end <= len(text)
    for one in claims("metrics", text):
        assert text[one.start : one.end] == one.quote


@settings(max_examples=50)
@given(st.lists(TEXTS, min_size=8, max_size=8))
def test_no_text_makes_a_check_raise_and_every_finding_is_exact(texts):
    sections = dict(zip(("clarify", "baseline", "models", "metrics"), texts[:4], strict=True))
    sections |= dict(zip(("data", "iterate", "tradeoffs", "impact"), texts[4:], strict=True))
    answer = replace(EMPTY, sections=sections, evidence=PINS)
    found = check(answer, PINS, FRAUD)
    for one in found:
        assert one.check in CHECKS
        assert answer.text(one.section)[one.start : one.end] == one.quote
        assert one.evidence
        assert one.rule
        assert one.question
    assert len({one.key for one in found}) == len(found)
    assert check(answer, PINS, FRAUD) == found
    for touched in coverage(answer, default_rubric().concepts):
        text = answer.text(touched.section)
        assert text[touched.start : touched.start + len(touched.quote)] == touched.quote


@pytest.mark.parametrize(
    "piece",
    [
        "1", "1,", "1.", "1-", "1/", "1 ", "1,111", ".1", "0,", "[", "]", "(", " ", "\n", "p9",
        "a'", "-", "-a", "[E1]", "recall ", "recall 1 ", "1 of ", "1 a ", "1 [1,", "1 per ", "not ",
        "if ", "$", "e.g. ", "random split\n", "accuracy is best.\n", "drift ", "is 1% of all ",
        "threshold of 0.5. ", "better than boosting. ", "FPR of all. ", "\u202f1", "²", "%",
        "of recall is ", "1 ms within ", "batch scoring. ", "between 1 and ",
    ],
)  # fmt: skip
def test_a_long_run_of_anything_is_linear_work(piece):
    """Ten times the text takes about ten times the work, not a hundred times."""

    def work(letters: int) -> int:
        text = (piece * (letters // len(piece) + 1))[:letters]
        answer = replace(EMPTY, sections={"metrics": text}, evidence=PINS)

        def read() -> None:
            check(answer, PINS, FRAUD)
            coverage(answer, default_rubric().concepts)

        return calls(read)

    assert work(10_000) < 20 * max(work(1_000), 1_000)
