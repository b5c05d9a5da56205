"""The studies of one model on the Models page: each part shows one, or offers to begin it."""
