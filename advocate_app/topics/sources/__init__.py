"""Where topics come from outside: one small file per kind of source, and one that is polite for all of them."""
