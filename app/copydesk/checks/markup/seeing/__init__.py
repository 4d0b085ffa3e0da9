"""How marks are seen in a paragraph and become findings with repairs."""
