"""The menus, one a file: what each can do, and in which order it stands."""
