"""Today: what to do next, in three minutes."""
