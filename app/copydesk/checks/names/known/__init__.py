"""Which names are known to be right."""
