"""What a person knows and could write about: words, repositories, feeds, ideas, campaigns; which topics suit, and what they say of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from advocate_app.assembly import Office
from advocate_app.drafting import commands as interview
from advocate_app.drafting.genre import Genre
from advocate_app.people.skills import words_evidence
from advocate_app.problems import NotAllowed, NotThere, Problem, Wrong, in_zone
from advocate_app.topics import choose
from advocate_app.topics.campaign import Campaign, topics_of
from advocate_app.topics.feeds import feed_source
from advocate_app.topics.ideas import idea
from advocate_app.topics.places import Place
from advocate_app.topics.ranking import AT_ONCE, Ranked
from advocate_app.topics.refresh import choose_repository, git_source, leave_repository
from advocate_app.topics.refresh import refresh as read_sources
from advocate_app.topics.topic import Source, SourceKind, Topic, Verdict
from advocate_app.vocabulary import Changed, DraftId, SourceId, TopicId

MOST_PAIRED = 1000  # topics that are looked at for communities

# ── expertise ────────────────────────────────────────────────────────────────────────────────────────────────────────


def add_words(office: Office, text: str) -> Changed:
    """Adds what the person types of what they know, with commas between. Raises `Wrong` for nothing, or too much."""
    return office.profile.keep_evidence(words_evidence(office.me, text, office.clock.now()))


def look_at_repository(office: Office, path: str | Path) -> tuple[tuple[str, int], ...]:
    """Whose commits are there: addresses with counts, the one that Git is set up with first. Raises a `Problem`."""
    return office.histories.addresses(whole_path(path))


def add_repository(office: Office, path: str | Path, addresses: Sequence[str] = ()) -> Changed:
    """Chooses a repository, or other addresses in it, and reads what its commits say; without addresses Git's own one there.

    Raises a `Problem` for what is no repository; nothing is chosen then.
    """
    where = whole_path(path)
    office.histories.addresses(where)
    own = tuple(dict.fromkeys(a.strip().lower() for a in addresses if a.strip()))
    changed = choose_repository(office.topics, office.profile, office.histories, where, own)
    return changed | read_source(office, git_source(where).id)


def forget_repository(office: Office, path: str | Path) -> Changed:
    """Drops a repository with its topics and the evidence that it gave."""
    where = whole_path(path)
    if all(r.path != where for r in office.profile.repositories()):
        raise NotThere(
            "repository.not-there",
            "{path} is not among your repositories.",
            "Look for it in the list of sources.",
            path=where,
        )
    return leave_repository(office.topics, office.profile, where)


def reread(office: Office, path: str | Path) -> Changed:
    """Reads what is new in a chosen repository now."""
    return read_source(office, git_source(whole_path(path)).id)


def whole_path(path: str | Path) -> str:
    """The path as repositories are kept: whole, without `~`."""
    return str(Path(path).expanduser().absolute())


# ── sources ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def add_feed(office: Office, address: str, name: str = "") -> SourceId:
    """Adds a feed, to be read with the next `refresh` or `read_source`. Raises `Wrong` for a bad address, or one that is there."""
    source = feed_source(address, name)
    if any(s.id == source.id for s in office.topics.sources()):
        raise Wrong("source.twice", "{url} is among your sources already.", "Look for it in the list.", url=source.url)
    office.topics.keep_source(source)
    return source.id


def drop_source(office: Office, id: SourceId) -> Changed:
    """Forgets a source with its topics; of a repository also the evidence that it gave."""
    source = _source(office, id)
    if source.kind is SourceKind.GIT:
        return leave_repository(office.topics, office.profile, source.url)
    return office.topics.drop_source(id)


def refresh(
    office: Office,
    *,
    only_due: bool = True,
    check: Callable[[], None] = lambda: None,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> tuple[Changed, tuple[Problem, ...]]:
    """Reads the sources that are due, or all. What went wrong is returned and written on its source; the others go on."""
    from advocate_app.commands.evidence import take_in_posts

    changed, problems = _read(office, only_due=only_due, check=check, progress=progress)
    return changed | take_in_posts(office), problems


def read_source(office: Office, id: SourceId, *, check: Callable[[], None] = lambda: None) -> Changed:
    """Reads one source now, due or not. Raises what went wrong."""
    _source(office, id)
    changed, problems = _read(office, only=id, check=check)
    for problem in problems:
        raise in_zone(problem, office.person.tz)
    return changed


def _read(
    office: Office,
    *,
    only_due: bool = True,
    only: SourceId | None = None,
    check: Callable[[], None] = lambda: None,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> tuple[Changed, tuple[Problem, ...]]:
    return read_sources(
        office.topics,
        office.http,
        office.histories,
        office.profile,
        office.me,
        office.clock.now(),
        only_due=only_due,
        only=only,
        check=check,
        progress=progress,
    )


def _source(office: Office, id: SourceId) -> Source:
    for source in office.topics.sources():
        if source.id == id:
            return source
    raise NotThere("source.not-there", "The source is not there (any more).", "Look at the list again.")


# ── topics ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def add_idea(office: Office, text: str) -> TopicId:
    """Keeps an idea as a topic: the first line is its title. Raises `Wrong` for an empty one."""
    topic = idea(office.me, text, office.clock.now())
    office.topics.keep_topics([topic])
    return topic.id


def add_campaign(office: Office, name: str, text: str, *, until: datetime | None = None) -> TopicId:
    """Asks everybody of the workspace to write about something, until then (aware). Raises `NotAllowed` for who is no lead."""
    if not office.person.lead:
        raise NotAllowed(
            "campaign.not-a-lead", "Only a communications lead begins a campaign.", "Keep it as an idea of your own."
        )
    if not name.strip():
        raise Wrong("campaign.name", "The campaign needs a name.", "Write what it is about in a few words.")
    campaign = Campaign(uuid4(), name.strip(), text.strip(), office.me, office.clock.now(), until)
    office.campaigns.keep_campaign(campaign)
    return TopicId(campaign.id)


def ranked(office: Office, *, most: int = 100, places: bool = False) -> tuple[Ranked, ...]:
    """The topics that suit the office's person now, best first, running campaigns among them; with `places`, where each would go.

    By words and by meaning; by words alone without sentence vectors, and until `understand` has made what is missing.
    """
    now = office.clock.now()
    campaigns = topics_of(office.campaigns.campaigns(), now)
    return choose.suggestions(
        office.topics,
        office.profile,
        now,
        campaigns=campaigns,
        meaning=office.meaning,
        communities=office.communities.communities() if places else (),
        mutes=office.mutes.mutes(),
        most=most,
    )


def pairs(office: Office) -> tuple[Place, ...]:
    """Every topic with a community that it suits as it suits the office's person, best first."""
    every = ranked(office, most=MOST_PAIRED, places=True)
    found = [(each.fit + place.ranked.fit, place) for each in every for place in each.places]
    found.sort(key=lambda one: (-one[0], one[1].ranked.topic.id.int, one[1].community.id.int))
    return tuple(place for _, place in found)


