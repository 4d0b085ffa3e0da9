"""The window's ends of the pipes: engine, intake, archive, other windows."""
