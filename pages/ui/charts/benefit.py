"""Turns net benefit over threshold probabilities into the decision-curve chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.ui.charts import style
from simulator.formatting import share, three_significant

if TYPE_CHECKING:
    from collections.abc import Mapping

    import plotly.graph_objects as go

    from simulator.benefit import BenefitView
    from simulator.curves import DecisionCurve


def decision_curves(found: BenefitView, inks: Mapping[str, style.Ink]) -> go.Figure:
    """Return net benefit by threshold probability, with alerting everybody and nobody."""
    figure = style.sheet(
        "threshold probability of an alert",
        "net benefit, true positives per case",
    )
    first = next(iter(found.curves.values()))
    everybody = style.guide_ink("alert everybody", "dash")
    x = list(first.threshold)
    style.line(figure, x, list(first.treat_all), everybody)
    style.line(figure, (0, x[-1]), (0, 0), style.guide_ink("alert nobody"))
    style.note(figure, x[-1], 0, "alert nobody", xanchor="right", yanchor="top")
    beside = (1.25 * found.prevalence, -0.2 * found.prevalence)
    style.note(figure, *beside, "alert everybody", xanchor="left", yanchor="middle")
    for model, curve in found.curves.items():
        style.line(figure, x, list(curve.net_benefit), inks[model], _hover(inks[model].name, curve))
    style.name_lines(
        figure,
        [(inks[model], x, list(curve.net_benefit)) for model, curve in found.curves.items()],
        low=0.2 * x[-1],
        high=0.75 * x[-1],
        shift=(28, -34),
    )
    if found.at_break_even:
        style.upright(figure, found.break_even, f"t* {share(found.break_even)}")
    for model, benefit in found.at_break_even.items():
        words = f"{inks[model].name} at t*<br>net benefit {three_significant(benefit)}"
        style.operating_dot(figure, found.break_even, benefit, inks[model], words)
    figure.update_yaxes(range=[-0.25 * found.prevalence, 1.08 * found.prevalence])
    figure.update_xaxes(range=[0, x[-1]], tickformat=".3~p")
    return figure


def _hover(name: str, curve: DecisionCurve) -> list[str]:
    return [
        f"{name}<br>threshold probability {share(t)}<br>net benefit {three_significant(b)}"
        for t, b in zip(curve.threshold, curve.net_benefit, strict=True)
    ]
