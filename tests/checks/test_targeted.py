"""Claims about name-calling: people are not called names, and engineers may go on being rude to machines."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from advocate_app.checks.engine.letters import flat, folded
from advocate_app.checks.finding import Finding, Severity, stops
from advocate_app.checks.kinds import Context, Hit
from advocate_app.checks.patterns import ready
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules, shipped_folders
from advocate_app.checks.targeted import Targeted, needs
from tests.checks.packs.planted import HERE

READER = Reader(load_rules(shipped_folders()), None, Context(employer="Acme", people=frozenset(("Northwind",))))

CALLED = {
    "Only idiots at the vendor would size a pool at 200 without a bound.": "idiots at the vendor",
    "Our users are idiots.": "idiots",
    "The customer was a complete moron and so was his boss.": "moron",
    "Whoever wrote this scheduler is a clown.": "clown",
    "Ask @danabuilds, that imbecile broke the release again.": "imbecile",
    "We had to work around those stupid developers upstream.": "stupid developers",
    "Most recruiters are clueless.": "recruiters are clueless",
    "The engineers at Northgate are really incompetent.": "engineers at Northgate are really incompetent",
    "Their reviewers must be brain-dead.": "reviewers must be brain-dead",
    "He is a liar.": "liar",
    "Northwind is pathetic.": "Northwind is pathetic",
    "I can't say it otherwise: these clowns shipped it anyway.": "clowns",
    "You idiot, that was the production key.": "idiot",
    "They are so stupid that they parse HTML with a regex.": "They are so stupid",
    "What an idiot.": "idiot",
    "Lazy customers never read the manual.": "Lazy customers",
    "People who store passwords in plain text are stupid.": "People who store passwords in plain text are stupid",
    "The assholes from sales promised it for May.": "assholes from sales",
    "I believe the maintainers are dishonest.": "maintainers are dishonest",
    "It shows how ignorant most managers are.": "how ignorant most managers",
    "The 😀 *users* were **morons**, as always.": "morons",
    "Imagine a customer so stupid.": "customer so stupid",
    "The morons in marketing renamed it again.": "morons in marketing",
    "Only losers use that editor.": "losers",
    "Their architect is a complete clown.": "clown",
    "These so-called engineers have never seen a profiler.": "so-called engineers",
    "Our testers couldn't configure a light switch.": "testers couldn't configure a light switch",
    "I pity your employer if you still write it by hand.": "I pity your employer",
    "Whoever named these was clearly drunk.": "Whoever named these was clearly drunk",
    "> Their support people? You’re dumb if you call them.": "You’re dumb",
}

LEFT_ALONE = [
    "The so-called master branch is main now, and the so-called expert layers are gated.",
    "Developers should not be allowed near production without a second key.",
    "The clown fish in our logo has nothing to do with it.",
    "We replaced the whole pipeline with a small shell script, and replaced it with a coin toss in the tests.",
    "Explain it the way you would to a new colleague.",
    "The load was high when it broke, and the reader's clock was high as well.",
    "The stupid mistake was mine.",
    "A dumb terminal sends every key to the host.",
    "We kept the dumb client and moved the logic to the server.",
    "Kill the child process, then reap the zombie.",
    "The parent aborts its orphaned children without mercy.",
    "I was an idiot: the users had told me a year ago.",
    "We felt like fools when the customer showed us the flag.",
    "Never call your users idiots.",
    "Our customers are not stupid; the form is.",
    "The garbage collector never collects what a user still holds.",
    "An idiot light on the dashboard warns the user of low disk space.",
    "The installer has to be idiot-proof for every customer.",
    "It is a stupid default for users with slow disks.",
    "Generators save memory because they are lazy.",
    "The user object is useless after the session ends.",
    "Lazy user loading cut the query time in half.",
    "The dumbest possible scheduler was the fastest one for our customers.",
    "These error messages make people feel stupid.",
    "Clients are ignorant of the topology behind the proxy.",
    "A worthless metric told the team that all was well.",
    "The master key was lame, the test was insane, and the users loved it.",
    "The bug was stupid, and the developers fixed it within the hour.",
    "Don't treat readers like idiots.",
    "`users are idiots` is the name of the branch.",
    "The list of users is dumb text, so they can edit it by hand.",
    "The fool's errand cost the team a week.",
    "We used to think that users were stupid; we were wrong.",
    "The loser of the race retries, so clients may wait.",
    "Ignorant of the time zone, the job ran twice for some users.",
    "The pathetic throughput surprised the developers.",
    "Assume nothing about who is on call and blame nobody.",
]


def stopped(text: str) -> tuple[Finding, ...]:
    return stops(READER.findings(text))


@pytest.mark.parametrize("text", CALLED)
def test_calling_people_names_stops_a_post(text: str) -> None:
    (finding,) = stopped(text)
    assert finding.match == CALLED[text]
    assert finding.rule == "essentials.NameCalling"
    assert CALLED[text] in finding.message
    assert finding.why
    assert finding.replacements == ()


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_being_rude_to_machines_oneself_or_nobody_is_no_name_calling(text: str) -> None:
    assert stopped(text) == ()


def test_swearing_is_a_suggestion_and_no_stop() -> None:
    found = [
        each
        for each in READER.findings("The whole damn thing was a shitshow.")
        if each.rule == "platform-manners.Profanity"
    ]
    assert [each.match for each in found] == ["damn thing", "shitshow"]
    assert {each.severity for each in found} == {Severity.SUGGESTION}


def test_a_switch_in_the_text_can_not_turn_a_stop_off() -> None:
    assert stopped("<!-- vale off -->\n\nOur users are idiots.\n")


def test_both_sides_in_two_clauses_are_no_name_calling() -> None:
    assert stopped("The scheduler was written by clowns? No: the users asked for it.") == ()


LONG = " ".join(
    ["the people who wrote this system for our users and customers in a long winding way that never stops"] * 60
)


@pytest.mark.parametrize("filler", [LONG, ", ".join(f"id{at}" for at in range(3_000))])
def test_a_long_paragraph_hides_no_insult_inside_or_behind_it(filler: str) -> None:
    reader = Reader(load_rules(shipped_folders()), None)
    text = f"{filler}. Our competitor is led by an idiot, {filler}.\n\nThe customer was a complete moron."
    called = [f.match for f in reader.findings(text) if f.rule == "essentials.NameCalling"]
    assert called == ["idiot", "moron"]
    assert reader.unread == ()


def test_a_phrase_is_looked_for_wherever_it_could_stand() -> None:
    """What a phrase needs only skips work: each text of a match holds it."""
    block = next(rule for rule in load_rules(shipped_folders()).rules if rule.name == "essentials.NameCalling").block
    assert isinstance(block, Targeted)
    texts = [*CALLED, *LEFT_ALONE, *(HERE / "called.txt").read_text("utf-8").splitlines()]
    found = 0
    for pattern, line in block.phrases:
        for text in texts:
            if ready(pattern).search(text):
                found += 1
                assert any(need in flat(folded(text)) for need in needs(line)), (line, text)
    assert found > 25


def test_a_paragraph_that_a_stop_could_not_read_is_named_and_the_others_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hits = Targeted.hits

    def slow(self: Targeted, text: str, context: Context) -> Iterable[Hit]:
        if "trap" in text:
            raise TimeoutError
        return hits(self, text, context)

    monkeypatch.setattr(Targeted, "hits", slow)
    reader = Reader(load_rules(shipped_folders()), None)
    text = "Only idiots read on.\n\nA trap for idiots.\n\nHe is a liar."
    for _ in range(2):  # it is not remembered as read
        assert [f.match for f in reader.findings(text) if f.rule == "essentials.NameCalling"] == ["idiots", "liar"]
        assert ["essentials.NameCalling" in str(problem) for problem in reader.unread] == [True]
        assert reader.unread[0] in reader.problems
    reader.findings("He is a liar.")
    assert reader.unread == ()
