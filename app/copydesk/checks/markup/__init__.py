"""Leftover markup: what stood around the text before it was copied, and what copying broke."""
