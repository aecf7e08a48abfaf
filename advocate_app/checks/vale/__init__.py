"""A team's own Vale set-up, obeyed: its `.vale.ini` (`config`), its styles (`styles`), and alerts as Vale gives them (`alerts`).

A check of one file is a process of its own, so nothing here imports what such a process does not need.
"""
