"""Every exchange is bounded, and what goes wrong is said in one sentence. Nothing leaves loopback."""

from __future__ import annotations

import os
import socket
import threading
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email.message import Message
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from advocate_app.channels.contract import Request
from advocate_app.outside.http import Http, without_secrets
from advocate_app.problems import Problem, Unreachable, Wrong
from tests.servers.feed_server import RSS, Answer, FeedServer, feed_server, write
from tests.servers.unproven_server import unproven_server


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as s:
        yield s


def trouble(url: str, *, seconds: float = 10, limit: int = 5_000_000, method: str = "GET") -> Problem:
    with pytest.raises(Problem) as caught:
        Http().send(Request(method, url), seconds=seconds, limit=limit)
    assert "\n" not in caught.value.what
    assert caught.value.what.endswith(".")
    return caught.value


def test_a_reply_has_status_headers_in_lower_case_and_body(server: FeedServer) -> None:
    reply = Http(agent="Test/1").send(Request("GET", server.feed("/feed")))
    assert (reply.status, reply.headers["etag"], reply.body) == (200, '"one"', RSS)
    assert server.seen[0].headers["user-agent"] == "Test/1"


def test_the_app_says_who_it_is(server: FeedServer) -> None:
    Http().send(Request("GET", server.feed("/feed")))
    assert server.seen[0].headers["user-agent"].startswith("Advocate")


def test_a_validator_that_holds_gives_304(server: FeedServer) -> None:
    reply = Http().send(Request("GET", server.feed("/feed"), {"If-None-Match": '"one"'}))
    assert (reply.status, reply.body) == (304, b"")


@pytest.mark.parametrize("status", [404, 410, 429, 500])
def test_an_error_status_is_a_reply(server: FeedServer, status: int) -> None:
    server.pages["/x"] = Answer(status, b"no", {"Retry-After": "7"})
    reply = Http().send(Request("GET", server.at("/x")))
    assert (reply.status, reply.headers["retry-after"], reply.body) == (status, "7", b"no")


def test_json_is_sent_as_json(server: FeedServer) -> None:
    server.pages["/post"] = Answer(201, b"{}")
    assert Http().send(Request("POST", server.at("/post"), json={"a": "ö"})).status == 201
    assert server.seen[0].headers["content-type"] == "application/json"


def test_a_redirected_reader_arrives(server: FeedServer) -> None:
    server.feed("/feed")
    assert Http().send(Request("GET", server.redirect("/old", "/feed", 301))).body == RSS


def test_a_write_is_never_redirected(server: FeedServer) -> None:
    assert Http().send(Request("POST", server.redirect("/old", "/new", 307), body=b"x")).status == 307
    assert [s.path for s in server.seen] == ["/old"]


def test_a_login_does_not_follow_to_another_host(server: FeedServer) -> None:
    with feed_server() as other:
        url = server.redirect("/old", other.feed("/feed"))
        Http().send(Request("GET", url, {"Authorization": "Bearer x"}))
        assert "authorization" in server.seen[0].headers
        assert "authorization" not in other.seen[0].headers


def test_a_redirect_loop_ends(server: FeedServer) -> None:
    assert trouble(server.redirect("/a", "/a")).id == "http.redirects"
    assert len(server.seen) == 6


def test_a_redirect_never_reads_a_file(server: FeedServer, tmp_path: Path) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_bytes(RSS)
    assert trouble(server.redirect("/a", secret.as_uri())).id == "http.address"


def test_a_public_address_never_leads_inside() -> None:
    from advocate_app.outside.wire import _may_follow

    for target in ("http://127.0.0.1:8080/", "http://169.254.169.254/latest", "http://[::1]/", "http://192.168.1.1/"):
        with pytest.raises(Wrong, match="inside your own network"):
            _may_follow("http://1.1.1.1/feed", target)
    _may_follow("http://1.1.1.1/feed", "https://8.8.8.8/feed")
    _may_follow("http://192.168.1.1/feed", "http://192.168.1.2/feed")


def test_fifty_megabytes_are_not_swallowed(server: FeedServer) -> None:
    url = server.huge("/big")
    Http().send(Request("GET", server.feed("/feed")))  # the libraries are loaded before memory is measured
    tracemalloc.start()
    problem = trouble(url)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (problem.id, type(problem)) == ("http.too-big", Wrong)
    assert "5 MB" in problem.what
    assert peak < 20_000_000


def test_a_gzip_bomb_stays_small(server: FeedServer) -> None:
    url = server.packed("/bomb", b"\0" * 200_000_000)
    tracemalloc.start()
    problem = trouble(url)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert problem.id == "http.too-big"
    assert peak < 25_000_000


def test_a_packed_body_is_unpacked(server: FeedServer) -> None:
    assert Http().send(Request("GET", server.packed("/feed", RSS))).body == RSS


def test_a_body_that_is_not_packed_as_it_says(server: FeedServer) -> None:
    server.pages["/x"] = Answer(200, b"not gzip at all", {"Content-Encoding": "gzip"})
    assert trouble(server.at("/x")).id == "http.garbled"


@pytest.mark.parametrize("drip", ["endless", "endless_head"])
def test_a_body_or_header_that_never_ends_is_hung_up_on(server: FeedServer, drip: str) -> None:
    problem = trouble(getattr(server, drip)("/drip"), seconds=0.4)
    assert (problem.id, type(problem)) == ("http.never-ends", Unreachable)
    assert "0.4 seconds" in problem.what


def test_a_body_that_breaks_off(server: FeedServer) -> None:
    assert trouble(server.breaks_off("/x")).id == "http.no-answer"


def test_nobody_listening_means_certainly_not_sent() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/feed"
    assert trouble(url, method="POST").id == "http.not-connected"


