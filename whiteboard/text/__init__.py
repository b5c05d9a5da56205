"""Text into words, sentences, phrases and patterns of phrases."""
