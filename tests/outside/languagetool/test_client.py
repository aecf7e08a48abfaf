"""Claims about speaking with a LanguageTool server, good and bad; the library beneath is the real one."""

from __future__ import annotations

import os
import threading
import time

import pytest

from advocate_app.checks.grammar import SPELLING, English
from advocate_app.outside.languagetool import client as module
from advocate_app.outside.languagetool.address import is_this_computer, normal_address
from advocate_app.outside.languagetool.client import MOST, Client, pieces
from advocate_app.problems import Problem, Wrong
from tests.servers.languagetool_server import LanguageToolServer, languagetool_server


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("http://h:8081", "http://h:8081/"),
        ("http://h:8081/", "http://h:8081/"),
        ("http://h:8081/v2", "http://h:8081/"),
        ("http://h:8081/v2/", "http://h:8081/"),
        ("  h:8081/v2/check ", "http://h:8081/"),
        ("localhost", "http://localhost/"),
        ("HTTPS://H.example/lt/v2/", "https://h.example/lt/"),
        ("http://[::1]:81//", "http://[::1]:81/"),
    ],
)
def test_an_address_may_be_typed_in_any_way(typed: str, normal: str) -> None:
    assert normal_address(typed) == normal
    assert normal_address(normal) == normal


@pytest.mark.parametrize(
    "typed", ["", "http://", "ftp://h", "http://u:p@h/", "http://h/?x=1", "http://a b", "http://h:99999"]
)
def test_what_is_no_address_is_named_without_its_password(typed: str) -> None:
    with pytest.raises(Wrong) as problem:
        normal_address(typed)
    assert "u:p" not in str(problem.value)


def test_what_is_on_this_computer_is_known() -> None:
    assert all(is_this_computer(url) for url in ("http://127.0.0.1:1/", "http://localhost/", "http://[::1]:2/"))
    assert not is_this_computer("http://192.168.0.1/")


def test_remarks_come_with_their_place_kind_and_fix(fake: LanguageToolServer) -> None:
    client = Client(fake.url)
    client.hello()
    (remark,) = client.check("On teh way")
    assert (remark.start, remark.end, remark.kind, remark.replacements) == (3, 6, SPELLING, ("the",))
    assert fake.asked == ["/v2/languages", "/v2/languages", "/v2/check"]


@pytest.mark.parametrize(
    "text", ["😀 teh end", "👩‍👩‍👧 teh 🇩🇪 teh 😀", "a 𝒳𝒴 b 𝒳𝒴", "𝒳𝒴teh", "e\u0301 teh\n\nteh 𝒳𝒴", "teh 😀😀😀😀 teh"]
)
def test_places_are_right_with_emoji_before_inside_and_after(fake: LanguageToolServer, text: str) -> None:
    found = Client(fake.url).check(text)
    assert {text[each.start : each.end] for each in found} <= {"teh", "𝒳𝒴"}
    assert len(found) == text.count("teh") + text.count("𝒳𝒴")


@pytest.mark.parametrize(
    "manner", ["500", "garbage", "list", "beyond", "behind", "before", "die", "hang", "drip", "redirect"]
)
def test_a_bad_answer_is_a_problem_within_five_seconds(fake: LanguageToolServer, manner: str) -> None:
    client = Client(fake.url)
    client.hello()
    fake.manner = manner
    began = time.monotonic()
    with pytest.raises(Problem) as problem:
        client.check("On teh way")
    assert time.monotonic() - began < 5
    assert "teh way" not in str(problem.value)


def test_text_follows_no_redirect(fake: LanguageToolServer) -> None:
    with languagetool_server() as other:
        fake.manner, fake.elsewhere = "redirect", f"{other.url}v2/check"
        client = Client(fake.url)
        with pytest.raises(Problem):
            client.check("my secret text")
        assert (other.asked, other.texts) == ([], [])


def test_a_stranger_is_known_before_any_text_is_sent(fake: LanguageToolServer) -> None:
    fake.manner = "stranger"
    with pytest.raises(Problem) as problem:
        Client(fake.url).hello()
    assert "no LanguageTool server" in problem.value.what
    assert fake.texts == []


def test_a_server_that_says_nothing_is_given_up_after_three_seconds(fake: LanguageToolServer) -> None:
    fake.manner = "deaf"
    began = time.monotonic()
    with pytest.raises(Problem):
        Client(fake.url).hello()
    assert 2.5 < time.monotonic() - began < 4.5


def test_https_typed_for_an_http_server_is_a_problem_at_once(fake: LanguageToolServer) -> None:
    began = time.monotonic()
    with pytest.raises(Problem):
        Client(normal_address(f"https://127.0.0.1:{fake.port}")).hello()
    assert time.monotonic() - began < 4


def test_a_server_without_that_english_is_named(fake: LanguageToolServer) -> None:
    with pytest.raises(Wrong) as problem:
        Client(fake.url, English.AU).hello()
    assert "en-AU" in problem.value.what
    Client(fake.url, English.GB).hello()


def test_no_proxy_hears_a_text_for_this_computer(fake: LanguageToolServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with languagetool_server() as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        assert len(Client(fake.url).check("teh")) == 1
        assert proxy.asked == []
    assert os.environ["HTTP_PROXY"]


def test_threads_get_the_remarks_on_their_own_text(fake: LanguageToolServer) -> None:
    client, wrong = Client(fake.url), list[str]()

    def work(n: int) -> None:
        for _ in range(5):
            text = "😀" * n + " teh"
            wrong.extend(text for each in client.check(text) if text[each.start : each.end] != "teh")

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert wrong == []


def test_a_hang_of_one_thread_does_not_hold_the_others_longer(
    fake: LanguageToolServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CHECK_SECONDS", 1.0)
    client = Client(fake.url)
    client.hello()
    fake.manner = "hang"
    took = list[float]()

    def work() -> None:
        began = time.monotonic()
        with pytest.raises(Problem):
            client.check("teh")
        took.append(time.monotonic() - began)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert max(took) < 2


def test_a_long_block_goes_in_pieces(fake: LanguageToolServer) -> None:
    text = "This is a long sentence about teh pool. " * 400
    found = Client(fake.url).check(text)
    assert [text[each.start : each.end] for each in found if each.kind == SPELLING] == ["teh"] * 400
    assert len(fake.texts) > 2
    assert max(map(len, fake.texts)) <= MOST
    assert "".join(piece for _, piece in pieces(text)) == text


def test_half_a_surrogate_pair_can_be_checked(fake: LanguageToolServer) -> None:
    (found,) = Client(fake.url).check("\ud83d teh")
    assert (found.start, found.end) == (2, 5)
