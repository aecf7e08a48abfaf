"""Write: the list of what one writes, the interview, and the editor that never loses a keystroke."""
