"""Evidence that the person fetches once, when they ask for it: own posts, files, a bibliography, GitHub, Stack Exchange."""
