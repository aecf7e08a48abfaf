"""A week of posts in work time: what went out, goes out and waits; move it, take it back, open it."""
