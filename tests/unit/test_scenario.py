"""A scenario survives JSON and the address bar, and says what it could not use."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.ui.serving.stages import KINDS, PLACES
from simulator import scenario as scenarios_module
from simulator.balance import BALANCES
from simulator.costs import CostMatrix
from simulator.datasets import DATASETS
from simulator.decision import RULES
from simulator.models import MODELS
from simulator.scenario import BY_HAND, Scenario, default_scenario
from simulator.screen_names import DISPATCH_TITLES, KIND_TITLES, PLACE_TITLES
from simulator.serving import Cascade, Serving, Stage, in_words, without_models_outside
from simulator.serving_address import SERVING_KEYS, read_serving
from whiteboard.problem_scenario import opening_scenario
from whiteboard.problems import PROBLEMS, Problem

FIELDS = (
    *("objective_ms", "arrival_rate_per_s", "server_cost_per_month", "capacity_per_day"),
    *("cases_per_day", "false_positive", "false_negative"),
)
"""Names of fields that no sentence on a screen may show."""
amounts = st.floats(0, 1e9, allow_nan=False)
times = st.floats(2e-3, 1e5, allow_nan=False)
names = st.text("abcdefgh ÄöΩ-_/&=#", min_size=1, max_size=40).filter(lambda name: name.strip())


@st.composite
def stages(draw: st.DrawFn) -> Stage:
    """Any step of a request."""
    kind = draw(st.sampled_from(["constant", "lognormal", "empirical"]))
    median = draw(times)
    return Stage(
        name=draw(names),
        place=draw(st.sampled_from(["server", "outside"])),
        kind=kind,
        p50_ms=None if kind == "empirical" else median,
        p99_ms=median * draw(st.floats(1, 9)) if kind == "lognormal" else None,
        sample_ms=tuple(draw(st.lists(times, min_size=1, max_size=9)))
        if kind == "empirical"
        else (),
    )


@st.composite
def servings(draw: st.DrawFn, models: tuple[str, ...]) -> Serving:
    """Any objective, load and fleet for these models."""
    cascade = None
    if len(models) > 1 and draw(st.booleans()):
        low, high = sorted((draw(st.floats(-9, 9)), draw(st.floats(-9, 9))))
        at = draw(st.floats(-1e6, 1e6))
        cascade = Cascade(first=models[0], second=models[1], low=low, high=high, threshold=at)
    return Serving(
        objective_ms=draw(st.none() | times),
        arrival_rate_per_s=draw(st.floats(1e-3, 1e6)),
        servers=draw(st.integers(1, 64)),
        dispatch=draw(st.sampled_from(["shared", "round_robin", "random"])),
        burstiness=draw(st.floats(1, 100)),
        path=draw(st.sampled_from(["frame", "array", "onnx"])),
        late=draw(st.sampled_from(["allow", "block", *models])),
        stages=tuple(draw(st.lists(stages(), max_size=3))),
        server_cost_per_month=draw(amounts),
        cascade=cascade,
    )


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Any scenario the board can show."""
    dataset = draw(st.sampled_from(sorted(DATASETS)))
    models = tuple(
        draw(st.lists(st.sampled_from(list(MODELS)), min_size=1, max_size=4, unique=True))
    )
    rule = draw(st.sampled_from([BY_HAND, *RULES]))
    spec = None if rule == BY_HAND else RULES[rule].parameter
    start = default_scenario(dataset)
    costs = CostMatrix(
        draw(amounts),
        draw(amounts),
        -draw(amounts),
        draw(amounts),
        draw(amounts),
        start.costs.currency,
    )
    return replace(
        start,
        models=models,
        focus=draw(st.sampled_from(models)),
        balance=draw(st.sampled_from(list(BALANCES))),
        rows=draw(st.integers(500, DATASETS[dataset].rows)),
        folds=draw(st.integers(2, 10)),
        seed=draw(st.integers(0, 2**32 - 1)),
        prevalence=draw(st.none() | st.floats(1e-6, 0.999)),
        rule=rule,
        threshold=draw(st.floats(-1e6, 1e6)) if rule == BY_HAND else None,
        parameter=draw(st.floats(spec.low, spec.high)) if spec else None,
        costs=costs,
        capacity_per_day=draw(amounts),
        cases_per_day=draw(st.floats(1e-3, 1e9)),
        serving=draw(servings(models)),
    )


