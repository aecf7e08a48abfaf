"""What `checks` asks of a grammar engine, and the one filter in front of all of them: what is no mistake of an engineer's."""

from advocate_app.checks.grammar.remark import CAPITALS, GRAMMAR, SPELLING, English, Grammar, Remark
from advocate_app.checks.grammar.sieve import sifted
from advocate_app.checks.grammar.words import evident_words, known, names_in, technical_words

__all__ = [
    "CAPITALS",
    "GRAMMAR",
    "SPELLING",
    "English",
    "Grammar",
    "Remark",
    "evident_words",
    "known",
    "names_in",
    "sifted",
    "technical_words",
]
