"""Runs rules of Vale's format (https://vale.sh/docs/checks): files → a plan of plain tuples → hits in blocks of prose.

`make` reads a rule file into the plan, `run` reads blocks by it. What is plain words in a rule is looked up by the block's own
words; a pattern runs only where a string stands of which each of its matches holds one. Both only skip work: what is found
is what one alternation per rule would find.
"""
