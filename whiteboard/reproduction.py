"""Turns a pin into a short Python script that computes its figure again with `simulator` alone.

Text that came from a person or a file stands in the script as a literal written by ``repr``, or in
a comment without any character that ends a line. It never becomes code.
"""

from __future__ import annotations

import math
import textwrap
from dataclasses import fields
from typing import Any, cast

from simulator.comparison_words import DIFFERENCE, RANKING
from simulator.costs import CostMatrix
from simulator.scenario import Scenario
from simulator.serving import Cascade, Serving, Stage
from whiteboard.evidence import Evidence, scenario_text, short_text
from whiteboard.evidence_words import is_cascade
from whiteboard.pinning import METRICS
from whiteboard.reproduction_serving import Body, serving_body
from whiteboard.serving_metrics import SERVING_METRICS, is_serving

__all__ = ["script", "script_name"]

_LINE = 96


def script(pin: Evidence) -> str:
    """Return a script that prints the value and the interval of `pin` with all their digits.

    It runs beside the package `simulator`, fits the models or takes their scores from the cache,
    and prints ``value``, ``low`` and ``high`` on a line each; ``none`` where there is no interval.

    Raises
    ------
    ValueError
        When the pin's scenario cannot be opened, or its metric is not one that is computed here.
    """
    if pin.scenario is None:
        reason = pin.frozen.reason if pin.frozen else "it has no scenario"
        raise ValueError(f"{pin.id or 'the pin'} cannot be reproduced: {reason}")
    metric = pin.metric.removesuffix(DIFFERENCE)
    if metric not in METRICS:
        raise ValueError(f"no figure called {pin.metric[:60]!r} is computed by a script")
    if is_serving(metric):
        body = serving_body(metric)
    elif pin.against:
        body = _AUC_DIFFERENCE if metric == "roc_auc" else _POINT_DIFFERENCE
    else:
        body = _RANKING.get(metric, _POINT)
    needs_scores = not is_serving(metric) or SERVING_METRICS[metric].needs_scores
    imports = (*body.imports, *(_OF_SCORES if needs_scores else ()))
    return "".join(
        [
            _opening(pin),
            _imports(imports),
            _settings(pin, pin.scenario, metric),
            _SCORES if needs_scores else "",
            body.text,
            _CLOSING,
        ]
    )


def script_name(pin: Evidence) -> str:
    """Return a file name for the script: ``"reproduce_E3.py"``."""
    safe = "".join(letter for letter in pin.id if letter.isascii() and letter.isalnum())[:12]
    return f"reproduce_{safe or 'figure'}.py"


_ALWAYS = (
    "from simulator.costs import CostMatrix",
    "from simulator.scenario import Scenario",
)
_OF_SCORES = (
    "from simulator.datasets import load",
    "from simulator.score_cache import library_versions, load_or_compute",
)
_SWEEP = "from simulator.sweep import sweep"
_POINTS = "from simulator.operating import board_points"

_SCORES = '''
data = load(scenario.dataset, max_rows=scenario.rows, seed=scenario.seed)
if PINNED_DATA and data.version != PINNED_DATA:
    print("note: the data set or its sampling has changed since the figure was pinned")
if PINNED_WITH and library_versions() != PINNED_WITH:
    print("note: pinned with", ascii(PINNED_WITH))
    print("note: now with   ", ascii(library_versions()))


def scores_of(model):
    """Out-of-fold scores: every row is scored by a model that never saw it."""
    return load_or_compute(
        data, model, balance=scenario.balance, folds=scenario.folds, seed=scenario.seed
    )

'''

_POINT = Body(
    (_SWEEP, _POINTS, "from simulator.figures import key_figures"),
    """
scores = scores_of(MODEL)
table = sweep(scores.y_true, scores.y_score)
choice = board_points(scenario, {MODEL: table}, {MODEL: scores.is_probability})[MODEL]
if choice.point is None:
    raise SystemExit(choice.reason)
print("threshold", choice.point.threshold)
figure = key_figures(choice.point, scenario.costs)[METRIC]
value, interval = figure.value, figure.interval
""",
)

_RANKING = {
    "roc_auc": Body(
        (
            _SWEEP,
            "from simulator.curves import roc_auc",
            "from simulator.uncertainty import auc_interval",
        ),
        """
scores = scores_of(MODEL)
table = sweep(scores.y_true, scores.y_score)
value, interval = roc_auc(table), auc_interval(table)
""",
    ),
    "average_precision": Body(
        (
            _SWEEP,
            "from simulator.curves import average_precision",
            "from simulator.operating import deployed",
            "from simulator.ranking_intervals import average_precision_interval",
        ),
        """
scores = scores_of(MODEL)
table = deployed(scenario, sweep(scores.y_true, scores.y_score))
value = average_precision(table)
interval = average_precision_interval(table, seed=scenario.seed)
""",
    ),
}

