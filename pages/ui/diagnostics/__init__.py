"""The tabs of the Diagnostics page: each draws one view of the board's scenario."""
