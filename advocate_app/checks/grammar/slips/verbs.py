"""Verbs of engineering prose with their forms, as far as `slips` needs to tell one form from another."""

from __future__ import annotations

import re
from functools import cache

# base, past, participle
_IRREGULAR = """
be was been|become became become|begin began begun|break broke broken|bring brought brought|build built built|buy bought bought
catch caught caught|choose chose chosen|come came come|do did done|draw drew drawn|drive drove driven|fall fell fallen
feel felt felt|fight fought fought|find found found|forget forgot forgotten|freeze froze frozen|get got got|give gave given
go went gone|grow grew grown|have had had|hear heard heard|hide hid hidden|hold held held|keep kept kept|know knew known
leave left left|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|run ran run|say said said|see saw seen
send sent sent|show showed shown|speak spoke spoken|spend spent spent|stand stood stood|take took taken|teach taught taught
tell told told|think thought thought|throw threw thrown|understand understood understood|wake woke woken|write wrote written
"""
_REGULAR = """
accept access achieve add address adopt affect agree allow analyze announce answer appear apply approve arrive ask assume avoid
backport block breach browse cache calculate call carry cause change check clean close collect commit compare compile complete
compute configure connect consider consist consume contain continue convert copy count cover crash create debug decide decrease
define delay delete deliver depend deploy describe design destroy detect develop disable discover discuss drop enable encounter
encrypt ensure enter evaluate exceed execute exist expect explain expose extend fail fetch filter finish fix follow force format
generate guess handle happen help hope identify ignore implement import improve include increase index inform inspect install
introduce invalidate invest involve isolate join jump launch learn like limit listen load look maintain manage map mark match
measure mention merge migrate miss monitor move need notice notify offer open operate optimize order organize own parse pass
perform persist pick place plan prefer prepare prevent process produce provide publish pull push query raise reach realize
receive recommend record recover reduce refer reflect refuse register reject release rely remain remember remove rename render
repair repeat replace report represent request require resolve respond restart restore retry return reuse review rotate save
scale schedule seem select separate serve share ship sign solve sort start stay stop store subscribe suffer suggest support
switch talk test track train transfer trigger trust try turn type update upgrade upload use validate verify visit wait want
warn watch wonder work wrap
"""
_DOUBLES = ("commit", "debug", "drop", "map", "plan", "prefer", "refer", "ship", "stop", "transfer", "wrap")


@cache
def forms() -> dict[str, tuple[str, str, str, str, str]]:
    """base → (base, third person, past, participle, gerund)."""
    made = {}
    for line in _IRREGULAR.strip().replace("\n", "|").split("|"):
        base, past, participle = line.split()
        made[base] = (base, third(base), past, participle, gerund(base))
    for base in _REGULAR.split():
        past = _past(base)
        made[base] = (base, third(base), past, past, gerund(base))
    return made


@cache
def base_of(form: int) -> dict[str, str]:
    """From one form (1 third person, 2 past, 3 participle) back to the base; where it is the base too, it tells nothing."""
    return {each[form]: each[0] for each in forms().values() if each[form] != each[0]}


def third(base: str) -> str:
    match base:
        case "be":
            return "is"
        case "have":
            return "has"
    if re.search(r"[^aeiou]y\Z", base):
        return f"{base[:-1]}ies"
    return f"{base}es" if re.search(r"(?:[sxzo]|ch|sh)\Z", base) else f"{base}s"


def gerund(base: str) -> str:
    if base in _DOUBLES or base in ("begin", "get", "run", "forget"):
        return f"{base}{base[-1]}ing"
    return f"{base[:-1]}ing" if base.endswith("e") and base != "be" and not base.endswith("ee") else f"{base}ing"


def _past(base: str) -> str:
    if base in _DOUBLES:
        return f"{base}{base[-1]}ed"
    if re.search(r"[^aeiou]y\Z", base):
        return f"{base[:-1]}ied"
    return f"{base}d" if base.endswith("e") else f"{base}ed"


def singular(noun: str) -> str:
    """servers → server, queries → query; a guess by its ending."""
    if noun.endswith("ies") and len(noun) > 4:
        return f"{noun[:-3]}y"
    return noun[:-2] if re.search(r"(?:[sxz]|ch|sh)es\Z", noun) else noun.removesuffix("s")
