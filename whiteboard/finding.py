"""What a check found: the words it quotes, the evidence beside them, the rule, and a question."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One place where the answer and its evidence, or its problem, do not agree.

    A finding never says "wrong" and never praises: it shows two things side by side and asks.

    Parameters
    ----------
    check : id of the check, a key of ``CHECKS``.
    section : id of the section it is shown in.
    quote : the words as they stand in the text; empty when the finding is that words are missing.
    start : where the quote begins in the text of `section` [characters]; 0 without a quote.
    evidence : what stands beside the quote, in words and numbers.
    evidence_ids : the pins it names.
    rule : why the two do not go together, one sentence.
    question : what to answer next.
    about : what tells two findings of one check in one section apart where neither quotes
        anything, such as the id of a metric.
    """

    check: str
    section: str
    quote: str = ""
    start: int = 0
    evidence: str
    evidence_ids: tuple[str, ...] = ()
    rule: str
    question: str
    about: str = ""

    @property
    def end(self) -> int:
        """Where the quote ends in the text of its section [characters]."""
        return self.start + len(self.quote)

    @property
    def key(self) -> str:
        """A name that stays while the quoted words stay, wherever they move."""
        words = " ".join(self.quote.lower().split())
        text = f"{self.check}\x1f{self.section}\x1f{words}\x1f{self.about}"
        digest = hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()
        return f"{self.check}-{digest[:12]}"