@given(scenarios())
def test_the_address_bar_returns_the_same_scenario_without_a_note(scenario: Scenario) -> None:
    again, notes = Scenario.from_query(scenario.to_query())
    assert notes == ()
    assert again == scenario


@given(scenarios())
def test_json_returns_the_same_scenario(scenario: Scenario) -> None:
    assert Scenario.from_json(scenario.to_json()) == scenario


def test_an_empty_address_opens_the_default_scenario() -> None:
    assert Scenario.from_query({}) == (default_scenario(), ())


@pytest.mark.parametrize("name", sorted(DATASETS))
def test_every_data_set_has_a_default_scenario(name: str) -> None:
    assert default_scenario(name).dataset == name


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        (
            {"data": "titanic"},
            ["titanic", "“Spam e-mail” (spam)", "Using “Credit card default” instead."],
        ),
        ({"models": "logistic,xgboost"}, ["xgboost", "logistic"]),
        ({"models": ""}, ["no model is named", "“Gradient boosting” and “Random forest” instead."]),
        (
            {"models": "majority,logistic,tree,knn,mlp"},
            ["5 models", "at most 4", "“Decision tree” and"],
        ),
        ({"focus": "mlp"}, ["mlp", "not one of the models shown", "Using “Gradient boosting” in"]),
        ({"balance": "tomek"}, ["tomek", "“SMOTE” (smote)", "Using “No rebalancing” instead."]),
        ({"rows": "12"}, ["rows: must be between 500 and 30000", "12", "10,000 rows"]),
        ({"rows": "many"}, ["many", "whole number"]),
        ({"rows": "1e4"}, ["1e4", "whole number"]),
        ({"prevalence": "0"}, ["prevalence: must be between 0 and 1"]),
        ({"prevalence": "nan"}, ["nan", "not a number"]),
        ({"prevalence": "inf"}, ["inf", "not a number"]),
        ({"rule": "best"}, ["best", "9 are known, such as “", "Using “Lowest cost” instead."]),
        ({"rule": "threshold"}, ["no threshold is given", "the rule “Lowest cost”"]),
        ({"rule": "threshold", "at": "inf"}, ["inf", "not a number"]),
        ({"target": "1.5", "rule": "recall_at_least"}, ["1.5", "between", "the rule's own target"]),
        ({"fn": "lots"}, ["lots", "not a number", "Using $1,000 instead."]),
        ({"fp": "1e300"}, ["1e+300", "1e+12"]),
        ({"fn": "-2e12"}, ["the cost of a missed positive must be"]),
        ({"capacity": "-1"}, ["reviews a day must be 0 or more", "150 reviews a day instead."]),
        ({"cases": "0"}, ["cases a day must be above 0"]),
        ({"seed": "-3"}, ["seed: must be between 0", "Using seed 0 instead."]),
        (
            {"p99": "0"},
            [
                "the p99 objective in ms must be between 0.001 and 1,000,000, got 0.",
                "Using the p99 objective 1,000 ms instead.",
            ],
        ),
        ({"p99": "soon"}, ["soon", "not a number", "Using the p99 objective 1,000 ms"]),
        (
            {"rps": "0"},
            ["the arrival rate in requests/s must be", "Using the arrival rate 50 requests/s"],
        ),
        ({"rps": "1e-170"}, ["the arrival rate in requests/s must be between 0.001", "1e-170"]),
        ({"stages": "x:server:lognormal:1e-300:1"}, ["p99 of x", "10,000 times"]),
        ({"rps": "nan"}, ["nan", "not a number"]),
        ({"servers": "0"}, ["servers: must be between 1 and 64, got 0. Using 2 servers instead."]),
        ({"servers": "2.5"}, ["2.5", "whole number"]),
        (
            {"dispatch": "lifo"},
            ["lifo", "“One shared queue” (shared)", "Using “One shared queue” in"],
        ),
        ({"burst": "0.2"}, ["burstiness must be between 1 and 100", "Using the burstiness 1 "]),
        ({"path": "gpu"}, ["gpu", "“NumPy row” (array)", "Using “DataFrame row” instead."]),
        (
            {"late": "mlp"},
            ["mlp", "not one of the models shown", "Using “count as not put on hold” in"],
        ),
        ({"stages": "network"}, ["name:place:kind:times", "network", "Using no stages instead."]),
        ({"stages": "network:outside:lognormal:9:2"}, ["p99 of network", "at least its p50"]),
        ({"stages": "network:moon:constant:9"}, ["moon", "“holds the server” (server)"]),
        ({"cascade": "logistic"}, ["first,second,low,high,threshold"]),
        ({"cascade": "logistic,mlp,0,1,0.5"}, ["mlp", "not one of the models shown"]),
        ({"cascade": "logistic,random_forest,1,0,0.5"}, ["low of the band"]),
        (
            {"server": "-1"},
            ["the cost of a server a month must be between 0", "the cost of a server $70 a month"],
        ),
    ],
)
def test_what_an_address_says_wrongly_is_named_and_replaced(
    parameters: dict[str, str], words: list[str]
) -> None:
    scenario, notes = Scenario.from_query(parameters)
    assert len(notes) == 1
    for word in words:
        assert word in notes[0]
    assert notes[0].startswith(tuple(f"In the link, {key}: " for key in (*parameters, "at")))
    assert not [field for field in FIELDS if field in notes[0]]
    key, _, rest = notes[0].removeprefix("In the link, ").partition(": ")
    assert not rest.startswith(f"{key} must")  # what was wrong is named once
    assert isinstance(scenario, Scenario)


