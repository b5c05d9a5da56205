"""Turns "better" between models into which model is put ahead, in which metrics."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.comparison_words import DIFFERENCE
from simulator.models import MODELS
from whiteboard.checks.case import Line
from whiteboard.claims.metrics import QUALITY
from whiteboard.evidence import Evidence
from whiteboard.text.phrases import Hit
from whiteboard.text.tokens import word_set

__all__ = ["LOWER", "direction", "mentioned", "metrics_of"]

LOWER = frozenset({"cost_per_1000", "false_positive_rate", "p99"})
"""Metrics of which less is better."""
_NEITHER = frozenset({"alert_rate"})
_COMPARED = QUALITY | {"balanced_accuracy", "net_benefit"}
_IMPLIED = (
    (word_set("cheaper cheapest bill costs"), "cost_per_1000"),
    (word_set("precise"), "precision"),
    (word_set("accurate"), "accuracy"),
)
"""Words of a comparison that name its metric."""
_LESS = word_set("lower less fewer smaller lesser lowest smallest below")
_MORE = word_set("higher more greater larger highest above")
_REACH = 6
"""Tokens from "better" to the metric at most."""
_AGAINST = word_set("than against over versus vs")
_COMPARED_WITH = (("compared", "with"), ("compared", "to"), ("relative", "to"))
_ARTICLES = word_set("the a an our plain simple that of for with")
_NAMES_IT = word_set("is are was were for with from by goes remains")
"""Between "better" and a model after it: that model is the better one."""
_ALIASES = {
    "hist_gradient_boosting": ("boost", "gbm", "gbdt", "xgboost", "lightgbm", "catboost"),
    "random_forest": ("forest",),
    "extra_trees": ("extra",),
    "logistic": ("logistic", "logreg", "linear"),
    "mlp": ("neural", "mlp", "deep", "network"),
    "linear_svm": ("svm",),
    "rbf_svm": ("svm",),
    "knn": ("knn", "nearest"),
    "naive_bayes": ("bayes",),
    "decision_tree": ("decision", "single"),
    "majority": ("majority",),
}
"""How people call the models, by the beginning of a word."""


def mentioned(line: Line, models: Iterable[str]) -> list[tuple[int, str]]:
    """Return where a sentence names one of the `models`, in order.

    A model is called by its short name ("GB"), or by the beginning of a word.
    """
    names = {model: (_names(model), _short(model)) for model in models}
    return [
        (at, model)
        for at, token in enumerate(line.sentence.tokens)
        for model, (starts, short) in names.items()
        if token.word and (token.word.startswith(starts) or token.word == short)
    ]


def metrics_of(line: Line, hit: Hit) -> set[str]:
    """Return the metrics in which a model is said to be better, empty when none is named."""
    clauses = line.sentence.clauses
    near = {
        name.label
        for name in line.names
        if name.label in _COMPARED
        and clauses[name.first] == clauses[hit.first]
        and hit.first - _REACH <= name.last
        and name.first <= hit.last + _REACH
    }
    words = _words(line, hit)
    return near or {metric for known, metric in _IMPLIED if words & known}


def direction(line: Line, hit: Hit, pin: Evidence, places: list[tuple[int, str]]) -> int:
    """Return 1 where a paired difference goes the way that is claimed, -1 where it goes the other.

    0 when it cannot be told which model is put ahead, or when the metric has no better side.

    Parameters
    ----------
    line, hit : the sentence and its "better".
    pin : a paired difference of two models.
    places : where the sentence names models.
    """
    metric = pin.metric.removesuffix(DIFFERENCE)
    subject = _subject(line, hit, places)
    if metric in _NEITHER or subject not in pin.models or pin.value == 0:
        return 0
    ahead = -1 if _is_behind(line, hit, metric) else 1
    is_first = 1 if subject == pin.model else -1
    gain = 1 if (pin.value > 0) != (metric in LOWER) else -1
    return ahead * is_first * gain


def _subject(line: Line, hit: Hit, places: list[tuple[int, str]]) -> str:
    """Return the model of which "better" (or "worse") is said; empty when it cannot be told."""
    if any(other == at for at, one in places for other, two in places if two != one):
        return ""  # one word stands for two models
    subjects = [(at, model) for at, model in places if not _is_object(line, at)]
    before = [model for at, model in subjects if at < hit.first]
    if before:
        return before[-1]
    named = [
        model
        for at, model in subjects
        if at > hit.last and _NAMES_IT & {*line.sentence.words_between(hit.last + 1, at - 1)}
    ]
    if named:
        return named[0]
    inside = [model for at, model in subjects if hit.first <= at <= hit.last]
    return inside[0] if inside else ""


def _is_object(line: Line, at: int) -> bool:
    """Return whether a model is what another is compared with: "than the random forest"."""
    found = line.sentence.tokens
    at -= 1
    while at > 0 and (found[at].word in _ARTICLES or _is_of_a_name(found[at].word)):
        at -= 1
    if at < 0:
        return False
    pair = (found[at - 1].word, found[at].word) if at else ("", "")
    return found[at].word in _AGAINST or pair in _COMPARED_WITH


def _is_of_a_name(word: str) -> bool:
    """Return whether a word begins a model's name, as "random" and "gradient" do."""
    return any(word == spec.title.lower().split()[0] for spec in MODELS.values())


def _is_behind(line: Line, hit: Hit, metric: str) -> bool:
    """Return whether the model spoken of is said to be the worse one."""
    if any(one.first <= hit.last and hit.first <= one.last for one in line.hits("behind")):
        return True
    if not any(
        name.label == metric and hit.first - 1 <= name.first <= hit.last + 2 for name in line.names
    ):
        return False
    words = _words(line, hit)
    if words & _LESS:
        return metric not in LOWER
    return bool(words & _MORE) and metric in LOWER


def _words(line: Line, hit: Hit) -> set[str]:
    return {*line.sentence.words_between(hit.first, hit.last)}


def _names(model: str) -> tuple[str, ...]:
    if model in _ALIASES:
        return _ALIASES[model]
    return (MODELS[model].title.lower().split()[0],) if model in MODELS else (model,)


def _short(model: str) -> str:
    return MODELS[model].short.lower() if model in MODELS else ""
