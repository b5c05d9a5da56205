from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from whiteboard import template
from whiteboard.template import default_template, template_from

CONTENT = Path(template.__file__).parent / "content" / "template.toml"
IDS = ("clarify", "baseline", "models", "metrics", "data", "iterate", "tradeoffs", "impact")


def content():
    return tomllib.loads(CONTENT.read_text(encoding="utf-8"))


def test_the_eight_sections_stand_in_seed_order_and_take_45_minutes():
    shown = default_template()
    assert shown.ids == IDS
    assert [section.minutes for section in shown.sections] == [6, 5, 8, 8, 6, 6, 3, 3]
    assert shown.minutes == 45


def test_the_conventional_order_shows_the_same_sections_with_metrics_and_data_before_models():
    shown = default_template()
    assert sorted(shown.conventional) == sorted(shown.ids)
    place = {section: at for at, section in enumerate(shown.conventional)}
    assert place["metrics"] < place["models"]
    assert place["data"] < place["models"]


@pytest.mark.parametrize("section", IDS)
def test_every_section_says_what_it_asks_and_shows_a_strong_and_a_weak_example(section):
    shown = default_template()[section]
    assert shown.asks.count("?") >= 1
    assert shown.strong != shown.weak
    assert all((shown.title, shown.short, shown.strong, shown.weak, shown.evidence))
    assert len(shown.short) <= 10


def test_an_unknown_section_is_named_with_the_known_ones():
    with pytest.raises(ValueError, match="no section called 'kpi'; known: clarify, baseline"):
        default_template()["kpi"]


@pytest.mark.parametrize("order", ["order", "conventional"])
def test_an_order_that_leaves_out_a_section_is_refused(order):
    changed = content()
    changed[order] = changed[order][1:]
    with pytest.raises(ValueError, match=f"{order} must name every section once"):
        template_from(changed)


def test_minutes_that_do_not_add_up_are_refused():
    changed = content()
    changed["section"][0]["minutes"] = 60
    with pytest.raises(ValueError, match="must add up to 45, the sections take 99"):
        template_from(changed)
