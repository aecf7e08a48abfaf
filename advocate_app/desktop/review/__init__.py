"""What waits for a look: read as it will be published, approve, ask for changes, comment."""
