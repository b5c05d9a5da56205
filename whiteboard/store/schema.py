"""Turns a path or a PostgreSQL URL into an open database with the tables of the store of boards."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

VERSION = 3
"""The newest migration; a file of a newer program has a higher one."""

IMMEDIATE = "BEGIN IMMEDIATE"

_BUSY_MS = 5_000
_ASK_AGAIN_S = 0.0005
_OPENING_MS = 60_000  # a migration by another server may take this long
_LOCK = 0x6D6C6477  # names the lock around migrations on a PostgreSQL server

tables = sa.MetaData()
board = sa.Table(
    "board",
    tables,
    sa.Column("id", sa.String(22), primary_key=True),
    sa.Column("view_id", sa.String(22), nullable=False, unique=True),
    sa.Column("head", sa.Integer, nullable=False),
    sa.Column("created_at", sa.String(32), nullable=False),
    sa.Column("updated_at", sa.String(32), nullable=False),
    sa.Column("archived_at", sa.String(32)),
    sa.Column("deleted_at", sa.String(32)),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("problem", sa.Text, nullable=False),
    sa.Column("attempt", sa.Integer, nullable=False),
    sa.Column("example", sa.Boolean, nullable=False),
    sa.Column("words", sa.Integer, nullable=False),
    sa.Column("pins", sa.Integer, nullable=False),
    sa.Column("sections_written", sa.Integer, nullable=False),
    sa.Column("clock", sa.Text),
    sa.Column("searchable", sa.Text, nullable=False),
    sa.Column("document", sa.Text, nullable=False),
)
revision = sa.Table(
    "revision",
    tables,
    sa.Column("board_id", sa.String(22), sa.ForeignKey("board.id"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("client", sa.String(64), nullable=False),
    sa.Column("seq", sa.BigInteger, nullable=False),
    sa.Column("saved_at", sa.String(32), nullable=False),
    sa.Column("snapshot", sa.Text),
    sa.Column("change", sa.Text),
    sa.UniqueConstraint("board_id", "client", "seq"),
)
shelf = sa.Table(
    "shelf",
    tables,
    sa.Column("owner", sa.String(64), primary_key=True),
    sa.Column("board_id", sa.String(22), sa.ForeignKey("board.id"), primary_key=True),
    sa.Column("added_at", sa.String(32), nullable=False),
)


class CannotOpen(ValueError):  # noqa: N818 - the name says what happened
    """The database of boards cannot be opened; the message says which and why."""


def open_engine(where: Path | str) -> sa.Engine:
    """Return an engine for an SQLite file or a PostgreSQL URL, migrated to today's tables.

    Commits are durable when they return. On SQLite a transaction takes the write lock at once when
    its connection has the execution option ``begin=IMMEDIATE``, so that two writers wait for each
    other instead of failing.

    Raises
    ------
    CannotOpen
        When the URL cannot be used, the server or the file cannot be reached, or the boards were
        written by a newer program.
    """
    url = _url(where)
    sqlite = url.get_backend_name() == "sqlite"
    engine = _sqlite_engine(url) if sqlite else _postgresql_engine(url)
    try:
        with _opening(engine) as connection:
            _migrate(connection, url)
    except DBAPIError as error:
        engine.dispose()
        raise CannotOpen(f"cannot open {_named(url)}: {_reason(error, url)}") from None
    except BaseException:
        engine.dispose()
        raise
    return engine


def _url(where: Path | str) -> sa.URL:
    if isinstance(where, Path):
        return sa.URL.create("sqlite", database=str(where))
    scheme, separator, rest = where.strip().partition("://")
    if not separator or scheme not in ("postgresql", "postgresql+psycopg", "postgres"):
        raise CannotOpen(
            "the URL of the boards must begin with postgresql://, as in "
            f"postgresql://user:password@host/database; it begins with {scheme[:20]!r}"
        )
    try:
        return sa.make_url(f"postgresql+psycopg://{rest}")
    except (ArgumentError, ValueError):
        raise CannotOpen(
            "the URL of the boards cannot be read; it must look like "
            "postgresql://user:password@host:5432/database, special letters as %40"
        ) from None


def _sqlite_engine(url: sa.URL) -> sa.Engine:
    # Errors must not carry what people typed into a log.
    engine = sa.create_engine(url, hide_parameters=True)

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
        options = connection.get_execution_options()
        if options.get("begin") == IMMEDIATE:
            _begin_immediate(connection, options.get("wait_ms", _BUSY_MS))
        else:
            connection.exec_driver_sql("BEGIN")

    return engine


def _begin_immediate(connection: sa.Connection, wait_ms: int) -> None:
    """Take the write lock, asking for it often.

    SQLite itself asks less and less often, and so a second writer could wait for a second behind a
    first that is never away for long.
    """
    driver: Any = connection.connection.driver_connection
    deadline = time.monotonic() + wait_ms / 1000
    driver.execute("PRAGMA busy_timeout=0")
    try:
        while time.monotonic() < deadline:
            try:
                driver.execute(IMMEDIATE)
            except sqlite3.OperationalError as error:
                if "locked" not in str(error):
                    raise
                time.sleep(_ASK_AGAIN_S)
            else:
                return
        connection.exec_driver_sql(IMMEDIATE)  # its error is one that callers know
    finally:
        driver.execute(f"PRAGMA busy_timeout={_BUSY_MS}")


def _postgresql_engine(url: sa.URL) -> sa.Engine:
    try:
        engine = sa.create_engine(
            url,
            hide_parameters=True,
            pool_pre_ping=True,
            pool_timeout=10,
            connect_args={"connect_timeout": 5, "application_name": "ml-design-whiteboard"},
        )
    except (SQLAlchemyError, TypeError, ValueError) as error:
        raise CannotOpen(f"cannot open {_named(url)}: {error}") from None

    @event.listens_for(engine, "connect")
    def connect(connection: Any, _record: object) -> None:  # pyright: ignore[reportUnusedFunction]
        with connection.cursor() as cursor:
            cursor.execute(f"SET lock_timeout = {_BUSY_MS}")
            # A commit is acknowledged when it is on the disk, whatever the server's default is.
            cursor.execute(
                "SELECT set_config('synchronous_commit', 'on', false) "
                "WHERE current_setting('synchronous_commit') = 'off'"
            )
        connection.commit()

    return engine


@contextmanager
def _opening(engine: sa.Engine) -> Generator[sa.Connection, None, None]:
    """Yield a connection that alone may change the tables, until the block ends."""
    sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if sqlite:
            outside: Any = connection.connection.driver_connection  # no transaction has begun
            # Off only while tables are rebuilt; every reference is checked before the commit.
            outside.execute("PRAGMA foreign_keys=OFF")
            connection.execution_options(begin=IMMEDIATE, wait_ms=_OPENING_MS)
        with connection.begin():
            if not sqlite:
                connection.exec_driver_sql(f"SET LOCAL lock_timeout = {_OPENING_MS}")
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            yield connection
        connection.invalidate()  # the next one starts with the usual settings


def _migrate(connection: sa.Connection, url: sa.URL) -> None:
    version = _version(connection)
    if version == str(VERSION):
        return
    if version is not None and version not in map(str, range(1, VERSION)):
        raise CannotOpen(
            f"{_named(url)} have schema {version[:20]}; this program reads schema {VERSION}: "
            "open them with the newer program that wrote them"
        )
    # Alembic takes a while to load, and most starts have nothing to migrate.
    from whiteboard.store import migrations  # noqa: PLC0415

    try:
        migrations.upgrade(connection, since=version)
    except DBAPIError:
        raise
    except (SQLAlchemyError, ValueError, LookupError, TypeError) as error:
        raise CannotOpen(
            f"{_named(url)} have schema {version} and could not be brought to schema {VERSION}; "
            f"nothing was changed ({type(error).__name__})"
        ) from error
    if connection.dialect.name == "sqlite":
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if dangling is not None:
            raise CannotOpen(f"{_named(url)} hold rows of {dangling[0]} that belong to no board")


def _version(connection: sa.Connection) -> str | None:
    """Return the schema that the database has, or None when it has none yet."""
    names = set(sa.inspect(connection).get_table_names())
    for table, column in (("alembic_version", "version_num"), ("schema_version", "version")):
        if table in names:
            found = connection.exec_driver_sql(f"SELECT {column} FROM {table}").scalar()  # noqa: S608
            if found is not None:
                return str(found)
    return None


def _named(url: sa.URL) -> str:
    """Return the database in words; never its password."""
    if url.get_backend_name() == "sqlite":
        return f"the boards in {Path(url.database or '').name}"
    place = f"{url.host or 'the local server'}{f':{url.port}' if url.port else ''}"
    return f"the boards in PostgreSQL database {url.database or url.username!r} on {place}"


def _reason(error: DBAPIError, url: sa.URL) -> str:
    lines = str(error.orig).strip().splitlines()
    text = " ".join(lines[0].split()) if lines else type(error.orig).__name__
    return text.replace(str(url.password), "***") if url.password else text
