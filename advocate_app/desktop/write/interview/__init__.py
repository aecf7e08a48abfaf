"""The interview: one question at a time, and the draft that grows of the answers."""
