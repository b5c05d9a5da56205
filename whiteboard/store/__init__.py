"""Where boards are kept: a database, its tables, revisions and history. `whiteboard.boards` opens it."""
