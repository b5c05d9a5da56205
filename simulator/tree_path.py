"""Turns a fitted tree and one case into the questions it answered on the way to its leaf."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from simulator.case_values import MISSING, is_missing, number_text, value_text
from simulator.formatting import count, listed, share
from simulator.linear_parts import tidy_sources
from simulator.preprocessing import MISSING_CODE, UNSEEN_CODE

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

__all__ = ["is_tree", "tree_path"]

_NAMED = 4
"""Categories that a question spells out; more are counted."""
Asked = tuple[str, str, bool]


def is_tree(fitted: Any) -> bool:
    """Whether the pipeline ends in one tree of questions."""
    return hasattr(fitted.named_steps["model"], "tree_")


def tree_path(fitted: Any, case: pd.DataFrame) -> tuple[list[Asked], str]:
    """Questions from the root to the leaf of one case, and what the leaf holds.

    Parameters
    ----------
    fitted
        A pipeline for which `is_tree` holds.
    case
        One raw row.

    Returns
    -------
    asked
        Question, the case's own value in words, and whether the answer is yes.
    leaf
        Share of positives among the training cases that came the same way.

    Examples
    --------
    >>> from simulator.datasets import load
    >>> from simulator.models import MODELS
    >>> data = load("breast_cancer")
    >>> rule = MODELS["one_rule"].pipeline(data).fit(data.X, data.y)
    >>> asked, leaf = tree_path(rule, data.X.iloc[:1])
    >>> asked
    [('worst radius is at most 16.795', '25.38', False)]
    """
    steps = fitted.named_steps
    tree, tidy = steps["model"].tree_, steps["tidy"]
    row = np.asarray(tidy.transform(case), dtype=np.float64)
    names = tidy_sources(tidy)
    codes, numbers = _widths(tidy)
    node, asked = 0, list[Asked]()
    while tree.children_left[node] != tree.children_right[node]:
        place, border = int(tree.feature[node]), float(tree.threshold[node])
        # The tree compares in single precision.
        yes = float(np.float32(row[0, place])) <= border
        name = names[place]
        value = case[name].iloc[0]
        own = value_text(value)
        if place < codes:
            question = _category_question(tidy, place, name, border)
        elif place < codes + numbers:
            question = f"{name} is at most {number_text(border)}"
        else:
            question = f"{name} is known"
        if codes <= place < codes + numbers and is_missing(value):
            own = f"missing, taken as {number_text(float(row[0, place]))}"
        asked.append((question, own, yes))
        node = int(tree.children_left[node] if yes else tree.children_right[node])
    return asked, _leaf_words(steps["model"], node)


def _widths(tidy: Any) -> tuple[int, int]:
    columns = {name: len(of) for name, _, of in tidy.transformers_}
    return columns.get("code", 0), columns.get("number", 0)


def _category_question(tidy: Any, place: int, name: str, border: float) -> str:
    coder = tidy.named_transformers_["code"]
    by_code = _labels(coder, place)
    low = [label for code, labels in by_code.items() if code <= border for label in labels]
    high = [label for code, labels in by_code.items() if code > border for label in labels]
    if len(low) <= max(len(high), _NAMED):
        return f"{name} is {_one_of(low)}"
    return f"{name} is not {_one_of(high)}"


def _one_of(labels: list[str]) -> str:
    if not labels:
        return "a value never seen in training"
    if len(labels) > _NAMED:
        rest = len(labels) - _NAMED + 1
        return f"one of {', '.join(labels[: _NAMED - 1])} and {count(rest)} more"
    return listed(labels, "or")


def _labels(coder: Any, place: int) -> dict[float, list[str]]:
    """Code to the categories that share it, as the tree orders them."""
    known: NDArray[Any] = coder.categories_[place]
    rare = coder.infrequent_categories_[place] if hasattr(coder, "infrequent_categories_") else None
    sharing: set[Any] = set() if rare is None else set(rare)
    made: dict[float, list[str]] = {}
    if any(is_missing(label) for label in known):
        made[float(MISSING_CODE)] = [MISSING]
    made[float(UNSEEN_CODE)] = []
    present = [label for label in known if not is_missing(label)]
    common = [value_text(label) for label in present if label not in sharing]
    for code, label in enumerate(common):
        made[float(code)] = [label]
    others = [value_text(label) for label in present if label in sharing]
    if others:
        made[float(len(common))] = others
    return made


def _leaf_words(model: Any, node: int) -> str:
    positive = float(model.tree_.value[node, 0, 1] / model.tree_.value[node, 0].sum())
    cases = int(model.tree_.n_node_samples[node])
    return f"{count(cases)} training cases came the same way; {share(positive)} are positive."
