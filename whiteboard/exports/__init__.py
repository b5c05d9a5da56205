"""Boards as files: typed text that obeys nothing, figures, and what each format makes of them."""
