"""Languages as objects: what is true of one is asked by attribute, so that what one of them lacks is found before it is run."""
