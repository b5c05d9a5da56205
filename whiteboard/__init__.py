"""Answers that argue from evidence: template, text, pins, boards and reports. Knows no screen."""
