"""Turns this machine's PostgreSQL programs into a server of its own, gone when the block ends."""

from __future__ import annotations

import itertools
import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import sqlalchemy as sa
from psycopg import sql

from tests.support.server import free_port

MISSING = (
    "PostgreSQL is not on this machine, so the store is tested on SQLite only; "
    "`apt-get install postgresql` brings it"
)
_ATTEMPTS = 3  # another program may take the free port first
_SMALL = ("shared_buffers=16MB", "max_connections=60")
_FAST = ("fsync=off", "full_page_writes=off")


@dataclass
class Postgres:
    """A running server on loopback with a password of its own.

    Parameters
    ----------
    port : where it listens on 127.0.0.1.
    password : of its user ``postgres``; it has letters that a URL must escape.
    """

    port: int
    password: str
    _numbers: Iterator[int] = field(default_factory=itertools.count, repr=False)

    def url(self, database: str) -> str:
        """Return the URL of a database of this server, as an operator would write it."""
        return sa.URL.create(
            "postgresql",
            username="postgres",
            password=self.password,
            host="127.0.0.1",
            port=self.port,
            database=database,
        ).render_as_string(hide_password=False)

    def new_database(self) -> str:
        """Make an empty database and return its URL."""
        name = f"boards_{next(self._numbers)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.url(name)


def empty(url: str) -> None:
    """Take every board out of a database that has the store's tables."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("TRUNCATE shelf, revision, board")


def programs() -> Path | None:
    """Return the folder with ``initdb`` and ``postgres``, or None when there is none.

    Debian keeps them out of PATH, one folder for each version; the newest is taken.
    """
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    found = shutil.which("initdb")
    folders = [*([Path(found).resolve().parent] if found else []), *debian]
    wanted = ("initdb", "pg_ctl", "postgres")
    return next((one for one in folders if all((one / name).exists() for name in wanted)), None)


@contextmanager
def serve_postgres(folder: Path, *, durable: bool = False) -> Iterator[Postgres]:
    """Run a server from the programs in `folder` until the block ends.

    Unless it is `durable`, what it writes is not flushed to the disk, which is faster.

    Raises
    ------
    RuntimeError
        When it does not start; the message holds what it wrote.
    """
    # Not below pytest's folder, which only its owner may enter: root cannot run this server.
    home = Path(tempfile.mkdtemp(prefix="whiteboard-postgres-"))
    user = _unprivileged()
    try:
        if user is not None:
            os.chown(home, user.pw_uid, user.pw_gid)
        password = secrets.token_urlsafe(8) + "@:/%"
        secret = home / "password"
        secret.write_text(password, encoding="utf-8")
        secret.chmod(0o644)  # the folder around it is private
        options = ("--auth=scram-sha-256", "--username=postgres", "--encoding=UTF8", "--no-sync")
        where = ("-D", str(home / "data"))
        _run(user, folder / "initdb", *where, *options, "--locale=C", f"--pwfile={secret}")
        port = _start(user, folder, home, _SMALL if durable else (*_SMALL, *_FAST))
        try:
            yield Postgres(port, password)
        finally:
            _run(user, folder / "pg_ctl", *where, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _start(user: pwd.struct_passwd | None, folder: Path, home: Path, more: tuple[str, ...]) -> int:
    log = home / "server.log"
    for attempt in range(_ATTEMPTS):
        port = free_port()
        settings = [f"port={port}", "listen_addresses=127.0.0.1", f"unix_socket_directories={home}"]
        options = " ".join(f"-c {setting}" for setting in (*settings, *more))
        try:
            arguments = ("-D", str(home / "data"), "-l", str(log), "-o", options, "-w", "start")
            _run(user, folder / "pg_ctl", *arguments)
        except RuntimeError as error:
            if attempt == _ATTEMPTS - 1:
                said = log.read_text(errors="replace") if log.exists() else ""
                raise RuntimeError(f"{error}\n{said}") from None
            continue
        return port
    raise AssertionError


def _run(user: pwd.struct_passwd | None, program: Path, *arguments: str) -> None:
    other = {} if user is None else {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    done = subprocess.run(
        [program, *arguments],
        check=False,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        **other,
    )
    if done.returncode != 0:
        said = done.stdout.decode(errors="replace")
        raise RuntimeError(f"{program.name} ended with code {done.returncode}:\n{said}")


def _unprivileged() -> pwd.struct_passwd | None:
    """Return whom to run the server as: root may not; anybody else may."""
    if os.geteuid() != 0:
        return None
    names = {user.pw_name: user for user in pwd.getpwall()}
    return names.get("postgres") or names["nobody"]


def _version(folder: Path) -> float:
    try:
        return float(folder.parent.name)
    except ValueError:
        return 0.0
