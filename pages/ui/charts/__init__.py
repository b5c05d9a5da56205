"""The Plotly charts of the views that are not dragged: value types in, one figure out."""
