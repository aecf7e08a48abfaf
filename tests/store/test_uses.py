"""Claims about the counts of rules: shared in the workspace, without anybody's words."""

from __future__ import annotations

from advocate_app.checks.lightly import RuleUse
from advocate_app.review.revision import Workspace
from advocate_app.store.files import WorkspaceStore
from advocate_app.vocabulary import NOTHING


def test_counts_add_up_and_can_begin_again(workspace: WorkspaceStore) -> None:
    uses = workspace.uses
    assert uses.uses() == ()
    uses.count("plain-words.Wordy", kept=1)
    uses.count("plain-words.Wordy", applied=2)
    uses.count("grammar.ToTo", kept=1)
    assert uses.uses() == (RuleUse("grammar.ToTo", 1, 0), RuleUse("plain-words.Wordy", 1, 2))
    assert uses.forget("plain-words.Wordy") != NOTHING
    assert uses.uses() == (RuleUse("grammar.ToTo", 1, 0),)
    assert uses.forget("plain-words.Wordy") == NOTHING


def test_a_workspace_keeps_its_competitors(workspace: WorkspaceStore) -> None:
    workspace.queue.set_workspace(Workspace("W", "Northwind", competitors=("Globex", "Initech GmbH")))
    assert workspace.queue.workspace().competitors == ("Globex", "Initech GmbH")
