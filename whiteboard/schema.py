"""Turns a path into an open SQLite file with the tables of the store of boards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

VERSION = 1
_BUSY_MS = 5_000

tables = sa.MetaData()
schema_version = sa.Table(
    "schema_version", tables, sa.Column("version", sa.Integer, nullable=False)
)
board = sa.Table(
    "board",
    tables,
    sa.Column("id", sa.String(22), primary_key=True),
    sa.Column("head", sa.Integer, nullable=False),
    sa.Column("created_at", sa.String(32), nullable=False),
)
revision = sa.Table(
    "revision",
    tables,
    sa.Column("board_id", sa.String(22), sa.ForeignKey("board.id"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("client", sa.String(64), nullable=False),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("saved_at", sa.String(32), nullable=False),
    sa.Column("document", sa.Text, nullable=False),
    sa.UniqueConstraint("board_id", "client", "seq"),
)


def open_engine(path: Path) -> sa.Engine:
    """Return an engine whose commits are on the disk when they return.

    A transaction takes the write lock at once when its connection has the execution option
    ``begin="BEGIN IMMEDIATE"``, so that two writers wait for each other instead of failing.
    """
    engine = sa.create_engine(sa.URL.create("sqlite", database=str(path)))

    @event.listens_for(engine, "connect")
    def connect(connection: Any, _record: object) -> None:  # pyright: ignore[reportUnusedFunction]
        connection.isolation_level = None  # this module begins its own transactions
        for pragma in (
            f"busy_timeout={_BUSY_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "trusted_schema=OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:  # pyright: ignore[reportUnusedFunction]
        how = connection.get_execution_options().get("begin", "BEGIN")
        connection.exec_driver_sql(str(how))

    return engine
