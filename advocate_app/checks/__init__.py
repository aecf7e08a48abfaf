"""Reads a draft against guidelines, grammar and a few stops; gives findings."""
