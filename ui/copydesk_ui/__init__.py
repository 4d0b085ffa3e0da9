"""The window: widgets and wiring, no rules about text."""
