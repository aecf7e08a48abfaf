"""What comes between a text and its readers: where it goes, how it will look, what it once was, and sending it off."""
