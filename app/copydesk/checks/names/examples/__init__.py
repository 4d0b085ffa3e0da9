"""Examples of the checks of names, case beside trap."""
