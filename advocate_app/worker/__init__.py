"""Publishes without a window; any number may run."""
