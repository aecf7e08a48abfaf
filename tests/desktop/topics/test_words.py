"""What is said of a topic beside its title: who asked, how many answered and looked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

import pytest

from advocate_app.desktop.topic_words import beside_kind, in_list
from advocate_app.topics.topic import TopicKind
from tests.desktop.topics.conftest import NOW, topic

ASKED = replace(
    topic(TopicKind.QUESTION, "Why?", "", 3, source="Java community"), author="kalle_p", answers=0, views=1212
)


def test_a_question_says_who_asked_and_how_often_it_was_looked_at() -> None:
    assert beside_kind(ASKED, NOW, UTC) == "Java community · asked by kalle_p · 3 h ago · 1,212 views"
    assert beside_kind(replace(ASKED, author="", views=1), NOW, UTC) == "Java community · 3 h ago · one view"
    news = replace(ASKED, kind=TopicKind.NEWS, views=None)
    assert beside_kind(news, NOW, UTC) == "Java community · by kalle_p · 3 h ago"


@pytest.mark.parametrize(
    ("answers", "said"), [(0, " · no answer yet"), (1, " · one answer"), (2, " · 2 answers"), (None, "")]
)
def test_a_line_of_the_list_says_how_many_answered(answers: int | None, said: str) -> None:
    assert in_list(replace(ASKED, answers=answers), NOW, UTC) == f"Java community · 3 h ago{said}"
    assert in_list(replace(ASKED, answers=answers, kind=TopicKind.NEWS), NOW, UTC) == "Java community · 3 h ago"
