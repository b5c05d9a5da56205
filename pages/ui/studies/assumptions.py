"""Draws the prices, look-up times and limits of feature groups, and hands back what they say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import cached, numbers
from pages.ui.controls import plain
from simulator.feature_choice import Budget
from simulator.feature_groups import LARGEST_MS, LARGEST_PRICE, FeatureGroup, feature_groups
from simulator.formatting import three_significant
from simulator.lookup_latency import ORDERS, Order

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pages.ui.studies.focus import Focus

_NAME, _NUMBER = 3, 2


@dataclass(frozen=True, eq=False, kw_only=True)
class Assumed:
    """What the visitor assumes: `service_ms` are measured times of the model, or None."""

    groups: tuple[FeatureGroup, ...]
    order: Order
    budget: Budget
    service_ms: NDArray[np.float64] | None
    service_key: str
    service_words: str


def assumptions(of: Focus) -> Assumed | str:
    """Return what is assumed now, or the sentence that says what in it cannot be."""
    with st.expander("Assumed prices and look-up times"):
        edited = _groups(of)
    if isinstance(edited, str):
        return edited
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        order: Order = (
            st.radio(
                "Look-ups",
                list(ORDERS),
                key="lookup_order",
                format_func=ORDERS.__getitem__,
                horizontal=True,
                persist_state="session",
            )
            or "parallel"
        )
        price, odd_price = _limit(
            of, f"Price limit, {of.currency} per 1,000", "price", None, most=LARGEST_PRICE
        )
        objective = of.scenario.serving.objective_ms
        p99, odd_p99 = _limit(of, "p99 limit, ms", f"p99_{objective}", objective, most=LARGEST_MS)
    numbers.say((odd_price, odd_p99))
    service, key, words = _service(of)
    return Assumed(
        groups=edited,
        order=order,
        budget=Budget(price_per_1000=price, p99_ms=p99),
        service_ms=service,
        service_key=key,
        service_words=words,
    )


def _groups(of: Focus) -> tuple[FeatureGroup, ...] | str:
    made: list[FeatureGroup] = []
    said: list[str] = []
    complaint = ""
    for group in feature_groups(of.scenario.dataset):
        name, *places = st.columns([_NAME, _NUMBER, _NUMBER, _NUMBER], vertical_alignment="bottom")
        with name:
            st.markdown(f"**{plain(group.title)}**", help=plain(_about(group)))
        labels = {
            "price_per_1000": (f"price, {of.currency} per 1,000", LARGEST_PRICE),
            "p50_ms": ("p50, ms", LARGEST_MS),
            "p99_ms": ("p99, ms", LARGEST_MS),
        }
        changed: dict[str, float] = {}
        for place, (field, (label, most)) in zip(places, labels.items(), strict=True):
            with place:
                changed[field], odd = _number(of, group, field, label, most)
                said.append(odd)
        try:
            made.append(replace(group, **changed))
        except ValueError as error:
            complaint = f"{error}. Change one of the two."
    numbers.say(said)
    return complaint or tuple(made)


def _about(group: FeatureGroup) -> str:
    return f"{group.note} Columns: {', '.join(group.columns)}."


def _number(
    of: Focus, group: FeatureGroup, field: str, label: str, most: float
) -> tuple[float, str]:
    value: float = getattr(group, field)
    key = f"assumed_{field}_{of.scenario.dataset}_{group.name}"
    used, said = numbers.held(
        f"{group.title}: {label}", key, value, numbers.Limits(least=0, most=most)
    )
    return (value if used is None else float(used)), said


def _limit(
    of: Focus, label: str, name: str, value: float | None, *, most: float
) -> tuple[float | None, str]:
    used, said = numbers.held(
        label,
        f"feature_limit_{name}_{of.scenario.dataset}",
        value,
        numbers.Limits(least=0, most=most, empty=True),
        placeholder="no limit",
        width=190,
    )
    return (None if used is None else float(used)), said


def _service(of: Focus) -> tuple[NDArray[np.float64] | None, str, str]:
    """Return the measured times of the model, what names them, and how they enter."""
    profile = cached.profile(of.scenario, of.model)
    if isinstance(profile, str):
        return None, "", f"the time of the model itself is not in them. {profile}"
    median = f"p50 {three_significant(profile.p50.value_ms)} ms"
    where = f"measured on {profile.machine}" + (", not on this one" if profile.reference else "")
    words = (
        f"the model answers after them ({median}, {where}) and is in every p99 but that of no "
        "features, which needs no model. Waiting in a queue is not."
    )
    return profile.service_ms, profile.id, words
