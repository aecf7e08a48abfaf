"""The first page: what a workspace of one's own needs to begin."""
