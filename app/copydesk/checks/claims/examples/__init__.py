"""Examples of the checks of claims, case beside trap."""
