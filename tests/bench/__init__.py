"""Measurements against the alternatives, made side by side in one run: `make bench`."""
