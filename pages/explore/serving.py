"""How fast the models answer, what load does to it, and what late answers cost."""