_AUC_DIFFERENCE = Body(
    ("from simulator.comparison import paired_difference",),
    """
first, second = scores_of(MODEL), scores_of(AGAINST)
difference = paired_difference(first, second, METRIC)
value, interval = difference.value, difference.interval
""",
)

_POINT_DIFFERENCE = Body(
    (
        _SWEEP,
        _POINTS,
        "from simulator.comparison import Standing, paired_difference",
    ),
    '''
first, second = scores_of(MODEL), scores_of(AGAINST)
choices = board_points(
    scenario,
    {one.model: sweep(one.y_true, one.y_score) for one in (first, second)},
    {one.model: one.is_probability for one in (first, second)},
)


def standing(model):
    """Where a model stands: its threshold, the deployed prevalence, the costs."""
    point = choices[model].point
    if point is None:
        raise SystemExit(choices[model].reason)
    print("threshold of", model, point.threshold)
    return Standing(
        threshold=point.threshold, prevalence=scenario.prevalence, cost_matrix=scenario.costs
    )


difference = paired_difference(
    first,
    second,
    METRIC,
    first_at=standing(MODEL),
    second_at=standing(AGAINST),
    seed=scenario.seed,
)
value, interval = difference.value, difference.interval
''',
)

_CLOSING = """
print("value", repr(value))
print("low", repr(interval.low) if interval else "none")
print("high", repr(interval.high) if interval else "none")
if interval:
    print(f"{interval.level:.0%} interval: {interval.method}")
"""


def _opening(pin: Evidence) -> str:
    """Return the docstring, then what was pinned, as comments."""
    interval = pin.interval
    ends = f", {interval.low!r} to {interval.high!r}" if interval else ", no interval"
    value = "undefined" if math.isnan(pin.value) else repr(pin.value)
    said = [
        f"{pin.id or 'Pinned'}: {short_text(pin)}",
        f"In full: {value}{ends}",
        f"Pinned {pin.created_at.isoformat()}",
        *([f"Made with {scenario_text(pin)}"] if pin.measured else []),
    ]
    lines = ['"""Computes a pinned figure again, with its interval."""', ""]
    lines += [_comment(text) for text in said]
    lines += ["# Run it where the package `simulator` can be imported.", ""]
    return "\n".join(lines) + "\n"


def _imports(more: tuple[str, ...]) -> str:
    return "\n".join(sorted([*_ALWAYS, *more])) + "\n"


def _settings(pin: Evidence, scenario: Scenario, metric: str) -> str:
    names = {
        "MODEL": pin.model,
        **({"AGAINST": pin.against} if pin.against else {}),
        **({} if metric in RANKING and not pin.against else {"METRIC": metric}),
        "PINNED_WITH": pin.libraries,
        "PINNED_DATA": pin.data_version,
    }
    lines = ["", *(f"{name} = {_literal(text)}" for name, text in names.items())]
    if is_serving(metric):
        lines.append(f"MEASURED = {_literal(tuple((m.model, m.profile) for m in pin.measured))}")
    focus = scenario.focus if pin.against or is_cascade(metric) else pin.model
    lines += ["", "scenario = Scenario("]
    for field in fields(scenario):
        if field.name == "serving" and not is_serving(metric):
            continue  # it plays no part
        value: Any = focus if field.name == "focus" else getattr(scenario, field.name)
        lines.append(f"    {field.name}={_literal(value)},")
    return "\n".join([*lines, ")"]) + "\n"


def _literal(value: Any) -> str:
    """Return Python source for a plain value; every text is ASCII without a line end."""
    for made in (CostMatrix, Serving, Stage, Cascade):
        if isinstance(value, made):
            entries = (f"{one.name}={_literal(getattr(value, one.name))}" for one in fields(value))
            return f"{made.__name__}({', '.join(entries)})"
    if isinstance(value, tuple):
        items = [_literal(item) for item in cast("tuple[Any, ...]", value)]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    for kind in (str, int, float):
        if isinstance(value, kind):
            return ascii(kind(value))
    if value is None:
        return "None"
    raise ValueError(f"a script holds plain values only, got {type(value).__name__}")


def _comment(text: str) -> str:
    """Return comment lines; what cannot be printed, line ends among it, becomes a space."""
    kept = "".join(letter if letter.isprintable() else " " for letter in text)
    return "\n".join(f"# {line}" for line in textwrap.wrap(kept, _LINE)) or "#"
