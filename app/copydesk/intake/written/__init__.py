"""What the readers of structured formats share: notes, styles, and the reading that is made of them."""
