"""Settings: one page for each matter; `<matter>.py` says what is shown, `<matter>_page.py` draws it."""
