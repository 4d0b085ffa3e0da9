"""How the window looks: tokens, palette, icons, fonts."""
