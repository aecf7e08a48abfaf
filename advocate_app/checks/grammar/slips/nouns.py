"""Nouns that engineers count."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.pattern import listed
from advocate_app.checks.grammar.slips.verbs import third

MANY = "two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|various|numerous|a few"
# plurals that need no -s
NO_S = listed("people data children men women criteria phenomena media folk we you these those police staff")
COUNTED = listed(
    "application approach argument benchmark branch bug change class client cluster column commit "
    "connection container core day "
    "dependency deploy deployment developer device directory endpoint engineer entry environment "
    "error event example feature field "
    "file flag function host hour image improvement incident instance issue job key library line "
    "link log machine measurement "
    "message method metric minute module month node option package page parameter patch plugin pod "
    "policy problem process product "
    "project query question reason region release replica report repository request resource result "
    "row rule script second section "
    "server service setting shard solution step string system table task team test thread ticket "
    "tool type unit user value variable "
    "version vulnerability way week worker year"
)
COUNTED_PLURALS = tuple(map(third, COUNTED))
# which are verbs too: “each keys its cache”
_VERBS = frozenset(
    listed(
        "benchmark branch change commit deploy entry event field file flag function host image issue job "
        "key link log machine package "
        "page patch process "
        "question query release report request result row rule script second section shard step string "
        "table task test thread type "
        "value"
    )
)
ONLY_NOUNS = tuple(third(noun) for noun in COUNTED if noun not in _VERBS)

# things that are counted and that no verb is named after: after “a”, or alone, they mean one
THINGS = frozenset(
    listed(
        "account action activity actor address admin administrator advantage agent agreement alarm "
        "algorithm alternative amount analysis "
        "analyst animal announcement answer app appendix application approach architect area argument "
        "array arrow article artifact aspect "
        "assistant assumption attacker attribute author backend bank bar base battery behavior benchmark "
        "benefit binary blog board book bot bottleneck "
        "boundary box breach broker browser bucket bug button byte cable calculation calendar camera "
        "capability card case category cause "
        "certificate chapter character chart child choice circle city client cloud cluster coach "
        "colleague collection collector column "
        "combination command company comparison compiler complaint component computer concept conclusion "
        "condition conference config "
        "configuration connection consequence constant constraint consumer container context contract "
        "contributor conversation cookie "
        "core corner country couple course credential criterion crisis customer cycle dashboard database "
        "datacenter dataset date day "
        "deadline deadlock decision decoder definition dependency deployment description designer desk "
        "detail developer device diagram "
        "dictionary difference difficulty dimension direction director directory disadvantage discussion "
        "disk distribution doc document "
        "domain driver editor effect effort element email employee encoder endpoint engine engineer "
        "enhancement entity entry environment "
        "episode error event example exception executable expert explanation expression extension eye "
        "fact factor failure feature field "
        "figure file filesystem firewall firmware fixture folder font formula forum framework frequency "
        "frontend function functionality "
        "gap gateway generator goal graph guideline guy handler header heap helper hour house human idea "
        "identifier image "
        "implementation impression improvement incident index individual inspector instance institution "
        "instruction integer interface "
        "interval interview introduction investigation issue item iterator job journey kernel key "
        "keyboard keyword kilobyte lab language "
        "laptop latency leader lesson letter level library license limit limitation line linter list "
        "listener literal loader location "
        "logger loop machine manager manual manufacturer measurement mechanism meeting megabyte member "
        "message method metric migration "
        "millisecond minute misconception mistake mode model module moment month mood mother mouse movie "
        "name namespace need network "
        "node notification number object objective observation occasion offer office operation operator "
        "opinion opportunity optimization "
        "option orchestrator organization organisation outage outcome outlier overview owner package "
        "packet page paper paragraph "
        "parameter parser part participant partition partner password path pattern payload peer "
        "percentage performer period permission "
        "person perspective philosophy phone picture piece pipeline pitfall place platform player plugin "
        "podcast point pointer policy "
        "pool port portal position possibility poster precondition prefix preference prerequisite "
        "presentation president principle "
        "priority privilege problem procedure process processor producer product professor program "
        "programmer project prompt property "
        "proposal protocol prototype proxy publisher purpose quantity question queue reader reason "
        "recipe recommendation record "
        "reference region regression relation relationship release renderer replica replacement repo "
        "report repository representation "
        "request requirement researcher resource response responsibility restriction result revision "
        "risk role room root router routine "
        "row rule runner runtime sample sandbox scanner scenario scheduler schema scope screen "
        "screenshot script section semaphore "
        "sensor sentence sequence server service session setting setup shell shop shortcut side "
        "signature site situation size skill "
        "slide snippet socket solution source specification spreadsheet standard state statement statistic stranger "
        "strategy student style subject submodule subset suffix suggestion summary supervisor supplier "
        "switch symbol symptom synonym "
        "system table tag talk target task teacher team technique technology template tenant term "
        "terminal test tester theory thing "
        "thread threshold ticket time timeout timestamp token tool toolchain topic tracker tradeoff "
        "transaction transformation "
        "transition translation tree trick tuple tutorial type unit university user utility validator "
        "value variable variant vendor "
        "version victim video view viewer violation volunteer vulnerability warehouse warning way "
        "weakness webhook website week weekend "
        "wiki window winner word worker workflow workload workshop workstation world wrapper writer year "
        "cache buffer build branch bit "
        "call change check class clock code-path commit copy crash delay delete design drop dump fix "
        "flag format group hash hint hook "
        "host increase interrupt join lead leak link load lock log loss map mark master match merge "
        "mirror move note order outlet patch "
        "pause plan pod post pull push query race range refactoring release reply restart retry return "
        "rewrite run save scan search "
        "shard share shift signal slot snapshot spike spot stack stage start step stop stream string "
        "struct stub study surprise "
        "trace trap trigger upgrade update upload visit wait walk wall warning word workaround"
    )
)
# what is not counted: no a, no -s
MASS = frozenset(
    listed(
        "information feedback software hardware firmware middleware equipment knowledge advice evidence "
        "research progress traffic stuff "
        "help homework work news content data access documentation support training memory storage money "
        "time music power electricity "
        "luck fun bandwidth throughput downtime uptime malware spam performance security privacy "
        "permission patience behavior behaviour code "
        "confidence experience health legislation luggage machinery mail maths math merchandise motivation paperwork "
        "practice quality relevance room safety space speed syntax teamwork technology testing tooling "
        "trust usage weather infrastructure "
        "staff vocabulary boilerplate metadata telemetry observability monitoring logging"
    )
)
_END_PLURAL = (
    "tions",
    "sions",
    "ments",
    "ners",
    "rers",
    "ters",
    "vers",
    "lers",
    "kers",
    "tors",
    "sors",
    "ities",
    "tings",
    "dings",
    "nces",
)


def is_thing(word: str) -> bool:
    """Whether it is surely one thing."""
    return word in THINGS and word not in MASS


def is_things(word: str) -> bool:
    """Whether it is surely the plural of a thing."""
    return word in _PLURALS or (word.endswith(_END_PLURAL) and len(word) > 6)


_PLURALS = frozenset(map(third, THINGS - {"need", "criterion", "crisis", "analysis", "child", "mouse", "news"})) | {
    "criteria",
    "crises",
    "analyses",
    "children",
    "mice",
    "indices",
    "matrices",
    "colleagues",
    "people",
}
