"""The data behind the board: what a case is, where the rows come from, what could mislead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from pages.ui import cached, controls, data_view, state
from simulator.datasets import DATASETS
from simulator.distribution import class_distribution
from simulator.folds import FoldError, fold_plan
from simulator.prevalence import positives_in, prevalence_over_time
from simulator.profile import column_profiles, most_telling_first

if TYPE_CHECKING:
    from simulator.datasets import Dataset, DatasetSpec
    from simulator.profile import ColumnProfile
    from simulator.scenario import Scenario


def page() -> None:
    controls.scenario_row()
    controls.notes()
    scenario = state.session().scenario
    spec = DATASETS[scenario.dataset]
    data_view.heading(spec)
    try:
        dataset = cached.dataset(scenario.dataset, scenario.rows, scenario.seed)
    except (ValueError, OSError) as error:
        st.error(f"The rows could not be read: {controls.plain(str(error))}")
        return
    profiles = most_telling_first(column_profiles(dataset, seed=scenario.seed))
    facts, picture = st.columns(2, gap="large")
    with facts:
        data_view.about(spec, dataset)
        data_view.costs(spec)
    with picture:
        _distribution(spec, dataset, profiles)
    data_view.columns(profiles, spec.excluded)
    split, time = st.columns(2, gap="large")
    with split:
        _folds(spec, dataset, scenario)
    with time:
        _time(spec, dataset)


def _distribution(spec: DatasetSpec, dataset: Dataset, profiles: tuple[ColumnProfile, ...]) -> None:
    column = st.selectbox("Column", [profile.name for profile in profiles])
    if column is None:
        st.markdown("This data set has no columns to show.")
        return
    try:
        spread = class_distribution(dataset, column)
    except ValueError as error:
        st.warning(controls.plain(str(error)))
        return
    data_view.distribution(spread, spec)


def _folds(spec: DatasetSpec, dataset: Dataset, scenario: Scenario) -> None:
    try:
        plan = fold_plan(dataset.y, dataset.time, folds=scenario.folds, seed=scenario.seed)
    except FoldError as error:
        st.warning(controls.plain(str(error)))
        return
    data_view.folds(spec, plan, positives_in(dataset.y, plan.held_out))


def _time(spec: DatasetSpec, dataset: Dataset) -> None:
    periods = prevalence_over_time(dataset)
    if periods:
        data_view.prevalence(dataset, periods, spec)
    else:
        st.subheader("Prevalence over time")
        st.markdown("The rows carry no time, so it cannot be seen whether prevalence moves.")


page()
