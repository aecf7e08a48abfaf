"""What `checks` asks of a grammar engine, and the one filter in front of all of them: what is no mistake of an engineer's."""

from advocate_app.checks.grammar.remark import CAPITALS, GRAMMAR, SPELLING, English, Grammar, Remark, StandsIn
from advocate_app.checks.grammar.sieve import of_the_text, sifted
from advocate_app.checks.grammar.words import evident_words, known, names_in, often_in, technical_words

__all__ = [
    "CAPITALS",
    "GRAMMAR",
    "SPELLING",
    "English",
    "Grammar",
    "Remark",
    "StandsIn",
    "evident_words",
    "known",
    "names_in",
    "of_the_text",
    "often_in",
    "sifted",
    "technical_words",
]
