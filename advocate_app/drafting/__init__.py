"""From a topic to a first draft: genres, the interview, composing what was answered."""
