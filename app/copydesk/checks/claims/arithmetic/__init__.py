"""Dates and figures that can be reckoned up in one place of a text: what is certain, with the sum."""
