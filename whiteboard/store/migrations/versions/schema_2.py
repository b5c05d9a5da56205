"""Schema 2: the newest document stands in the board's row, and a revision keeps what changed.

Revisions that are there already stay as they are: whole documents, now called snapshots.
"""

from __future__ import annotations

import json
import re
import secrets
import unicodedata
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"

ADDED: dict[str, sa.types.TypeEngine[Any]] = {
    "view_id": sa.String(22),
    "updated_at": sa.String(32),
    "archived_at": sa.String(32),
    "deleted_at": sa.String(32),
    "title": sa.Text(),
    "problem": sa.Text(),
    "attempt": sa.Integer(),
    "example": sa.Boolean(),
    "words": sa.Integer(),
    "pins": sa.Integer(),
    "sections_written": sa.Integer(),
    "clock": sa.Text(),
    "searchable": sa.Text(),
    "document": sa.Text(),
}
CITATION = re.compile(r"\[E[1-9][0-9]{0,5}\]")
MAY_BE_EMPTY = ("archived_at", "deleted_at", "clock")


def upgrade() -> None:
    """Give every board its newest document, a read-only link and what a list shows of it."""
    with op.batch_alter_table("revision") as table:
        table.alter_column(
            "document", new_column_name="snapshot", existing_type=sa.Text, nullable=True
        )
        table.alter_column("seq", existing_type=sa.Integer, type_=sa.BigInteger)
        table.add_column(sa.Column("change", sa.Text))
    with op.batch_alter_table("board") as table:
        for name, kind in ADDED.items():
            table.add_column(sa.Column(name, kind))
    _fill()
    with op.batch_alter_table("board") as table:
        for name, kind in ADDED.items():
            if name not in MAY_BE_EMPTY:
                table.alter_column(name, existing_type=kind, nullable=False)
        table.create_unique_constraint("board_view_id_key", ["view_id"])
    op.execute(sa.text("UPDATE schema_version SET version = 2"))


def _fill() -> None:
    connection = op.get_bind()
    board = sa.table("board", sa.column("id"), *map(sa.column, ADDED, ADDED.values()))
    newest = sa.text(
        "SELECT revision.saved_at, revision.snapshot FROM board "
        "JOIN revision ON revision.board_id = board.id AND revision.number = board.head "
        "WHERE board.id = :id"
    )
    for board_id in connection.scalars(sa.text("SELECT id FROM board")).all():
        saved_at, text = connection.execute(newest, {"id": board_id}).one()
        values = {
            "view_id": secrets.token_urlsafe(16),
            "updated_at": saved_at,
            "document": text,
            **_facts(json.loads(text)),
        }
        connection.execute(board.update().where(board.c.id == board_id).values(values))


def _facts(document: dict[str, Any]) -> dict[str, Any]:
    """Return what the list of boards shows, as this schema's program counted it."""
    texts = [text for text in document["sections"].values() if text.strip()]
    typed = [CITATION.sub(" ", text) for text in texts]
    words = [word for text in typed for word in text.split() if any(map(str.isalnum, word))]
    found = unicodedata.normalize("NFKC", "\n".join([document["title"], "", *texts])).casefold()
    return {
        "title": document["title"],
        "problem": "",
        "attempt": 1,
        "example": bool(document["example"]),
        "words": len(words),
        "pins": len(document["evidence"]),
        "sections_written": len(texts),
        "searchable": found.replace("\x00", " "),
    }
