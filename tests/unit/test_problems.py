from __future__ import annotations

import json
import re
import tomllib
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from simulator.datasets import DATASETS
from simulator.scenario import default_scenario
from whiteboard import problems
from whiteboard.problem_scenario import opening_scenario
from whiteboard.problems import PROBLEMS, Problem, problem_from, read_problems
from whiteboard.screen import brief

FOLDER = Path(problems.__file__).parent / "content" / "problems"
IDS = [
    "fraud",
    "screening",
    "recsys",
    "ads_ctr",
    "search",
    "feed",
    "moderation",
    "bots",
    "spam",
    "churn",
    "credit",
    "eta",
    "pymk",
    "image_search",
    "rag",
    "anomaly",
    "demand",
    "maintenance",
    "er",
    "pricing",
    "notif",
    "typeahead",
    "kws",
    "doc_extract",
]
STATED, ASSUMED = "stated in", "assumption"


def content():
    return tomllib.loads((FOLDER / "fraud.toml").read_text(encoding="utf-8"))


def test_all_24_problems_load_under_the_names_of_their_files():
    assert set(PROBLEMS) == set(IDS)
    assert all(problem.id == name for name, problem in PROBLEMS.items())
    assert {path.stem for path in FOLDER.glob("*")} == set(IDS)


def test_problems_stand_in_the_order_of_their_titles():
    titles = [problem.title.lower() for problem in PROBLEMS.values()]
    assert titles == sorted(titles)
    assert len(set(titles)) == 24


def test_the_problems_cannot_be_changed():
    with pytest.raises(TypeError):
        PROBLEMS["fraud"] = PROBLEMS["spam"]
    with pytest.raises(FrozenInstanceError):
        PROBLEMS["fraud"].prevalence = 0.5


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=tuple(PROBLEMS))
def test_a_brief_has_two_or_three_sentences(problem):
    sentences = re.findall(r"[.?!]”?(?= |$)", problem.brief)
    assert 2 <= len(sentences) <= 3


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=tuple(PROBLEMS))
def test_every_number_says_where_it_comes_from(problem):
    for number, note in (
        (problem.prevalence, problem.prevalence_note),
        (problem.latency_objective_ms, problem.latency_note),
    ):
        assert number is None or STATED in note.lower() or ASSUMED in note.lower()


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=tuple(PROBLEMS))
def test_numbers_lie_in_ranges_that_make_sense(problem):
    assert problem.prevalence is None or 0.0001 <= problem.prevalence <= 0.5
    latency = problem.latency_objective_ms
    assert latency is None or 1 <= latency <= 10_000
    assert problem.serving != "batch" or latency is None


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=tuple(PROBLEMS))
def test_traps_and_follow_ups_are_sentences(problem):
    assert len(problem.traps) >= 3
    assert len(problem.followups) >= 2
    assert all(line[-1] in ".?" and line[0] in "“" + line[0].upper() for line in problem.traps)
    assert all("?" in line or line.endswith(".") for line in problem.followups)


@pytest.mark.parametrize(
    ("name", "prevalence", "source"),
    [
        ("fraud", 0.001, "Stripe"),
        ("screening", 0.0058, "BCSC"),
        ("maintenance", 0.0167, "Scania"),
        ("ads_ctr", 0.01, "khangich"),
        ("moderation", 0.001, "Facebook"),
    ],
)
def test_a_stated_prevalence_names_its_source(name, prevalence, source):
    problem = PROBLEMS[name]
    assert problem.prevalence == prevalence
    assert STATED in problem.prevalence_note
    assert source in problem.prevalence_note


@pytest.mark.parametrize(
    ("name", "latency", "source"),
    [
        ("fraud", 100, "Stripe"),
        ("recsys", 200, "alirezadir"),
        ("ads_ctr", 150, "khangich"),
        ("search", 80, "GetYourGuide"),
        ("eta", 5, "DeepETA"),
        ("typeahead", 100, "sujeet.pro"),
    ],
)
def test_a_stated_latency_names_its_source(name, latency, source):
    problem = PROBLEMS[name]
    assert problem.latency_objective_ms == latency
    assert STATED in problem.latency_note.lower()
    assert source in problem.latency_note


@pytest.mark.parametrize("name", ["eta", "demand", "image_search", "kws", "rag", "typeahead"])
def test_a_problem_without_cases_that_are_positive_has_no_prevalence_and_says_why(name):
    assert PROBLEMS[name].prevalence is None
    assert PROBLEMS[name].prevalence_note


def test_a_data_set_stands_in_only_where_it_exists():
    standing_in = {problem.dataset for problem in PROBLEMS.values() if problem.dataset}
    assert standing_in <= set(DATASETS)
    assert PROBLEMS["fraud"].dataset == "card_payments"
    assert PROBLEMS["eta"].dataset is None


