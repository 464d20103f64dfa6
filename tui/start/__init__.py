"""What stands on the screen before the app does, and with what the app begins.

`last_screen` is what the last session ended with, painted before anything is loaded; `beginning` reads
what this one begins with, and `first_screen` draws that while Textual is loaded. The app takes the screen
over and goes on from there. `tui.opening` goes through the steps.
"""
