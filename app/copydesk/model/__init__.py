"""Frozen values that every other room speaks in. Nothing here reads a file, a clock or a screen."""
