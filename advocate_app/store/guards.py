"""What the guards inside the database say, in sentences. The SQL raises the id; people read the words."""

from __future__ import annotations

from typing import TypeVar

from advocate_app.problems import NotAllowed, NotThere

T = TypeVar("T")
SENTENCES: dict[str, tuple[str, str]] = {
    "kept.for-good": ("What was submitted, said or sent is kept as it was.", "Nothing was changed."),
    "post.withdrawn": ("This post was withdrawn for good.", "Submit it as a new post."),
    "post.being-sent": ("It is being sent right now.", "Look again in a minute."),
    "revision.hash": ("The text and its seal don't match.", "Submit it again."),
    "revision.picture": ("A picture of this post is missing.", "Add it again and submit once more."),
    "revision.title": ("The title and the text don't match.", "Submit it again."),
    "review.old-revision": ("The author has submitted a newer version.", "Read that one."),
    "review.decided": ("This version is approved already.", "Nothing was changed."),
    "review.four-eyes": (
        "This workspace asks for four eyes, and this is your own post.",
        "Another person has to approve it.",
    ),
    "review.not-a-lead": ("Only a communications lead approves in this workspace.", "Ask one of them."),
    "delivery.not-approved": (
        "Nothing goes out that was not approved in exactly this form.",
        "Ask for a review first.",
    ),
    "delivery.not-there": ("The approved version does not go to this account.", "Submit it again with this channel."),
    "delivery.not-yours": ("That account is somebody else's own.", "Choose a channel of the team or of your own."),
    "delivery.once": ("This post is out there already, or on its way.", "Look at it in the calendar."),
    "delivery.step": ("It has moved on in the meantime.", "Look at its state again."),
    "delivery.frozen": ("What is on its way can't change.", "Withdraw it and submit again."),
    "delivery.stale": ("Another runner has taken this over.", "Nothing was changed."),
    "account.closed": ("This account is closed.", "Choose another channel."),
    "account.in-use": ("Something is still planned for this account.", "Withdraw it or let it go out first."),
}


def guarded(message: str) -> NotAllowed:
    """The problem that a guard in the database named; its message is the problem's id."""
    what, do = SENTENCES.get(message, ("The database refused this ({guard}).", "Nothing was changed."))
    return NotAllowed(message, what, do, guard=message)


def found(row: T | None, kind: str) -> T:
    """The row, or `NotThere` with the product's word for its kind."""
    if row is None:
        raise NotThere(f"{kind}.not-there", "The {kind} is not there (any more).", "Look at the list again.", kind=kind)
    return row
