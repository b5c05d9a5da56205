"""Turns a figure of what servers cost into the part of a script that computes it."""

from __future__ import annotations

__all__ = ["PRICES", "TIMES", "price_part"]

PRICES = {"fleet_cost_per_month": "cost_per_month", "fleet_cost_per_1000": "cost_per_1000"}
"""Figure of a price to the function of `simulator.fleet`."""
TIMES = (
    "from simulator.latency_cache import best_profile",
    "from simulator.latency_key import latency_key",
)
"""What a script imports to read measured times."""

_PRICE = """
value, interval = {function}(scenario.serving), None
"""

_COST_OF_A_THOUSAND = """
key = latency_key(
    scenario.dataset,
    scenario.rows,
    MODEL,
    scenario.serving.path,
    balance=scenario.balance,
)
profile, at = best_profile(key), None
if profile is None:
    print("note: no service times are here: the servers are taken to keep up")
else:
    at = station(profile.service_ms, scenario.serving.stages, seed=scenario.seed)
value, interval = cost_per_1000(scenario.serving, at), None
if value != value:
    raise SystemExit("These servers never answer so many requests: there is no such cost.")
"""


def price_part(metric: str) -> tuple[tuple[str, ...], str]:
    """Return what the script of a price imports, and its text.

    Per prediction it looks at measured times, where there are some: servers that never answer so
    many have no such cost.
    """
    function = PRICES[metric]
    imports = (f"from simulator.fleet import {function}",)
    if metric == "fleet_cost_per_month":
        return imports, _PRICE.format(function=function)
    return (*imports, "from simulator.load import station", *TIMES), _COST_OF_A_THOUSAND
