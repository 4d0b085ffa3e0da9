"""What people wrote about the text, beside its words."""