def test_what_is_used_instead_is_called_as_the_screen_calls_it() -> None:
    """And no name of the program is left over in quotes or alone."""
    used = {"dispatch": "Own queues, in turn", "path": "NumPy row", "late": "as Decision tree says"}
    before = Serving(dispatch="round_robin", path="array", late="tree")
    said: list[tuple[str, str, str]] = []
    read_serving(
        dict.fromkeys(used, "zebra"), before, lambda *note: said.append(note), ("tree", "mlp")
    )
    assert {key: instead for key, _, instead in said} == {
        key: f"“{title}”" for key, title in used.items()
    }


def test_the_words_of_a_note_are_those_of_the_serving_page() -> None:
    source = Path(__file__).parents[2] / "pages/ui/serving/src/view/controls.ts"
    controls = source.read_text(encoding="utf-8")
    for name, title in DISPATCH_TITLES.items():
        assert f'{{ id: "{name}", title: "{title}" }}' in controls
    assert (PLACE_TITLES, KIND_TITLES) == (PLACES, KINDS)
    for words in ("count as not ${alerted}", "count as ${alerted}", "as ${title} says"):
        assert f"title: `{words}`" in controls


@given(
    st.dictionaries(
        st.sampled_from(
            [*default_scenario().to_query(), "prevalence", "at", "target", *SERVING_KEYS]
        ),
        st.text(max_size=30),
    )
)
def test_no_address_whatever_it_says_is_an_error(parameters: dict[str, str]) -> None:
    scenario, _ = Scenario.from_query(parameters)
    assert Scenario.from_query(scenario.to_query()) == (scenario, ())


def test_a_threshold_alone_is_set_by_hand() -> None:
    scenario, notes = Scenario.from_query({"at": "0.31"})
    assert (scenario.rule, scenario.threshold, notes) == ("threshold", 0.31, ())


