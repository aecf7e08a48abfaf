"""Text in progress: drafts and their versions, Markdown with source positions, the canonical document, rendering."""
