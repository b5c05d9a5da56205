"""Turns the ids of figures about serving into their names, their units and what they rest on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from simulator.comparison_words import DIFFERENCE, metric_label
from simulator.deadline import EFFECTIVE_LABELS

__all__ = ["SERVING_METRICS", "Rests", "ServingMetric", "base_of", "is_serving", "label_of"]

Rests = Literal["service", "response", "fleet", "price", "effective", "cascade", "cascade_times"]
_CURRENCY = ("effective_cost_per_1000", "cascade_cost_per_1000")


@dataclass(frozen=True, kw_only=True)
class ServingMetric:
    """One figure about how a model is served.

    Parameters
    ----------
    id : as in a pin.
    label : its name in words.
    unit : as in a pin.
    rests : ``"service"`` on measured times alone; ``"response"`` on those and the load; ``"fleet"``
        on those and the objective; ``"price"`` on what a server costs; ``"effective"`` on decisions
        that come in time; ``"cascade"`` on the decisions of two models; ``"cascade_times"`` on the
        times of two models.
    base : what it is a figure of ("recall", "p99"), as a text calls it; the id itself where no
        other figure is of the same.
    """

    id: str
    label: str
    unit: str
    rests: Rests
    base: str

    @property
    def is_time(self) -> bool:
        """Whether it is a time [ms]."""
        return self.unit == "ms"

    @property
    def needs_times(self) -> bool:
        """Whether it rests on measured service times."""
        return self.rests in ("service", "response", "fleet", "effective", "cascade_times")

    @property
    def needs_objective(self) -> bool:
        """Whether it has a meaning with an objective only."""
        return self.id == "attainment" or self.rests == "fleet"

    @property
    def needs_scores(self) -> bool:
        """Whether it rests on what models decide."""
        return self.rests in ("effective", "cascade", "cascade_times")


def _rows() -> Mapping[str, ServingMetric]:
    rows: list[tuple[str, str, str, Rests, str]] = [
        ("p50_ms", "p50 response time", "ms", "response", "p50"),
        ("p95_ms", "p95 response time", "ms", "response", "p95"),
        ("p99_ms", "p99 response time", "ms", "response", "p99"),
        ("service_p99_ms", "p99 service time", "ms", "service", "p99"),
        ("attainment", "Attainment", "share", "response", ""),
        ("utilisation", "Utilisation", "share", "response", ""),
        ("largest_rate", "Largest rate within the objective", "per second", "fleet", ""),
        ("fleet_needed", "Fleet needed", "servers", "fleet", ""),
        ("fleet_cost_per_month", "Fleet cost", "currency per month", "price", ""),
        ("fleet_cost_per_1000", "Fleet cost per 1,000 predictions", "currency", "price", ""),
        *(
            (name, label, _unit(name), "effective", name.removeprefix("effective_"))
            for name, label in EFFECTIVE_LABELS.items()
        ),
        ("cascade_sent", "Sent on by the cascade", "share", "cascade", ""),
        ("cascade_recall", "Recall of the cascade", "share", "cascade", "recall"),
        ("cascade_precision", "Precision of the cascade", "share", "cascade", "precision"),
        (
            "cascade_cost_per_1000",
            "Cost per 1,000 cases of the cascade",
            "currency",
            "cascade",
            "cost_per_1000",
        ),
        ("cascade_p99_ms", "p99 response time of the cascade", "ms", "cascade_times", "p99"),
    ]
    return MappingProxyType(
        {
            name: ServingMetric(id=name, label=label, unit=unit, rests=rests, base=base or name)
            for name, label, unit, rests, base in rows
        }
    )


def _unit(metric: str) -> str:
    return "currency" if metric in _CURRENCY else "share"


SERVING_METRICS = _rows()
"""Every figure about serving that can be pinned, by id."""


def is_serving(metric: str) -> bool:
    """Return whether a metric is a figure about serving."""
    return metric in SERVING_METRICS


def base_of(metric: str) -> str:
    """Return what a metric is a figure of, as a text calls it.

    >>> base_of("effective_recall"), base_of("service_p99_ms"), base_of("recall")
    ('recall', 'p99', 'recall')
    """
    found = SERVING_METRICS.get(metric)
    return metric if found is None else found.base


def label_of(metric: str) -> str:
    """Return the name of a metric, or of the metric that a difference is of.

    >>> label_of("p99_ms"), label_of("recall_difference")
    ('p99 response time', 'Recall')
    """
    found = SERVING_METRICS.get(metric.removesuffix(DIFFERENCE))
    return metric_label(metric) if found is None else found.label