def test_the_rest_of_a_partly_wrong_address_is_kept() -> None:
    scenario, notes = Scenario.from_query({"data": "spam", "prevalence": "two", "fn": "7"})
    assert (scenario.dataset, scenario.prevalence, scenario.costs.false_negative) == (
        "spam",
        None,
        7,
    )
    assert len(notes) == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"dataset": "x"}, "no data set called"),
        ({"models": ()}, "1 to 4 names"),
        ({"models": ("logistic", "logistic"), "focus": "logistic"}, "must differ"),
        ({"focus": "mlp"}, "focus must be one of the models"),
        ({"threshold": 0.5}, "must be empty while a rule"),
        ({"rule": "threshold"}, "must be a finite number"),
        ({"parameter": 2.0}, "parameter must be empty"),
        ({"folds": 1}, "folds must be between 2 and 10"),
        ({"serving": Serving(late="mlp")}, "only name models of the scenario"),
    ],
)
def test_a_scenario_that_makes_no_sense_is_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        replace(default_scenario(), **change)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"schema": 2}', '{"schema": 1, "costs": {}}', '{"schema": 1}']
)
def test_json_that_is_not_a_scenario_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="scenario|CostMatrix"):
        Scenario.from_json(text)


def test_json_never_holds_a_number_that_json_cannot_express() -> None:
    assert json.loads(default_scenario().to_json())["prevalence"] is None


def test_a_scenario_written_before_there_was_serving_opens_without_an_objective() -> None:
    fields = json.loads(default_scenario().to_json())
    del fields["serving"]
    assert Scenario.from_json(json.dumps(fields)).serving == Serving()


@pytest.mark.parametrize("servers", [2.0, True, "2"])
def test_servers_are_a_whole_number(servers: object) -> None:
    with pytest.raises(ValueError, match="servers must be a whole number"):
        Serving(servers=servers)  # type: ignore[arg-type]


def served(scenario: Scenario) -> dict[str, str]:
    return {key: text for key, text in scenario.to_query().items() if key in SERVING_KEYS}


def test_an_address_names_the_serving_part_also_where_it_is_the_default() -> None:
    assert served(default_scenario()) == {
        "p99": "1000",
        "rps": "50",
        "servers": "2",
        "dispatch": "shared",
        "burst": "1",
        "path": "frame",
        "late": "allow",
        "server": "70",
    }
    plain = replace(default_scenario(), serving=Serving())
    assert served(plain)["p99"] == "none"


@pytest.mark.parametrize("name", sorted(DATASETS))
def test_an_address_opens_the_same_load_when_a_data_set_opens_with_another(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = default_scenario(name)
    query = made.to_query()
    other = Serving(objective_ms=7.0, arrival_rate_per_s=9.0, servers=5)
    monkeypatch.setattr(scenarios_module, "default_serving", lambda _name: other)
    assert default_scenario(name).serving == other
    assert Scenario.from_query(query) == (made, ())


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=lambda problem: problem.id)
def test_a_link_opens_what_a_problem_opens_with(problem: Problem) -> None:
    opened = opening_scenario(problem)
    if opened is None:
        assert problem.dataset is None
        return
    assert Scenario.from_query(opened.to_query()) == (opened, ())
    assert served(opened)["rps"] == f"{opened.serving.arrival_rate_per_s:g}"


def test_an_older_address_without_a_serving_part_opens_the_default_one() -> None:
    query = default_scenario("spam").to_query()
    older = {key: text for key, text in query.items() if key not in SERVING_KEYS}
    assert Scenario.from_query(older) == (default_scenario("spam"), ())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"objective_ms": -3.0}, "objective_ms must be between 0.001 and 1,000,000, got -3"),
        ({"arrival_rate_per_s": True}, "arrival_rate_per_s must be between 0.001 and 1,000,000"),
        ({"path": "wire"}, "path must be one of frame, array, onnx, got 'wire'"),
    ],
)
def test_a_serving_part_names_its_argument_in_python_and_calls_it_by_name_on_a_screen(
    change: dict[str, object], said: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(said)) as failed:
        Serving(**change)  # type: ignore[arg-type]
    words = in_words(failed.value)
    assert words.startswith("the ")
    assert words.endswith(str(failed.value).partition(" ")[2])
    assert "_" not in words


