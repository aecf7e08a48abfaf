"""What is worth writing about: sources, candidates, ranking with true reasons, feedback."""
