"""Desk and workspace as databases: plain SQL in numbered steps, a file per feature, guards in the database itself."""