def test_problems_whose_rows_belong_together_say_to_what():
    groups = {name: PROBLEMS[name].groups for name in ("screening", "maintenance", "kws", "feed")}
    assert groups == {"screening": "patient", "maintenance": "truck", "kws": "speaker", "feed": ""}


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("prevalence", 1.2, "problem x: prevalence must be between 0 and 1, got 1.2"),
        ("prevalence", 0, "prevalence must be between 0 and 1, got 0"),
        ("prevalence", True, "prevalence must be between 0 and 1, got True"),
        ("latency_objective_ms", -5, "latency_objective_ms must be a number above 0, got -5"),
        ("latency_objective_ms", float("inf"), "must be a number above 0, got inf"),
        ("latency_objective_ms", "100", "latency_objective_ms must be a number above 0, got '100'"),
        ("serving", "live", "serving must be one of real_time, batch, either, got 'live'"),
        ("serving", "batch", "latency_objective_ms must be left out when serving is batch"),
        ("dataset", "frauds", "dataset must be one of credit_default, .*got 'frauds'"),
        ("has_time", "yes", "has_time must be true or false, got 'yes'"),
        ("groups", 3, "groups must be a text, empty when rows stand alone, got 3"),
        ("title", " ", "title must be a text, got ' '"),
        ("brief", 7, "brief must be a text, got 7"),
        ("traps", [], "traps must be a list of at least one text, got "),
        ("traps", ["", "b"], "traps must be a list of at least one text"),
        ("followups", "Why?", "followups must be a list of at least one text, got 'Why"),
        (
            "prevalence_note",
            "0.1%",
            'prevalence_note must say "stated in" a source or "assumption"',
        ),
        ("latency_note", "fast", 'latency_note must say "stated in" a source or "assumption"'),
        ("seed", 1, "problem x: there is no field called 'seed'"),
    ],
)
def test_a_field_that_is_not_as_it_must_be_is_named_with_the_rule(field, value, sentence):
    with pytest.raises(ValueError, match=sentence):
        problem_from("x", {**content(), field: value})


def test_a_missing_field_is_named():
    short = content()
    del short["costs"]
    with pytest.raises(ValueError, match="problem x: the field costs is missing"):
        problem_from("x", short)


@pytest.mark.parametrize("field", ["prevalence", "latency_objective_ms", "dataset"])
def test_a_number_or_data_set_that_does_not_apply_is_left_out(field):
    short = content()
    del short[field]
    assert getattr(problem_from("x", short), field) is None


def test_a_file_that_is_not_toml_is_named(tmp_path):
    (tmp_path / "broken.toml").write_text("title = ", encoding="utf-8")
    with pytest.raises(ValueError, match="broken.toml must be a TOML file: "):
        read_problems(tmp_path)


def test_a_file_that_is_not_utf_8_is_named(tmp_path):
    (tmp_path / "latin.toml").write_bytes('title = "é"'.encode("latin-1"))
    with pytest.raises(ValueError, match="latin.toml must be a TOML file: "):
        read_problems(tmp_path)


def test_a_folder_of_files_becomes_problems(tmp_path):
    for name in ("spam", "fraud"):
        (tmp_path / f"{name}.toml").write_text(
            (FOLDER / f"{name}.toml").read_text(encoding="utf-8"), encoding="utf-8"
        )
    assert dict(read_problems(tmp_path)) == {name: PROBLEMS[name] for name in ("fraud", "spam")}


def test_a_problem_made_in_code_is_checked_as_well():
    fields = json.loads(json.dumps(content()))
    with pytest.raises(ValueError, match="prevalence must be between 0 and 1, got 2"):
        Problem(**{**fields, "traps": ("a",), "followups": ("b",), "prevalence": 2}, id="by_hand")


# ---- load, and the scenario a board opens with


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=tuple(PROBLEMS))
def test_every_load_says_where_it_comes_from(problem):
    has_load = problem.arrival_rate_per_s is not None
    assert bool(problem.load_note) is has_load
    if has_load:
        assert STATED in problem.load_note.lower() or ASSUMED in problem.load_note.lower()


@pytest.mark.parametrize(
    ("name", "per_day", "rate"),
    [("moderation", 500e6 / 10, 1160), ("spam", 100e6, 2300), ("search", 30e6, 700)],
)
def test_a_volume_a_day_becomes_the_busiest_hour_at_twice_its_mean(name, per_day, rate):
    problem = PROBLEMS[name]
    assert problem.arrival_rate_per_s == rate
    assert rate == pytest.approx(2 * per_day / 86_400, rel=0.01)
    assert "twice the day's mean" in problem.load_note


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"arrival_rate_per_s": 0}, "arrival_rate_per_s must be a number above 0, got 0"),
        ({"arrival_rate_per_s": "many"}, "arrival_rate_per_s must be a number above 0"),
        ({"servers": 0}, "servers must be a whole number from 1 to 64, got 0"),
        ({"servers": 65}, "servers must be a whole number from 1 to 64, got 65"),
        ({"servers": 2.5}, "servers must be a whole number from 1 to 64, got 2.5"),
        ({"load_note": "fast"}, 'load_note must say "stated in" a source or "assumption"'),
        ({"load_note": 3}, "load_note must be a text, got 3"),
        ({"arrival_rate_per_s": None}, "servers and load_note must be left out without"),
    ],
)
def test_a_load_that_is_not_as_it_must_be_is_named_with_the_rule(changes, sentence):
    with pytest.raises(ValueError, match=sentence):
        problem_from("x", {**content(), **changes})


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=tuple(PROBLEMS))
def test_a_board_opens_with_the_objective_the_load_and_the_servers_of_its_problem(problem):
    opened = opening_scenario(problem)
    if problem.dataset is None:
        assert opened is None
        return
    own, serving = default_scenario(problem.dataset), opened.serving
    assert serving.objective_ms == problem.latency_objective_ms
    assert serving.arrival_rate_per_s == (
        problem.arrival_rate_per_s or own.serving.arrival_rate_per_s
    )
    assert serving.servers == (problem.servers or own.serving.servers)
    assert opened.prevalence == (problem.prevalence or own.prevalence)


def test_the_brief_names_the_load_and_where_it_comes_from():
    words = brief(PROBLEMS["fraud"])
    assert "Load: 1,000 requests/s at the busiest hour, 16 servers. Assumptions:" in words
    assert "Load:" not in brief(PROBLEMS["churn"])
