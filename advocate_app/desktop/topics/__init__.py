"""Topics: what this person could write about, why, and how to tell it."""
