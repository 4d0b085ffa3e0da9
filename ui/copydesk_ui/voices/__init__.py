"""Who says what: the sources of the draft, told apart by colour on the page and listed beside it."""
