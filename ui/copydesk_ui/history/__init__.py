"""Versions of a draft, and what changed between them."""
