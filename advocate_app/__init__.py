"""Advocate: specialists write in public, in work time, about what they know."""

__version__ = "0.1.0"