def test_models_that_leave_take_their_cascade_and_their_late_answers_along() -> None:
    cascade = Cascade(first="logistic", second="tree", low=0.1, high=0.4, threshold=0.3)
    serving = Serving(late="tree", cascade=cascade)
    assert without_models_outside(serving, ("logistic", "tree")) == serving
    assert without_models_outside(serving, ("logistic",)) == Serving()


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"name": "a:b"}, "without"),
        ({"kind": "constant", "p50_ms": None}, "p50 of a"),
        ({"kind": "empirical", "p50_ms": None}, "1 to 200 measured times"),
        ({"kind": "empirical", "p50_ms": None, "sample_ms": (1.0, -1.0)}, "a time of a"),
        ({"kind": "lognormal", "p99_ms": None}, "p99 of a"),
        ({"kind": "lognormal", "p50_ms": 0.0, "p99_ms": 1.0}, "above 0"),
        ({"kind": "constant", "p99_ms": "abc"}, "must be empty"),
        ({"kind": "constant", "sample_ms": (1.0,)}, "must be empty"),
        ({"kind": "empirical", "p50_ms": 1.0, "sample_ms": (1.0,)}, "must be empty"),
        ({"kind": "constant", "p50_ms": "1"}, "p50 of a"),
    ],
)
def test_a_stage_that_makes_no_sense_is_refused(fields: dict[str, object], message: str) -> None:
    start = {"name": "a", "place": "server", "kind": "constant", "p50_ms": 1.0}
    with pytest.raises(ValueError, match=message):
        Stage(**{**start, **fields})  # type: ignore[arg-type]


ODD = (5, -1, 0.5, True, None, "", "x", [], ["x"], {}, {"x": 1}, [[]], 10**400)
FULL = replace(
    default_scenario("spam"),
    serving=Serving(
        objective_ms=20,
        late="logistic",
        stages=(
            Stage(name="network", place="outside", kind="lognormal", p50_ms=2, p99_ms=10),
            Stage(name="cache", place="server", kind="empirical", sample_ms=(1.0, 2.0)),
        ),
        cascade=Cascade(first="logistic", second="random_forest", low=0.1, high=0.9, threshold=0.5),
    ),
)


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return where something stands in JSON: every field, element and value."""
    inside = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    return [path] * bool(path) + [
        found for key, one in inside for found in places(one, (*path, key))
    ]


@pytest.mark.parametrize("place", places(json.loads(FULL.to_json())), ids=str)
def test_json_with_one_odd_value_is_a_scenario_or_refused_in_words(
    place: tuple[str | int, ...],
) -> None:
    for odd in ODD:
        made = json.loads(FULL.to_json())
        holder = made
        for key in place[:-1]:
            holder = holder[key]
        holder[place[-1]] = odd
        with suppress(ValueError):
            found = Scenario.from_json(json.dumps(made))
            assert Scenario.from_json(found.to_json()) == found


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Serving(late=5), "late must be a text that is not empty, got '5'"),
        (lambda: Serving(late=["x"]), "late must be a text that is not empty, got"),
        (lambda: Serving(objective_ms=10**400), "objective_ms must be between .* too large"),
        (lambda: Stage(name=5, place="server", kind="constant", p50_ms=1), "name of a stage must"),
        (
            lambda: Stage(name="x", place="server", kind="empirical", sample_ms=[1.0]),
            "sample_ms of x must be a tuple of times",
        ),
        (
            lambda: Cascade(first=5, second="b", low=0, high=1, threshold=0),
            "first model of a cascade must be a text",
        ),
        (
            lambda: Cascade(first="a", second="b", low=10**400, high=1, threshold=0),
            "low must be a finite number, got a number too large",
        ),
    ],
)
def test_a_serving_part_of_another_type_is_refused_with_field_rule_and_value(
    make: Callable[[], object], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        make()


def test_a_link_with_many_names_that_nothing_has_is_answered_shortly_with_the_nearest_named() -> (
    None
):
    bad = ",".join(f"model_{place}" for place in range(40))
    _, notes = Scenario.from_query({"data": "breast_cancre", "models": bad})
    assert len(notes) == 2
    assert "such as “Breast masses” (breast_cancer), " in notes[0]
    assert "no model called 'model_0', nor is there one for 39 more names" in notes[1]
    assert all(len(note) < 330 for note in notes), [len(note) for note in notes]
