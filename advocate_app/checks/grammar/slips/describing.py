"""Adjectives and adverbs of engineering prose."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.pattern import listed

ADJECTIVES = frozenset(
    listed(
        "able abstract accessible accurate active actual additional alternative amazing annoying atomic "
        "automatic average awesome bad basic "
        "beautiful better big bigger binary boring brave brief bright broad broken busy careful central "
        "certain cheap cheaper clean clear "
        "clever cold common compatible complete complex complicated comprehensive concrete consistent "
        "convenient correct corresponding "
        "corrupt critical crucial curious current custom daily dangerous dead dedicated deep default "
        "detailed deterministic different "
        "difficult direct distributed dirty double dynamic early easy efficient elegant empty entire "
        "essential exact excellent existing "
        "expensive explicit external extra fair false fancy fast faster few final fine first flexible "
        "foreign formal free fresh friendly "
        "full functional funny future general generic global good great half handy hard harmless healthy "
        "heavy helpful hidden high higher "
        "hot huge human idle implicit important impossible impressive incorrect incremental independent "
        "individual infinite initial "
        "inner innocent interactive interesting internal invalid large larger last late latest lazy "
        "legacy legal light lightweight "
        "limited linear local logical long longer low lower main major malicious manual massive maximum "
        "meaningful mechanical minimal "
        "minimum minor missing mobile modern modular multiple mutable narrow native natural neat "
        "necessary negative new next nice noisy "
        "normal obsolete obvious odd official old older only open optional ordinary original other "
        "outdated outer own painful parallel "
        "partial particular past perfect permanent persistent physical plain polite poor popular "
        "positive possible potential powerful "
        "practical precise previous primary primitive private proper public pure quick quiet random rare "
        "raw ready real realistic "
        "reasonable recent recursive redundant regular related relative relevant reliable remote "
        "responsible rich robust rough safe same "
        "second secondary secret secure senior separate serial serious severe shallow shared short "
        "shorter significant silent silly "
        "similar simple simpler single slight slow slower small smaller smart smooth social soft solid "
        "sophisticated special specific "
        "stable standard static sticky strange strict strong stupid subtle successful sudden sufficient "
        "suitable super suspicious "
        "technical temporary terrible third tight tiny total tough traditional tricky true typical ugly "
        "unexpected unique unknown "
        "unnecessary unstable unused upcoming useful useless usual valid valuable various vast verbose "
        "virtual visible visual weak weird "
        "whole wide wild wise wonderful wrong young"
    )
)
ADVERBS = frozenset(
    listed(
        "also always already still now then often never not only just sometimes soon even again almost "
        "rather quite too very"
    )
)
_ODD = {
    "good": "well",
    "true": "truly",
    "whole": "wholly",
    "full": "fully",
    "public": "publicly",
    "fast": "fast",
    "hard": "hard",
}


def adverb(adjective: str) -> str:
    """quick → quickly; only for what forms one by rule."""
    if adjective in _ODD:
        return _ODD[adjective]
    if adjective.endswith("ic"):
        return f"{adjective}ally"
    if adjective.endswith("le"):
        return f"{adjective[:-1]}y"
    return f"{adjective[:-1]}ily" if adjective.endswith("y") else f"{adjective}ly"
