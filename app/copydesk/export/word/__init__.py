"""What all Word exports are made with."""