def lacks_meaning(office: Office, ranked: Sequence[Ranked]) -> bool:
    """Whether words alone ranked these, or where they would go, though there are vectors: `understand` makes those that are missing."""
    every = [*ranked[:1], *(place.ranked for each in ranked for place in each.places)]
    return not all(each.by_meaning for each in every) and office.meaning is not None


def understand(
    office: Office,
    *,
    check: Callable[[], None] = lambda: None,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> int:
    """Makes the sentence vectors that a ranking by meaning lacks, and returns how many: minutes for thousands of new topics.

    `check` may raise to give up; what was made by then is kept. Without sentence vectors it does nothing.
    """
    if office.meaning is None:
        return 0
    now = office.clock.now()
    campaigns = topics_of(office.campaigns.campaigns(), now)
    communities = office.communities.communities()
    left = office.meaning.missing(choose.texts(office.topics, office.profile, now, campaigns, communities))
    for start in range(0, len(left), AT_ONCE):
        progress(start, len(left))
        office.meaning.vectors(left[start : start + AT_ONCE], check)
    progress(len(left), len(left))
    return len(left)


def topic(office: Office, id: TopicId) -> Topic:
    """A topic by its id, a campaign too, even one that is over. Raises `NotThere`."""
    for campaign in office.campaigns.campaigns():
        if campaign.id == id:
            return topics_of((replace(campaign, until=None),), campaign.at)[0]
    return office.topics.topic(id)


def say(office: Office, id: TopicId, verdict: Verdict, *, until: datetime | None = None) -> Changed:
    """*Not for me*, *later* (until then, or for a fortnight) or *write about this*. `take_back` undoes each."""
    now = office.clock.now()
    found = topic(office, id)
    match verdict:
        case Verdict.NOT_FOR_ME:
            return choose.not_for_me(office.topics, id, now)
        case Verdict.LATER:
            return choose.later(office.topics, id, now, until)
        case Verdict.WRITE:
            return choose.write_about(office.topics, office.profile, office.me, found, now)


def not_for_me(office: Office, id: TopicId) -> Changed:
    return say(office, id, Verdict.NOT_FOR_ME)


def later(office: Office, id: TopicId, until: datetime | None = None) -> Changed:
    return say(office, id, Verdict.LATER, until=until)


def write_about(office: Office, id: TopicId) -> Changed:
    return say(office, id, Verdict.WRITE)


def take_back(office: Office, id: TopicId) -> Changed:
    """Undoes what was said of a topic."""
    return choose.take_back(office.topics, office.profile, office.me, id)


def begin_draft(
    office: Office, *, genre: str = "", topic_id: TopicId | None = None, title: str = "", id: DraftId | None = None
) -> DraftId:
    """Begins a draft: about a topic (which says *write about this*) or a title, at the first question of the genre ('' for none).

    Repeating it with the same id changes nothing. Raises `NotThere`.
    """
    asked = office.genres.genre(genre) if genre else None
    about = topic(office, topic_id) if topic_id else None
    draft_id = id or DraftId(uuid4())
    interview.begin(
        office.drafts,
        asked,
        id=draft_id,
        now=office.clock.now(),
        topic_id=topic_id,
        topic_title=title.strip() or (about.title if about else ""),
    )
    if topic_id:
        write_about(office, topic_id)
    return draft_id


def answer(office: Office, draft_id: DraftId, question_id: str, text: str) -> Changed:
    """Keeps an answer of the draft's interview and brings it into the text. Raises `Wrong` for a question that is not asked."""
    draft = office.drafts.draft(draft_id)
    genre = office.genres.genre(draft.genre)
    if genre.question(question_id) is None:
        raise no_such_question(genre, question_id)
    about = topic(office, draft.topic_id).title if draft.topic_id else ""
    return interview.answer(
        office.drafts, genre, draft_id, question_id, text, now=office.clock.now(), topic_title=about
    )


def no_such_question(genre: Genre, question_id: str) -> Wrong:
    return Wrong(
        "answer.question",
        "The genre “{genre}” has no question “{question}”.",
        "Its questions are {known}.",
        genre=genre.name,
        question=question_id,
        known=", ".join(q.id for q in genre.questions),
    )
