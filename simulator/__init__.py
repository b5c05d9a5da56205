"""Numbers: data sets into scores, scores into trade-offs at every decision threshold."""
