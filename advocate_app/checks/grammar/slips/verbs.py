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
eat ate eaten|fly flew flown|rise rose risen|shake shook shaken|steal stole stolen|wear wore worn|swear swore sworn|tear tore torn
sell sold sold|win won won|sit sat sat|sleep slept slept|shrink shrank shrunk|sink sank sunk|swim swam swum|stick stuck stuck
shoot shot shot|seek sought sought|sing sang sung|spin spun spun|bind bound bound|deal dealt dealt|feed fed fed|lead led led|bend bent bent
rewrite rewrote rewritten|rebuild rebuilt rebuilt|overwrite overwrote overwritten|undo undid undone|redo redid redone|lend lent lent
read read read|put put put|set set set|reset reset reset|cut cut cut|let let let|hit hit hit|cost cost cost|split split split|quit quit quit
rerun reran rerun|withdraw withdrew withdrawn|blow blew blown|overcome overcame overcome|foresee foresaw foreseen|arise arose arisen
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
absorb abuse live plan rent own accelerate accompany accumulate activate adapt adjust advise aim align alter analyse
anticipate apologize appreciate
archive argue arrange assemble assess assign assist associate assure attach attempt attend attract automate award balance behave
believe belong benchmark benefit blame boost bother bundle buffer bypass cancel capture categorize cease celebrate challenge charge
chat cite claim clarify classify clone collaborate collapse combine comment communicate complain comply compose compress compromise
conclude conduct confirm conflict conform confuse congratulate consolidate constitute construct consult contact contribute control
convince cooperate correct correspond crawl customize damage declare decline decode decompress decouple decrypt dedicate deduce
deem default demand demonstrate deny deprecate derive deserve desire destroy detach determine devote diagnose differ digest direct
disappear discard disconnect discourage dislike dismiss dispatch display distinguish distribute divide document dominate double
doubt download duplicate edit elect eliminate embed embrace emit emphasize employ empower emulate encapsulate enclose encode
encourage end enforce engage enhance enjoy enlarge enrich entail enumerate equal escape establish estimate examine exchange
exclude exhaust exhibit expand experience experiment expire explore export express facilitate fade favor feature finalize fit flag
flush forward free fulfill function gain gather grab grant group guarantee guide halt hash highlight hire host hurry
illustrate imagine impact implicate imply import impose imprint incorporate indicate infer influence inherit inject insert insist
instantiate instruct integrate intend interact intercept interest interfere interpret interrupt introspect invent inventory invite
iterate judge justify knock label lack land last laugh layer leak learn lift link load lock log lower match matter mean mitigate
mock modify mount multiply navigate negotiate neglect nest normalize obey observe obtain occupy occur omit opt originate outweigh
overflow overlook overload override oversee package paint participate pause perceive permit persuade phone ping pin pipe please
poll populate possess post postpone practice predict present preserve press presume prevail print prioritize proceed profile
program progress prohibit promise promote prompt propagate propose protect prove provision prune purchase pursue question queue
quote race rank rate react reason rebase reboot recall reckon reclaim recognize reconcile reconnect reconsider redirect redesign
refactor refine reflect refresh regard register regret regulate reinstall relate relax reload remind remark repay rescue reserve
reside resist restrict result resume retain rethink retire retrieve reveal revert revise reward risk roll route ruin sample
satisfy scan scatter score scream scroll search secure sense serialize settle shard shift shorten shout signal simplify simulate
skip slow smile snapshot solve sound spawn specify speed spot stabilize stage stall state steer step strengthen stress
stretch strip struggle study submit substitute succeed suit summarize supply surprise surround survive suspect suspend sustain
swap sync tackle tag target taste tend terminate thank throttle tie time tolerate touch trace trade transform translate transmit
travel treat trim trip truncate tune unify uninstall unlock unpack unplug update urge utilize vary view violate visualize vote
walk warrant waste weigh welcome widen wipe wish worry yield
"""
_DOUBLES = frozenset(
    re.findall(
        r"\w+",
        "commit debug drop map plan prefer refer ship stop transfer wrap ban chat control embed emit "
        "equal fit flag grab infer "
        "log occur omit pin plug ram regret scan scrap skip slip snap spam spot strip submit swap tag "
        "trap trim trip compel "
        "unplug step rebel admit opt sum permit",
    )
)
_DOUBLES_GERUND = frozenset(
    re.findall(r"\w+", "begin get run forget put set reset cut let hit split quit rerun sit win spin swim")
)


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
    """From one form (1 third person, 2 past, 3 participle) back to the base; where it is the base
    too, it tells nothing."""
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
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base in _DOUBLES or base in _DOUBLES_GERUND:
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
