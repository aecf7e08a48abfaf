"""Nouns that engineers count."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.pattern import listed
from advocate_app.checks.grammar.slips.verbs import third

MANY = "two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|various|numerous|a few"
# plurals that need no -s
NO_S = listed("people data children men women criteria phenomena media folk we you these those police staff")
COUNTED = listed(
    "application approach argument benchmark branch bug change class client cluster column commit connection container core day "
    "dependency deploy deployment developer device directory endpoint engineer entry environment error event example feature field "
    "file flag function host hour image improvement incident instance issue job key library line link log machine measurement "
    "message method metric minute module month node option package page parameter patch plugin pod policy problem process product "
    "project query question reason region release replica report repository request resource result row rule script second section "
    "server service setting shard solution step string system table task team test thread ticket tool type unit user value variable "
    "version vulnerability way week worker year"
)
COUNTED_PLURALS = tuple(map(third, COUNTED))
# which are verbs too: “each keys its cache”
_VERBS = frozenset(
    listed(
        "benchmark branch change commit deploy entry event field file flag function host image issue job key link log machine package "
        "page patch process "
        "question query release report request result row rule script second section shard step string table task test thread type "
        "value"
    )
)
ONLY_NOUNS = tuple(third(noun) for noun in COUNTED if noun not in _VERBS)