def test_a_server_that_hangs_up_may_have_read_it(server: FeedServer) -> None:
    server.pages["/x"] = lambda handler: handler.connection.close()
    assert trouble(server.at("/x"), method="POST").id == "http.no-answer"


@pytest.mark.parametrize(
    "url", ["", "feed.xml", "ftp://example.org/", "http://", "http://[::1", "http://exa mple:x/", "javascript:alert(1)"]
)
def test_what_is_no_address_is_said(url: str) -> None:
    assert trouble(url).id == "http.address"


def test_a_header_that_would_start_another_is_refused(server: FeedServer) -> None:
    with pytest.raises(Wrong):
        Http().send(Request("GET", server.feed("/feed"), {"If-None-Match": "a\r\nX: y"}))


def test_a_check_that_raises_ends_the_reading(server: FeedServer) -> None:
    class Enough(Exception):
        pass

    def check() -> None:
        if server.seen:
            raise Enough

    with pytest.raises(Enough):
        Http().send(Request("GET", server.endless("/drip")), check=check)


def test_a_message_shows_no_password_and_no_query() -> None:
    assert without_secrets("https://me:pw@example.org/feed?key=abc#x") == "https://example.org/feed"


def test_a_proxy_of_the_environment_is_not_asked_for_loopback(
    server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    assert Http().send(Request("GET", server.feed("/feed"))).status == 200


def test_a_feed_can_be_a_file(tmp_path: Path) -> None:
    file = tmp_path / "näide feed.xml"
    file.write_bytes(RSS)
    first = Http().send(Request("GET", file.as_uri()))
    assert (first.status, first.body) == (200, RSS)
    again = Request("GET", file.as_uri(), {"If-None-Match": first.headers["etag"]})
    assert Http().send(again).status == 304
    file.write_bytes(RSS + b"\n")
    assert Http().send(again).status == 200


def test_a_file_that_is_not_there_a_folder_and_a_big_one(tmp_path: Path) -> None:
    assert Http().send(Request("GET", (tmp_path / "none.xml").as_uri())).status == 404
    assert Http().send(Request("GET", tmp_path.as_uri())).status == 404
    big = tmp_path / "big.xml"
    with big.open("wb") as f:
        os.truncate(f.fileno(), 50_000_000)
    assert trouble(big.as_uri()).id == "http.too-big"
    assert trouble("file://elsewhere/feed.xml").id == "http.address"


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_server_that_can_not_prove_who_it_is_is_not_spoken_to(method: str) -> None:
    with unproven_server() as server:
        problem = trouble(server.feed("/feed"), method=method)
        assert (problem.id, type(problem)) == ("http.certificate", Unreachable)
        assert server.seen == []


# ── one at a time ────────────────────────────────────────────────────────────────────────────────────────────────────


class Gate:
    """A page that answers once it is let; counts who is inside."""

    def __init__(self) -> None:
        self.free, self.entered = threading.Event(), threading.Semaphore(0)
        self.inside = self.most = 0
        self._counting = threading.Lock()

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        with self._counting:
            self.inside += 1
            self.most = max(self.most, self.inside)
        self.entered.release()
        assert self.free.wait(10)
        with self._counting:
            self.inside -= 1
        write(handler, Answer(200, RSS))


def test_one_host_sees_one_reader_at_a_time_and_another_host_is_not_waited_for(server: FeedServer) -> None:
    http, gate = Http(), Gate()
    server.pages["/gate"] = gate
    with feed_server() as other, ThreadPoolExecutor(3) as pool:
        reading = [pool.submit(http.send, Request("GET", server.at("/gate"))) for _ in range(3)]
        assert gate.entered.acquire(timeout=10)
        assert http.send(Request("GET", other.feed("/feed"))).status == 200
        assert (
            http.send(Request("POST", server.at("/none"))).status == 404
        )  # what is published does not wait for readers
        gate.free.set()
        assert [r.result().status for r in reading] == [200, 200, 200]
    assert gate.most == 1


def test_two_hosts_that_lead_to_each_other_block_nobody(server: FeedServer) -> None:
    http = Http()
    with feed_server() as other, ThreadPoolExecutor(4) as pool:
        server.feed("/feed")
        other.feed("/feed")
        server.redirect("/old", other.at("/feed"))
        other.redirect("/old", server.at("/feed"))
        urls = [server.at("/old"), other.at("/old")] * 6
        assert {r.status for r in pool.map(lambda url: http.send(Request("GET", url)), urls)} == {200}


def test_whoever_waits_for_its_turn_can_give_up(server: FeedServer) -> None:
    class Enough(Exception):
        pass

    http, gate, calls = Http(), Gate(), 0
    server.pages["/gate"] = gate

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls > 2:
            raise Enough

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(http.send, Request("GET", server.at("/gate")))
        assert gate.entered.acquire(timeout=10)
        with pytest.raises(Enough):
            http.send(Request("GET", server.at("/gate")), check=check)
        gate.free.set()
        assert first.result().status == 200
    assert http.send(Request("GET", server.at("/gate"))).status == 200  # the turn was given back


def test_a_project_with_a_page_names_it_to_the_servers(monkeypatch: pytest.MonkeyPatch, server: FeedServer) -> None:
    known = Message()
    known["Version"] = "1.2"
    known["Project-URL"] = "Homepage, https://advocate.example.org"
    monkeypatch.setattr("advocate_app.outside.http.metadata", lambda name: known)
    Http().send(Request("GET", server.feed("/feed")))
    agent = server.seen[0].headers["user-agent"]
    assert agent == "Advocate/1.2 (https://advocate.example.org; reads for one person, once an hour)"
