"""Walks the whole way on the sample workspace, on a made-up clock; with Qt it takes the pictures."""
