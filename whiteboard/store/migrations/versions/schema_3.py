"""Schema 3: the boards that each browser made or was given to edit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "3"
down_revision = "2"


def upgrade() -> None:
    """Make the shelves."""
    op.create_table(
        "shelf",
        sa.Column("owner", sa.String(64), primary_key=True),
        sa.Column("board_id", sa.String(22), sa.ForeignKey("board.id"), primary_key=True),
        sa.Column("added_at", sa.String(32), nullable=False),
    )
    op.execute(sa.text("UPDATE schema_version SET version = 3"))
