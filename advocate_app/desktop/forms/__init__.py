"""Pieces of forms that the first page and Settings both ask with: place, work hours, addresses, words, a channel's fields."""
