"""One file a schema: each turns the tables of the one before into its own."""
