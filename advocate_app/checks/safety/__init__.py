"""Finds what must never go out: secrets, personal data, private hosts, and what the workspace lists as confidential.

It reads the source as it is written, code blocks too. What is found is named by place and kind, never by its text.
"""
