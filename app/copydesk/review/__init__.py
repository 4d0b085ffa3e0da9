"""What is open, what was decided, and whether the draft may leave: pure functions on frozen values."""
