"""Turns a title into a file name that any system takes."""

from __future__ import annotations

import re

LONGEST = 60


def stem(title: str) -> str:
    """Return the title in small letters and dashes; a plain name when nothing of it is left.

    >>> stem("Fraud: who pays?"), stem("詐欺")
    ('fraud-who-pays', 'ml-design-answer')
    """
    words = re.sub(r"[^\w]+", "-", title.lower(), flags=re.ASCII).strip("-")
    return words[:LONGEST].strip("-") or "ml-design-answer"
