"""The tab "Choosing a threshold": every rule side by side, and what choosing on rows costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import cached
from pages.ui.controls import plain
from pages.ui.tables import Row, table
from simulator.decision import RULES, why_optima_differ
from simulator.figures import figure_interval_text, figure_text, key_figures
from simulator.formatting import count, interval_text, money, share, three_significant, threshold
from simulator.rule_table import rule_table

if TYPE_CHECKING:
    from pages.ui.diagnostics.view import View
    from simulator.decision import HeldOut
    from simulator.figures import Figure
    from simulator.rule_table import RuleRow
    from simulator.sweep import OperatingPoint

_SHOWN = {"precision": "precision", "recall": "recall", "cost_per_1000": "cost per 1,000"}


def show(view: View) -> None:
    """Draw the table of rules and the two comparisons below it."""
    is_probability = view.scores[view.focus].is_probability
    rows = rule_table(view.scenario, view.sweeps[view.focus], is_probability=is_probability)
    placed = [(row, row.choice.point) for row in rows]
    cells = [_rule_cells(view, row, point) for row, point in placed if point is not None]
    if cells:
        table(cells, numbers=list(cells[0])[1:], alt=f"What each rule chooses for {view.title}")
    for row in rows:
        if row.choice.point is None:
            st.markdown(f"**{plain(_name(row))}** has no place. {plain(row.choice.reason)}")
    st.markdown(plain(load_words(view)))
    st.subheader("Least cost: in theory, and on these rows")
    sweep, costs = view.sweeps[view.focus], view.scenario.costs
    st.markdown(plain(why_optima_differ(sweep, costs, is_probability=is_probability)))
    st.subheader("Chosen on these rows, reported on others")
    held_out = cached.held_out(view.scenario, view.scores[view.focus])
    if held_out is None:
        st.markdown("The threshold is set by hand, so no rule has chosen on these rows.")
    else:
        _held_out(view, held_out)


def load_words(view: View) -> str:
    """Return the load and the prevalence that the table takes for granted."""
    scenario, prevalence = view.scenario, view.sweeps[view.focus].prevalence
    return (
        f"{view.title} at a prevalence of {share(prevalence)}, with "
        f"{count(scenario.cases_per_day)} {view.words.cases} and room for "
        f"{count(scenario.capacity_per_day)} reviews a day. Brackets hold 95% intervals for a "
        "threshold that was fixed beforehand; choosing it on the same rows makes them optimistic."
    )


def _held_out(view: View, found: HeldOut) -> None:
    """Show the point chosen and reported on the same rows beside the one that played fair."""
    if found.chosen is None or found.honest is None:
        st.markdown(plain(found.words))
        return
    cells = [
        _point_cells(view, "chosen and reported on the same rows", found.chosen),
        _point_cells(view, "each fold at the threshold chosen on the others", found.honest),
    ]
    table(cells, numbers=list(cells[0])[1:], alt="The rule's choice with and without its own rows")
    st.markdown(plain(gap_words(view, found)))


def gap_words(view: View, found: HeldOut) -> str:
    """Return what the choice flatters itself by, and how far the threshold moved."""
    gap = found.cost_gap_per_1000
    amount = money(abs(gap), view.scenario.costs.currency)
    than = f"{amount} {'less' if gap < 0 else 'more'} than" if gap else "as much as"
    low, high = threshold(min(found.thresholds)), threshold(max(found.thresholds))
    spread = f"are all {low}" if low == high else f"lie between {low} and {high}"
    return (
        f"On rows that played no part in the choice, 1,000 {view.words.cases} cost {than} "
        f"on the rows it was chosen on. The {count(len(found.thresholds))} thresholds {spread}; "
        "the table shows their median."
    )


def _rule_cells(view: View, row: RuleRow, point: OperatingPoint) -> Row:
    cells = {"rule": _name(row), "threshold": threshold(point.threshold)}
    for metric, label in _SHOWN.items():
        cells[label] = _with_interval(view, row.figures[metric])
    if row.alerts_per_day is not None:
        interval = interval_text(row.alerts_per_day.interval, count)
        cells["alerts a day"] = f"{count(row.alerts_per_day.value)} {interval}"
    return cells


def _point_cells(view: View, name: str, point: OperatingPoint) -> Row:
    figures = key_figures(point, view.scenario.costs)
    cells = {"how": name, "threshold": threshold(point.threshold)}
    for metric, label in _SHOWN.items():
        cells[label] = _with_interval(view, figures[metric])
    return cells


def _name(row: RuleRow) -> str:
    spec = RULES[row.choice.rule].parameter
    if spec is None or row.target is None:
        return row.label
    if spec.unit == "share":
        return f"{row.label} {share(row.target)}"
    return f"{row.label}, {spec.name} {three_significant(row.target)}"


def _with_interval(view: View, figure: Figure) -> str:
    currency = view.scenario.costs.currency
    return f"{figure_text(figure, currency)} {figure_interval_text(figure, currency)}"
