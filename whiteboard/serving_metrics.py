"""Turns the ids of figures about serving into their names, their units and what they rest on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from simulator.comparison_words import DIFFERENCE, metric_label
from simulator.deadline import EFFECTIVE_LABELS

__all__ = ["SERVING_METRICS", "Rests", "ServingMetric", "base_of", "is_serving", "label_of"]

Rests = Literal[
    "service",
    "response",
    "fleet",
    "price",
    "effective",
    "cascade",
    "cascade_times",
    "cascade_fleet",
    "cascade_effective",
]


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
        times of two models and the share sent on; ``"cascade_fleet"`` on those and the objective;
        ``"cascade_effective"`` on those of their decisions that come in time.
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
        return self.rests not in ("price", "cascade")

    @property
    def is_loaded(self) -> bool:
        """Whether it depends on the queue."""
        return self.needs_times and self.rests != "service"

    @property
    def of_cascade(self) -> bool:
        """Whether it is of two models together."""
        return self.rests in ("cascade", "cascade_times", "cascade_fleet", "cascade_effective")

    @property
    def at_objective(self) -> bool:
        """Whether it counts late answers as what they become."""
        return self.rests in ("effective", "cascade_effective")

    @property
    def needs_objective(self) -> bool:
        """Whether it has a meaning with an objective only."""
        return self.base == "attainment" or self.seeks_rate or self.seeks_servers

    @property
    def seeks_rate(self) -> bool:
        """Whether it is the rate that a fleet holds: the rate that is set does not enter."""
        return self.base == "largest_rate"

    @property
    def seeks_servers(self) -> bool:
        """Whether it is of the fleet that a rate needs: the servers that are set do not enter."""
        return self.rests in ("fleet", "cascade_fleet") and not self.seeks_rate

    @property
    def is_priced(self) -> bool:
        """Whether it follows from what a server costs."""
        return self.base.startswith("fleet_cost")

    @property
    def needs_scores(self) -> bool:
        """Whether it rests on what models decide."""
        return self.at_objective or self.of_cascade


_OF_CASCADES_FLEET = (
    ("largest_rate", "Largest rate of the cascade within the objective", "per second"),
    ("fleet_needed", "Fleet needed by the cascade", "servers"),
    ("fleet_cost_per_month", "Cost of the fleet needed by the cascade", "currency per month"),
    (
        "fleet_cost_per_1000",
        "Cost per 1,000 predictions of the fleet needed by the cascade",
        "currency",
    ),
)


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
        (
            "cascade_attainment",
            "Attainment of the cascade",
            "share",
            "cascade_times",
            "attainment",
        ),
        (
            "cascade_utilisation",
            "Utilisation of the cascade",
            "share",
            "cascade_times",
            "utilisation",
        ),
        *(
            (f"cascade_{base}", label, unit, "cascade_fleet", base)
            for base, label, unit in _OF_CASCADES_FLEET
        ),
        *(
            (
                f"cascade_{name}",
                f"{label} of the cascade",
                _unit(name),
                "cascade_effective",
                name.removeprefix("effective_"),
            )
            for name, label in EFFECTIVE_LABELS.items()
        ),
    ]
    return MappingProxyType(
        {
            name: ServingMetric(id=name, label=label, unit=unit, rests=rests, base=base or name)
            for name, label, unit, rests, base in rows
        }
    )


def _unit(metric: str) -> str:
    return "currency" if metric.endswith("cost_per_1000") else "share"


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
