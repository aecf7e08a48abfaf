"""Claims about Harper, on real text with the real engine."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from advocate_app.checks.grammar import English
from advocate_app.checks.kinds import Context
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import Rules
from advocate_app.outside.harper import Harper

NOTHING = Rules((), (), "")
POST = """\
# What moving 40 services taught us

Last winter we moved 40 services off a pooled executor. Throughput rose by 31 %, and for two weeks so did our latencys.
I 😀 wrote an *test* for `pgbouncer` and teh scheduler, because kubectl and MyClassName where fine. See https://teh.example.

- pip install it
- This are the numbers: 5 ms, 12 MB, five %.

```
teh code is nobodys bussiness
```
"""


@pytest.fixture(scope="module")
def engine() -> Harper:
    return Harper()


def test_misspellings_and_slips_are_found_exactly_where_they_stand(engine: Harper) -> None:
    found = Reader(NOTHING, engine).findings(POST)
    matches = {each.match: each for each in found}
    assert {"latencys", "teh"} <= set(matches)
    assert "the" in matches["teh"].replacements
    assert matches["latencys"].label == "spelling"
    assert any(each.label == "grammar" and each.match == "an" for each in found)
    for each in found:
        assert POST[each.start : each.end] == each.match
        assert each.message


def test_code_addresses_technical_words_and_list_items_are_left_alone(engine: Harper) -> None:
    found = Reader(NOTHING, engine).findings(POST)
    code = POST.index("```")
    assert [each.match for each in found if each.start > code] == []
    assert not {"kubectl", "pip", "MyClassName", "pgbouncer", "bussiness", "https"} & {each.match for each in found}


def test_own_words_are_no_misspellings(engine: Harper) -> None:
    text = "The frobnicator sits beside the spindler."
    assert len(Reader(NOTHING, engine).findings(text)) == 2
    assert Reader(NOTHING, engine, Context(words=frozenset(("frobnicator", "Spindler")))).findings(text) == ()


def test_a_dialect_can_be_chosen() -> None:
    assert Harper(English.GB).check("The colour of the centre.") == []
    assert {r.rule for r in Harper(English.US).check("The colour of the centre.")} == {"SpellCheck"}


def test_two_threads_may_check_at_once(engine: Harper) -> None:
    answers: list[int] = []

    def work() -> None:
        answers.extend(len(engine.check(f"This is teh paragraph {n}.")) for n in range(5))

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert answers == [1] * 10


def test_nothing_but_our_own_words_reaches_standard_output() -> None:
    code = (
        "from advocate_app.outside.harper import Harper\n"
        "print('before'); Harper().check('I look forward to hear from you.'); print('after')\n"
    )
    root = Path(__file__).parents[2]
    ran = subprocess.run([sys.executable, "-c", code], cwd=root, env=os.environ, capture_output=True, check=True)
    assert ran.stdout.split() == [b"before", b"after"]


def test_it_works_without_a_standard_output() -> None:
    code = (
        "import os, sys\nos.close(1); sys.stdout = None\n"
        "from advocate_app.outside.harper import Harper\n"
        "sys.exit(len(Harper().check('This is teh end.')))\n"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, env=os.environ, check=False).returncode == 1


def test_a_sentence_that_is_a_list_of_thousands_is_left_unread_and_the_next_one_read(engine: Harper) -> None:
    text = ", ".join(f"teh{at}" for at in range(20_000)) + ". This are the numbers."
    found = [remark.start for remark in engine.check(text)]
    assert found
    assert min(found) >= text.index("This")
