"""The main window, its actions and its command palette."""
