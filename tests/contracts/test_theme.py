"""Every text colour of the theme can be read: WCAG 2.2, 4.5:1 for text and 3:1 for controls."""

from __future__ import annotations

import tomllib
from itertools import product
from pathlib import Path

import pytest

CONFIG = tomllib.loads(
    (Path(__file__).resolve().parents[2] / ".streamlit" / "config.toml").read_text()
)
SCHEMES = ("light", "dark")
HUES = ("red", "orange", "yellow", "blue", "green", "violet", "gray")
CAPTION_OPACITY = 0.6  # Streamlit draws captions and placeholders at 60% of the text colour


def channels(colour: str) -> list[float]:
    return [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]


def luminance(colour: list[float]) -> float:
    """Relative luminance, WCAG 2.2."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(front: str, behind: str, opacity: float = 1.0) -> float:
    behind_channels = channels(behind)
    mixed = [
        opacity * f + (1 - opacity) * b
        for f, b in zip(channels(front), behind_channels, strict=True)
    ]
    low, high = sorted((luminance(mixed), luminance(behind_channels)))
    return (high + 0.05) / (low + 0.05)


def test_black_on_white_has_the_contrast_the_standard_gives() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_links_captions_and_coloured_words_can_be_read(scheme: str) -> None:
    theme = CONFIG["theme"][scheme]
    grounds = (theme["backgroundColor"], theme["secondaryBackgroundColor"])
    words = ("textColor", "linkColor", *(f"{hue}TextColor" for hue in HUES))
    pairs = [(theme[word], ground, 1.0) for word, ground in product(words, grounds)]
    pairs += [(theme["textColor"], ground, CAPTION_OPACITY) for ground in grounds]
    pairs += [(theme[f"{hue}TextColor"], theme[f"{hue}BackgroundColor"], 1.0) for hue in HUES]
    pairs += [("#FFFFFF", theme["primaryColor"], 1.0)]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_accent_stands_out_from_the_paper(scheme: str) -> None:
    theme = CONFIG["theme"][scheme]
    assert contrast(theme["primaryColor"], theme["backgroundColor"]) >= 3


def test_both_schemes_set_the_same_colours() -> None:
    assert CONFIG["theme"]["light"].keys() == CONFIG["theme"]["dark"].keys()


def test_nothing_in_the_settings_comes_from_another_machine() -> None:
    text = str(CONFIG)
    assert "://" not in text
    assert CONFIG["browser"]["gatherUsageStats"] is False
    assert CONFIG["client"]["showErrorDetails"] == "none"
