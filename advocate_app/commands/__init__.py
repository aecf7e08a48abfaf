"""What a person can do, one function each, for the window and the console alike. Each returns what it changed."""
