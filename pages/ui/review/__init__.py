"""The parts of the review page: levels, findings, evidence, history and the optional critique."""
