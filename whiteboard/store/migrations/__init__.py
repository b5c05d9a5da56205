"""Turns a database of any earlier program into one with today's tables, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext, MigrationStep
from alembic.script import ScriptDirectory

_FOLDER = Path(__file__).parent


def upgrade(connection: sa.Connection, *, since: str | None, to: str = "head") -> None:
    """Run the migrations after schema `since` on a connection that holds the lock for them.

    Parameters
    ----------
    connection : in a transaction; nothing is committed here.
    since : the schema the database has; None when it is empty.
    to : the schema to stop at.
    """
    script = ScriptDirectory(_FOLDER)

    def steps(current: Any, _context: MigrationContext) -> Iterable[MigrationStep]:
        missing = list(script.iterate_revisions(to, current or "base"))
        return [
            MigrationStep.upgrade_from_script(script.revision_map, one) for one in reversed(missing)
        ]

    with EnvironmentContext(Config(), script, fn=steps) as environment:
        environment.configure(connection=connection, transactional_ddl=True)
        if since is not None:
            # Schema 1 is from before Alembic and says its number in a table of its own.
            environment.get_context().stamp(script, since)
        environment.run_migrations()


def newest() -> str:
    """Return the schema that `upgrade` leads to.

    >>> newest()
    '3'
    """
    return str(ScriptDirectory(_FOLDER).get_current_head())
