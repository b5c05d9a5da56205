"""Turns a pin into words: its value, its interval, and how it was made."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from simulator import formatting
from simulator.comparison_words import (
    DIFFERENCE,
    RANKING,
    difference_form,
    difference_text,
    interval_of_difference_text,
)
from simulator.datasets import DATASETS
from simulator.decision import RULES
from simulator.load_words import per_second_at_most
from simulator.models import MODELS
from simulator.scenario import BY_HAND, Scenario
from simulator.serving import ALLOW, BLOCK
from whiteboard.evidence_measured import measured_text, resemble_neighbours
from whiteboard.serving_metrics import SERVING_METRICS, base_of, is_serving
from whiteboard.serving_words import serving_settings, serving_value_text

if TYPE_CHECKING:
    from whiteboard.evidence import Evidence

__all__ = [
    "INDEPENDENT_TIMES",
    "costs_text",
    "currency_of",
    "full_text",
    "interval_text",
    "is_cascade",
    "late_rule_text",
    "load_words",
    "model_title",
    "rule_text",
    "scenario_text",
    "short_text",
    "takes_times_as_independent",
    "value_text",
]

INDEPENDENT_TIMES = "taken as independent though neighbouring timings resemble each other"


def value_text(evidence: Evidence) -> str:
    """Return the value as a person writes it: ``"42.1%"``, ``"$412"``; an en dash if undefined.

    A difference of shares is in percentage points: ``"-2.00 points"``.
    """
    text = _text(evidence, evidence.value)
    return f"{text} points" if _in_points(evidence) and not math.isnan(evidence.value) else text


def interval_text(evidence: Evidence) -> str:
    """Return the interval as ``"[38.0%, 46.3%]"``, or an empty text when there is none.

    Without an upper limit it is ``"[13.6 ms, no limit]"``.
    """
    if evidence.interval is None or math.isnan(evidence.value):
        return ""
    if evidence.against:
        return interval_of_difference_text(
            evidence.metric, evidence.interval, currency_of(evidence)
        )
    low, high = evidence.interval.low, evidence.interval.high
    upper = "no limit" if math.isinf(high) else _text(evidence, high)
    return f"[{_text(evidence, low)}, {upper}]"


def short_text(evidence: Evidence) -> str:
    """Return claim, value and interval: ``"precision 42.1% [38.0%, 46.3%]"``.

    A difference says which way it goes: ``"Gradient boosting costs $4,900 less per 1,000 cases
    than Logistic regression [$800, $9,100]"``.
    """
    if evidence.against:
        return difference_text(
            evidence.metric,
            evidence.value,
            evidence.interval,
            first=model_title(evidence.model),
            second=model_title(evidence.against),
            currency=currency_of(evidence),
        )
    parts = (evidence.claim, value_text(evidence), interval_text(evidence))
    return " ".join(part for part in parts if part)


def scenario_text(evidence: Evidence) -> str:
    """Return in words how the figure was made: threshold, prevalence, model, data, rows, seed.

    Of a figure about serving also load, fleet and what its times were measured on. While the
    scenario can be read the words come from it; afterwards they are those that were kept.
    """
    if evidence.scenario is None:
        return evidence.frozen.how if evidence.frozen else ""
    scenario, spec = evidence.scenario, DATASETS[evidence.scenario.dataset]
    served = list(serving_settings(evidence.metric, scenario).values())
    if _is_price_alone(evidence.metric):
        return ", ".join(served)
    parts = [*_who_and_where(evidence, scenario), *served]
    if not _has_prevalence(evidence.metric):
        pass  # it plays no part
    elif scenario.prevalence is None:
        parts.append("prevalence as in the data")
    else:
        parts.append(f"deployed prevalence {formatting.share(scenario.prevalence)}")
    if evidence.unit == "currency":
        parts.append(costs_text(scenario))
    if scenario.balance != "none":
        parts.append(f"trained with {scenario.balance.replace('_', ' ')}")
    parts += [f"{spec.title}{', simulated data' if spec.simulated else ''}"]
    parts += [f"{formatting.count(scenario.rows)} rows", f"seed {scenario.seed}"]
    parts += [measured_text(evidence.measured)] if evidence.measured else []
    parts += [INDEPENDENT_TIMES] if takes_times_as_independent(evidence) else []
    return ", ".join(parts)


def takes_times_as_independent(evidence: Evidence) -> bool:
    """Return whether a figure takes times as independent although they resemble their neighbours.

    So does whatever rests on a queue, its utilisation apart.
    """
    metric = SERVING_METRICS.get(evidence.metric)
    if metric is None or not metric.is_loaded or metric.base == "utilisation":
        return False
    method = evidence.interval.method if evidence.interval else ""
    return resemble_neighbours(evidence.measured, method)


def load_words(evidence: Evidence) -> str:
    """Return under which load a figure about serving stands: rate, servers and objective, in short.

    Only what the figure depends on; empty for a figure that depends on no load, and for one whose
    scenario cannot be read. ``"200 requests/s, 2 servers, p99 objective 20 ms"``.
    """
    metric, scenario = SERVING_METRICS.get(evidence.metric), evidence.scenario
    if metric is None or scenario is None:
        return ""
    if metric.at_objective and scenario.serving.objective_ms is None:
        return "no objective"
    told = serving_settings(evidence.metric, scenario)
    servers = serving_value_text(scenario.serving.servers, "servers")
    counted = servers if told.get("fleet", "").startswith(servers) else ""
    parts = (told.get("load", ""), counted, told.get("objective", ""))
    return ", ".join(part for part in parts if part)


def costs_text(scenario: Scenario) -> str:
    """Return what each outcome costs, those that are 0 left out: ``"costs: a miss $5, ..."``."""
    costs = scenario.costs
    prices = {
        "a missed positive": costs.false_negative,
        "a false alarm": costs.false_positive,
        "an alerted positive": costs.true_positive,
        "a negative left alone": costs.true_negative,
        "a review": costs.review,
    }
    said = [
        f"{name} {formatting.money(price, costs.currency)}"
        for name, price in prices.items()
        if price
    ]
    return f"costs: {'; '.join(said) or 'all 0'}"


def full_text(evidence: Evidence) -> str:
    """Return the pin in one line: ``"E3: precision 42.1% [38.0%, 46.3%]; ... , seed 0"``."""
    return f"{evidence.id}: {short_text(evidence)}; {scenario_text(evidence)}"


def currency_of(evidence: Evidence) -> str:
    """Return the sign before the amounts of a pin, whether or not its scenario can be read."""
    if evidence.scenario is not None:
        return evidence.scenario.costs.currency
    return evidence.frozen.currency if evidence.frozen else ""


def model_title(name: str) -> str:
    """Return the title of a model, or its name when it is not registered here."""
    return MODELS[name].title if name in MODELS else name


def rule_text(scenario: Scenario) -> str:
    """Return what chose the threshold: ``"set by hand"``, ``"by the rule “Lowest cost”"``."""
    if scenario.rule == BY_HAND:
        return "set by hand"
    rule = RULES[scenario.rule]
    if rule.needs_capacity:
        reviews, cases = (f"{n:,.12g}" for n in (scenario.capacity_per_day, scenario.cases_per_day))
        return f"by the rule “{rule.label}, {reviews} of {cases} cases a day”"
    if rule.parameter is None:
        return f"by the rule “{rule.label}”"
    target = rule.parameter.default if scenario.parameter is None else scenario.parameter
    return f"by the rule “{rule.label} {target:g}”"


def late_rule_text(metric: str, scenario: Scenario) -> str:
    """Return where the model stands that answers in place of late answers of a cascade.

    Empty where no model does: ``"late answers at the threshold by the rule “Lowest cost”"``.
    """
    serving = scenario.serving
    is_late = is_cascade(metric) and SERVING_METRICS[metric].at_objective
    if not is_late or serving.objective_ms is None or serving.late in (ALLOW, BLOCK):
        return ""
    if scenario.rule != BY_HAND:
        return f"late answers at the threshold {rule_text(scenario)}"
    at = formatting.threshold(math.nan if scenario.threshold is None else scenario.threshold)
    if serving.late == scenario.focus:
        return f"late answers at threshold {at} {rule_text(scenario)}"
    leader = model_title(scenario.focus)
    return f"late answers at the alert rate of {leader} at threshold {at} {rule_text(scenario)}"


def _who_and_where(evidence: Evidence, scenario: Scenario) -> list[str]:
    """Return the model or models, and the threshold where one is involved."""
    title = model_title(evidence.model)
    if is_cascade(evidence.metric):
        # Its two models stand in what was set, and so does who answers late ones.
        return [words] if (words := late_rule_text(evidence.metric, scenario)) else []
    if not evidence.against:
        if evidence.threshold is None:
            return [title]
        at = formatting.threshold(evidence.threshold)
        return [title, f"threshold {at} {rule_text(scenario)}"]
    both = f"{title} against {model_title(evidence.against)} on the same rows"
    if evidence.metric.removesuffix(DIFFERENCE) in RANKING:
        return [both]
    if scenario.rule != BY_HAND:
        return [both, f"each at the threshold chosen on these rows {rule_text(scenario)}"]
    at = formatting.threshold(math.nan if scenario.threshold is None else scenario.threshold)
    where = f"threshold {at} set by hand for {model_title(scenario.focus)}"
    return [both, where, "the other at the same alert rate"]


def is_cascade(metric: str) -> bool:
    """Return whether a metric is a figure of a cascade of two models."""
    return is_serving(metric) and SERVING_METRICS[metric].of_cascade


def _is_price_alone(metric: str) -> bool:
    """Return whether a figure rests on neither a model nor data."""
    return is_serving(metric) and SERVING_METRICS[metric].rests == "price"


def _has_prevalence(metric: str) -> bool:
    """Return whether the share of positives plays a part in a metric."""
    if is_serving(metric):
        return SERVING_METRICS[metric].needs_scores
    return metric.removesuffix(DIFFERENCE) != "roc_auc"


def _in_points(evidence: Evidence) -> bool:
    return bool(evidence.against) and evidence.unit == "share"


def _text(evidence: Evidence, value: float) -> str:
    currency = currency_of(evidence)
    if evidence.against:
        return difference_form(evidence.metric, currency)(value)
    if base_of(evidence.metric) == "largest_rate" and math.isfinite(value):
        return f"{per_second_at_most(value)} requests/s"  # rounded up it would be too much
    if base_of(evidence.metric) == "fleet_cost_per_1000":
        return formatting.small_money(value, currency)
    match evidence.unit:
        case "cases":
            return formatting.count(value)
        case "":
            small = evidence.metric == "net_benefit"
            return formatting.three_significant(value) if small else formatting.plain(value)
        case unit:
            return serving_value_text(value, unit, currency)
