"""What a desk does: each operation once, for window and command line, in one write of the database."""
