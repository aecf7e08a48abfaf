"""Who writes: persons, what they know and why we believe it, when they work."""
