"""Revisions that wait for a lead: submit, approve, ask for changes, comment."""
