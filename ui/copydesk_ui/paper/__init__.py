"""Texts and reports as Qt lays them on paper."""
