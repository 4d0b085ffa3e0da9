"""What in a text vouches for a statement, and which statements nothing vouches for."""
