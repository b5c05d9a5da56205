"""Where boards are kept: a database, its tables, revisions, history; `boards` opens it."""
