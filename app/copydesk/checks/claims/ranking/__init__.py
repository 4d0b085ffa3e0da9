"""How much a sentence without a source asks for one: named signs, their weights, a sum."""
