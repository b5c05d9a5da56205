"""The parts of the Models page, one module each."""
