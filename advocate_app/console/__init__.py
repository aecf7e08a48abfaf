"""The command line: the same features, scriptable, JSON out."""
